import type { Guidance } from "#timeline/timeline.ts";

/** The rules of a day that is to be a light one. Those about a run's length or its tables ask for no lighter day. */
const LIGHT_DAY: ReadonlySet<string> = new Set(["B3", "B5", "B7"]);

/** The rule that asks for a light day, the first one; null where none does. Nothing is tested on such a day. */
export function lightDayRule({ reasons }: Pick<Guidance, "reasons">): string | null {
  return reasons.find(({ rule }) => LIGHT_DAY.has(rule))?.rule ?? null;
}
