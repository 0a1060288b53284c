import { painLevels } from "#guidance/usual-morning.ts";
import { whyStep } from "#guidance/why-step.ts";
import { SHOWN } from "#packs/shown-spans.ts";
import type { Rules } from "#safety/guard.ts";
import type { InvariantId } from "#safety/invariants.ts";
import type { SessionLog } from "#sessions/session.ts";
import { instantOf, isoDate, WEEK_DATES } from "#timeline/day.ts";
import type { Stage, WeeklyStep } from "#timeline/timeline.ts";
import { type Checkpoint, checkpoints } from "#view/checkpoints.ts";
import { type DecisionsFollowed, decisionsFollowed } from "#view/followed.ts";
import { historyOf } from "#view/history.ts";
import { dateOf, type Kept, ofKind, type Reading, reading } from "#view/kept.ts";
import { ladderView, type Rung } from "#view/ladder-view.ts";
import { type LagDay, lagDays } from "#view/lag-days.ts";
import {
  type OwnActivitiesView,
  ownActivitiesView,
  type ScoreView,
  scoresView,
  type TestView,
  testsView,
} from "#view/measures-view.ts";
import { type WeekLoad, weekLoads } from "#view/week-load.ts";

/** How it has gone, in codes and numbers. Every list is oldest first, and empty before anything was told. */
export interface ProgressView {
  readonly at: string;
  readonly zone: string;
  /** Today, as the runner's local date. */
  readonly today: string;
  /** The limit (NRS) and the usual pain as they are now; the latter null when unknown. */
  readonly cap: number;
  readonly baseline: number | null;
  readonly days: readonly LagDay[];
  readonly weeks: readonly WeekLoad[];
  readonly stage: Stage;
  /** This week's step and the ids of the rules that decide it, the deciding one first. */
  readonly step: WeeklyStep;
  readonly whyStep: readonly string[];
  readonly ladder: readonly Rung[];
  /** The stages as they were given, by whom. */
  readonly stages: readonly StageGiven[];
  readonly tests: readonly TestView[];
  readonly scores: readonly ScoreView[];
  readonly ownActivities: readonly OwnActivitiesView[];
  readonly checkpoints: readonly Checkpoint[];
  readonly followed: DecisionsFollowed;
  readonly broken: readonly InvariantId[];
}

/** A stage as it was given on a date; `by` as the fact names it. */
export interface StageGiven {
  readonly on: string;
  readonly stage: Stage;
  readonly by: string | null;
}

/** A fortnight of days, or twelve weeks of them. */
export type ProgressSpan = "fortnight" | "weeks";

/** Progress at a moment (RFC 3339), from what is kept. `rules` is for tests that plant a fault. */
export function progressView(
  kept: Kept,
  at: string,
  span: ProgressSpan = "fortnight",
  rules?: Rules,
): ProgressView {
  const day = reading(kept, at);
  const { today, state } = day;
  const history = historyOf(day, rules);
  const { guidance, broken } = history;
  const first = day.facts[0]?.entry;
  const shown = span === "weeks" ? SHOWN.weeks.value * WEEK_DATES : SHOWN.days.value;
  const [startedOn, until] = datesTold(day, history.log);
  const from = Math.max(startedOn, today - shown + 1);
  const since = first === undefined ? Infinity : instantOf(first.at);
  return {
    ...{ at, zone: kept.settings.zone, today: isoDate(today) },
    ...painLevels(state, at),
    days: lagDays(history, { from, until, today }),
    weeks: weekLoads(history.log.sessions, day.now, SHOWN.weeks.value, since),
    ...{ stage: guidance.stage, step: guidance.step },
    whyStep: broken.length === 0 ? whyStep(state, { at }) : [],
    ladder: broken.length === 0 ? ladderView(state, at) : [],
    stages: stagesGiven(day),
    tests: testsView(day),
    scores: scoresView(day),
    ownActivities: ownActivitiesView(day),
    checkpoints: checkpointsOf(day, history),
    followed: decisionsFollowed(day, from),
    broken,
  };
}

/**
 * The first date anything was told of, and the last: today, or one that has begun already where the runner travels. The
 * first is after the last before anything was told.
 */
function datesTold(day: Reading, { sessions, mornings }: SessionLog): readonly [number, number] {
  const [first] = day.facts;
  if (first === undefined) return [day.today + 1, day.today];
  const dates = [...sessions, ...mornings].map(({ date }) => date);
  return [Math.min(dateOf(first.entry, day), ...dates), Math.max(day.today, ...dates)];
}

function stagesGiven(day: Reading): readonly StageGiven[] {
  return ofKind(day.facts, "assign").flatMap((entry) =>
    entry.stage
      ? [{ on: isoDate(dateOf(entry, day)), stage: entry.stage, by: entry.by ?? null }]
      : [],
  );
}

function checkpointsOf(day: Reading, history: ReturnType<typeof historyOf>): readonly Checkpoint[] {
  const [intake] = ofKind(day.facts, "intake");
  return intake === undefined ? [] : checkpoints(history, dateOf(intake, day), day.today);
}
