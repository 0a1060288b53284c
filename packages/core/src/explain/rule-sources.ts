import { DAY_SOURCES } from "#packs/reason-sources.ts";
import { RED_FLAG_SOURCES } from "#packs/red-flag-sources.ts";

/*
 * Where every rule with words comes from: source keys of clinical.md, or "ours". The words themselves are in `words/`, one
 * table a language; this is all that a rule needs to name its source.
 */

/** Of the rules of the day (clinical.md 1.5), of the coach's override and of the limits. */
export const DAILY_SOURCES = {
  B0: DAY_SOURCES.B0,
  B1: DAY_SOURCES.B1,
  B2: DAY_SOURCES.B2,
  "B-UNANSWERED": DAY_SOURCES["B-UNANSWERED"],
  B3: DAY_SOURCES.B3,
  B4: DAY_SOURCES.B4,
  B5: DAY_SOURCES.B5,
  BP: DAY_SOURCES.BP,
  B6: DAY_SOURCES.B6,
  B7: DAY_SOURCES.B7,
  B8: DAY_SOURCES.B8,
  B9: DAY_SOURCES.B9,
  "SAFETY-NET": DAY_SOURCES["SAFETY-NET"],
  OVERRIDE: DAY_SOURCES.OVERRIDE,
  cap: "seed §1, SIL07",
  hardStop: "SIL07, EFE",
} as const;

/** Of the judging of a session (clinical.md 1.3, 1.4) and of the gates (2.7). */
export const SESSION_SOURCES = {
  A1: "SIL07, EFE",
  A2: "seed §1, TPH, UDEL",
  A3: "TPH",
  A4: "seed §1, UDEL",
  A5: "seed §1",
  A6: "ours",
  A7: "seed §1",
  baseline: "ours",
  masked: "RFL, PPT; hours ours",
  heelRaisePain: "seed §4, GRI21",
  holdsWeek: "TPH, seed §4",
  floorRaisesWeek: "SIL20",
  adlPain: "SIL20, ACH1",
  briskWalk: "ACH1",
  heelRaise: "SAX",
  hopPain: "PRA19",
  run30: "ours",
  heelRaiseLsi: "SIL07B, GPK",
  hopLsi: "GPK",
  calfPain: "GRE22",
  calfRaises: "GRE22",
  calfEven: "GRE22",
  score: "IVE12",
  running4Weeks: "ours",
} as const;

/** Of the weekly step (clinical.md 1.6): the three answers, then each rule that speaks against a step up. */
export const STEP_SOURCES = {
  "C-REGRESS": "TPH, UDEL, SIL07; two weeks ours",
  "C-HOLD": "TPH; ours",
  "C-PROGRESS": "TPH, SIL07; ours",
  "C-OVER": "TPH, UDEL",
  "C-TREND": "SIL07; two weeks ours",
  "C-TOP": "ours",
  "C-FLAG": "ours",
  "C-EXPECTING": "ours",
  "C-TIME": "TPH; two weeks from 60 ours",
  "C-SESSIONS": "TPH, SIL07",
  "C-MORNINGS": "SIL07; how many mornings ours",
  "C-WORK": "SAN19; share ours",
  "C-MEDICINE": "RFL, PPT; ours",
  "C-GATES": "SIL07B; order ours",
} as const;

/** Of the walk-run tables (clinical.md 7.4): how each is climbed, and what each move means. */
export const WALK_RUN_SOURCES = {
  "WR-A": "ARC; twice and two days ours",
  "WR-B": "TRI23",
  "WR-C": "PRA19",
  "WR-D": "UDEL",
  "WR-E": "PPTA; twice ours",
  "WR-UP": "ours",
  "WR-STAY": "ours",
  "WR-DOWN": "TPH, UDEL",
  "WR-REST": "PRA19, UDEL; ours",
} as const;

