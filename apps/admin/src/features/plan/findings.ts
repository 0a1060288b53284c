import type { CoachOutputs } from "@springback/api/routers/coach";
import { type Finding, review } from "@springback/core/plan";
import { type Draft, itemOf } from "#features/plan/draft.ts";

type Context = CoachOutputs["plan"]["read"]["context"];

/** A finding of the draft; `locked` when only an open red flag finds it, so that no reason keeps it. */
export interface DraftFinding extends Finding {
  readonly locked: boolean;
  /** A dose that isn't a number: it is mended, not kept. */
  readonly unfinished: boolean;
}

/** What the rules find in a draft, in this browser, as it stands at this moment. The server looks again. */
export function findingsOf(draft: Pick<Draft, "lines">, context: Context): readonly DraftFinding[] {
  const items = draft.lines.map(itemOf);
  const anyway = review({ items }, { ...context, locks: [] });
  return review({ items }, context).map((found) => {
    const item = items.find((one) => one.exercise === found.exercise);
    const numbers = [item?.sets ?? 1, item?.reps ?? 1, item?.holdSeconds ?? 1];
    const undosed = item?.reps === null && item.holdSeconds === null;
    const isDose = found.rule.startsWith("DOSE-");
    return {
      ...found,
      locked: !anyway.some((one) => one.exercise === found.exercise && one.rule === found.rule),
      unfinished: isDose && (undosed || numbers.some((n) => Number.isNaN(n) || n < 1)),
    };
  });
}

/** What keeps a draft from being published: a reason is missing, or there is something no reason can keep. */
export function inTheWay(
  found: readonly DraftFinding[],
  reasons: Draft["reasons"],
): readonly DraftFinding[] {
  return found.filter(
    (one) => one.locked || one.unfinished || !reasons[`${one.exercise} ${one.rule}`]?.trim(),
  );
}
