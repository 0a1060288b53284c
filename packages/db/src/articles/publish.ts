import { isDeepStrictEqual } from "node:util";
import { eq, sql } from "drizzle-orm";
import { ARTICLES, FRENCH_ARTICLES } from "#articles/articles.ts";
import type { SaidArticle } from "#articles/say-article.ts";
import { type Maintainer, withMaintainer } from "#maintenance.ts";
import { article } from "#schema/content.ts";

/** The author of what this build has to say: the product, and nobody's account. */
export const OURSELVES = "00000000-0000-4000-8000-000000000000";

/** What a release did to the stored articles, by address: "en/shoes". Those that were as they should be aren't named. */
export interface Release {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Somebody else's: they changed ours, or have its address for an article of their own. */
  readonly kept: readonly string[];
}

type Row = typeof article.$inferSelect;
type Outcome = Exclude<keyof Release, "removed"> | "same";

const OURS: readonly SaidArticle[] = [...ARTICLES, ...FRENCH_ARTICLES];

/** Publishes this build's articles in the database of an owner's address, as they are at `now` (epoch milliseconds). */
export function releaseArticles(ownerUrl: string, now: number): Promise<Release> {
  return withMaintainer(ownerUrl, (db) => publishArticles(db, now));
}

/**
 * Brings the stored articles in step with this build, and so with the numbers of its rules. One is ours for as long as
 * nobody else wrote its words: then it is added, changed or removed as the build has it. Whether it is out stays as an
 * admin left it. Safe to call again, and twice at once.
 *
 * @param now epoch milliseconds, kept as when the words were changed
 */
export async function publishArticles(
  db: Maintainer,
  now: number,
  ours: readonly SaidArticle[] = OURS,
): Promise<Release> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('springback articles'))`);
  // Locked: who saves one at this moment is told of the newer words, as after anybody else's save.
  const stored = await db.select().from(article).for("update");
  const removed = await removeRetired(db, stored, ours);
  const done: (readonly [Outcome, string])[] = [];
  for (const one of ours) done.push([await publish(db, { one, stored, now }), addressOf(one)]);
  const that = (outcome: Outcome) => done.filter(([it]) => it === outcome).map(([, at]) => at);
  return { added: that("added"), changed: that("changed"), removed, kept: that("kept") };
}

const addressOf = ({ locale, slug }: Pick<Row, "locale" | "slug">): string => `${locale}/${slug}`;
const isOurs = ({ authorId }: Row): boolean => authorId === OURSELVES;
const isAbout = (row: Row, { topic, locale }: SaidArticle): boolean =>
  row.topic === topic && row.locale === locale;

/** What this build no longer says: nobody would keep its numbers right. */
async function removeRetired(
  db: Maintainer,
  stored: readonly Row[],
  ours: readonly SaidArticle[],
): Promise<readonly string[]> {
  const retired = stored.filter((row) => isOurs(row) && !ours.some((one) => isAbout(row, one)));
  for (const { id } of retired) await db.delete(article).where(eq(article.id, id));
  return retired.map(addressOf);
}

async function publish(
  db: Maintainer,
  { one, stored, now }: { one: SaidArticle; stored: readonly Row[]; now: number },
): Promise<Outcome> {
  const inItsPlace = stored.filter(
    (row) => isAbout(row, one) || (row.locale === one.locale && row.slug === one.slug),
  );
  if (inItsPlace.some((row) => !isOurs(row))) return "kept";
  const before = inItsPlace.find((row) => isAbout(row, one));
  const at = new Date(now);
  if (!before) {
    const id = crypto.randomUUID();
    const out = { status: "published", publishedAt: at, updatedAt: at } as const;
    await db.insert(article).values({ ...one, id, authorId: OURSELVES, ...out });
    return "added";
  }
  if (isSame(before, one)) return "same";
  await db
    .update(article)
    .set({ ...one, version: before.version + 1, updatedAt: at })
    .where(eq(article.id, before.id));
  return "changed";
}

function isSame(row: Row, one: SaidArticle): boolean {
  const { topic, locale, shownWhen, slug, title, summary, body } = row;
  return isDeepStrictEqual({ topic, locale, shownWhen, slug, title, summary, body }, one);
}
