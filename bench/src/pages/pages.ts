/** What Lighthouse gives a page in each category, from 0 to 100. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];
export type Scores = Readonly<Record<Category, number>>;

/** A page to measure, and the least it may come to in each category that has a limit. */
export interface MeasuredPage {
  readonly path: string;
  /** The demo person who looks at it; a visitor otherwise. */
  readonly as?: string;
  readonly least: Partial<Scores>;
}

/** Pages that anybody may open, a search engine included. */
const PUBLIC: MeasuredPage["least"] = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};

const publicPage = (path: string): MeasuredPage => ({ path, least: PUBLIC });

/** Every page that a limit is set for: all that search engines are let into, of the articles one in each language, and Today. */
export const PAGES: readonly MeasuredPage[] = [
  publicPage("/"),
  publicPage("/fr"),
  publicPage("/plans"),
  publicPage("/fr/plans"),
  publicPage("/learn"),
  publicPage("/learn/how-long-it-takes"),
  publicPage("/fr/learn"),
  publicPage("/fr/learn/combien-de-temps"),
  publicPage("/promises"),
  publicPage("/fr/promises"),
  publicPage("/example"),
  publicPage("/fr/example"),
  publicPage("/check"),
  publicPage("/sign-in"),
  { path: "/today", as: "Maya Lindqvist", least: { performance: 95 } },
];
