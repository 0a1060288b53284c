import type { NamedParameter } from "#explain/parameters-in-force.ts";
import type { WordedRule } from "#explain/rule-sources.ts";

const HEEL = ["minDrop", "lift", "review"] as const;
const CLOCKS = ["readingFrom", "readingUntil", "reading60Until"] as const;

/**
 * The parameters each rule reads; a rule that isn't here reads none. `scripts/rule-reads.mjs` holds it to the code: it
 * follows the calls from the functions that decide a rule and compares what they reach.
 */
export const READS: Readonly<Partial<Record<WordedRule, readonly NamedParameter[]>>> = {
  B2: ["hardStop"],
  "B-UNANSWERED": ["nowValid"],
  B4: ["lastSessions"],
  B5: ["lastSessions"],
  BP: ["restedAway", "hardStop"],
  B6: ["spikeWindow", "spikeCapTenths"],
  B7: ["mediumRecovery", "highRecovery", "mediumRpe", "highRpe"],
  hardStop: ["hardStop"],
  A1: ["hardStop"],
  A3: CLOCKS,
  A4: CLOCKS,
  A5: CLOCKS,
  A6: CLOCKS,
  A7: CLOCKS,
  baseline: ["baselineRest", "baselineValues", "baselineFewest", "baselineRise"],
  masked: ["maskBefore", "maskAfter"],
  heelRaisePain: ["heelRaisePain"],
  holdsWeek: ["stepWeek"],
  floorRaisesWeek: ["stepWeek"],
  adlPain: ["adlPainS2", "adlPainS3"],
  heelRaise: ["heelRaiseReps", "lsiTenths"],
  hopPain: ["hopPain"],
  run30: ["easyRuns", "easyRunMinutes"],
  calfPain: ["calfAdlPain"],
  calfRaises: ["calfRaises"],
  calfEven: ["lsiTenths"],
  heelRaiseLsi: ["lsiTenths"],
  hopLsi: ["lsiTenths"],
  score: ["scoreRecovered"],
  running4Weeks: ["maintainWeeks"],
  "C-TREND": ["weekMornings", "trendWeeks"],
  "C-TIME": ["stepWeek", "stepWeekFrom60", "slowerFromAge"],
  "C-MORNINGS": ["weekMornings"],
  "C-WORK": ["doneTenths"],
  "WR-A": ["repeatApart"],
  "WR-B": ["walkRunRestDays"],
  "WR-C": ["walkRunHopPain", "runThroughRest", "weekMornings"],
  "WR-D": ["hardStop", "soreBeforeRest", "soreDuringRest", "levelUpsPerWeek"],
  "W-RUN": ["easyRunTenths", "spikeCapTenths"],
  "W-LONG": ["easyRunTenths", "spikeCapTenths"],
  "W-CROSS": ["crossMinutes"],
  "W-REST": ["freeDays"],
  "W-EXPECTED": ["usualMornings"],
  loadClass: ["mediumRpe", "highRpe"],
  spikeBand: ["spikeCapTenths", "spikeSmallTenths", "spikeModerateTenths"],
  "SH-KEEP": HEEL,
  "SH-RAISE": HEEL,
  "SH-WEAN": HEEL,
  "SH-USUAL": HEEL,
  stiffness: ["stiffnessDays", "stiffnessRise", "stiffnessDoubled"],
  achillesScore: ["importantChange", "importantChangeLate", "importantLateWeeks"],
};
