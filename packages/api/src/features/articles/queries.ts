import type { Tx } from "@springback/db/client";
import { article } from "@springback/db/schema/content";
import { and, asc, desc, eq, ne } from "drizzle-orm";

export type ArticleRow = typeof article.$inferSelect;
export type ArticleLocale = ArticleRow["locale"];

/** Every article the actor may see, drafts first, then by title. */
export function everyArticle(tx: Tx): Promise<ArticleRow[]> {
  return tx.select().from(article).orderBy(asc(article.status), asc(article.title));
}

/** What readers of a language may see, newest first. */
export function publishedArticles(tx: Tx, locale: ArticleLocale): Promise<ArticleRow[]> {
  return tx
    .select()
    .from(article)
    .where(and(eq(article.locale, locale), eq(article.status, "published")))
    .orderBy(desc(article.publishedAt), asc(article.id));
}

/** Where an article stands. */
export interface Address {
  readonly slug: string;
  readonly locale: ArticleLocale;
}

const at = ({ slug, locale }: Address) => and(eq(article.slug, slug), eq(article.locale, locale));

/** The published articles whose address ends so, one in each language at most; none for drafts. */
export function publishedAs(tx: Tx, slug: string): Promise<ArticleRow[]> {
  return tx
    .select()
    .from(article)
    .where(and(eq(article.slug, slug), eq(article.status, "published")))
    .orderBy(asc(article.locale));
}

/** What is published about a topic, one article in each language at most. */
export function publishedAbout(tx: Tx, topic: string): Promise<ArticleRow[]> {
  return tx
    .select()
    .from(article)
    .where(and(eq(article.topic, topic), eq(article.status, "published")));
}

/** One article. */
export async function articleById(tx: Tx, id: string): Promise<ArticleRow | null> {
  const [found] = await tx.select().from(article).where(eq(article.id, id));
  return found ?? null;
}

/** Whether another article has this address. */
export async function isTaken(tx: Tx, address: Address, exceptId: string): Promise<boolean> {
  const found = await tx
    .select({ id: article.id })
    .from(article)
    .where(and(at(address), ne(article.id, exceptId)))
    .limit(1);
  return found.length > 0;
}

/** Adds an article; false when its id or its address is already there. */
export async function addArticle(tx: Tx, row: typeof article.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(article)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: article.id });
  return added.length === 1;
}

/** Changes an article that still has this version, and raises it; null when it has another, or isn't the actor's to change. */
export async function changeArticle(
  tx: Tx,
  seen: { readonly id: string; readonly version: number },
  change: Partial<Omit<ArticleRow, "id" | "version">>,
): Promise<ArticleRow | null> {
  const [changed] = await tx
    .update(article)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(article.id, seen.id), eq(article.version, seen.version)))
    .returning();
  return changed ?? null;
}
