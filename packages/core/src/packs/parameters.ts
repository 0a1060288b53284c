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

/** A number the rules read: its value and unit, and where it comes from ("ours" marks a product rule). What it does is said in words. */
export interface Parameter {
  readonly value: number;
  readonly unit: Unit;
  readonly source: string;
  readonly evidence: Evidence;
}

const OURS = "ours";

/** A parameter; one that is ours in any part, its window or its reading, is marked ours. */
export const parameter = (number: number, unit: Unit, source: string): Parameter => ({
  value: number,
  unit,
  source,
  evidence: sourcedEvidence(source),
});

/** Named numbers of the daily decision, the judging of sessions and the weekly step. */
export const PARAMETERS = {
  hardStop: parameter(5, "pain", "EFE; SIL07"),
  readingFrom: parameter(20 * HOUR, "span", OURS),
  readingUntil: parameter(28 * HOUR, "span", OURS),
  reading60Until: parameter(90 * MINUTE, "span", "TREK; window ours"),
  maskBefore: parameter(24 * HOUR, "span", OURS),
  maskAfter: parameter(12 * HOUR, "span", OURS),
  mediumRpe: parameter(2, "effort", "SC15 classes; reading ours"),
  highRpe: parameter(5, "effort", "SC15 classes; reading ours"),
  baselineRest: parameter(24 * HOUR, "span", OURS),
  baselineValues: parameter(7, "mornings", OURS),
  baselineFewest: parameter(3, "mornings", OURS),
  baselineRise: parameter(1, "pain", OURS),
  nowValid: parameter(12 * HOUR, "span", OURS),
  lastSessions: parameter(72 * HOUR, "span", OURS),
  restedAway: parameter(WEEK, "span", OURS),
  spikeWindow: parameter(30 * DAY, "span", "FRA25"),
  spikeCapTenths: parameter(11, "tenths", "FRA25"),
  spikeSmallTenths: parameter(13, "tenths", "FRA25"),
  spikeModerateTenths: parameter(20, "tenths", "FRA25"),
  mediumRecovery: parameter(1, "days", "TRI23, UDEL; default ours"),
  highRecovery: parameter(2, "days", OURS),
  stepWeek: parameter(WEEK, "span", "TPH"),
  stepWeekFrom60: parameter(2 * WEEK, "span", OURS),
  slowerFromAge: parameter(60, "years", OURS),
  weekMornings: parameter(5, "mornings", OURS),
  trendWeeks: parameter(2, "weeks", "SIL07; count ours"),
  stiffnessDays: parameter(7 * DAY, "span", "ours"),
  stiffnessRise: parameter(10, "minutes", "ours"),
  stiffnessDoubled: parameter(
    // Stryker disable next-line BooleanLiteral: while stiffnessRise is 10, what is doubled and 20 has risen by 10 anyway
    20,
    "minutes",
    "ours",
  ),
  doneTenths: parameter(8, "tenths", OURS),
  heelRaisePain: parameter(3, "pain", "seed; GRI21"),
  adlPainS2: parameter(3, "pain", "SIL20"),
  adlPainS3: parameter(2, "pain", "ACH1"),
  heelRaiseReps: parameter(20, "raises", "SAX"),
  calfAdlPain: parameter(0, "pain", "GRE22"),
  calfRaises: parameter(30, "raises", "GRE22"),
  hopPain: parameter(2, "pain", "PRA19"),
  walkRunHopPain: parameter(1, "pain", "PRA19"),
  easyRunMinutes: parameter(30, "minutes", OURS),
  easyRuns: parameter(2, "runs", OURS),
  lsiTenths: parameter(9, "tenths", "GPK"),
  scoreRecovered: parameter(90, "points", "IVE12; PPT2"),
  importantChange: parameter(14, "points", "LAG21"),
  importantChangeLate: parameter(7, "points", "LAG21"),
  importantLateWeeks: parameter(24, "weeks", "LAG21"),
  maintainWeeks: parameter(4, "weeks", OURS),
  repeatApart: parameter(48 * HOUR, "span", OURS),
  walkRunRestDays: parameter(1, "days", "TRI23"),
  runThroughRest: parameter(7, "days", "PRA19"),
  levelUpsPerWeek: parameter(2, "levels", "UDEL"),
  soreBeforeRest: parameter(2, "days", "UDEL"),
  soreDuringRest: parameter(1, "days", "UDEL"),
  easyRunTenths: parameter(6, "tenths", OURS),
  crossMinutes: parameter(30, "minutes", OURS),
  freeDays: parameter(1, "days", OURS),
  usualMornings: parameter(7, "mornings", OURS),
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof PARAMETERS;

/** The value of a named parameter. */
export function value(name: ParameterName): number {
  return PARAMETERS[name].value;
}
