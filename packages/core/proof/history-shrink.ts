import type { Rules } from "#safety/guard.ts";
import type { Timeline } from "#timeline/timeline.ts";
import { checkHistory, noHistories } from "./history-check.ts";
import { drawHistory } from "./history-draw.ts";

/**
 * The history of a seed that fails, made as small as it can be and still fail: questions and facts are taken out one by one.
 * Null when it doesn't fail.
 */
export function shrunk(seed: number, rules?: Rules): Timeline | null {
  const { model, timeline } = drawHistory(seed);
  const fails = (tried: Timeline): boolean => {
    const counts = noHistories();
    checkHistory({ model, timeline: tried }, seed, counts, rules);
    return counts.failures.length > 0;
  };
  if (!fails(timeline)) return null;
  let smallest = timeline;
  for (const list of ["ask", "entries"] as const) {
    for (let place = smallest[list].length - 1; place >= 0; place -= 1) {
      const tried = { ...smallest, [list]: smallest[list].toSpliced(place, 1) };
      if (fails(tried)) smallest = tried;
    }
  }
  return smallest;
}
