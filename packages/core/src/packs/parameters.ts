import { DAY, HOUR, MINUTE, WEEK } from "#timeline/day.ts";

/** A number the rules read: its value, where it comes from ("ours" marks a product rule), and what it does. */
export interface Parameter {
  readonly value: number;
  readonly source: string;
  readonly says: string;
}

const parameter = (number: number, source: string, says: string): Parameter => ({
  value: number,
  source,
  says,
});
const OURS = "ours";

/** Named numbers of the daily decision, the judging of sessions and the weekly step. */
export const PARAMETERS = {
  hardStop: parameter(5, "EFE; SIL07", "Pain above this is high risk under every profile (NRS)."),
  readingFrom: parameter(
    20 * HOUR,
    OURS,
    "A 24-hour reading counts from this long after the session.",
  ),
  readingUntil: parameter(
    28 * HOUR,
    OURS,
    "A 24-hour reading counts until this long after the session.",
  ),
  reading60Until: parameter(
    90 * MINUTE,
    "TREK; window ours",
    "A 60-minute reading counts until this long after.",
  ),
  maskBefore: parameter(
    24 * HOUR,
    OURS,
    "Pain medicine masks readings this long before the morning that tells of it.",
  ),
  maskAfter: parameter(
    12 * HOUR,
    OURS,
    "Pain medicine masks readings this long after the morning that tells of it.",
  ),
  mediumRpe: parameter(
    2,
    "SC15 classes; reading ours",
    "Effort from this makes a tendon session medium (CR10).",
  ),
  highRpe: parameter(
    5,
    "SC15 classes; reading ours",
    "Effort from this makes a tendon session high (CR10).",
  ),
  baselineRest: parameter(
    24 * HOUR,
    OURS,
    "A morning tells of the baseline this long after the last medium or high session.",
  ),
  baselineValues: parameter(
    7,
    OURS,
    "The baseline is the lower median of at most this many mornings.",
  ),
  baselineFewest: parameter(
    3,
    OURS,
    "With fewer mornings than this the intake value is the baseline.",
  ),
  baselineRise: parameter(
    1,
    OURS,
    "The baseline may stand this far above the intake value, no more (NRS).",
  ),
  nowValid: parameter(12 * HOUR, OURS, "How it feels now counts for this long."),
  lastSessions: parameter(
    72 * HOUR,
    OURS,
    "Sessions that ended this recently count beside those of the last day.",
  ),
  restedAway: parameter(
    WEEK,
    OURS,
    "A runner kept from running this long comes back as a returning runner.",
  ),
  spikeWindow: parameter(30 * DAY, "FRA25", "The longest run is looked for this far back."),
  spikeCapTenths: parameter(11, "FRA25", "A run may be this many tenths of the longest one."),
  spikeSmallTenths: parameter(
    13,
    "FRA25",
    "Up to this many tenths of the longest run the spike is small.",
  ),
  spikeModerateTenths: parameter(
    20,
    "FRA25",
    "Up to this many tenths of the longest run the spike is moderate.",
  ),
  mediumRecovery: parameter(
    1,
    "TRI23, UDEL; default ours",
    "Whole days between a medium day and the next run.",
  ),
  highRecovery: parameter(2, OURS, "Whole days between a high day and the next run."),
  stepWeek: parameter(WEEK, "TPH", "Full time on a step before the next one."),
  stepWeekFrom60: parameter(
    2 * WEEK,
    OURS,
    "Full time on a step before the next one, from the age below.",
  ),
  slowerFromAge: parameter(60, OURS, "Age from which a step takes longer (years)."),
  weekMornings: parameter(5, OURS, "A weekly mean needs this many answered mornings."),
  doneTenths: parameter(
    8,
    OURS,
    "Share of prescribed sets to have done before a step up, in tenths.",
  ),
  heelRaisePain: parameter(
    3,
    "seed; GRI21",
    "Heel-raise pain at most this before slow raises (NRS).",
  ),
  adlPainS2: parameter(3, "SIL20", "Pain in daily life at most this before heavy work (NRS)."),
  adlPainS3: parameter(
    2,
    "ACH1",
    "Pain in daily life at most this before running or jumping (NRS).",
  ),
  heelRaiseReps: parameter(20, "SAX", "One-leg heel raises on the sore side before running."),
  hopPain: parameter(2, "PRA19", "Pain of ten one-leg hops at most this before running (NRS)."),
  walkRunHopPain: parameter(
    1,
    "PRA19",
    "Hop pain at most this before the first run-throughs (NRS).",
  ),
  easyRunMinutes: parameter(
    30,
    OURS,
    "An easy run counts toward the running stage from this long (minutes).",
  ),
  easyRuns: parameter(2, OURS, "Easy runs within limits before the running stage."),
  lsiTenths: parameter(9, "GPK", "Sore side against the other, in tenths, to pass."),
  scoreRecovered: parameter(90, "IVE12; PPT2", "Achilles score read as full recovery (0-100)."),
  importantChange: parameter(
    14,
    "LAG21",
    "Change of the Achilles score that matters before week 24.",
  ),
  importantChangeLate: parameter(
    7,
    "LAG21",
    "Change of the Achilles score that matters from week 24.",
  ),
  importantLateWeeks: parameter(24, "LAG21", "Week from which the smaller change matters."),
  maintainWeeks: parameter(4, OURS, "Weeks of running within limits before maintenance."),
  repeatApart: parameter(
    48 * HOUR,
    OURS,
    "Two goes at one walk-run step are at least this far apart.",
  ),
  walkRunRestDays: parameter(
    1,
    "TRI23",
    "Rest days between two goes at one phase of the six-phase table.",
  ),
  runThroughRest: parameter(7, "PRA19", "Days of rest when run-throughs made the week worse."),
  levelUpsPerWeek: parameter(2, "UDEL", "Levels up in one week at most."),
  soreBeforeRest: parameter(2, "UDEL", "Days off when sore in the warm-up."),
  soreDuringRest: parameter(1, "UDEL", "Days off when sore during the workout."),
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof PARAMETERS;

/** The value of a named parameter. */
export function value(name: ParameterName): number {
  return PARAMETERS[name].value;
}

/** One-leg heel raises by age and sex (clinical.md 5.3; NAA, HHP). Tested on a slope, so a guide on the flat. */
export const HEEL_RAISE_NORMS: readonly {
  readonly fromAge: number;
  readonly M: number;
  readonly F: number;
}[] = [
  { fromAge: 20, M: 37, F: 30 },
  { fromAge: 30, M: 32, F: 27 },
  { fromAge: 40, M: 28, F: 24 },
  { fromAge: 50, M: 23, F: 21 },
  { fromAge: 60, M: 19, F: 19 },
  { fromAge: 70, M: 14, F: 16 },
  { fromAge: 80, M: 10, F: 13 },
];
/** The oldest age, in years, the norms speak of. */
export const NORMS_UNTIL_AGE = 89;
