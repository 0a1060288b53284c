import type { RunnerState } from "#guidance/runner-state.ts";
import { value } from "#packs/parameters.ts";
import { topStep, WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import { hasRisen } from "#progression/week-mean.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import { isHighRisk, type MorningRecord } from "#sessions/session.ts";
import type { Moment } from "#sessions/settle.ts";
import type { WalkRunAnswer, WalkRunTable } from "#timeline/timeline.ts";
import { WEEK } from "#timeline/day.ts";

type Move = Pick<WalkRunAnswer, "next" | "restDays">;
const STAY: Move = { next: "stay", restDays: 0 };
const UP: Move = { next: "up", restDays: 0 };
const rest = (restDays: number): Move => ({ next: "rest", restDays });

/** Where a runner is in a walk-run table and what the facts say. */
interface Place {
  readonly table: WalkRunTable;
  readonly step: number;
  /** Sessions on this table, in time order. */
  readonly done: readonly JudgedSession[];
  readonly state: RunnerState;
  readonly moment: Moment;
}

/** The next step of the assigned walk-run table; null without one (clinical.md 7.4 "Precisely"). */
export function walkRunAnswer(
  state: RunnerState,
  moment: Moment,
  judged: readonly JudgedSession[],
  runningStopped: boolean,
): WalkRunAnswer | null {
  const table = state.assigned.walkRun;
  if (table === null) return null;
  const done = judged.filter(({ session }) => session.walkRun?.table === table);
  const step = done.at(-1)?.session.walkRun?.step ?? WALK_RUN_TABLES[table].firstStep;
  const place: Place = { table, step, done, state, moment };
  const move = runningStopped ? rest(0) : moveOf(place);
  return { table, step, ...move };
}

function moveOf(place: Place): Move {
  if (place.table === "WR-C") return moveOfRunThroughs(place);
  const last = place.done.at(-1);
  if (last === undefined) return STAY;
  if (place.table === "WR-D") return moveOfTrack(place, last);
  if (last.judgement.effect === "regress") return downOrRest(place, 0);
  return isRepeated(place, last) ? upOrStay(place) : STAY;
}

function upOrStay(place: Place): Move {
  return place.step >= topStep(place.table) ? STAY : UP;
}

function downOrRest(place: Place, restDays: number): Move {
  const onFirst = place.step <= WALK_RUN_TABLES[place.table].firstStep;
  return { next: onFirst ? "rest" : "down", restDays };
}

const isEligible = ({ judgement }: JudgedSession): boolean => judgement.effect === "eligible";

/** Whether the last two sessions on the table were the same step, both within, and as far apart as it asks. */
function isRepeated(place: Place, last: JudgedSession): boolean {
  const before = place.done.at(-2);
  if (before === undefined || !isEligible(last) || !isEligible(before)) return false;
  if (before.session.walkRun?.step !== place.step) return false;
  switch (place.table) {
    case "WR-A":
      return last.session.at - before.session.at >= value("repeatApart");
    case "WR-B": {
      const apart = Math.abs(last.session.date - before.session.date);
      return apart > value("walkRunRestDays") && isCalmNextMorning(place.state, last.session.date);
    }
    default:
      return true;
  }
}

/** No more stiffness the next morning than that of the day itself, both answered, and no swelling. */
function isCalmNextMorning(state: RunnerState, date: number): boolean {
  const dayItself = state.mornings.filter((morning) => morning.date === date);
  const nextDay = state.mornings.filter((morning) => morning.date === date + 1);
  const before = stiffnessOf(dayItself);
  const after = stiffnessOf(nextDay);
  const swellings = nextDay.map(({ swelling }) => swelling).filter((told) => told !== null);
  const calm = swellings.length > 0 && swellings.every((told) => told === "none");
  // Of several mornings on one date the less favourable comparison counts.
  return calm && before.length > 0 && after.length > 0 && Math.max(...after) <= Math.min(...before);
}

function stiffnessOf(mornings: readonly MorningRecord[]): number[] {
  return mornings.map(({ stiffnessMin }) => stiffnessMin).filter((told) => told !== null);
}

/** WR-C: calm hops open it, then the coach moves it on; a worse week rests it (PRA19). */
function moveOfRunThroughs(place: Place): Move {
  const { state, step, done, moment } = place;
  if (step === WALK_RUN_TABLES["WR-C"].firstStep) {
    const hopPain = state.tests.hop10?.pain ?? null;
    return hopPain !== null && hopPain <= value("walkRunHopPain") ? UP : STAY;
  }
  const worse = done.at(-1)?.judgement.effect === "regress";
  return worse || hasRisen(state.mornings, "pain", moment.at)
    ? rest(value("runThroughRest"))
    : STAY;
}

/** WR-D: soreness rules, sore = above baseline (UDEL). */
function moveOfTrack(place: Place, last: JudgedSession): Move {
  const { session, judgement } = last;
  const { baseline, at } = place.moment;
  const isSore = (pain: number | null): boolean =>
    pain !== null && (baseline === null || pain > baseline);
  if (isHighRisk(session) || isSore(session.painBefore)) {
    return downOrRest(place, value("soreBeforeRest"));
  }
  if (isSore(session.painDuringPeak)) return downOrRest(place, value("soreDuringRest"));
  const unanswered = [session.painBefore, session.painDuringPeak, session.painAfter].includes(null);
  if (isSore(session.painAfter) || judgement.effect !== "eligible" || unanswered) return STAY;
  return levelUps(place.done, at) >= value("levelUpsPerWeek") ? STAY : upOrStay(place);
}

/** Levels gone up in the last 168 h. */
function levelUps(done: readonly JudgedSession[], at: number): number {
  let levels = 0;
  for (const { session } of done) {
    if (session.walkRun === null || session.previousStep === null) continue;
    if (session.at <= at - WEEK) continue;
    levels += Math.max(0, session.walkRun.step - session.previousStep);
  }
  return levels;
}
