import { type Locale, pathIn } from "@springback/words/locale";
import Link from "next/link";
import type { Teaser } from "#features/learn/chapters.ts";

interface Props {
  readonly articles: readonly (Teaser & { readonly why?: string })[];
  readonly locale: Locale;
}

/** Where an article is read in a language. */
export const articlePath = (slug: string, locale: Locale): string =>
  pathIn(locale, `/learn/${slug}`);

/** Articles as lines to press: the title, a sentence, and why it is here where there is a reason. */
export function ArticleList({ articles, locale }: Props) {
  return (
    <ul>
      {articles.map(({ slug, title, summary, why }) => (
        <li key={slug} className="border-t border-hairline first:border-t-0">
          <Link href={articlePath(slug, locale)} className="group block py-4">
            <span className="block font-semibold text-balance underline-offset-4 group-hover:underline">
              {title}
            </span>
            <span className="measure mt-1 block text-quiet">{summary}</span>
            {why !== undefined && <span className="measure mt-1.5 block text-sm">{why}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
