import { Prose } from "#domain/prose.tsx";

export interface ArticlePageProps {
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly body: string;
  /** In an editor's preview the page has a first heading already. */
  readonly heading?: 1 | 2;
}

/** An article as the runner reads it. */
export function ArticlePage({ title, summary, body, heading = 1 }: ArticlePageProps) {
  const Title = heading === 1 ? "h1" : "h2";
  return (
    <article>
      <Title className="display text-3xl text-balance">{title}</Title>
      <p className="measure mt-3 text-lg text-quiet">{summary}</p>
      <div className="mt-6 border-t border-hairline pt-2">
        <Prose>{body}</Prose>
      </div>
    </article>
  );
}
