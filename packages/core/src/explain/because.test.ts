import { expect, test } from "vitest";
import { describeDecision } from "#explain/explain.ts";
import { ASKED, known } from "#testing/day.ts";
import { after, answerTo, now, run } from "#testing/history.ts";
import { ENGLISH } from "#words/en/words.ts";

test("a session whose day after nobody told of can't be judged, and the reason says so", () => {
  const facts = [known(), run("a", after(ASKED, -80)), now(after(ASKED, -1), 2)];
  expect(describeDecision(answerTo(facts, ASKED), ENGLISH).because).toBe(
    "Your last session can’t be judged yet, and pain is 2, not back to your usual 1.",
  );
});
