/** A chapter of the handbook, written from the rules' own data. */
export interface Section {
  readonly title: string;
  /** Paragraphs, tables and lists in Markdown, in order; a blank line goes between them. */
  readonly parts: readonly string[];
}
