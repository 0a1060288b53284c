import type { SessionEntry } from "@springback/core/timeline";

/** How a session felt, as the form holds it; null is "not answered". */
export interface Felt {
  readonly painDuringPeak: number | null;
  readonly painAfter: number | null;
  readonly painBefore: number | null;
  readonly limp: string | null;
  /** "" is "not answered". */
  readonly rpe: string;
}

/** A form in which nothing has been touched. */
export const nothingFelt: Felt = {
  painDuringPeak: null,
  painAfter: null,
  painBefore: null,
  limp: null,
  rpe: "",
};

/** What a session already says of how it felt, for correcting it. */
export function feltOf(entry: SessionEntry): Felt {
  return {
    painDuringPeak: entry.painDuringPeak ?? null,
    painAfter: entry.painAfter ?? null,
    painBefore: entry.painBefore ?? null,
    limp: entry.limp === true ? "yes" : entry.limp === false ? "no" : null,
    rpe: typeof entry.rpe === "number" ? String(entry.rpe) : "",
  };
}

/** The answers as the session fact carries them; what is open stays unanswered. */
export function answersOf(
  felt: Felt,
): Pick<SessionEntry, "painDuringPeak" | "painAfter" | "painBefore" | "limp" | "rpe"> {
  return {
    painDuringPeak: felt.painDuringPeak,
    painAfter: felt.painAfter,
    painBefore: felt.painBefore,
    limp: felt.limp === null ? null : felt.limp === "yes",
    rpe: felt.rpe === "" ? null : Number(felt.rpe),
  };
}

/** Whether anything was answered at all. */
export function answered(felt: Felt): boolean {
  return Object.values(answersOf(felt)).some((answer) => answer !== null);
}

/** Whether everything was answered that the session's verdict needs. */
export function judgeable(felt: Felt): boolean {
  return felt.painDuringPeak !== null && felt.painAfter !== null && felt.limp !== null;
}
