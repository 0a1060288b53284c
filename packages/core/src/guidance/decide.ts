import { explain } from "#explain/explain.ts";
import { RULES_OF_THE_DAY, type RuleOfTheDay } from "#guidance/rules-of-the-day.ts";
import type { OverrideRecord } from "#guidance/runner-state.ts";
import type { Situation } from "#guidance/situation.ts";
import { distanceCap } from "#load/longest-run.ts";
import type { Decision, FactValue, How, Reason, Screening } from "#timeline/timeline.ts";

/** What to do today, and why. */
export interface Decided {
  readonly decision: Decision;
  readonly how: readonly How[];
  /** Longest distance of today's run, metres; a number exactly when `how` has capDistance. */
  readonly capM: number | null;
  readonly reasons: readonly Reason[];
}

const STRICTNESS: readonly Decision[] = ["run", "modify", "rest"];
const HOW_ORDER: readonly How[] = [
  "swapLowImpact",
  "walkRun",
  "capDistance",
  "lightDayOnly",
  "substitute",
];
/** The only rules a coach can take out. */
const OVERRIDABLE: ReadonlySet<string> = new Set(["B6", "B7", "B8"]);

/**
 * Today: run, modify or rest (clinical.md 1.5). The first rule that matches decides; the others that apply are told after
 * it. A coach's override takes out B6, B7 or B8, and sets a floor: it can make the answer stricter, never looser.
 */
export function decide(situation: Situation, screening: Screening | null): Decided {
  const inForce = overridesInForce(situation);
  const hits: RuleOfTheDay[] = [];
  for (const rule of RULES_OF_THE_DAY) {
    if (rule.applies(situation, screening) && !isTakenOut(rule, inForce)) hits.push(rule);
  }
  const ruled = hits[0]?.decision ?? "run";
  const decision = withOverrides(ruled, inForce);
  const how = decision === "modify" ? unionOfHow(hits) : [];
  const { longestM } = situation;
  return {
    decision,
    how,
    capM: how.includes("capDistance") && longestM !== null ? distanceCap(longestM) : null,
    reasons: reasonsOf(situation, screening, hits, inForce, decision !== ruled),
  };
}

/** The decision of `decide` alone, for asking what another answer would lead to. */
export function decisionOf(situation: Situation, screening: Screening | null): Decision {
  const inForce = overridesInForce(situation);
  const ruled = RULES_OF_THE_DAY.find(
    (rule) => rule.applies(situation, screening) && !isTakenOut(rule, inForce),
  );
  return withOverrides(ruled?.decision ?? "run", inForce);
}

function isTakenOut(rule: RuleOfTheDay, inForce: readonly OverrideRecord[]): boolean {
  return OVERRIDABLE.has(rule.id) && inForce.some(({ entry }) => entry.rule === rule.id);
}

function withOverrides(ruled: Decision, inForce: readonly OverrideRecord[]): Decision {
  let strictest = ruled;
  for (const { entry } of inForce) strictest = stricter(strictest, entry.decision ?? "run");
  return strictest;
}

function overridesInForce(situation: Situation): readonly OverrideRecord[] {
  const { at } = situation.moment;
  return situation.state.overrides.filter((one) => one.at <= at && at < one.until);
}

function stricter(a: Decision, b: Decision): Decision {
  return STRICTNESS.indexOf(b) > STRICTNESS.indexOf(a) ? b : a;
}

function unionOfHow(hits: readonly RuleOfTheDay[]): readonly How[] {
  return HOW_ORDER.filter((one) => hits.some(({ how }) => how === one));
}

function reason(rule: string, facts: Readonly<Record<string, FactValue>>): Reason {
  return { rule, source: explain(rule).source, facts };
}

function reasonsOf(
  situation: Situation,
  screening: Screening | null,
  hits: readonly RuleOfTheDay[],
  inForce: readonly OverrideRecord[],
  coachDecided: boolean,
): readonly Reason[] {
  const { painNow, moment, flags } = situation;
  const ruled =
    hits.length === 0
      ? [reason("B9", { painNow, cap: moment.cap })]
      : hits.map(({ id, facts }) => reason(id, facts(situation, screening)));
  const open = flags.map(({ flag, level }) => reason(flag, { level }));
  const coach = inForce.map(({ entry }) =>
    reason("OVERRIDE", {
      rule: entry.rule,
      decision: entry.decision ?? null,
      by: entry.by,
      reason: entry.reason,
      until: entry.until,
    }),
  );
  return coachDecided ? [...coach, ...ruled, ...open] : [...ruled, ...open, ...coach];
}
