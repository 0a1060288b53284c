import { CADENCE } from "#packs/achilles/cadence.ts";
import { ENTRY_HOLD, HEAVY_SLOW_WEEKS, LADDER } from "#packs/achilles/ladder.ts";
import { LONG_HOLDS, SEED_HOLDS } from "#packs/achilles/loading/isometrics.ts";
import type { Programme } from "#packs/achilles/loading/programme.ts";
import { SHOES } from "#packs/achilles/shoes.ts";
import { CROSS_TRAINING } from "#packs/cross-training.ts";
import { value } from "#packs/parameters.ts";
import { PROFILES } from "#packs/profiles.ts";
import { ADULT_AGE } from "#packs/red-flags.ts";
import { RANGES } from "#packs/ranges.ts";
import { SECONDS_A_MINUTE } from "#packs/reading.ts";
import { STUDY_NUMBERS, type StudyNumber } from "#packs/reference/study-numbers.ts";
import { FLARE } from "#packs/shown-spans.ts";
import { HUNDREDTHS, TENTHS } from "#packs/units.ts";
import { WALK_RUN_SESSIONS } from "#packs/walk-run-sessions.ts";
import type { Stage } from "#timeline/timeline.ts";
import { DAY, HOUR, WEEK_DATES } from "#timeline/day.ts";

type StudyName = keyof typeof STUDY_NUMBERS;

/** What the studies counted, by name. */
function studied(): Readonly<Record<StudyName, number>> {
  const rows: readonly (readonly [string, StudyNumber])[] = Object.entries(STUDY_NUMBERS);
  const counted = rows.map(([name, row]) => [name, row.value] as const);
  return Object.fromEntries(counted) as Record<StudyName, number>;
}

/** The dose a stage begins an exercise at. What a row lacks is no number, which the test would see. */
function dose(stage: Stage, exercise: string) {
  const line = LADDER[stage].items.find((item) => item.exercise === exercise);
  return {
    sets: Number(line?.sets),
    reps: Number(line?.reps),
    up: Number(line?.tempo?.up),
    down: Number(line?.tempo?.down),
  };
}

/** Seconds of a programme's hold: the fewest its source names. */
function shortestHold({ phases }: Programme): number {
  const row = phases[0]?.rows[0];
  return Number(row?.ranges?.holdSeconds?.[0] ?? row?.holdSeconds);
}

/** Minutes and times of the default table's first step that has running in it. */
function firstJog() {
  const block = WALK_RUN_SESSIONS["WR-A"][1]?.blocks[0];
  const minutes = (gait: "walk" | "run"): number =>
    Number(block?.parts.find((part) => part.gait === gait)?.amount) / SECONDS_A_MINUTE;
  return { times: Number(block?.repeats), walk: minutes("walk"), jog: minutes("run") };
}

const { times: firstJogTimes, walk: firstJogWalk, jog: firstJogRun } = firstJog();
const slow = dose("S1", "hr_dl_floor");
const strong = dose("S2", "hr_seat");
const quick = dose("S3", "rebound");

/**
 * Every number an article may tell, as the rules have it now: nobody types one. Named after what it says; units are in
 * the name.
 */
export const ARTICLE_NUMBERS = {
  ...studied(),
  scaleTop: RANGES.scale.to,
  limit: PROFILES.seed.cap,
  trialledLimit: PROFILES.silbernagel2007.cap,
  stopLine: value("hardStop"),
  settleHours: Number.parseFloat(PROFILES.seed.settleBy),
  readFromHours: value("readingFrom") / HOUR,
  readUntilHours: value("readingUntil") / HOUR,
  trendWeeks: value("trendWeeks"),
  stepDays: value("stepWeek") / DAY,
  laterStepDays: value("stepWeekFrom60") / DAY,
  slowerFromAge: value("slowerFromAge"),
  adultAge: ADULT_AGE,
  longestDays: value("spikeWindow") / DAY,
  spikePercent: value("spikeCapTenths") * TENTHS - HUNDREDTHS,
  mediumRestDays: value("mediumRecovery"),
  highRestDays: value("highRecovery"),
  crossWeeks: Number(CROSS_TRAINING[0]?.studiedWeeks),
  holds: ENTRY_HOLD.sets,
  holdSeconds: Number(ENTRY_HOLD.holdSeconds),
  holdShortestSeconds: shortestHold(SEED_HOLDS),
  holdLongSeconds: shortestHold(LONG_HOLDS),
  holdRestSeconds: ENTRY_HOLD.restSeconds,
  slowSets: slow.sets,
  slowReps: slow.reps,
  slowDownSeconds: slow.down,
  strongUpSeconds: strong.up,
  strongDownSeconds: strong.down,
  strongDays: LADDER.S2.week.days,
  heavyFirstReps: Number(HEAVY_SLOW_WEEKS.at(0)?.reps),
  heavyLastReps: Number(HEAVY_SLOW_WEEKS.at(-1)?.reps),
  quickSets: quick.sets,
  quickReps: quick.reps,
  keepDays: LADDER.maintain.week.days,
  heelRaises: value("heelRaiseReps"),
  hopPain: value("hopPain"),
  dailyPain: value("adlPainS3"),
  easyRunMinutes: value("easyRunMinutes"),
  evenPercent: value("lsiTenths") * TENTHS,
  firstJogTimes,
  firstJogWalk,
  firstJogRun,
  calmDays: FLARE.days.value,
  calmLongestDays: FLARE.longest.value,
  calmMornings: FLARE.usualMornings.value,
  repeatHours: value("repeatApart") / HOUR,
  dropMm: SHOES.minDrop.value,
  liftMm: SHOES.lift.value,
  shoeReviewWeeks: SHOES.review.value / WEEK_DATES,
  comesBackDays: value("restedAway") / DAY,
  steadyWeeks: value("maintainWeeks"),
  cadencePercent: CADENCE.cue.value - HUNDREDTHS,
  cadenceMostPercent: CADENCE.most.value - HUNDREDTHS,
  cadenceUsefulSteps: CADENCE.usefulUpTo.value,
} as const satisfies Readonly<Record<string, number>>;

export type ArticleNumber = keyof typeof ARTICLE_NUMBERS;
