import type { AskedItem } from "@springback/core/outcomes";
import { BRANCH_POINTS, SPORT_POINTS } from "@springback/core/score-points";
import type { OutcomeEntry, OutcomeItem } from "@springback/core/timeline";

export type Branch = keyof typeof BRANCH_POINTS;

/** How sport goes with the tendon, the worst first, as the words list it. */
export const BRANCHES = ["C", "B", "A"] as const satisfies readonly Branch[];
/** How many lengths of time there are to choose from. */
export const TIMES = BRANCH_POINTS.A.length;

/** The answers as they are picked: a number of the scale or of a list, by item; null, or a missing one, is unanswered. */
export interface ScoreTyped {
  readonly picked: Readonly<Record<number, number | null>>;
  /** Items that were said not to have been tried. */
  readonly untried: readonly number[];
  readonly branch: Branch | null;
  /** Which length of time, from 0. */
  readonly time: number | null;
}

export const nothingPicked: ScoreTyped = { picked: {}, untried: [], branch: null, time: null };

/** An item as it is asked here: along a scale, of a list, or how long sport goes and how. */
export type Asking = "scale" | "sport" | "time";

/** How an item is answered. */
export function askingOf({ topic }: Pick<AskedItem, "topic">): Asking {
  if (topic === "sport") return "sport";
  return topic === "painInSport" ? "time" : "scale";
}

/** The items that have no answer yet, by number; "not tried" is one. */
export function openItems(items: readonly AskedItem[], typed: ScoreTyped): readonly number[] {
  return items
    .filter((item) => pointsOf(item, typed) === null && !typed.untried.includes(item.item))
    .map(({ item }) => item);
}

/** The points of an item as the format keeps them; null without an answer. */
export function pointsOf(item: Pick<AskedItem, "item" | "topic">, typed: ScoreTyped): OutcomeItem {
  const picked = typed.picked[item.item] ?? null;
  switch (askingOf(item)) {
    case "scale":
      return typed.untried.includes(item.item) ? null : picked;
    case "sport":
      return picked === null ? null : (SPORT_POINTS[picked] ?? null);
    default:
      return timePoints(typed);
  }
}

function timePoints({ branch, time }: ScoreTyped): OutcomeItem {
  const points = branch === null || time === null ? undefined : BRANCH_POINTS[branch][time];
  return branch === null || points === undefined ? null : { branch, points };
}

/** The fact of a filled-in Achilles score, at an instant (RFC 3339). */
export function scoreEntry(
  items: readonly AskedItem[],
  typed: ScoreTyped,
  { at, weeksSinceStart }: { readonly at: string; readonly weeksSinceStart: number | null },
): OutcomeEntry {
  return {
    ...({ kind: "outcome", at, measure: "achillesScore", weeksSinceStart } as const),
    items: items.map((item) => pointsOf(item, typed)),
  };
}
