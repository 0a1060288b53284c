import { restAfter, type SpacingContext } from "#plan/spacing.ts";
import type { Placed, PlannedWork } from "#plan/week-plan.ts";

/** What a date of the week could have. */
export interface Offer {
  readonly on: number;
  /** The run it would be; null where none may be. */
  readonly run: PlannedWork | null;
  /** Strength that needs recovery days; null where there is none, or it is light and may stand anywhere. */
  readonly strength: PlannedWork | null;
  /** Whether the longest run is wanted here. */
  readonly long: boolean;
}

/** How many days of each a week may have. */
export interface Most {
  readonly runs: number;
  readonly strength: number;
}

/** Which dates are loaded, and with what. */
export interface Layout {
  readonly runs: readonly number[];
  readonly strength: readonly number[];
}

/**
 * The best way to load a week: every choice of its dates is tried. Dates keep their recovery days, runs and strength share a
 * date where both are offered. Best is the wanted day for the longest run, then the most strength, the most runs, the
 * fewest loaded dates, the earliest.
 */
export function layOut(
  offers: readonly Offer[],
  most: Most,
  before: readonly Placed[],
  context: SpacingContext,
): Layout {
  let best: Layout = { runs: [], strength: [] };
  for (let choice = 1; choice < 1 << offers.length; choice += 1) {
    const chosen = offers.filter((_, place) => (choice & (1 << place)) !== 0);
    const layout = filled(chosen, most);
    if (isSpaced(placedBy(layout, offers), before, context) && isBetter(layout, best, offers))
      best = layout;
  }
  return best;
}

/** The chosen dates with what they are offered, as often as may be; the wanted long run is not the one left out. */
function filled(chosen: readonly Offer[], most: Most): Layout {
  const strength = chosen.filter((offer) => offer.strength !== null).slice(0, most.strength);
  const runs = chosen.filter((offer) => offer.run !== null);
  const kept = [...runs.filter(({ long }) => long), ...runs.filter(({ long }) => !long)].slice(
    0,
    most.runs,
  );
  return {
    runs: runs.filter((offer) => kept.includes(offer)).map(({ on }) => on),
    strength: strength.map(({ on }) => on),
  };
}

function placedBy(
  layout: Layout,
  offers: readonly Offer[],
): readonly Pick<Placed, "on" | "work">[] {
  return offers.flatMap(({ on, run, strength }) => [
    ...(run !== null && layout.runs.includes(on) ? [{ on, work: run }] : []),
    ...(strength !== null && layout.strength.includes(on) ? [{ on, work: strength }] : []),
  ]);
}

/** Whether a date is far enough from everything that was planned before it. */
export function isClear(
  on: number,
  before: readonly Pick<Placed, "on" | "work">[],
  context: SpacingContext,
): boolean {
  return before.every((one) => one.on >= on || on - one.on > restAfter(one.work, context));
}

function isSpaced(
  works: readonly Pick<Placed, "on" | "work">[],
  before: readonly Placed[],
  context: SpacingContext,
): boolean {
  return works.every(({ on }) => isClear(on, [...before, ...works], context));
}

function isBetter(one: Layout, other: Layout, offers: readonly Offer[]): boolean {
  const theirs = merits(other, offers);
  for (const [place, merit] of merits(one, offers).entries()) {
    if (merit !== theirs[place]) return merit > Number(theirs[place]);
  }
  return false;
}

function merits({ runs, strength }: Layout, offers: readonly Offer[]): readonly number[] {
  const wanted = offers.some(({ on, long }) => long && runs.includes(on));
  const loaded = new Set([...runs, ...strength]);
  const dates = [...loaded].toSorted((a, b) => a - b);
  return [Number(wanted), strength.length, runs.length, -loaded.size, ...dates.map((on) => -on)];
}
