import { sourcedEvidence, type Evidence } from "#packs/evidence.ts";

/** A rule in words a runner understands, with where it comes from. */
export interface Explanation {
  readonly title: string;
  readonly sentence: string;
  /** Source keys of clinical.md, or "ours" for a rule of our own. */
  readonly source: string;
  readonly evidence: Evidence;
}

/** One line of a table of words. A source that is ours in any part marks the whole rule ours. */
export const says = (title: string, sentence: string, source: string): Explanation => ({
  title,
  sentence,
  source,
  evidence: sourcedEvidence(source),
});
