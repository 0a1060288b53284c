/**
 * How much stands behind a row of clinical data.
 *
 * - `published`: read in a published text or in the founding article; the row names its source.
 * - `ours`: no published rule is precise enough to code, so the product chose one; it waits for a
 *   clinician's sign-off.
 * - `unverified`: believed, but not read in the source. It is shown and may be chosen by a coach; it
 *   never decides by default.
 */
export type Evidence = "published" | "ours" | "unverified";

/** What a row that rests on a source is marked: a part that is ours marks the whole row ours. */
export function sourcedEvidence(source: string): Evidence {
  return /\bours\b/u.test(source) ? "ours" : "published";
}
