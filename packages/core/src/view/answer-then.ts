import { factsInForce } from "#guidance/facts.ts";
import { RULES } from "#guidance/guide.ts";
import { foldEntries } from "#guidance/state.ts";
import { guideSafely, type Rules } from "#safety/guard.ts";
import type { Guidance, Question } from "#timeline/timeline.ts";
import { entriesOf, type Kept } from "#view/kept.ts";
import { type Considered, rulesConsidered } from "#view/rules-considered.ts";

/** An answer as it was given: to which question, under which rules. */
export interface GivenAnswer {
  readonly rules: string;
  readonly question: Question;
  readonly guidance: Guidance;
}

/** What stands behind an answer that was given, asked again from what was known then. */
export interface AnswerThen {
  /** Every rule that was asked, in order, with its numbers; empty where the rules in force come to another answer. */
  readonly considered: readonly Considered[];
  /** What the rules in force say to those facts, where it isn't what was said then; else null. */
  readonly now: { readonly rules: string; readonly guidance: Guidance } | null;
}

/**
 * Asks again what was asked then. `known` holds the facts of then and no later ones; settings are those of today, so that an
 * answer from before they changed may come out otherwise, which is told as such.
 */
export function answerThen(
  known: Pick<Kept, "settings" | "facts">,
  given: GivenAnswer,
  rules?: Rules,
): AnswerThen {
  const state = foldEntries(known.settings, entriesOf(factsInForce(known.facts)));
  const { guidance, breaches } = guideSafely(state, given.question, rules);
  const isSame = said(guidance) === said(given.guidance);
  const isAskedAlike = isSame && given.rules === RULES && breaches.length === 0;
  return {
    considered: isAskedAlike ? rulesConsidered(state, given.question) : [],
    now: isSame ? null : { rules: RULES, guidance },
  };
}

/** What an answer says and why, whatever order its fields were stored in. */
function said({ decision, refer, reasons }: Guidance): string {
  const told = reasons.map(({ rule, facts }) => [rule, Object.entries(facts).toSorted(byName)]);
  return JSON.stringify([decision, refer?.flag, refer?.level, told]);
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
