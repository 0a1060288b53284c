import { ADULT_AGE, MIN_AGE, type RedFlagId } from "#packs/red-flags.ts";
import type { Pregnancy } from "#timeline/timeline.ts";

/** What one flag's logic reads: answers since its last clearance, and who the runner is as last answered. */
export interface Evidence {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly pregnancy: Pregnancy | null;
  readonly age: number | null;
  /** A clearance for a runner of 16 or 17 is on record. */
  readonly ageCleared: boolean;
}

const CLOT_RISKS = ["longTravel", "recentSurgery", "cast", "cancer", "previousClot", "hormones"];

const SPA_SIGNS = [
  "bothHeels",
  "backPainNight",
  "psoriasis",
  "uveitis",
  "bowelDisease",
  "gutInfection",
  "familySpa",
  "swollenJoint",
  "stiffness30",
];

const any = (evidence: Evidence, ids: readonly string[]): boolean =>
  ids.some((id) => evidence.yes.includes(id));

const expecting = (evidence: Evidence): boolean =>
  evidence.pregnancy === "pregnant" || evidence.pregnancy === "postpartum12w";

/** When each flag's logic holds (clinical.md 4 "Precisely"). An unasked question opens nothing. */
export const FLAG_LOGIC: Readonly<Record<RedFlagId, (evidence: Evidence) => boolean>> = {
  "RF-RUPT": (e) => any(e, ["snap", "cannotHeelRaise", "gap", "footSlap"]),
  "RF-DVT": (e) =>
    any(e, ["calfSwelling", "calfWarmth", "calfTenderness", "breathless"]) ||
    (any(e, ["calfPainUnexplained"]) && (any(e, CLOT_RISKS) || expecting(e))),
  "RF-INF": (e) => any(e, ["hotRedTendon"]) || (any(e, ["fever"]) && any(e, ["wound"])),
  "RF-FQ": (e) => any(e, ["fluoroquinolone"]),
  "RF-BSI": (e) => any(e, ["heelBoneSqueeze", "bonePainBuilds", "restBonePain"]),
  "RF-NIGHT": (e) => any(e, ["nightRestPain", "weightLoss", "cancer"]),
  "RF-NEURO": (e) => any(e, ["numbness", "footWeakness", "fixedDistanceTightness"]),
  "RF-SKIN": (e) => any(e, ["ulcer", "diabetesFeeling"]),
  "RF-STER": (e) => any(e, ["steroidInjection", "oralSteroids"]),
  "RF-SPA": (e) => any(e, SPA_SIGNS) && !(e.no.includes("noLoadCause") && !any(e, ["noLoadCause"])),
  "RF-FH": (e) =>
    any(e, ["tendonLumps"]) ||
    (any(e, ["highCholesterol", "familyHeart"]) && any(e, ["bothHeels", "noLoadCause"])),
  "RF-FAIL": () => false,
  "RF-AGE": (e) => e.age !== null && (e.age < MIN_AGE || (e.age < ADULT_AGE && !e.ageCleared)),
};

/** The question ids a flag's logic or level reads: the only answers kept for it. */
export const FLAG_QUESTIONS: Readonly<Record<RedFlagId, readonly string[]>> = {
  "RF-RUPT": ["snap", "cannotHeelRaise", "gap", "footSlap"],
  "RF-DVT": [
    "calfSwelling",
    "calfWarmth",
    "calfTenderness",
    "breathless",
    "calfPainUnexplained",
    ...CLOT_RISKS,
  ],
  "RF-INF": ["hotRedTendon", "fever", "wound"],
  "RF-FQ": ["fluoroquinolone"],
  "RF-BSI": ["heelBoneSqueeze", "bonePainBuilds", "restBonePain"],
  "RF-NIGHT": ["nightRestPain", "weightLoss", "cancer"],
  "RF-NEURO": ["numbness", "footWeakness", "fixedDistanceTightness"],
  "RF-SKIN": ["ulcer", "diabetesFeeling"],
  "RF-STER": ["steroidInjection", "oralSteroids"],
  "RF-SPA": [...SPA_SIGNS, "noLoadCause"],
  "RF-FH": ["tendonLumps", "highCholesterol", "familyHeart", "bothHeels", "noLoadCause"],
  "RF-FAIL": [],
  "RF-AGE": [],
};
