import { CHAPTERS } from "@springback/db/reading";
import { z } from "zod";

/** The last part of an article's address: lower-case words of letters and digits, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .min(3, "Use at least 3 characters.")
  .max(80, "Use at most 80 characters.")
  .regex(SLUG, "Use small letters, digits and single hyphens, such as heel-lifts.");

const text = (most: number, empty: string) =>
  z.string().trim().min(1, empty).max(most, `Use at most ${most} characters.`);

/** What an author writes. The limits are ours: an article is read on a phone in some minutes. */
export const words = z.object({
  slug,
  title: text(120, "Give the article a title."),
  summary: text(300, "Say in a line what it is about."),
  body: z.string().max(40_000, "Use at most 40,000 characters.").trim(),
});
export type Words = z.infer<typeof words>;

export const save = words.extend({
  /** Made by the client when the editor is opened, so that a save sent twice is one article. */
  id: z.uuid(),
  /** The version the editor started from; null for an article that has never been saved. */
  base: z.int().min(1).nullable(),
});
export type Save = z.infer<typeof save>;

export const articleId = z.object({ id: z.uuid() });
/** Which version the person looked at when they decided. */
export const atVersion = articleId.extend({ version: z.int().min(1) });

export const article = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  body: z.string(),
  status: z.enum(["draft", "published"]),
  version: z.int(),
  /** The product's own words: each release keeps them right, until somebody saves others. */
  ours: z.boolean(),
  /** Epoch milliseconds. */
  publishedAt: z.number().nullable(),
  updatedAt: z.number(),
});
export type Article = z.infer<typeof article>;

/** A line of the author's list. */
export const listed = article.omit({ body: true });
const locales = z.enum(["en", "fr"]);
/** Null for an article that belongs to no part of the road. */
const chapter = z.enum(CHAPTERS).nullable();

/** What a reader sees in the list. */
export const teaser = article
  .pick({ slug: true, title: true, summary: true })
  .extend({ topic: z.string().nullable(), chapter });
export type Teaser = z.infer<typeof teaser>;

/** An article that belongs to a runner's day, with the one thing of that day it is shown for. */
export const todays = teaser.extend({
  because: z.object({
    /** Which part of the day: its rules, how it is changed, a verdict, the stage... */
    part: z.string(),
    /** The rule id, the verdict, the stage... */
    value: z.string(),
  }),
});
export type Todays = z.infer<typeof todays>;

/** What a reader sees on the page. */
export const readable = article
  .pick({ slug: true, title: true, summary: true, body: true })
  .extend({
    locale: locales,
    chapter,
    /** The last part of its address in each language; null where it isn't out. */
    slugs: z.object({ en: z.string().nullable(), fr: z.string().nullable() }),
    /** What stands behind it, a line each. */
    sources: z.array(z.string()),
    /** The date somebody last held it against the sources; null where it has been changed since, or nobody keeps one. */
    reviewed: z.string().nullable(),
  });
export type Readable = z.infer<typeof readable>;

/** The language to read in; English where none is said. */
const locale = locales.default("en");
export const inLanguage = z.object({ locale }).prefault({});
export const bySlug = z.object({ slug: z.string().max(80), locale });
