import type { SessionEntry } from "@springback/core/timeline";
import { expect, test } from "vitest";
import { correctedEnd, endedFaults, endedOf, isEndedAnew } from "#features/runs/ended.ts";

const ZONE = "Europe/Paris";
const NOW = Date.parse("2026-11-21T12:00:00Z");
const run: SessionEntry = {
  ...{ kind: "session", id: "s", at: "2026-11-20T18:00:27Z", activity: "run" },
};

test("a session logged on the wrong day is put to the right one, by the clock of where it was", () => {
  expect(endedOf(run, ZONE)).toEqual({ date: "2026-11-20", time: "19:00" });
  const typed = { date: "2026-11-18", time: "19:00" };
  expect(endedFaults(run, typed, { zone: ZONE, now: NOW })).toEqual({});
  expect(correctedEnd(run, typed, ZONE)).toEqual({ at: "2026-11-18T18:00:00.000Z" });
  const away = { ...run, zone: "Asia/Tokyo" };
  expect(endedOf(away, ZONE)).toEqual({ date: "2026-11-21", time: "03:00" });
  expect(correctedEnd(away, { date: "2026-11-19", time: "03:00" }, ZONE)).toEqual({
    at: "2026-11-18T18:00:00.000Z",
  });
});

test("an end that nobody typed over stays to the second, and is no correction", () => {
  const typed = endedOf(run, ZONE);
  expect(isEndedAnew(run, typed, ZONE)).toBe(false);
  expect(endedFaults(run, typed, { zone: ZONE, now: 0 })).toEqual({});
  expect(correctedEnd(run, typed, ZONE)).toEqual({ at: run.at });
});

test("no session is put to a day that isn't one, or to one that is still to come", () => {
  const faults = (date: string) =>
    endedFaults(run, { date, time: "19:00" }, { zone: ZONE, now: NOW });
  expect(faults("2026-11-22")).toEqual({ date: "ahead" });
  for (const date of ["", "2026-02-30"]) expect(faults(date)).toEqual({ date: "giveDate" });
  expect(correctedEnd(run, { date: "", time: "" }, ZONE)).toEqual({ at: run.at });
});
