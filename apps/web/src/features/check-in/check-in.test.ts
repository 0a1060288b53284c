import { expect, test } from "vitest";
import { emptyCheckIn, entriesOf, faultsOf } from "#features/check-in/check-in.ts";

const AT = "2026-11-20T06:10:00.000Z";

test("what the runner didn't answer is stored as unanswered, never as zero or no", () => {
  const [morning] = entriesOf({ ...emptyCheckIn, morning: 2, pain: 1, limp: "no" }, true, AT);
  expect(morning).toEqual({
    kind: "morning",
    at: AT,
    pain: 2,
    stiffnessMin: null,
    swelling: null,
    nightPain: null,
    painMedsLast24h: null,
  });
});

test("pain zero is an answer and is kept apart from no answer", () => {
  expect(faultsOf({ ...emptyCheckIn, morning: 0, pain: 0, limp: "no" }, true)).toEqual({});
  expect(Object.keys(faultsOf(emptyCheckIn, true))).toEqual(["morning", "pain", "limp"]);
});

test("a second check-in of the day asks about now alone", () => {
  const typed = { ...emptyCheckIn, pain: 4, limp: "yes" };
  expect(faultsOf(typed, false)).toEqual({});
  expect(entriesOf(typed, false, AT)).toEqual([{ kind: "now", at: AT, pain: 4, limp: true }]);
});
