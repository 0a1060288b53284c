import { expect, test } from "vitest";
import {
  type CheckInForms,
  emptyCheckIn,
  factsOf,
  faultsOf,
  isMorningOpen,
} from "#features/check-in/check-in.ts";

const AT = "2026-11-20T06:10:00.000Z";
const forms: CheckInForms = {
  ids: { morning: "m", now: "n" },
  ...{ asksMorning: true, corrects: null, settlings: { run: "s" } },
};
const walking = { at: AT, limp: false };

test("what the runner didn't answer is stored as unanswered, never as zero or no", () => {
  const [morning, ...others] = factsOf({ ...emptyCheckIn, morning: 2, pain: 1 }, forms, walking);
  expect(morning?.entry).toEqual({
    kind: "morning",
    at: AT,
    pain: 2,
    stiffnessMin: null,
    swelling: null,
    nightPain: null,
    painMedsLast24h: null,
  });
  // The run that waits for its answer goes on waiting.
  expect(others.map(({ entry }) => entry.kind)).toEqual(["now"]);
});

test("pain zero is an answer and is kept apart from no answer", () => {
  expect(faultsOf({ ...emptyCheckIn, morning: 0, pain: 0 }, true)).toEqual({});
  expect(Object.keys(faultsOf(emptyCheckIn, true))).toEqual(["morning", "pain"]);
  const settled = { ...emptyCheckIn, pain: 0, settled: { run: 0 } };
  const facts = factsOf(settled, { ...forms, asksMorning: false }, walking);
  expect(facts.map(({ id }) => id)).toEqual(["s", "n"]);
  expect(facts[0]?.entry).toMatchObject({ session: "run", pain24h: 0 });
});

test("a second check-in of the day asks about now alone", () => {
  const typed = { ...emptyCheckIn, pain: 4 };
  expect(faultsOf(typed, false)).toEqual({});
  const facts = factsOf(typed, { ...forms, asksMorning: false }, { at: AT, limp: true });
  expect(facts).toEqual([
    { id: "n", entry: { kind: "now", at: AT, pain: 4, limp: true }, replaces: null },
  ]);
});

test("in the small hours nothing is asked of a morning that hasn't begun, nor later of one that was answered", () => {
  expect(isMorningOpen({ pain: null, opensAt: "2026-11-20T03:00:00.000Z" })).toBe(false);
  expect(isMorningOpen({ pain: null, opensAt: null })).toBe(true);
  expect(isMorningOpen({ pain: 0, opensAt: null })).toBe(false);
});

test("a morning that is put right says something else of the same moment, in place of what was said", () => {
  const first = "2026-11-20T05:00:00.000Z";
  const corrects = { id: "old", entry: { kind: "morning", at: first, pain: 5 } } as const;
  const [morning] = factsOf(
    { ...emptyCheckIn, morning: 2, pain: 1 },
    { ...forms, corrects },
    walking,
  );
  expect(morning).toMatchObject({ id: "m", replaces: "old", entry: { at: first, pain: 2 } });
});
