import type { RunnerOutputs } from "@springback/api/routers/runner";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { PageHead } from "@springback/ui/primitives/page-head";
import Link from "next/link";

/** What there is to read, in the order it was published. */
export function LearnScreen({
  articles,
}: {
  readonly articles: RunnerOutputs["articles"]["list"];
}) {
  return (
    <>
      <PageHead title="Learn" lead="Short reads on why the rules are as they are." />
      {articles.length === 0 ? (
        <EmptyState title="Nothing to read yet">
          The first article appears here when it is published.
        </EmptyState>
      ) : (
        <ul className="border-t border-hairline">
          {articles.map((article) => (
            <li key={article.slug} className="border-b border-hairline">
              <Link href={`/learn/${article.slug}`} className="group block py-5">
                <span className="block text-lg font-semibold underline-offset-4 group-hover:underline">
                  {article.title}
                </span>
                <span className="measure mt-1 block text-quiet">{article.summary}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
