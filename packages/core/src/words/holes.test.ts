import { expect, test } from "vitest";
import { fill, type With } from "#words/holes.ts";
import type { LimitWords, WalkRunWords } from "#words/words.ts";

test("what a coach writes is put in as it is, never read as a sentence of ours", () => {
  const sentence: With<"by" | "reason"> = "{by} set this by hand: {reason}";
  expect(fill(sentence, { by: "{reason}", reason: "$& {by}" })).toBe(
    "{reason} set this by hand: $& {by}",
  );
});

test("a value nobody gave stays visible, and a name of the language itself is none", () => {
  expect(fill("{n} of {toString}", { n: "3" })).toBe("3 of {toString}");
});

test("words that lack a sentence, or a fact that it tells, don't compile", () => {
  // @ts-expect-error the number is missing
  const days: WalkRunWords["off"] = { one: "Prenez un jour.", other: "Prenez des jours." };
  // @ts-expect-error one of two facts is missing
  const step: WalkRunWords["up"] = "Ensuite, palier {step}.";
  // @ts-expect-error a sentence is missing
  const limits: LimitWords = { cap: "La limite.", settleBy: "D’ici là.", and: " et " };
  expect([days.one, step, limits.cap]).not.toContain("");
});
