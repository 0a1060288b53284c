import { expect, test } from "vitest";
import { readPair, type TypedPair } from "#features/shoes/read-pair.ts";

const TODAY = "2026-11-20";
const typed = (change: Partial<TypedPair> = {}): TypedPair => ({
  ...{ name: "Blue ones", drop: "8", lift: "", startedOn: "", paired: false },
  ...change,
});
const faultsOf = (change: Partial<TypedPair>) => readPair(typed(change), TODAY).faults;

test("a pair needs a name and a drop; the rest may stay open, and open is no answer", () => {
  expect(readPair(typed({ name: "  Blue ones " }), TODAY).pair).toEqual({
    ...{ label: "Blue ones", dropMm: 8, liftMm: 0, startedOn: null, pairedWithStrength: null },
  });
  const whole = typed({ drop: "0", lift: "12", startedOn: TODAY, paired: true });
  expect(readPair(whole, TODAY).pair).toMatchObject({
    ...{ dropMm: 0, liftMm: 12, startedOn: TODAY, pairedWithStrength: true },
  });
});

test.each<[string, Partial<TypedPair>, object]>([
  ["no name", { name: "  " }, { name: "nameFault" }],
  ["a name nobody reads to its end", { name: "x".repeat(81) }, { name: "nameLong" }],
  ["no drop", { drop: "" }, { drop: "heightFault" }],
  ["half a millimetre", { drop: "7.5" }, { drop: "heightFault" }],
  ["a heel below the toes", { drop: "-4" }, { drop: "heightFault" }],
  ["a drop of a stilt", { drop: "61" }, { drop: "heightFault" }],
  ["a lift in words", { lift: "two" }, { lift: "heightFault" }],
  ["a year of two digits", { startedOn: "0026-03-01" }, { startedOn: "startedLong" }],
  ["a year of none", { startedOn: "0000-01-01" }, { startedOn: "startedLong" }],
  ["shoes of tomorrow", { startedOn: "2026-11-21" }, { startedOn: "startedFault" }],
])("%s is said beside its field", (_, change, faults) => expect(faultsOf(change)).toEqual(faults));

test("everything that is wrong is said at once", () => {
  expect(faultsOf({ name: "", drop: "x", startedOn: "2027-01-01" })).toEqual({
    ...{ name: "nameFault", drop: "heightFault", startedOn: "startedFault" },
  });
});
