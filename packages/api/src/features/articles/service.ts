import { can } from "@springback/core/access";
import type { Tx } from "@springback/db/client";
import { OURSELVES } from "@springback/db/publish-articles";
import * as queries from "#features/articles/queries.ts";
import type { Article, Save, Words } from "#features/articles/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import { AppError, toCoach } from "#kernel/errors.ts";

const isOurs = (row: queries.ArticleRow): boolean => row.authorId === OURSELVES;

/** An article as it leaves the server. */
export function toArticle(row: queries.ArticleRow): Article {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    body: row.body,
    status: row.status,
    version: row.version,
    ours: isOurs(row),
    publishedAt: row.publishedAt?.getTime() ?? null,
    updatedAt: row.updatedAt.getTime(),
  };
}

/** Says which version is there now, with its words: nobody has to choose blindly. */
function changedMeanwhile(row: queries.ArticleRow): AppError {
  return new AppError(
    "CONFLICT",
    toCoach(
      "Somebody saved this article after you opened it. Your text is still here. Look at theirs, then decide.",
    ),
    {
      version: row.version,
      ours: isOurs(row),
      slug: row.slug,
      title: row.title,
      summary: row.summary,
      body: row.body,
      status: row.status,
    },
  );
}

const sameWords = (row: queries.ArticleRow, words: Words): boolean =>
  row.slug === words.slug &&
  row.title === words.title &&
  row.summary === words.summary &&
  row.body === words.body;

/** Whoever may not publish may not change what is published either. */
function mayChange(actor: Actor, row: queries.ArticleRow): void {
  if (row.status === "published" && !can(actor.role, "content.publish")) {
    throw new AppError("FORBIDDEN", toCoach("This is published. Ask an admin to change it."));
  }
}

/**
 * Keeps an article's words. The first save makes a draft; a later one names the version it started from. A save that
 * arrives twice is one save. On a published article readers see the change at once.
 *
 * @throws {AppError} CONFLICT with the newer version in `detail`; INVALID with `detail.field` for an address in use;
 *   FORBIDDEN
 */
export async function saveArticle(
  tx: Tx,
  actor: Actor,
  input: Save,
  now: number,
): Promise<Article> {
  const { id, base, ...words } = input;
  const before = await queries.articleById(tx, id);
  // A new article is in English, which the author's desk is.
  const address = { slug: words.slug, locale: before?.locale ?? "en" };
  if (await queries.isTaken(tx, address, id)) throw slugTaken();
  if (!before) return addDraft(tx, actor, input, now);
  if (sameWords(before, words)) return toArticle(before);
  mayChange(actor, before);
  if (before.version !== base) throw changedMeanwhile(before);
  // Whoever changes the words answers for them: a release leaves alone what isn't the product's own any more.
  const change = { ...words, authorId: actor.userId, updatedAt: new Date(now) };
  const changed = await queries.changeArticle(tx, before, change);
  if (!changed) throw await lostRace(tx, id);
  if (changed.status === "published") await note(tx, actor, "article.change", changed);
  return toArticle(changed);
}

async function addDraft(tx: Tx, actor: Actor, input: Save, now: number): Promise<Article> {
  const { id, base, ...words } = input;
  if (base !== null) throw new AppError("NOT_FOUND");
  const added = await queries.addArticle(tx, {
    id,
    ...words,
    status: "draft",
    authorId: actor.userId,
    updatedAt: new Date(now),
  });
  const row = await queries.articleById(tx, id);
  if (!row) throw slugTaken();
  if (!added && !sameWords(row, words)) throw changedMeanwhile(row);
  return toArticle(row);
}

const slugTaken = (): AppError =>
  new AppError(
    "INVALID",
    toCoach("Another article has this address already. Choose another one."),
    {
      field: "slug",
    },
  );

async function lostRace(tx: Tx, id: string): Promise<AppError> {
  const row = await queries.articleById(tx, id);
  return row ? changedMeanwhile(row) : new AppError("NOT_FOUND");
}

/**
 * Shows an article to readers, or takes it back to a draft. Only the version that was looked at; asking for what is
 * so already changes nothing.
 *
 * @throws {AppError} NOT_FOUND, CONFLICT with the newer version, INVALID for an article without a text
 */
export async function setPublished(
  tx: Tx,
  actor: Actor,
  at: { readonly id: string; readonly version: number },
  parts: { readonly published: boolean; readonly now: number },
): Promise<Article> {
  const row = await queries.articleById(tx, at.id);
  if (!row) throw new AppError("NOT_FOUND");
  const status = parts.published ? "published" : "draft";
  if (row.status === status) return toArticle(row);
  if (row.version !== at.version) throw changedMeanwhile(row);
  if (parts.published && row.body.trim() === "") {
    throw new AppError("INVALID", toCoach("There is nothing to read yet. Write the text first."), {
      field: "body",
    });
  }
  const publishedAt = parts.published ? new Date(parts.now) : null;
  const changed = await queries.changeArticle(tx, at, { status, publishedAt });
  if (!changed) throw await lostRace(tx, at.id);
  await note(tx, actor, parts.published ? "article.publish" : "article.unpublish", changed);
  return toArticle(changed);
}

function note(tx: Tx, actor: Actor, action: string, row: queries.ArticleRow): Promise<void> {
  const detail = { article: row.id, version: row.version };
  return recordAudit(tx, actor, { action, runnerId: null, detail });
}
