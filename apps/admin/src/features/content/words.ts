/** What an author types. */
export interface Words {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** The words of an article, or none yet. */
export function wordsOf(article: Words | null): Words {
  const { slug = "", title = "", summary = "", body = "" } = article ?? {};
  return { slug, title, summary, body };
}

/** Whether there is nothing to save: spaces at the ends aren't kept. */
export function sameWords(a: Words, b: Words): boolean {
  return (["slug", "title", "summary", "body"] as const).every(
    (key) => a[key].trim() === b[key].trim(),
  );
}

/** Somebody else's version of what is being written. */
export interface Newer extends Words {
  readonly version: number;
  readonly status: "draft" | "published";
  /** The product's own words, which a release brought. */
  readonly ours: boolean;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The newer version that a refused save came back with, or null. */
export function newerIn(detail: Readonly<Record<string, unknown>>): Newer | null {
  const { version, status, ours, slug, title, summary, body } = detail;
  if (typeof version !== "number") return null;
  return {
    version,
    status: status === "published" ? "published" : "draft",
    ours: ours === true,
    slug: text(slug),
    title: text(title),
    summary: text(summary),
    body: text(body),
  };
}
