import { value } from "#packs/parameters.ts";
import { TENTHS } from "#packs/units.ts";
import type { WeeklyStep } from "#timeline/timeline.ts";

/** Metres of a week's ordinary runs and of its longest. */
export interface RunLengths {
  readonly easyM: number;
  readonly longM: number;
}

/**
 * How long a week's runs are (ours, within FRA25): an ordinary run is a share of the longest of 30 days; the longest one is
 * a tenth more than that only in a week whose step goes up, as long where it holds, and an ordinary one where it goes back.
 * `capM` is the longest a run may be.
 */
export function runLengths(capM: number, step: WeeklyStep): RunLengths {
  const longestM = Math.floor((capM * TENTHS) / value("spikeCapTenths"));
  const easyM = Math.floor((longestM * value("easyRunTenths")) / TENTHS);
  switch (step) {
    case "progress":
      return { easyM, longM: capM };
    case "hold":
      return { easyM, longM: longestM };
    case "regress":
      return { easyM, longM: easyM };
  }
}
