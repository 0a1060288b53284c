/** An article of the demo, in Markdown. */
export interface DemoArticle {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly status: "draft" | "published";
}
