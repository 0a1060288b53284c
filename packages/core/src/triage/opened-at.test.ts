import { expect, test } from "vitest";
import { parseInstant } from "#timeline/day.ts";
import { flagsOpenedAt } from "#triage/opened-at.ts";
import type { Entry } from "#timeline/timeline.ts";

const at = (day: number) => `2026-03-0${day}T08:00:00Z`;
const ms = (day: number) => parseInstant(at(day));
const flag = (day: number, id: string): Entry => ({ kind: "flag", at: at(day), flag: id });
const clearance = (day: number, id: string): Entry => ({
  kind: "clearance",
  at: at(day),
  flag: id,
  by: "Dr A",
  recordedBy: "Coach",
});

test("a flag is open since the fact that first opened it, whatever is told again later", () => {
  expect(flagsOpenedAt([flag(1, "RF-DVT"), flag(3, "RF-DVT"), flag(4, "RF-FH")])).toEqual({
    "RF-DVT": ms(1),
    "RF-FH": ms(4),
  });
});

test("a flag that was cleared and opened again counts from the second time, and a cleared one not at all", () => {
  const history = [
    flag(1, "RF-DVT"),
    flag(1, "RF-FH"),
    clearance(2, "RF-DVT"),
    clearance(3, "RF-FH"),
  ];
  expect(flagsOpenedAt(history)).toEqual({});
  expect(flagsOpenedAt([...history, flag(5, "RF-DVT")])).toEqual({ "RF-DVT": ms(5) });
});
