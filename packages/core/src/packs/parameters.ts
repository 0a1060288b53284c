import { sourcedEvidence, type Evidence } from "#packs/evidence.ts";
import { DAY, HOUR, MINUTE, WEEK } from "#timeline/day.ts";

/**
 * What a parameter counts, so that its value is printed as people say it. "span" is stored in milliseconds, "tenths" is a
 * share (11 = 110 %), "pain" and "effort" are of 10; the rest are counts of what they name.
 */
export type Unit =
  | "pain"
  | "effort"
  | "span"
  | "tenths"
  | "minutes"
  | "days"
  | "weeks"
  | "years"
  | "mornings"
  | "raises"
  | "runs"
  | "levels"
  | "points"
  | "millimetres"
  | "percent"
  | "stepsAMinute";

/** A number the rules read: its value and unit, where it comes from ("ours" marks a product rule), and what it does. */
export interface Parameter {
  readonly value: number;
  readonly unit: Unit;
  readonly source: string;
  readonly evidence: Evidence;
  readonly says: string;
}

const OURS = "ours";

/** A parameter; one that is ours in any part, its window or its reading, is marked ours. */
export const parameter = (number: number, unit: Unit, source: string, says: string): Parameter => ({
  value: number,
  unit,
  source,
  evidence: sourcedEvidence(source),
  says,
});

