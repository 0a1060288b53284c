/** A rule in words a runner understands, with where it comes from. */
export interface Explanation {
  readonly title: string;
  readonly sentence: string;
  /** Source keys of clinical.md, or "ours" for a rule of our own. */
  readonly source: string;
}

/** One line of a table of words. */
export const says = (title: string, sentence: string, source: string): Explanation => ({
  title,
  sentence,
  source,
});
