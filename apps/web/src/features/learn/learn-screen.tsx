import type { RunnerOutputs } from "@springback/api/routers/runner";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { ArticleList } from "#features/learn/article-list.tsx";
import { byPart, type Teaser } from "#features/learn/chapters.ts";
import { sayWhy } from "#features/learn/why-words.ts";
import { currentCoreWords, currentLocale, wordsOf } from "#words/server-words.ts";

type Todays = RunnerOutputs["articles"]["today"];

interface Props {
  readonly articles: readonly Teaser[];
  /** What belongs to the runner's day; nothing for a visitor. */
  readonly today: Todays;
}

/** What there is to read: what belongs to today first, with why, then everything by the parts of the road. */
export async function LearnScreen({ articles, today }: Props) {
  const [say, locale] = await Promise.all([wordsOf("learn"), currentLocale()]);
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      {articles.length === 0 && <EmptyState title={say("emptyTitle")}>{say("empty")}</EmptyState>}
      {today.length > 0 && <ForToday today={today} />}
      {byPart(articles).map(({ part, articles: own }) => (
        <Section key={part} title={say(part)}>
          <ArticleList articles={own} locale={locale} />
        </Section>
      ))}
    </>
  );
}

async function ForToday({ today }: Pick<Props, "today">) {
  const [say, locale, core] = await Promise.all([
    ...([wordsOf("learn"), currentLocale(), currentCoreWords()] as const),
  ]);
  const chosen = today.map((one) => ({ ...one, why: sayWhy(one.because, { say, core }) }));
  return (
    <Section title={say("forToday")} lead={say("forTodayLead")}>
      <ArticleList articles={chosen} locale={locale} />
    </Section>
  );
}
