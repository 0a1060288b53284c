import type { RunnerInputs } from "@springback/api/routers/runner";
import type { Units } from "@springback/words/measures";
import { readDistance } from "#features/check/read-number.ts";
import { readMinutes } from "#features/runs/manual-log.ts";

/** The run a form names, as typed: its date, what it is measured by, and how much in the runner's units. */
export interface TypedRun {
  readonly date: string;
  readonly by: "far" | "minutes";
  readonly far: string;
  readonly minutes: string;
}

export type AskedRun = RunnerInputs["week"]["whatIf"];
/** What is wrong with the measure, as a key of the words. */
export type MeasureFault = "giveDistance" | "giveMinutes";

/** A form as it opens: on the first of its dates, by distance, with nothing typed. */
export function emptyRun(dates: readonly string[]): TypedRun {
  return { date: dates[0] ?? "", by: "far", far: "", minutes: "" };
}

/** What to ask the rules, or what is wrong with the measure that was picked. A run of nothing is none. */
export function readRun(
  { date, by, far, minutes }: TypedRun,
  units: Units,
): { readonly asked: AskedRun } | { readonly fault: MeasureFault } {
  if (by === "far") {
    const distanceM = readDistance(far, units);
    return distanceM
      ? { asked: { date, distanceM, durationMin: null } }
      : { fault: "giveDistance" };
  }
  const durationMin = readMinutes(minutes);
  return durationMin ? { asked: { date, distanceM: null, durationMin } } : { fault: "giveMinutes" };
}
