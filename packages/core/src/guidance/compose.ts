import { STAGE_ORDER } from "#packs/stages.ts";
import { HOW_ORDER, STRICTNESS } from "#guidance/decide.ts";
import { RULES_OF_THE_DAY } from "#guidance/rules-of-the-day.ts";
import type { Told, ThreadAnswer } from "#guidance/thread-answer.ts";
import { badness, type JudgedSession, sessionVerdict } from "#sessions/judge.ts";
import type {
  HeelRaiseResult,
  InjuryGuidance,
  Reason,
  Screening,
  SessionVerdict,
  WalkRunAnswer,
  WeeklyStep,
} from "#timeline/timeline.ts";
import { openInAny, referral } from "#triage/triage.ts";

/** What composing reads of an injury's answer. */
export type Part = Pick<ThreadAnswer, "injury" | "listed" | "told"> & {
  readonly seen: Pick<ThreadAnswer["seen"], "flags">;
};

const STEP_ORDER: readonly WeeklyStep[] = ["regress", "hold", "progress"];
const MOVE_ORDER: readonly WalkRunAnswer["next"][] = ["rest", "down", "stay", "up"];
const RULE_ORDER: readonly string[] = RULES_OF_THE_DAY.map(({ id }) => id);

/**
 * One answer out of those for each injury: of every part, the one that asks for the most care. The injury that decides
 * gives the baseline and the first reasons; the one furthest back gives the stage with its gates, the scores and shoes.
 * `screening` is what all of them together leave of the planned exercises.
 */
export function composed(answers: readonly Part[], screening: Screening | null): Told {
  const told = answers.map((answer) => answer.told);
  const decider = mostCareful(answers, byDecision);
  const behind = mostCareful(told, byProgress);
  const { decision } = decider.told;
  const capped = told.map(({ capM }) => capM).filter((capM) => capM !== null);
  const raises = told.map(({ tests }) => tests.heelRaise).filter((test) => test !== undefined);
  const tables = told.map(({ walkRun }) => walkRun).filter((place) => place !== null);
  const scored = [behind, ...told].find(({ outcomes }) => outcomes.achillesScore !== undefined);
  const shod = [behind, ...told].find(({ shoes }) => shoes !== null);
  const modified = decision === "modify";
  return {
    at: behind.at,
    decision,
    refer: referral(openInAny(answers.map(({ seen }) => seen.flags))),
    how: modified ? HOW_ORDER.filter((way) => told.some(({ how }) => how.includes(way))) : [],
    capM: modified && capped.length > 0 ? Math.min(...capped) : null,
    sessions: worstVerdicts(answers.map(({ listed }) => listed)),
    baseline: decider.told.baseline,
    stage: behind.stage,
    step: mostCareful(told, byStep).step,
    gates: behind.gates,
    screen: screening,
    walkRun: tables.length === 0 ? null : mostCareful(tables, byMove),
    tests: raises.length === 0 ? {} : { heelRaise: mostCareful(raises, byPasses) },
    outcomes: scored?.outcomes ?? {},
    shoes: shod?.shoes ?? null,
    reasons: reasonsOf(decider, answers),
  };
}

/** An injury's own part of the answer. */
export function ofInjury(injury: string, told: Told): InjuryGuidance {
  const { decision, sessions, baseline, stage, step, gates, screen, walkRun, tests, outcomes } =
    told;
  return {
    ...{ injury, decision, sessions, baseline, stage, step, gates },
    ...{ screen, walkRun, tests, outcomes },
  };
}

/** Every session that any injury knows, with the worst of its verdicts, in time order. */
export function worstVerdicts(
  lists: readonly (readonly JudgedSession[])[],
): readonly SessionVerdict[] {
  const worst = new Map<string, JudgedSession>();
  for (const one of lists.flat()) {
    const known = worst.get(one.session.id);
    if (known === undefined || badness(one.judgement) < badness(known.judgement)) {
      worst.set(one.session.id, one);
    }
  }
  return [...worst.values()].toSorted((a, b) => a.session.at - b.session.at).map(sessionVerdict);
}

type Order<T> = (a: T, b: T) => number;

/** The first of several in an order; the earlier of two alike. */
function mostCareful<T>(items: readonly T[], order: Order<T>): T {
  return items.reduce((first, one) => (order(one, first) < 0 ? one : first));
}

const byDecision: Order<Part> = ({ told: a }, { told: b }) =>
  STRICTNESS.indexOf(b.decision) - STRICTNESS.indexOf(a.decision) || ruleOf(a) - ruleOf(b);

const byProgress: Order<Told> = (a, b) =>
  STAGE_ORDER.indexOf(a.stage) - STAGE_ORDER.indexOf(b.stage) || unmet(b) - unmet(a);

const byStep: Order<Told> = (a, b) => STEP_ORDER.indexOf(a.step) - STEP_ORDER.indexOf(b.step);

const byMove: Order<WalkRunAnswer> = (a, b) =>
  MOVE_ORDER.indexOf(a.next) - MOVE_ORDER.indexOf(b.next) || b.restDays - a.restDays;

const byPasses: Order<HeelRaiseResult> = (a, b) => passes(a) - passes(b);

const passes = ({ lsiPass, normPass }: HeelRaiseResult): number =>
  Number(lsiPass) + Number(normPass);

const unmet = ({ gates }: Told): number => gates.filter(({ met }) => met !== true).length;

/** Place of the deciding rule among the rules of the day; what isn't one of them comes last. */
function ruleOf({ reasons }: Told): number {
  const place = RULE_ORDER.findIndex((rule) => rule === reasons[0]?.rule);
  return place === -1 ? RULE_ORDER.length : place;
}

/**
 * The deciding injury's reasons, then those of the others. A reason that reads the same for all is told once; any other
 * names its injury. "Nothing stands in the way" of one injury is no reason where something does of another.
 */
function reasonsOf(decider: Part, answers: readonly Part[]): readonly Reason[] {
  const calm = decider.told.reasons[0]?.rule === "B9";
  const ordered = [decider, ...answers.filter((answer) => answer !== decider)];
  const told = new Map<string, number>();
  for (const { told: one } of answers) {
    for (const key of new Set(one.reasons.map(keyOf))) told.set(key, (told.get(key) ?? 0) + 1);
  }
  const reasons = ordered.flatMap(({ injury, told: { reasons: own } }) =>
    own
      .filter(({ rule }) => calm || rule !== "B9")
      .map((one) =>
        told.get(keyOf(one)) === answers.length ? one : { ...one, facts: { ...one.facts, injury } },
      ),
  );
  return [...new Map(reasons.map((one) => [keyOf(one), one])).values()];
}

const keyOf = ({ rule, facts }: Reason): string => JSON.stringify([rule, facts]);
