import type { RunnerOutputs } from "@springback/api/routers/runner";

export type Teaser = RunnerOutputs["articles"]["list"][number];

/** The parts of the road in order, by the words they are called; what belongs to none comes last. */
const PARTS = ["understand", "dayByDay", "strength", "running", "ahead", "more"] as const;
export type Part = (typeof PARTS)[number];

/** The articles of each part that has any, in the order they came. */
export function byPart(
  articles: readonly Teaser[],
): readonly { readonly part: Part; readonly articles: readonly Teaser[] }[] {
  return PARTS.map((part) => ({
    part,
    articles: articles.filter(({ chapter }) => (chapter ?? "more") === part),
  })).filter((one) => one.articles.length > 0);
}
