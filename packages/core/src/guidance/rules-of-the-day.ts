import { stopsRunning, type Situation } from "#guidance/situation.ts";
import { distanceCap } from "#load/longest-run.ts";
import { value } from "#packs/parameters.ts";
import { allMet } from "#progression/gates.ts";
import { isWalkRunStep } from "#progression/walk-run-place.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import { isoDate } from "#timeline/day.ts";
import { above, hasUnanswered, isTendonSession, loadClass } from "#sessions/session.ts";
import type { Activity, FactValue, How, Screening, Verdict } from "#timeline/timeline.ts";

/** A rule that applies today: what it asks for, and the facts it read. */
export interface Hit {
  readonly rule: string;
  readonly decision: "modify" | "rest";
  readonly how: readonly How[];
  readonly facts: Readonly<Record<string, FactValue>>;
}

interface RuleOfTheDay {
  readonly id: string;
  readonly match: (situation: Situation, screening: Screening | null) => Hit | null;
}

type Facts = Hit["facts"];
const rest = (rule: string, facts: Facts): Hit => ({ rule, decision: "rest", how: [], facts });
const modify = (rule: string, how: How, facts: Facts): Hit => ({
  rule,
  decision: "modify",
  how: [how],
  facts,
});

/** The rules of clinical.md 1.5, first match first. B9 is what is left when none applies. */
export const RULES_OF_THE_DAY: readonly RuleOfTheDay[] = [
  { id: "B0", match: redFlag },
  { id: "B1", match: limping },
  { id: "B2", match: highPain },
  { id: "B-UNANSWERED", match: unanswered },
  { id: "B3", match: painOverCap },
  { id: "B4", match: afterHighRisk },
  { id: "B5", match: notSettled },
  { id: "BP", match: comingBack },
  { id: "B6", match: spike },
  { id: "B7", match: recovering },
  { id: "B8", match: excludedExercises },
];

function redFlag({ flags, locks }: Situation): Hit | null {
  if (!stopsRunning(locks)) return null;
  const stopping = flags.find((flag) => stopsRunning(flag.locks));
  return rest("B0", { flag: stopping?.flag ?? null, level: stopping?.level ?? null });
}

function limping({ limp }: Situation): Hit | null {
  return limp === true ? rest("B1", { limp }) : null;
}

function highPain({ painNow }: Situation): Hit | null {
  const hardStop = value("hardStop");
  return above(painNow, hardStop) ? rest("B2", { painNow, hardStop }) : null;
}

function unanswered({ painNow, limp, state }: Situation): Hit | null {
  const age = state.intake?.age ?? null;
  if (painNow !== null && limp !== null && age !== null) return null;
  return rest("B-UNANSWERED", { painNow, limp, age, intake: state.intake !== null });
}

function painOverCap(situation: Situation): Hit | null {
  const { painNow, moment } = situation;
  if (isAlreadyTheSwap(situation) || !above(painNow, moment.cap)) return null;
  return modify("B3", "swapLowImpact", { painNow, cap: moment.cap });
}

/** Pain now above the baseline, or either unknown: not yet back to it. */
function isBackToBaseline({ painNow, moment }: Situation): boolean {
  return painNow !== null && moment.baseline !== null && painNow <= moment.baseline;
}

function lastFacts(situation: Situation, last: JudgedSession | undefined): Facts {
  return {
    session: last?.session.id ?? null,
    verdict: last?.judgement.verdict ?? null,
    painNow: situation.painNow,
    baseline: situation.moment.baseline,
  };
}

/**
 * What was left unanswered may have been high risk, so it counts as that: of any of the last sessions, because a worse
 * answered one beside it must not hide it.
 */
function afterHighRisk(situation: Situation): Hit | null {
  const risky = situation.lastSessions.find(
    ({ session, judgement }) => judgement.verdict === "highRisk" || hasUnanswered(session),
  );
  if (risky === undefined || isBackToBaseline(situation)) return null;
  return rest("B4", lastFacts(situation, risky));
}

const UNSETTLED: readonly Verdict[] = ["over", "pending", "unknown"];

function notSettled(situation: Situation): Hit | null {
  const [worst] = situation.lastSessions;
  const verdict = worst?.judgement.verdict;
  if (isAlreadyTheSwap(situation) || verdict === undefined || !UNSETTLED.includes(verdict)) {
    return null;
  }
  return isBackToBaseline(situation)
    ? null
    : modify("B5", "swapLowImpact", lastFacts(situation, worst));
}

/** A returning runner passes every gate into walk-run, and then starts on its tables. */
function comingBack(situation: Situation): Hit | null {
  if (!situation.returning || isAlreadyTheSwap(situation)) return null;
  const unmet = situation.runGates.filter(({ met }) => met !== true).map(({ gate }) => gate);
  if (!allMet(situation.runGates)) {
    return modify("BP", "swapLowImpact", { returning: true, gatesNotMet: unmet.join(", ") });
  }
  const step = situation.question.planned?.step ?? null;
  return isWalkRunStep(step) ? null : modify("BP", "walkRun", { returning: true, step });
}

/** A planned run against the longest of 30 days (FRA25), in whole metres. */
function spike({ question, longestM }: Situation): Hit | null {
  const { planned } = question;
  if (planned === null || planned === undefined) return null;
  if ((planned.activity ?? "run") !== "run") return null;
  const plannedM = planned.distanceM ?? null;
  const onTable = isWalkRunStep(planned.step);
  if (longestM === null) return onTable ? null : modify("B6", "walkRun", { plannedM, longestM });
  const capM = distanceCap(longestM);
  if (plannedM === null) {
    return onTable ? null : modify("B6", "capDistance", { plannedM, longestM, capM });
  }
  const tooLong = plannedM * 10 > longestM * value("spikeCapTenths");
  return tooLong ? modify("B6", "capDistance", { plannedM, longestM, capM }) : null;
}

/** Whole local dates have to lie between: one after a medium day, two after a high one. */
function recovering(situation: Situation): Hit | null {
  if (isAlreadyTheSwap(situation)) return null;
  const { today } = situation.moment;
  for (const session of situation.state.sessions.toReversed()) {
    if (!isTendonSession(session)) continue;
    const load = loadClass(session);
    if (load === "light") continue;
    const needed = load === "high" ? value("highRecovery") : value("mediumRecovery");
    const daysSince = today - session.date;
    if (daysSince > needed) continue;
    return modify("B7", "lightDayOnly", {
      lastDay: isoDate(session.date),
      load,
      daysSince,
      needed,
    });
  }
  return null;
}

function excludedExercises(_: Situation, screening: Screening | null): Hit | null {
  if (screening === null) return null;
  const removed = screening.removed.length;
  const changed = screening.changed.length;
  return removed + changed > 0 ? modify("B8", "substitute", { removed, changed }) : null;
}

const LOW_IMPACT: ReadonlySet<Activity> = new Set<Activity>(["swim", "cycle", "poolRun"]);

/** A planned swim, ride or pool run is already what the swap would ask for. */
function isAlreadyTheSwap({ question }: Situation): boolean {
  const activity = question.planned?.activity ?? null;
  return activity !== null && LOW_IMPACT.has(activity);
}
