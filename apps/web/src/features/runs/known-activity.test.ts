import { expect, test } from "vitest";
import { isKnownActivity } from "#features/runs/known-activity.ts";

const read = { sourceKey: "act1-00000000000000aa", endedAt: "2026-03-01T08:02:05.000Z" };
const session = (at: string, sourceKey: string | null = null) => ({
  ...{ entry: { kind: "session", id: "s", at, activity: "run" } as const, sourceKey },
});

test("a recording is known again, whichever file it comes in and whatever the runner corrected in it", () => {
  expect(isKnownActivity([session("2026-02-28T10:00:00Z", read.sourceKey)], read)).toBe(true);
  // Stored from another phone: the server gives its numbers, not its key.
  expect(isKnownActivity([session("2026-03-01T09:02:05+01:00")], read)).toBe(true);
});

test("another session is never taken for it, and neither is an answer of that moment", () => {
  expect(isKnownActivity([], read)).toBe(false);
  expect(isKnownActivity([session("2026-03-01T08:02:06Z", "act1-00000000000000ab")], read)).toBe(
    false,
  );
  const answer = { kind: "now", at: read.endedAt, pain: 1, limp: false } as const;
  expect(isKnownActivity([{ entry: answer, sourceKey: null }], read)).toBe(false);
});
