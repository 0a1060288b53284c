/** The part of a Babel path that is read here; Stryker hands one over for every node it could mutate. */
interface NodePath {
  readonly node: { readonly type: string; readonly value?: unknown };
}

/**
 * Why a string isn't mutated: words for people aren't rules, and a test that repeats a sentence guards nothing. An id has
 * no space in it, so a string with one is words.
 */
export function proseReason({ node }: NodePath): string | undefined {
  const words = node.type === "StringLiteral" && /\S\s+\S/u.test(String(node.value));
  return words ? "words for people (a string with a space in it)" : undefined;
}

/** What Stryker looks for in a plugin's module. */
export const strykerPlugins = [
  { kind: "Ignore", name: "prose", value: { shouldIgnore: proseReason } },
] as const;
