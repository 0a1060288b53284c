type Both<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** A sentence that has a hole for each name: `With<"n">` is any text with `{n}` in it. One that lacks it fails the types. */
export type With<Name extends string> = Both<
  Name extends string ? `${string}{${Name}}${string}` : never
>;

/** A sentence for one and one for every other number; `{n}` is the number, which some languages say one of when it is zero. */
export interface Forms {
  readonly one: string;
  readonly other: With<"n">;
}

/** Puts words in a sentence's holes. What is put in is never read as a sentence itself. */
export function fill<Name extends string>(
  sentence: With<Name> & string,
  values: Readonly<Record<Name, string>>,
): string {
  const known = new Map<string, string>(Object.entries(values));
  return sentence.replaceAll(/\{(\w+)\}/gu, (hole, name: string) => known.get(name) ?? hole);
}
