import type { Entry, IntakeEntry, RedFlagAnswers } from "#timeline/timeline.ts";
import { advanceTriage, noFlags, openFlags, type TriageState } from "#triage/triage.ts";

/** When every answer of these cases is given. */
export const AT = "2026-03-01T07:00:00Z";
/** An intake of a sore left mid-tendon, with more told. */
export const intake = (more: Partial<IntakeEntry> = {}): Entry => ({
  kind: "intake",
  at: AT,
  side: "left",
  site: "midportion",
  mode: "continuing",
  ...more,
});
/** An intake that answers these questions. */
export const answers = (given: RedFlagAnswers): Entry => intake({ answers: given });
/** An entry that names a flag. */
export const names = (flag: string, given?: RedFlagAnswers): Entry => ({
  kind: "flag",
  at: AT,
  flag,
  answers: given,
});
/** A clinician's go-ahead for a flag. */
export const clears = (flag: string): Entry => ({
  kind: "clearance",
  at: AT,
  flag,
  by: "Dr Rao",
  recordedBy: "coach",
});
/** The state after some entries. */
export const after = (...entries: Entry[]): TriageState => entries.reduce(advanceTriage, noFlags());
/** The flags open after some entries, the most urgent first. */
export const openIds = (...entries: Entry[]): string[] =>
  openFlags(after(...entries)).map((flag) => flag.flag);
/** A yes to each question. */
export const yes = (...ids: string[]): RedFlagAnswers =>
  Object.fromEntries(ids.map((id) => [id, true]));
