import { isEarly } from "#exercises/stage-order.ts";
import { SCORE_ITEMS } from "#packs/achilles/score-items.ts";
import type { Site, Stage } from "#timeline/timeline.ts";

/** An item as it is asked of one runner. */
export interface AskedItem {
  readonly item: (typeof SCORE_ITEMS)[number]["item"];
  readonly topic: (typeof SCORE_ITEMS)[number]["topic"];
  readonly recallOnly: boolean;
  /** Whether "not tried" is among the answers; the score is then incomplete. */
  readonly notTried: boolean;
}

/**
 * The Achilles score's items for a runner (clinical.md 5.1). What the rules keep people from doing early is asked from memory,
 * and in S0-S1 or with soreness at the heel bone it need not have been tried.
 */
export function scoreItems(site: Site, stage: Stage): readonly AskedItem[] {
  const spared = isEarly(stage) || site !== "midportion";
  return SCORE_ITEMS.map((item) => ({ ...item, notTried: spared && item.recallOnly }));
}
