import type { RunnerOutputs } from "@springback/api/routers/runner";
import { ArticlePage } from "@springback/ui/domain/article-page";
import { Section } from "@springback/ui/primitives/section";
import { dateWords } from "@springback/words/days";
import { pathIn } from "@springback/words/locale";
import Link from "next/link";
import { articlePath } from "#features/learn/article-list.tsx";
import type { Teaser } from "#features/learn/chapters.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

type Article = RunnerOutputs["articles"]["read"];

interface Props {
  readonly article: Article;
  /** The one after it on the road; null at the end. */
  readonly next: Teaser | null;
}

/** One article, what stands behind it, and the way on. */
export async function ArticleScreen({ article, next }: Props) {
  const [say, locale] = await Promise.all([wordsOf("learn"), currentLocale()]);
  const { title, summary, body } = article;
  const isForeign = article.locale !== locale;
  return (
    <>
      <p className="mb-3 text-sm">
        <Link href={pathIn(locale, "/learn")} className="link inline-flex min-h-11 items-center">
          {say("allArticles")}
        </Link>
      </p>
      {isForeign && <p className="measure mb-4 text-quiet">{say("onlyEnglish")}</p>}
      <div lang={article.locale}>
        <ArticlePage title={title} summary={summary} body={body} />
      </div>
      <div className="mt-10">
        <Behind article={article} />
        {next && (
          <p className="border-t border-hairline pt-6 pb-8">
            <span className="block text-sm text-quiet">{say("next")}</span>
            <Link
              href={articlePath(next.slug, article.locale)}
              className="link inline-flex min-h-11 items-center font-semibold"
            >
              {next.title}
            </Link>
          </p>
        )}
        <div className="border-t border-hairline pt-4 text-sm text-quiet">
          <p className="measure">{say("notMedical")}</p>
        </div>
      </div>
    </>
  );
}

/** The sources, and when somebody last held the text as it stands against them. Nothing for an article that names none. */
async function Behind({ article: { sources, reviewed } }: Pick<Props, "article">) {
  const [say, locale] = await Promise.all([wordsOf("learn"), currentLocale()]);
  if (sources.length === 0) return null;
  return (
    <Section title={say("sources")}>
      <ul className="measure list-disc space-y-1.5 pl-5 text-sm marker:text-quiet">
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      {reviewed !== null && (
        <p className="measure mt-4 text-sm text-quiet">
          {say("reviewed", { date: dateWords(reviewed, locale) ?? reviewed })} {say("numbers")}
        </p>
      )}
    </Section>
  );
}
