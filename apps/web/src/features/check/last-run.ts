import type { Units } from "@springback/words/measures";
import type { Run } from "#features/check/draft.ts";
import { readDistance } from "#features/check/read-number.ts";
import type { NowTyped } from "#features/check/typed.ts";
import { instantOf, localTime } from "#features/runs/local-time.ts";

const DAY_MS = 86_400_000;

/** When (epoch ms) and where it is typed, and what distances are typed in. */
export interface Here {
  readonly now: number;
  readonly zone: string;
  readonly units: Units;
}

export type RunFaults = Partial<Record<"lastRun" | "ended" | "km", RunFault>>;
type RunFault = "pickLastRun" | "giveEnded" | "endedAhead" | "giveDistance";

/** When the last run ended (epoch ms) by what is typed; null where that is longer ago, or can't be told. */
export function endedAt({ lastRun, ended }: NowTyped, now: number, zone: string): number | null {
  if (lastRun !== "today" && lastRun !== "yesterday") return null;
  const { date } = localTime(now, zone);
  // At noon no clock of the day before is a day off, whatever summer time does.
  const noon = instantOf({ date, time: "12:00" }, zone) ?? now;
  const day = lastRun === "today" ? date : localTime(noon - DAY_MS, zone).date;
  return instantOf({ date: day, time: ended }, zone);
}

/** What is missing or wrong about the last run, as keys of the check's words. */
export function runFaults(typed: NowTyped, { now, zone, units }: Here): RunFaults {
  if (typed.lastRun === null) return { lastRun: "pickLastRun" };
  if (typed.lastRun === "longer") return {};
  const faults: RunFaults = {};
  const end = endedAt(typed, now, zone);
  if (end === null) faults.ended = "giveEnded";
  else if (end > now) faults.ended = "endedAhead";
  if (typed.km.trim() !== "" && readDistance(typed.km, units) === null) faults.km = "giveDistance";
  return faults;
}

/** The last run that can still say something of today; null where it is longer ago. */
export function runOf(typed: NowTyped, { now, zone, units }: Here): Run | null {
  const end = endedAt(typed, now, zone);
  if (end === null) return null;
  return {
    endedAt: new Date(end).toISOString(),
    distanceM: readDistance(typed.km, units),
    painDuringPeak: typed.runPain,
  };
}
