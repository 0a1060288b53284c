import type { RuleWords } from "#words/words.ts";

/**
 * A source as it is read: its keys as they stand, and what is written beside them ("seed §1", "order ours") in the reader's language. A
 * part without words, of another version of the rules, stays as it is.
 */
export function sourceWords(source: string, { sources }: Pick<RuleWords, "sources">): string {
  const said = (part: string): string => sources.remarks[part] ?? part;
  return source
    .split("; ")
    .map((parts) => parts.split(", ").map(said).join(", "))
    .join(sources.and);
}