/** Named numbers of the daily decision, the judging of sessions and the weekly step. */
export const PARAMETERS = {
  hardStop: parameter(5, "pain", "EFE; SIL07", "Pain above this is high risk under every profile."),
  readingFrom: parameter(
    20 * HOUR,
    "span",
    OURS,
    "A 24-hour reading counts from this long after the session.",
  ),
  readingUntil: parameter(
    28 * HOUR,
    "span",
    OURS,
    "A 24-hour reading counts until this long after the session.",
  ),
  reading60Until: parameter(
    90 * MINUTE,
    "span",
    "TREK; window ours",
    "A 60-minute reading counts until this long after.",
  ),
  maskBefore: parameter(
    24 * HOUR,
    "span",
    OURS,
    "Pain medicine masks readings this long before the morning that tells of it.",
  ),
  maskAfter: parameter(
    12 * HOUR,
    "span",
    OURS,
    "Pain medicine masks readings this long after the morning that tells of it.",
  ),
  mediumRpe: parameter(
    2,
    "effort",
    "SC15 classes; reading ours",
    "Effort from this makes a tendon session medium.",
  ),
  highRpe: parameter(
    5,
    "effort",
    "SC15 classes; reading ours",
    "Effort from this makes a tendon session high.",
  ),
  baselineRest: parameter(
    24 * HOUR,
    "span",
    OURS,
    "A morning tells of the baseline this long after the last medium or high session.",
  ),
  baselineValues: parameter(
    7,
    "mornings",
    OURS,
    "The baseline is the lower median of at most this many mornings.",
  ),
  baselineFewest: parameter(
    3,
    "mornings",
    OURS,
    "With fewer mornings than this the intake value is the baseline.",
  ),
  baselineRise: parameter(
    1,
    "pain",
    OURS,
    "The baseline may stand this far above the intake value, no more.",
  ),
  nowValid: parameter(12 * HOUR, "span", OURS, "How it feels now counts for this long."),
  lastSessions: parameter(
    72 * HOUR,
    "span",
    OURS,
    "Sessions that ended this recently count beside those of the last day.",
  ),
  restedAway: parameter(
    WEEK,
    "span",
    OURS,
    "A runner kept from running this long comes back as a returning runner.",
  ),
  spikeWindow: parameter(30 * DAY, "span", "FRA25", "The longest run is looked for this far back."),
  spikeCapTenths: parameter(11, "tenths", "FRA25", "A run may be this much of the longest one."),
  spikeSmallTenths: parameter(
    13,
    "tenths",
    "FRA25",
    "Up to this much of the longest run the spike is small.",
  ),
  spikeModerateTenths: parameter(
    20,
    "tenths",
    "FRA25",
    "Up to this much of the longest run the spike is moderate; beyond, large.",
  ),
  mediumRecovery: parameter(
    1,
    "days",
    "TRI23, UDEL; default ours",
    "Whole days between a medium day and the next run.",
  ),
  highRecovery: parameter(2, "days", OURS, "Whole days between a high day and the next run."),
  stepWeek: parameter(WEEK, "span", "TPH", "Full time on a step before the next one."),
  stepWeekFrom60: parameter(
    2 * WEEK,
    "span",
    OURS,
    "Full time on a step before the next one, from the age at which steps take longer.",
  ),
  slowerFromAge: parameter(60, "years", OURS, "Age from which a step takes longer."),
  weekMornings: parameter(5, "mornings", OURS, "A weekly mean needs this many answered mornings."),
  trendWeeks: parameter(
    2,
    "weeks",
    "SIL07; count ours",
    "So many weeks in a row of worse mornings are a step back.",
  ),
  stiffnessDays: parameter(
    7 * DAY,
    "span",
    "ours",
    "A morning's stiffness is compared with the middle of those of this long before it.",
  ),
  stiffnessRise: parameter(
    10,
    "minutes",
    "ours",
    "Stiffness this far above the runner's middle is worth a look.",
  ),
  stiffnessDoubled: parameter(
    // Stryker disable next-line BooleanLiteral: while stiffnessRise is 10, what is doubled and 20 has risen by 10 anyway
    20,
    "minutes",
    "ours",
    "Stiffness twice the runner's middle is worth a look from here up.",
  ),
  doneTenths: parameter(
    8,
    "tenths",
    OURS,
    "Share of the prescribed sets to have done before a step up.",
  ),
  heelRaisePain: parameter(
    3,
    "pain",
    "seed; GRI21",
    "Heel-raise pain at most this before slow raises.",
  ),
  adlPainS2: parameter(3, "pain", "SIL20", "Pain in daily life at most this before heavy work."),
  adlPainS3: parameter(
    2,
    "pain",
    "ACH1",
    "Pain in daily life at most this before running or jumping.",
  ),
  heelRaiseReps: parameter(
    20,
    "raises",
    "SAX",
    "One-leg heel raises on the sore side before running.",
  ),
  calfAdlPain: parameter(
    0,
    "pain",
    "GRE22",
    "After a calf strain, pain in daily life at most this before full running.",
  ),
  calfRaises: parameter(
    30,
    "raises",
    "GRE22",
    "After a calf strain, one-leg heel raises on the sore side before full running.",
  ),
  hopPain: parameter(2, "pain", "PRA19", "Pain of ten one-leg hops at most this before running."),
  walkRunHopPain: parameter(
    1,
    "pain",
    "PRA19",
    "Hop pain at most this before the first run-throughs.",
  ),
  easyRunMinutes: parameter(
    30,
    "minutes",
    OURS,
    "An easy run counts toward the running stage from this long.",
  ),
  easyRuns: parameter(2, "runs", OURS, "Easy runs within limits before the running stage."),
  lsiTenths: parameter(
    9,
    "tenths",
    "GPK",
    "What the sore side has to do of the other side's count, to pass.",
  ),
  scoreRecovered: parameter(90, "points", "IVE12; PPT2", "Achilles score read as full recovery."),
  importantChange: parameter(
    14,
    "points",
    "LAG21",
    "Rise of the Achilles score that matters early on.",
  ),
  importantChangeLate: parameter(
    7,
    "points",
    "LAG21",
    "Rise of the Achilles score that matters later.",
  ),
  importantLateWeeks: parameter(
    24,
    "weeks",
    "LAG21",
    "From this long after the start the smaller rise matters.",
  ),
  maintainWeeks: parameter(4, "weeks", OURS, "Weeks of running within limits before maintenance."),
  repeatApart: parameter(
    48 * HOUR,
    "span",
    OURS,
    "Two goes at one walk-run step are at least this far apart.",
  ),
  walkRunRestDays: parameter(
    1,
    "days",
    "TRI23",
    "Rest days between two goes at one phase of the six-phase table.",
  ),
  runThroughRest: parameter(
    7,
    "days",
    "PRA19",
    "Days of rest when run-throughs made the week worse.",
  ),
  levelUpsPerWeek: parameter(2, "levels", "UDEL", "Levels up in one week at most."),
  soreBeforeRest: parameter(2, "days", "UDEL", "Days off when sore in the warm-up."),
  soreDuringRest: parameter(1, "days", "UDEL", "Days off when sore during the workout."),
  easyRunTenths: parameter(
    6,
    "tenths",
    OURS,
    "A built week's ordinary run is this much of the longest of 30 days.",
  ),
  crossMinutes: parameter(
    30,
    "minutes",
    OURS,
    "Low-impact work of a built week lasts this long, unless the runner says.",
  ),
  freeDays: parameter(1, "days", OURS, "Days of a built week without running or low-impact work."),
  usualMornings: parameter(
    7,
    "mornings",
    OURS,
    "A rehearsal takes the lower middle of this many last mornings as usual.",
  ),
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof PARAMETERS;

/** The value of a named parameter. */
export function value(name: ParameterName): number {
  return PARAMETERS[name].value;
}
