import { type ReadingDay, type ShownWhen, topicsForToday } from "@springback/core/articles";
import { whyStep } from "@springback/core/guidance";
import type { Tx } from "@springback/db/client";
import { isAsReviewed, readingOf } from "@springback/db/reading";
import * as queries from "#features/articles/queries.ts";
import type { Readable, Teaser, Todays } from "#features/articles/schema.ts";
import { flareBy } from "#features/flare/queries.ts";
import { readToday } from "#features/guidance/service.ts";
import type { Asking } from "#features/safety/service.ts";
import { FREE } from "#features/timeline/kept.ts";
import { readState } from "#features/timeline/service.ts";
import { AppError } from "#kernel/errors.ts";

type Locale = queries.ArticleLocale;
type Row = queries.ArticleRow;

const BEHIND_THE_ROAD = Number.MAX_SAFE_INTEGER;
const placeOf = ({ topic, locale }: Row): number =>
  readingOf(topic, locale)?.place ?? BEHIND_THE_ROAD;

/** What is out in a language, in the order of the road; what stands beside it last, the newest first. */
async function onTheRoad(tx: Tx, locale: Locale): Promise<readonly Row[]> {
  const rows = await queries.publishedArticles(tx, locale);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function toTeaser({ slug, title, summary, topic, locale }: Row): Teaser {
  return { slug, title, summary, topic, chapter: readingOf(topic, locale)?.chapter ?? null };
}

/** Everything there is to read in a language. */
export async function listArticles(tx: Tx, locale: Locale): Promise<Teaser[]> {
  return (await onTheRoad(tx, locale)).map(toTeaser);
}

/**
 * The article at an address, in the language asked for where it is out in that one, else in the other.
 * @throws {AppError} NOT_FOUND for drafts as for addresses nobody uses
 */
export async function readArticle(
  tx: Tx,
  { slug, locale }: { readonly slug: string; readonly locale: Locale },
): Promise<Readable> {
  const found = await queries.publishedAs(tx, slug);
  const known = inLanguage(found, locale) ?? found[0];
  if (!known) throw new AppError("NOT_FOUND");
  const { topic } = known;
  const all = topic === null ? [known] : await queries.publishedAbout(tx, topic);
  const row = inLanguage(all, locale) ?? known;
  const reading = readingOf(topic, row.locale);
  return {
    ...{ slug: row.slug, title: row.title, summary: row.summary, body: row.body },
    locale: row.locale,
    chapter: reading?.chapter ?? null,
    slugs: { en: inLanguage(all, "en")?.slug ?? null, fr: inLanguage(all, "fr")?.slug ?? null },
    sources: [...(reading?.sources ?? [])],
    reviewed: reading && isAsReviewed(row) ? reading.reviewed : null,
  };
}

const inLanguage = (rows: readonly Row[], locale: Locale): Row | undefined =>
  rows.find((row) => row.locale === locale);

/** What belongs to the runner's today, the closest first, each with what it is shown for. Core chooses. */
export async function readForToday(tx: Tx, by: Asking, locale: Locale): Promise<Todays[]> {
  const day = await dayOf(tx, by);
  const rows = await onTheRoad(tx, locale);
  const tied = rows.flatMap(({ topic, shownWhen }) =>
    topic && shownWhen ? { topic, shownWhen } : [],
  );
  return topicsForToday(tied, day).flatMap((topic) =>
    rows
      .filter((row) => row.topic === topic)
      .map((row) => ({ ...toTeaser(row), because: becauseOf(row.shownWhen ?? {}, day) })),
  );
}

async function dayOf(tx: Tx, by: Asking): Promise<ReadingDay> {
  const { guidance, broken } = await readToday(tx, by, { access: FREE });
  const state = await readState(tx, by.scope);
  return {
    ...guidance,
    site: state.intake?.site ?? null,
    inFlare: (await flareBy(tx, by.scope, "open")) !== undefined,
    // The safety net knows no step.
    whyStep: broken.length === 0 ? whyStep(state, { at: guidance.at }) : [],
  };
}

/** Which of an article's ties to a day brought it there: core is asked for each alone, and puts the closest first. */
function becauseOf(shownWhen: ShownWhen, day: ReadingDay): Todays["because"] {
  const ties = Object.entries(shownWhen).flatMap(([part, values]: [string, readonly string[]]) =>
    values.map((value) => ({ part, value })),
  );
  const [closest] = topicsForToday(
    ties.map(({ part, value }, place) => ({
      topic: String(place),
      shownWhen: { [part]: [value] },
    })),
    day,
  );
  return ties[Number(closest)] ?? { part: "", value: "" };
}
