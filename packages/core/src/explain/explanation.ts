import { sourcedEvidence, type Evidence } from "#packs/evidence.ts";
import type { Said } from "#words/words.ts";

/** A rule in words a runner understands, with where it comes from. */
export interface Explanation extends Said {
  /** Source keys of clinical.md, or "ours" for a rule of our own. */
  readonly source: string;
  readonly evidence: Evidence;
}

/** Words with their source. A source that is ours in any part marks the whole rule ours. */
export function sourced(said: Said, source: string): Explanation {
  return { ...said, source, evidence: sourcedEvidence(source) };
}
