import type { Fact, PackFlag, Rung } from "#packs/pack.ts";

/** A fact read in a published text. */
export const read = (source: string, says: string): Fact => ({
  says,
  source,
  evidence: "published",
});

/** A choice of ours, waiting for a clinician's sign-off. */
export const ours = (says: string): Fact => ({ says, source: "ours", evidence: "ours" });

/** Believed, and not yet read in the source it is said to come from. */
export const unread = (source: string, says: string): Fact => ({
  says,
  source,
  evidence: "unverified",
});

/** A sign that a question of the safety screen asks for and that opens a flag. */
export const asked = (question: string, flag: string, fact: Fact): PackFlag => ({
  ...fact,
  question,
  flag,
});

/** A sign that no question asks for: it is shown, and a coach opens the flag by hand. */
export const shown = (flag: string, fact: Fact): PackFlag => ({ ...fact, question: null, flag });

/** A rung whose doses the coach sets, because its source gives none. */
export const rung = (
  stage: Rung["stage"],
  name: string,
  exercises: readonly string[],
  fact: Fact,
): Rung => ({ ...fact, stage, name, often: null, exercises, doses: [], weeks: [] });

/** What stands in for running in every pack: minute for minute at the same effort (clinical.md 7.3). */
export const CROSS_TRAINING: readonly Fact[] = [
  {
    says: "Swimming, cycling or running in deep water, minute for minute at the same effort.",
    source: "EYE93, BUS97; swap ours",
    evidence: "ours",
  },
];
