import { screen, type ScreenContext } from "#exercises/exercises.ts";
import { screenContext } from "#guidance/screen-context.ts";
import { exercise } from "#packs/achilles/exercises.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";
import type { SessionItem } from "#progression/strength-session.ts";
import { strengthSafely, type StrengthQuestion } from "#safety/strength-guard.ts";

/** What may stand in for each line of a session, nearest first, by the line's exercise; a line without any isn't there. */
export type Instead = Readonly<Record<string, readonly SessionItem[]>>;

/**
 * The exercises of each line's own chain of substitutes that screening keeps for this runner today without a coach's word, dosed
 * and checked like the session itself: for a runner who lacks the equipment.
 */
export function insteadOf(
  items: readonly SessionItem[],
  question: Omit<StrengthQuestion, "coachPlan">,
): Instead {
  const context = screenContext(question.state, question.at);
  const offers = items.map((item) => {
    const lines = substitutesOf(item.exercise, context).flatMap((id) => lineOf(item, id));
    const { session } = strengthSafely({ ...question, coachPlan: { items: lines } });
    // On a rest day the rules put the entry hold in a plan's place.
    const laid = session.items.filter((one) =>
      lines.some((line) => line.exercise === one.exercise),
    );
    return [item.exercise, laid] as const;
  });
  return Object.fromEntries(offers.filter(([, laid]) => laid.length > 0));
}

/** The chain of substitutes of the exercise table, as far as screening keeps them. */
function substitutesOf(id: string, context: ScreenContext): readonly string[] {
  const chain: string[] = [];
  // The table's chains all end: packs/substitute-faults.ts refuses a circle.
  for (let next = nextOf(id); next !== null; next = nextOf(next)) chain.push(next);
  const removed = new Set(screen(chain, context).removed.map((line) => line.exercise));
  return chain.filter((one) => !removed.has(one));
}

function nextOf(id: string): string | null {
  return exercise(id)?.substitute ?? null;
}

/** As many sets of the substitute, as long or as often; none where the two aren't counted alike. */
function lineOf({ sets, reps, holdSeconds }: SessionItem, id: string): readonly StrengthPlanItem[] {
  const counted = holdSeconds !== null ? "hold" : reps !== null ? "reps" : "time";
  return exercise(id)?.dose === counted ? [{ exercise: id, sets, reps, holdSeconds }] : [];
}
