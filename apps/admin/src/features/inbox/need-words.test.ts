import { describe, expect, test } from "vitest";
import { countWords, needWords, unreadWords } from "#features/inbox/need-words.ts";

type Row = Parameters<typeof needWords>[0];
const NOW = "2026-11-20T09:00:00Z";
const words = (need: Row["need"]): string =>
  needWords(
    {
      ...{ runnerId: "", name: "", zone: "Europe/London", standing: null },
      ...{ since: NOW, need, unread: 0 },
    },
    NOW,
  );

describe("the reason a runner is in the inbox", () => {
  test.each<[Row["need"], string]>([
    [
      { kind: "flag", flag: "RF-DVT", level: "sameDay", open: 2 },
      "Red flag: calf needs a check, today, and 1 more",
    ],
    [
      { kind: "disagrees", decision: "rest", rule: "B4", why: "tooCareful" },
      "Doesn’t agree with rest (B4): too careful",
    ],
    [{ kind: "question", messages: 1 }, "A message waits for you"],
    [{ kind: "question", messages: 3 }, "3 messages wait for you"],
    [{ kind: "rest", rule: "B1" }, "Turned to rest: limping"],
    [{ kind: "worse" }, "Says it is worse: in their calm days"],
    [{ kind: "flare", activity: "run", verdict: "highRisk" }, "Run went far over the limit"],
    [
      { kind: "plan", findings: 2, exercise: "squat_deep", rule: "E-DEEP-BEND" },
      "Plan no longer fits: deep squat, and 1 more",
    ],
    [
      { kind: "override", rule: "B6", until: "2026-11-20T13:00:00Z" },
      "Your override of B6 ends today at 13:00",
    ],
    [{ kind: "silent", hours: 50, neverSpoke: false }, "Silent for 50 hours"],
    [{ kind: "silent", hours: 100, neverSpoke: true }, "Nothing told since joining, 4 days"],
    [{ kind: "intake" }, "New: waits for a stage from you"],
  ])("%j reads: %s", (need, expected) => expect(words(need)).toBe(expected));
});

test("who is there for another reason is said to have written as well", () => {
  expect(unreadWords({ need: { kind: "intake" }, unread: 2 })).toBe("2 unread messages");
  expect(unreadWords({ need: { kind: "intake" }, unread: 1 })).toBe("1 unread message");
  expect(unreadWords({ need: { kind: "intake" }, unread: 0 })).toBeNull();
  expect(unreadWords({ need: { kind: "question", messages: 1 }, unread: 1 })).toBeNull();
});

test("the header counts who needs what and who needs nothing, and leaves out what nobody needs", () => {
  const none = {
    ...{ flag: 0, disagrees: 0, rest: 0, worse: 0, flare: 0, plan: 0 },
    ...{ override: 0, question: 0, silent: 0, intake: 0 },
  };
  expect(countWords({ ...none, total: 80, fine: 70, flag: 2, silent: 8 })).toBe(
    "80 runners: 2 red flags, 8 silent. 70 need nothing.",
  );
  expect(countWords({ ...none, total: 1, fine: 1 })).toBe("1 runner. 1 needs nothing.");
});
