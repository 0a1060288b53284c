import { exercise, type ScreenContext, screen } from "@springback/core/exercises";
import { screenContext } from "@springback/core/guidance";
import type { StrengthQuestion } from "@springback/core/safety";
import type { SessionItem } from "@springback/core/strength";

type Lay = (question: StrengthQuestion) => Promise<readonly SessionItem[]>;

interface Asked extends Omit<StrengthQuestion, "coachPlan"> {
  readonly items: readonly SessionItem[];
}

/**
 * What may stand in for each line of a session, nearest first, for a runner who lacks the equipment: the exercises of its own
 * chain of substitutes that screening keeps for this runner today, each laid out by the rules through `lay`.
 * An exercise without any isn't in the answer.
 */
export async function insteadOf(
  { items, ...question }: Asked,
  lay: Lay,
): Promise<Record<string, readonly SessionItem[]>> {
  const context = screenContext(question.state, question.at);
  const instead: Record<string, readonly SessionItem[]> = {};
  for (const item of items) {
    const lines = substitutesOf(item.exercise, context).flatMap((id) => lineOf(item, id));
    const laid = lines.length === 0 ? [] : await lay({ ...question, coachPlan: { items: lines } });
    // The rules may put a third exercise in a line's place; only what was asked for is offered.
    const offered = laid.filter((one) => lines.some((line) => line.exercise === one.exercise));
    if (offered.length > 0) instead[item.exercise] = offered;
  }
  return instead;
}

/** The chain of substitutes of the exercise table, as far as screening keeps them without a coach's word. */
function substitutesOf(id: string, context: ScreenContext): readonly string[] {
  const chain: string[] = [];
  for (let next = nextOf(id); next !== null && !chain.includes(next); next = nextOf(next)) {
    chain.push(next);
  }
  const { kept, changed } = screen(chain, context);
  return chain.filter(
    (one) => kept.includes(one) || changed.some((change) => change.exercise === one),
  );
}

function nextOf(id: string): string | null {
  const row = exercise(id);
  return row?.substitute ?? row?.earlySubstitute ?? null;
}

/** As many sets of the substitute, as long or as often; none where the two aren't counted alike. */
function lineOf(item: SessionItem, id: string) {
  const row = exercise(id);
  const alike = row?.dose === (item.holdSeconds === null ? "reps" : "hold");
  if (!alike || (item.holdSeconds === null && item.reps === null)) return [];
  return [{ exercise: id, sets: item.sets, reps: item.reps, holdSeconds: item.holdSeconds }];
}
