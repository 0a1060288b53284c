import { distance } from "#explain/quantity.ts";
import type { How } from "#timeline/timeline.ts";

/** What to change today, one sentence for each way, the strictest first. `capM` in metres. */
export function describeHow(how: readonly How[], capM: number | null): readonly string[] {
  return HOW_ORDER.filter((way) => how.includes(way)).map((way) => sentence(way, capM));
}

/** From the most to the least restrictive. */
export const HOW_ORDER: readonly How[] = [
  "swapLowImpact",
  "lightDayOnly",
  "walkRun",
  "capDistance",
  "substitute",
];

function sentence(way: How, capM: number | null): string {
  switch (way) {
    case "swapLowImpact":
      return "Swim, cycle or run in deep water for the same minutes at the same effort.";
    case "lightDayOnly":
      return "Keep today light: an easy walk, a swim or a ride.";
    case "walkRun":
      return "Use your walk-run step instead of the planned run.";
    case "capDistance":
      return capM === null ? "Keep the run short." : `Run no further than ${distance(capM)}.`;
    case "substitute":
      return "Take the replacements shown for some of the exercises.";
  }
}
