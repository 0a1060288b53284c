import { STAGE_ORDER } from "#packs/stages.ts";
import { guide } from "#guidance/guide.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { threadsOf } from "#guidance/threads.ts";
import { LOCK_ORDER } from "#packs/red-flags.ts";
import { reasonSource } from "#packs/reason-sources.ts";
import { type Breach, breachesOf } from "#safety/invariants.ts";
import { isLooser } from "#safety/looser.ts";
import { plainFacts, type PlainFacts } from "#safety/plain-facts.ts";
import type { Guidance, Question, Reason, Referral, Stage } from "#timeline/timeline.ts";

/** A set of rules: what answers a question from a state. */
export type Rules = (state: RunnerState, question: Question) => Guidance;

/** An answer that is safe to give, and the promises the rules' own answer broke (then it is the net's, which rests). */
export interface Guarded {
  readonly guidance: Guidance;
  readonly breaches: readonly Breach[];
}

const LOOSER: Breach = {
  invariant: "S5",
  says: "No injury is answered more loosely than by itself.",
};
/** What rules that throw have broken. */
export const FELL_OVER: Breach = { invariant: "S1", says: "Every question gets an answer." };

/**
 * Asks the rules and checks their answer against the safety invariants before anyone sees it. An answer that breaks one,
 * or rules that throw, are answered by rest with a reason of its own; the breaches are handed back to be told to staff.
 */
export function guideSafely(state: RunnerState, question: Question, rules: Rules = guide): Guarded {
  let guidance: Guidance;
  try {
    guidance = rules(state, question);
  } catch {
    return { guidance: netAnswer(state, question, [FELL_OVER]), breaches: [FELL_OVER] };
  }
  const breaches =
    state.injuries.length === 0
      ? breachesOf(state, question, guidance)
      : breachesTogether(state, question, guidance, rules);
  if (breaches.length === 0) return { guidance, breaches };
  return { guidance: netAnswer(state, question, breaches), breaches };
}

/**
 * The promises broken for a runner with several injuries: what the rules say of each by itself is held to all of them, and
 * the one answer may be looser than none.
 */
function breachesTogether(
  state: RunnerState,
  question: Question,
  guidance: Guidance,
  rules: Rules,
): readonly Breach[] {
  return state.injuries.flatMap((thread) => {
    const own = rules(thread.state, question);
    const looser = isLooser(guidance, own) ? [LOOSER] : [];
    return [...breachesOf(thread.state, question, own), ...looser];
  });
}

/** Why the safety net answered: which promises, by id. */
export function netReason(breaches: readonly Breach[]): Reason {
  const broken = [...new Set(breaches.map(({ invariant }) => invariant))].join(", ");
  return reason("SAFETY-NET", { broken });
}

function reason(rule: string, facts: Reason["facts"]): Reason {
  return { rule, source: reasonSource(rule) ?? "", facts };
}

/** Rest, made without the rules: nothing is allowed, every open flag is still referred and told. */
function netAnswer(state: RunnerState, question: Question, breaches: readonly Breach[]): Guidance {
  const facts = plainFacts(state, question);
  const stage = lowestStage(state, question);
  const { open, overrides, noRunning, mostUrgent, level } = facts;
  // First, so that what is said is whom to see, and how soon.
  const closed = noRunning ? [reason("B0", { flag: mostUrgent, level })] : [];
  const flags = open.map((flag) => reason(flag, {}));
  const coach = overrides.map(({ entry: { rule, decision, by, reason: why, until } }) =>
    reason("OVERRIDE", { rule, decision: decision ?? null, by, reason: why, until }),
  );
  const asked = question.screen ?? null;
  const removed = [...new Set(asked)].map((exercise) => ({
    exercise,
    substitute: null,
    rule: "SAFETY-NET",
  }));
  return {
    at: question.at,
    decision: "rest",
    refer: referralOf(facts),
    how: [],
    capM: null,
    sessions: [],
    baseline: null,
    stage,
    step: "hold",
    gates: [],
    screen: asked === null ? null : { kept: [], removed, changed: [] },
    walkRun: null,
    tests: {},
    outcomes: {},
    shoes: null,
    reasons: [...closed, netReason(breaches), ...flags, ...coach],
    wouldChange: [],
  };
}

/** The stage of the injury furthest back: nothing is allowed here, but what is shown beside it reads it. */
function lowestStage(state: RunnerState, question: Question): Stage {
  const stages = threadsOf(state).map((thread) => plainFacts(thread.state, question).stage);
  return stages.reduce((lowest, stage) =>
    STAGE_ORDER.indexOf(stage) < STAGE_ORDER.indexOf(lowest) ? stage : lowest,
  );
}

function referralOf({ level, mostUrgent, locks }: PlainFacts): Referral | null {
  if (level === null || mostUrgent === null) return null;
  return { flag: mostUrgent, level, locks: LOCK_ORDER.filter((lock) => locks.includes(lock)) };
}
