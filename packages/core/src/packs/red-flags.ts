import type { RedFlagQuestionId } from "#packs/red-flag-questions.ts";
import type { FlagLevel, Lock } from "#timeline/timeline.ts";

/** Ages, years, below which the rules stop (clinical.md 4, Age): no clearance helps; a clearance is needed. */
export const MIN_AGE = 16;
export const ADULT_AGE = 18;

/** A list of questions of which one yes is enough; being pregnant or shortly after a birth may count as one. */
export interface AnyOf {
  readonly any: readonly RedFlagQuestionId[];
  readonly orExpecting?: boolean;
}

/**
 * When a flag opens by itself: with one yes of `any`, or one yes of each list of `together`, unless `unlessDenied` was
 * answered no and never yes; or by age. An unasked question opens nothing (clinical.md 4 "Precisely").
 */
export interface FlagOpens extends AnyOf {
  readonly together?: readonly AnyOf[];
  readonly unlessDenied?: RedFlagQuestionId;
  /** Years: below `always` no clearance helps, below `untilCleared` one does. */
  readonly age?: { readonly always: number; readonly untilCleared: number };
}

/** One red flag: how urgent it is, what opens it, and what it locks until a named clinician's clearance. */
export interface RedFlagRow {
  readonly id: string;
  readonly level: FlagLevel;
  readonly locks: readonly Lock[];
  readonly opens: FlagOpens;
  /** A yes that makes it more urgent. */
  readonly raisedBy?: { readonly question: RedFlagQuestionId; readonly level: FlagLevel };
  /** While it is open, every pain limit is at most this (NRS). */
  readonly cap?: number;
}

/** The flags in the order that breaks ties of urgency (clinical.md 4). RF-STATIN is not here: it never opens. */
export const RED_FLAG_ROWS = [
  {
    id: "RF-RUPT",
    level: "emergency",
    locks: ["all"],
    opens: { any: ["snap", "cannotHeelRaise", "gap", "footSlap"] },
  },
  {
    id: "RF-DVT",
    level: "sameDay",
    locks: ["all"],
    opens: {
      any: ["calfSwelling", "calfWarmth", "calfTenderness", "breathless"],
      together: [
        { any: ["calfPainUnexplained"] },
        {
          any: ["longTravel", "recentSurgery", "cast", "cancer", "previousClot", "hormones"],
          orExpecting: true,
        },
      ],
    },
    raisedBy: { question: "breathless", level: "emergency" },
  },
  {
    id: "RF-INF",
    level: "sameDay",
    locks: ["all"],
    opens: { any: ["hotRedTendon"], together: [{ any: ["fever"] }, { any: ["wound"] }] },
  },
  {
    id: "RF-FQ",
    level: "sameDay",
    locks: ["loading", "running"],
    opens: { any: ["fluoroquinolone"] },
  },
  {
    id: "RF-BSI",
    level: "withinDays",
    locks: ["running", "jumping", "heelRaises"],
    opens: { any: ["heelBoneSqueeze", "bonePainBuilds", "restBonePain"] },
    cap: 0,
  },
  {
    id: "RF-NIGHT",
    level: "withinDays",
    locks: ["progress"],
    opens: { any: ["nightRestPain", "weightLoss", "cancer"] },
  },
  {
    id: "RF-NEURO",
    level: "withinDays",
    locks: ["running"],
    opens: { any: ["numbness", "footWeakness", "fixedDistanceTightness"] },
  },
  {
    id: "RF-SKIN",
    level: "withinDays",
    locks: ["impact", "barefoot"],
    opens: { any: ["ulcer", "diabetesFeeling"] },
  },
  {
    id: "RF-STER",
    level: "routine",
    locks: ["aboveS1", "jumping"],
    opens: { any: ["steroidInjection", "oralSteroids"] },
  },
  {
    id: "RF-SPA",
    level: "routine",
    locks: ["aboveS1"],
    opens: {
      any: [
        "bothHeels",
        "backPainNight",
        "psoriasis",
        "uveitis",
        "bowelDisease",
        "gutInfection",
        "familySpa",
        "swollenJoint",
        "stiffness30",
      ],
      unlessDenied: "noLoadCause",
    },
  },
  {
    id: "RF-FH",
    level: "routine",
    locks: ["aboveS2"],
    opens: {
      any: ["tendonLumps"],
      together: [
        { any: ["highCholesterol", "familyHeart"] },
        { any: ["bothHeels", "noLoadCause"] },
      ],
    },
  },
  { id: "RF-FAIL", level: "routine", locks: ["progress"], opens: { any: [] } },
  {
    id: "RF-AGE",
    level: "routine",
    locks: ["all"],
    opens: { any: [], age: { always: MIN_AGE, untilCleared: ADULT_AGE } },
  },
] as const satisfies readonly RedFlagRow[];

export type RedFlagId = (typeof RED_FLAG_ROWS)[number]["id"];

/** The row of a flag; null for an id that is none. */
export function redFlagRow(id: string): RedFlagRow | null {
  return RED_FLAG_ROWS.find((row) => row.id === id) ?? null;
}

/** Levels from most to least urgent. */
export const LEVEL_ORDER: readonly FlagLevel[] = ["emergency", "sameDay", "withinDays", "routine"];

/** The order in which a union of locks is written. */
export const LOCK_ORDER: readonly Lock[] = [
  "all",
  "loading",
  "running",
  "jumping",
  "heelRaises",
  "impact",
  "barefoot",
  "aboveS1",
  "aboveS2",
  "progress",
];
