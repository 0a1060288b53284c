import type { SessionEntry } from "@springback/core/timeline";
import { expect, test } from "vitest";
import { answered, answersOf, feltOf, judgeable, nothingFelt } from "#features/runs/felt.ts";

test("what the runner leaves open is unanswered, never zero, no or easy", () => {
  expect(answersOf(nothingFelt)).toEqual({
    painDuringPeak: null,
    painAfter: null,
    painBefore: null,
    limp: null,
    rpe: null,
  });
  expect(answered(nothingFelt)).toBe(false);
});

test("zero pain, no limp and no effort are answers", () => {
  const none = { painDuringPeak: 0, painAfter: 0, painBefore: null, limp: "no", rpe: "0" };
  expect(answersOf(none)).toMatchObject({ painDuringPeak: 0, painAfter: 0, limp: false, rpe: 0 });
  expect(judgeable(none)).toBe(true);
  expect(judgeable({ ...none, limp: null })).toBe(false);
});

test("answers given before are shown again as they were", () => {
  const entry = { kind: "session", id: "s", at: "2026-11-20T08:00:00Z", activity: "run" } as const;
  const given = { painDuringPeak: 3, painAfter: 0, painBefore: null, limp: false, rpe: 4 };
  expect(answersOf(feltOf({ ...entry, ...given }))).toEqual(given);
  const bare: SessionEntry = entry;
  expect(feltOf(bare)).toEqual(nothingFelt);
});
