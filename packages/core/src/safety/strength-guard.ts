import { RULE_IDS, sourceOf } from "#explain/rule-sources.ts";
import { screenContext } from "#guidance/screen-context.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { threadsOf } from "#guidance/threads.ts";
import { exercise } from "#packs/achilles/exercises.ts";
import type { StrengthPlan } from "#plan/strength-plan.ts";
import {
  type SessionGuidance,
  strengthSession,
  type StrengthSession,
} from "#progression/strength-session.ts";
import { hasImpossibleNumber } from "#safety/bounds.ts";
import { isBanned } from "#safety/exercise-ban.ts";
import { FELL_OVER, netReason } from "#safety/guard.ts";
import type { Breach } from "#safety/invariants.ts";
import { plainFacts } from "#safety/plain-facts.ts";

/** What lays out a strength session. */
export type StrengthRules = typeof strengthSession;

/** A strength session that is safe to give, and the promises the rules' own one broke (then it is empty). */
export interface GuardedSession {
  readonly session: StrengthSession;
  readonly breaches: readonly Breach[];
}

/** For whom and when a strength session is laid out. `week` is the week on the stage, from 1. */
export interface StrengthQuestion {
  readonly state: RunnerState;
  /** RFC 3339. */
  readonly at: string;
  readonly guidance: SessionGuidance;
  readonly coachPlan: StrengthPlan | null;
  readonly week?: number;
}

/**
 * Today's strength session, checked before anyone sees it: no exercise that is banned for this runner now, only holds on a
 * rest day, a reason that has words, no impossible number. What breaks one, and rules that
 * throw, are answered by an empty session.
 */
export function strengthSafely(
  question: StrengthQuestion,
  rules: StrengthRules = strengthSession,
): GuardedSession {
  const { state, at, guidance, coachPlan, week } = question;
  let session: StrengthSession;
  try {
    session = rules(guidance, screenContext(state, at), coachPlan, week);
  } catch {
    return emptied([FELL_OVER]);
  }
  const breaches = breachesOfSession(question, session);
  return breaches.length === 0 ? { session, breaches } : emptied(breaches);
}

function emptied(breaches: readonly Breach[]): GuardedSession {
  return { session: { items: [], source: "none", reasons: [netReason(breaches)] }, breaches };
}

/** The promises a strength session breaks; empty when it is safe to give. */
export function breachesOfSession(
  { state, at, guidance, coachPlan }: StrengthQuestion,
  { items, reasons }: StrengthSession,
): readonly Breach[] {
  const byCoach = (coachPlan?.items ?? []).map((one) => one.exercise);
  const banned = threadsOf(state).some((thread) => {
    const facts = plainFacts(thread.state, { at });
    const planned = [...thread.state.assigned.plan, ...byCoach];
    return items.some((item) => isBanned(item.exercise, facts, planned));
  });
  const broken: readonly (readonly [boolean, Breach])[] = [
    [banned, { invariant: "S6", says: "No exercise of a session is banned for the runner today." }],
    [
      guidance.decision === "rest" &&
        items.some((item) => exercise(item.exercise)?.family !== "hold"),
      { invariant: "S6", says: "On a rest day only holds stay." },
    ],
    [
      reasons.length === 0 ||
        reasons.some(({ rule, source }) => !RULE_IDS.includes(rule) || sourceOf(rule) !== source),
      { invariant: "S13", says: "A session says why, with rules that have words." },
    ],
    [
      hasImpossibleNumber(items),
      { invariant: "S19", says: "Every number of a session is finite and not below zero." },
    ],
  ];
  return broken.flatMap(([isBroken, breach]) => (isBroken ? [breach] : []));
}
