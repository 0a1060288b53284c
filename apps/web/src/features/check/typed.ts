import type { Mode, Side, Sides, Site } from "@springback/core/timeline";
import type { Beside } from "@springback/ui/domain/legs-drawing";
import type { OnsetUnit } from "#features/check/read-number.ts";

/** What was picked for one safety question. */
export interface Picked {
  readonly answer: "yes" | "no";
  readonly ids: readonly string[];
}
/** The safety questions, by id, as far as they are answered. */
export type SafetyTyped = Readonly<Record<string, Picked>>;

export interface WhereTyped {
  readonly side: Sides | null;
  readonly site: Site | null;
  /** Sore next to the tendon, which the timeline has no site for. */
  readonly beside: Beside | null;
  /** A number as typed, and what it counts. */
  readonly since: string;
  readonly unit: OnsetUnit;
  readonly triggers: readonly Trigger[];
}
export const nothingOfWhere: WhereTyped = {
  ...{ side: null, site: null, beside: null, since: "", unit: "weeks", triggers: [] },
};

/** What sets it off, in the order it is asked. It stays on the phone: the timeline has no place for it. */
export const TRIGGERS = ["firstSteps", "startOfRun", "dayAfter", "hills", "speed", "shoe"] as const;
export type Trigger = (typeof TRIGGERS)[number];

export interface YouTyped {
  readonly age: string;
  readonly mode: Mode | null;
  readonly longest: string;
  readonly usual: number | null;
  readonly pregnancy: string;
}
export const nothingOfYou: YouTyped = {
  ...{ age: "", mode: null, longest: "", usual: null, pregnancy: "" },
};

/** When the last run was; what was longer ago decides nothing of today. */
export type LastRun = "today" | "yesterday" | "longer";

export interface NowTyped {
  readonly pain: number | null;
  readonly limp: string | null;
  /** Minutes. */
  readonly stiffnessMin: number | null;
  readonly lastRun: LastRun | null;
  /** When it ended, by the phone's clock: "18:05". */
  readonly ended: string;
  readonly km: string;
  readonly runPain: number | null;
}
export const nothingOfNow: NowTyped = {
  ...{ pain: null, limp: null, stiffnessMin: null },
  ...{ lastRun: null, ended: "", km: "", runPain: null },
};

/** The heel-raise test as far as it was done. */
export interface TestTyped {
  /** With two sore sides the worse one, else the sore one. */
  readonly first: Side | null;
  /** Good raises as typed, the leg that goes first and the other; null before that leg's turn is over, "" when it was left out. */
  readonly reps: string | null;
  readonly otherReps: string | null;
  readonly pain: number | null;
}
export const nothingOfTest: TestTyped = { first: null, reps: null, otherReps: null, pain: null };

export interface SaveTyped {
  readonly email: string;
  readonly consent: boolean;
  readonly news: boolean;
  readonly reminds: boolean;
  /** By the phone's clock: "07:00". */
  readonly time: string;
}
/** Neither consent is ticked beforehand; the time is one to start from. */
export const nothingOfSave: SaveTyped = {
  ...{ email: "", consent: false, news: false, reminds: true, time: "07:00" },
};

/** Everything that was typed and isn't submitted, or can be gone back to, by step. */
export interface Typed {
  readonly safety?: SafetyTyped;
  readonly where?: WhereTyped;
  readonly you?: YouTyped;
  readonly now?: NowTyped;
  readonly test?: TestTyped;
  readonly save?: SaveTyped;
}