/** Of the exercise screening (clinical.md 3.3), the strength session, the plan review and the shoes. */
export const EXERCISE_SOURCES = {
  "E-LOCK-ALL": "ours",
  "E-LOCK-LOADING": "ours",
  "E-LOCK-RUNNING": "ours",
  "E-LOCK-JUMPING": "ours",
  "E-LOCK-IMPACT": "ours",
  "E-LOCK-HEELRAISES": "ours",
  "E-PACK-ACHILLES": "seed §3, seed §4, PRI25, JON08",
  "E-PACK-MTSS": "ours",
  "E-PACK-CALF": "ours",
  "E-PACK-HAMSTRING": "PHT2, E3; until when is ours",
  "E-PACK-GLUTEAL": "PPG",
  "E-PACK-ITB": "BES",
  "E-PACK-PLANTAR": "ours",
  "E-PACK-PFP": "TREK",
  "E-PACK-BSI": "GEO24",
  "E-STRETCH": "seed §2, PRI25; midportion evidence is mixed",
  "E-BELOW-STEP": "seed §4, FAH03, JON08",
  "E-DEEP-BEND": "seed §3, PRI25",
  "E-EARLY": "seed §4; placement ours",
  "E-FROM-S1": "seed §4, SIL20",
  "E-FROM-S3": "seed §4, SIL20, GRI21",
  "E-FROM-S4": "seed §4, RMK; order ours",
  "E-COACH": "ours",
  "E-RUN-GATE": "ACH1, SAX, PRA19",
  "E-BOTH-SIDES": "BAX21",
  "E-SORE-SIDE": "BAX21",
  "E-RANGE": "JON08, PRI25",
  "E-UNKNOWN": "ours",
  "ST-LADDER": "seed §4, SIL20, UTD; GRI21",
  "ST-COACH-SETS": "ours",
  "ST-COACH": "ours",
  "ST-REST": "ours",
  "DOSE-SETS": "ours",
  "DOSE-REPS": "ours",
  "DOSE-HOLD": "seed §4, GRI21; bounds ours",
  "DOSE-TOTAL": "STE14, PRA19",
  "DOSE-CONTACTS": "CAN",
  "SH-KEEP": "RAB21, PRI25, seed §5",
  "SH-RAISE": "RAB21, PRI25, seed §5; both shoes ours",
  "SH-WEAN": "ours",
  "SH-USUAL": "MAL16",
} as const;

/** Of what the rules measure beside the day's decision (clinical.md 1.3, 5, 7). */
export const MEASURE_SOURCES = {
  loadClass: "SC15 classes; reading ours",
  spikeBand: "FRA25",
  stiffness: "ours",
  achillesScore: "LAG21",
  heelRaiseNorm: "HL17, NAA, HHP",
} as const;

/** Of a week's plan: what its review finds, and why a built day looks as it does (clinical.md 2.5, 2.8, 7). */
export const PLAN_SOURCES = {
  "W-DATE": "ours",
  "W-NUMBER": "ours",
  "W-TWICE": "ours",
  "W-LINES": "ours",
  "W-STEP": "ARC, TRI23, UDEL; ours",
  "W-APART": "TRI23, UDEL, SC15 classes; days ours",
  "W-JUMPS": "clinical §2.8; ours",
  "W-OFTEN": "SIL20, UTD, PRA19; upper end ours",
  "W-RUN": "FRA25; length ours",
  "W-LONG": "FRA25; reading ours",
  "W-WALK-RUN": "ARC, TRI23, UDEL, PRA19",
  "W-STRENGTH": "seed §4, SIL20, UTD; days ours",
  "W-NO-JUMPS": "clinical §2.8; ours",
  "W-CROSS": "seed §1, EYE93, BUS97; minutes ours",
  "W-RECOVERY": "SC15 classes; days ours",
  "W-CALM": "PRR; ours",
  "W-REST": "ours",
  "W-FREE": "ours",
  "W-MISSED": "ours",
  "W-PAST": "ours",
  "W-NOT-THERE": "ours",
  "W-RANGE": "ours",
  "W-SIMULATED": "ours",
  "W-EXPECTED": "ours",
} as const;

/** Every rule with words of its own, in the order of the handbook; the red flags have theirs beside their rows. */
export const RULE_SOURCES = {
  ...DAILY_SOURCES,
  ...SESSION_SOURCES,
  ...STEP_SOURCES,
  ...WALK_RUN_SOURCES,
  ...EXERCISE_SOURCES,
  ...MEASURE_SOURCES,
  ...PLAN_SOURCES,
} as const;

export type RuleSources = typeof RULE_SOURCES;
export type WordedRule = keyof RuleSources;

const SOURCES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(RULE_SOURCES),
  ...Object.entries(RED_FLAG_SOURCES),
]);

/** Every rule id that has words, for the handbook and for the test that nothing printed lacks them. */
export const RULE_IDS: readonly string[] = [...SOURCES.keys()];

/** Where a rule comes from; "unknown" for an id of another version of the rules. */
export function sourceOf(rule: string): string {
  return SOURCES.get(rule) ?? "unknown";
}
