import { OWN_ACTIVITIES } from "@springback/core/ranges";
import type { OutcomeEntry } from "@springback/core/timeline";

/** An activity of the runner's own: what it is called, on this phone alone, and how well it goes, 0 can't to 10 as before. */
export interface OwnActivity {
  readonly name: string;
  readonly goes: number | null;
}

/** What keeps the ratings from being saved, as a key of the words. */
export type OwnFault = "pickRating" | "nameFirst";

/** How many may be rated. */
export const MOST = OWN_ACTIVITIES.to;

/** Lines to fill in, named as they were the last time on this phone. */
export function linesFor(names: readonly string[]): readonly OwnActivity[] {
  return Array.from({ length: MOST }, (_, place) => ({ name: names[place] ?? "", goes: null }));
}

const isNamed = ({ name }: OwnActivity): boolean => name.trim() !== "";

/** By line, what is missing: a name has its rating, a rating its name, and there is one at least. */
export function ownFaults(lines: readonly OwnActivity[]): readonly (OwnFault | null)[] {
  const empty = !lines.some(isNamed);
  return lines.map((line, place) => {
    if (isNamed(line)) return line.goes === null ? "pickRating" : null;
    return line.goes !== null || (empty && place === 0) ? "nameFirst" : null;
  });
}

/** The fact of what was rated, at an instant (RFC 3339): the numbers alone, in the order of the names. */
export function ownEntry(
  lines: readonly OwnActivity[],
  { at, weeksSinceStart }: { readonly at: string; readonly weeksSinceStart: number | null },
): OutcomeEntry {
  return {
    ...({ kind: "outcome", at, measure: "psfs", weeksSinceStart } as const),
    items: lines.filter(isNamed).flatMap(({ goes }) => (goes === null ? [] : [goes])),
  };
}

/** The names to remember on this phone. */
export function namesOf(lines: readonly OwnActivity[]): readonly string[] {
  return lines.filter(isNamed).map(({ name }) => name.trim());
}
