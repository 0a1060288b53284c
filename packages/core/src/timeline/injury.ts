import type { Sides, Site } from "#timeline/timeline.ts";

/** An injury as a fact names it: a pack, the sore side or sides, and, in the achilles pack, where along the tendon. */
export interface Injury {
  readonly pack: string;
  readonly side: Sides;
  readonly site: Site | null;
}

/** achilles/left/midportion, plantar/right: only the achilles pack tells sites apart, and it always does. */
export const INJURY =
  /^(?:achilles\/(?:left|right|both)\/(?:midportion|insertional|both|unsure)|(?!achilles\/)[a-z][A-Za-z]*\/(?:left|right|both))$/;

/** Reads an injury such as achilles/left/midportion; null when it isn't written like one. */
export function parseInjury(text: unknown): Injury | null {
  if (typeof text !== "string" || !INJURY.test(text)) return null;
  const [pack = "", side, site = null] = text.split("/");
  return { pack, side: side as Sides, site: site as Site | null };
}
