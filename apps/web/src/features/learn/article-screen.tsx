import type { RunnerOutputs } from "@springback/api/routers/runner";
import { ArticlePage } from "@springback/ui/domain/article-page";
import Link from "next/link";

/** One article, and the way back to the others. */
export function ArticleScreen({
  article,
}: {
  readonly article: RunnerOutputs["articles"]["read"];
}) {
  return (
    <>
      <p className="mb-3 text-sm">
        <Link href="/learn" className="link inline-flex min-h-11 items-center">
          All articles
        </Link>
      </p>
      <ArticlePage title={article.title} summary={article.summary} body={article.body} />
      <p className="measure mt-10 border-t border-hairline pt-4 text-sm text-quiet">
        Guidance for training, not a diagnosis. If something is new, sudden or getting worse, show
        it to a clinician.
      </p>
    </>
  );
}
