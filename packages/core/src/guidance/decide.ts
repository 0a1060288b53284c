import { RULES_OF_THE_DAY, type RuleOfTheDay } from "#guidance/rules-of-the-day.ts";
import type { OverrideRecord } from "#guidance/runner-state.ts";
import type { Situation } from "#guidance/situation.ts";
import { distanceCap } from "#load/longest-run.ts";
import { DAY_SOURCES } from "#packs/reason-sources.ts";
import { RED_FLAG_SOURCES } from "#packs/red-flag-sources.ts";
import type { Decision, How, Reason, Screening } from "#timeline/timeline.ts";
import type { OpenFlag } from "#triage/triage.ts";

/** What to do today, and why. */
export interface Decided {
  readonly decision: Decision;
  readonly how: readonly How[];
  /** Longest distance of today's run, metres; a number exactly when `how` has capDistance. */
  readonly capM: number | null;
  readonly reasons: readonly Reason[];
}

/** Decisions from the loosest to the strictest. */
export const STRICTNESS: readonly Decision[] = ["run", "modify", "rest"];
/** What to change, in the order it is told. */
export const HOW_ORDER: readonly How[] = [
  "swapLowImpact",
  "walkRun",
  "capDistance",
  "lightDayOnly",
  "substitute",
];
/** The only rules a coach can take out. */
const OVERRIDABLE: ReadonlySet<string> = new Set(["B6", "B7", "B8"]);

/** Each rule with the bit of the change it asks for; 0 where it asks for rest. */
const ROWS = RULES_OF_THE_DAY.map((row) => ({
  row,
  bit: row.how === null ? 0 : 1 << HOW_ORDER.indexOf(row.how),
}));
const NO_HOW: readonly How[] = [];
/** Every set of changes there can be, by its bits and in the order it is told: made once, as a day asks often. */
const HOW_SETS: ReadonlyMap<number, readonly How[]> = new Map(
  Array.from(
    { length: 1 << HOW_ORDER.length },
    (_, bits) => [bits, HOW_ORDER.filter((__, place) => (bits & (1 << place)) !== 0)] as const,
  ).slice(1),
);

/** What the table of the day comes to, before it is explained. */
export interface Ruled extends Omit<Decided, "reasons"> {
  /** The rules that apply, the first of them decides; none when the day is as planned. */
  readonly hits: readonly RuleOfTheDay[];
  /** Whether a coach's override made the answer stricter than the rules did. */
  readonly coachDecided: boolean;
}

/**
 * Today: run, modify or rest (clinical.md 1.5). The first rule that matches decides; the others that apply are told after
 * it. A coach's override takes out B6, B7 or B8, and sets a floor: it can make the answer stricter, never looser.
 */
export function rule(situation: Situation, screening: Screening | null): Ruled {
  const inForce = overridesInForce(situation);
  const hits: RuleOfTheDay[] = [];
  let bits = 0;
  for (const { row, bit } of ROWS) {
    if (!row.applies(situation, screening) || isTakenOut(row, inForce)) continue;
    hits.push(row);
    bits |= bit;
  }
  const ruled = hits[0]?.decision ?? "run";
  const decision = inForce === NO_OVERRIDES ? ruled : withOverrides(ruled, inForce);
  const coachDecided = decision !== ruled;
  if (decision !== "modify") return { decision, how: NO_HOW, capM: null, hits, coachDecided };
  // Only a coach's word makes a changed day of one that no rule changes.
  const how = HOW_SETS.get(bits) ?? NO_HOW;
  const { longestM } = situation;
  const capM = longestM !== null && how.includes("capDistance") ? distanceCap(longestM) : null;
  return { decision, how, capM, hits, coachDecided };
}

/** Today's decision with its reasons: the rules, the open flags and the coach's overrides, the decider first. */
export function decide(situation: Situation, screening: Screening | null): Decided {
  const { decision, how, capM, hits, coachDecided } = rule(situation, screening);
  const reasons = reasonsOf(situation, screening, hits);
  for (const flag of situation.flags) reasons.push(flagReason(flag));
  const coach = overridesInForce(situation).map(coachReason);
  if (coachDecided) reasons.unshift(...coach);
  else reasons.push(...coach);
  return { decision, how, capM, reasons };
}

/** Whether a coach's override in force takes a rule out: it isn't asked then, whatever it would say. */
export function isTakenOut(
  { id }: Pick<RuleOfTheDay, "id">,
  inForce: readonly OverrideRecord[],
): boolean {
  if (inForce.length === 0 || !OVERRIDABLE.has(id)) return false;
  return inForce.some(({ entry }) => entry.rule === id);
}

function withOverrides(ruled: Decision, inForce: readonly OverrideRecord[]): Decision {
  let strictest = ruled;
  for (const { entry } of inForce) strictest = stricter(strictest, entry.decision ?? "run");
  return strictest;
}

const NO_OVERRIDES: readonly OverrideRecord[] = [];

/** The coach's overrides that hold at the moment of a question. */
export function overridesInForce({ state, moment }: Situation): readonly OverrideRecord[] {
  if (state.overrides.length === 0) return NO_OVERRIDES;
  return state.overrides.filter((one) => one.at <= moment.at && moment.at < one.until);
}

/** The stricter of two decisions. */
export function stricter(a: Decision, b: Decision): Decision {
  return STRICTNESS.indexOf(b) > STRICTNESS.indexOf(a) ? b : a;
}

function reasonsOf(
  situation: Situation,
  screening: Screening | null,
  hits: readonly RuleOfTheDay[],
): Reason[] {
  if (hits.length === 0) {
    const { painNow, moment } = situation;
    return [{ rule: "B9", source: DAY_SOURCES.B9, facts: { painNow, cap: moment.cap } }];
  }
  const reasons: Reason[] = [];
  for (const { id, source, facts } of hits) {
    reasons.push({ rule: id, source, facts: facts(situation, screening) });
  }
  return reasons;
}

function flagReason({ flag, level }: OpenFlag): Reason {
  return { rule: flag, source: RED_FLAG_SOURCES[flag], facts: { level } };
}

function coachReason({ entry }: OverrideRecord): Reason {
  const { decision, by, reason, until } = entry;
  const facts = { rule: entry.rule, decision: decision ?? null, by, reason, until };
  return { rule: "OVERRIDE", source: DAY_SOURCES.OVERRIDE, facts };
}
