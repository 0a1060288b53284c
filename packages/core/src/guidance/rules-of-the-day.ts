import { stopsRunning, type Situation } from "#guidance/situation.ts";
import { distanceCap } from "#load/longest-run.ts";
import { value } from "#packs/parameters.ts";
import { TENTHS } from "#packs/units.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import { above } from "#sessions/session.ts";
import { DAY_SOURCES, type DayRuleId } from "#packs/reason-sources.ts";
import { isoDate } from "#timeline/day.ts";
import type { FactValue, How, Screening } from "#timeline/timeline.ts";

/** A rule of the day: when it applies, what it asks for, and the facts it read, told only when it applied. */
export interface RuleOfTheDay {
  readonly id: DayRuleId;
  readonly source: string;
  readonly decision: "modify" | "rest";
  /** How the day is modified; null for rest. */
  readonly how: How | null;
  readonly applies: (situation: Situation, screening: Screening | null) => boolean;
  readonly facts: (situation: Situation, screening: Screening | null) => Facts;
}

const HARD_STOP = value("hardStop");
const SPIKE_TENTHS = value("spikeCapTenths");

type Facts = Readonly<Record<string, FactValue>>;

const rest = (
  id: DayRuleId,
  applies: RuleOfTheDay["applies"],
  facts: RuleOfTheDay["facts"],
): RuleOfTheDay => ({
  id,
  source: DAY_SOURCES[id],
  decision: "rest",
  how: null,
  applies,
  facts,
});

const modify = (
  id: DayRuleId,
  how: How,
  applies: RuleOfTheDay["applies"],
  facts: RuleOfTheDay["facts"],
): RuleOfTheDay => ({ id, source: DAY_SOURCES[id], decision: "modify", how, applies, facts });

/** The rules of clinical.md 1.5, first match first. B9 is what is left when none applies. */
export const RULES_OF_THE_DAY: readonly RuleOfTheDay[] = [
  rest("B0", ({ runningStopped }) => runningStopped, flagFacts),
  rest(
    "B1",
    ({ limp }) => limp === true,
    ({ limp }) => ({ limp }),
  ),
  rest(
    "B2",
    ({ painNow }) => above(painNow, HARD_STOP),
    ({ painNow }) => ({ painNow, hardStop: HARD_STOP }),
  ),
  rest("B-UNANSWERED", isUnanswered, unansweredFacts),
  modify(
    "B3",
    "swapLowImpact",
    ({ painNow, moment, plan }) => !plan.isLowImpact && above(painNow, moment.cap),
    ({ painNow, moment }) => ({ painNow, cap: moment.cap }),
  ),
  rest(
    "B4",
    (situation) => situation.risky !== null && !isBackToBaseline(situation),
    (situation) => lastFacts(situation, situation.risky),
  ),
  modify("B5", "swapLowImpact", isNotSettled, (situation) => lastFacts(situation, situation.worst)),
  // A returning runner passes every gate into walk-run, and then starts on its tables.
  modify(
    "BP",
    "swapLowImpact",
    (situation) => isComingBack(situation) && !situation.runGateMet,
    ({ runGates }) => ({
      returning: true,
      gatesNotMet: runGates
        .filter(({ met }) => met !== true)
        .map(({ gate }) => gate)
        .join(", "),
    }),
  ),
  modify(
    "BP",
    "walkRun",
    (situation) => isComingBack(situation) && situation.runGateMet && !situation.plan.onTable,
    ({ plan }) => ({ returning: true, step: plan.step }),
  ),
  // A planned run against the longest of 30 days (FRA25), in whole metres.
  modify(
    "B6",
    "walkRun",
    ({ plan, longestM }) => plan.isRun && longestM === null && !plan.onTable,
    ({ plan, longestM }) => ({ plannedM: plan.distanceM, longestM }),
  ),
  // Too long is a run only beside a longest one that is known.
  modify("B6", "capDistance", isTooLong, ({ plan, longestM }) => ({
    plannedM: plan.distanceM,
    longestM,
    capM: distanceCap(Number(longestM)),
  })),
  modify(
    "B7",
    "lightDayOnly",
    ({ recovery, plan }) => recovery !== null && !plan.isLowImpact,
    recoveryFacts,
  ),
  modify(
    "B8",
    "substitute",
    (_, screening) => screening !== null && screening.removed.length + screening.changed.length > 0,
    (_, screening) => ({
      removed: screening?.removed.length ?? 0,
      changed: screening?.changed.length ?? 0,
    }),
  ),
];

function flagFacts({ flags }: Situation): Facts {
  const stopping = flags.find((flag) => stopsRunning(flag.locks));
  return { flag: stopping?.flag ?? null, level: stopping?.level ?? null };
}

function isUnanswered({ painNow, limp, state }: Situation): boolean {
  const unknown = state.intake === null || state.person.age === null;
  return painNow === null || limp === null || unknown;
}

function unansweredFacts({ painNow, limp, state }: Situation): Facts {
  return { painNow, limp, age: state.person.age, intake: state.intake !== null };
}

/** Pain now is known, and no more than the runner's usual pain. */
function isBackToBaseline({ painNow, moment }: Situation): boolean {
  return painNow !== null && moment.baseline !== null && painNow <= moment.baseline;
}

function lastFacts({ painNow, moment }: Situation, last: JudgedSession | null): Facts {
  return {
    session: last?.session.id ?? null,
    verdict: last?.judgement.verdict ?? null,
    painNow,
    baseline: moment.baseline,
  };
}

function isNotSettled(situation: Situation): boolean {
  const verdict = situation.worst?.judgement.verdict;
  const open = verdict === "over" || verdict === "pending" || verdict === "unknown";
  return open && !situation.plan.isLowImpact && !isBackToBaseline(situation);
}

function isComingBack({ returning, plan }: Situation): boolean {
  return returning && !plan.isLowImpact;
}

function isTooLong({ plan, longestM }: Situation): boolean {
  if (!plan.isRun || longestM === null) return false;
  if (plan.distanceM === null) return !plan.onTable;
  return plan.distanceM * TENTHS > longestM * SPIKE_TENTHS;
}

function recoveryFacts({ recovery }: Situation): Facts {
  if (recovery === null) return {};
  const { date, load, daysSince, needed } = recovery;
  return { lastDay: isoDate(date), load, daysSince, needed };
}
