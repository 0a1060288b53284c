import { type Locale, tagOf } from "#locale.ts";

/** A sentence for one and one for every other number; `{n}` is the number. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The words of one feature: plain sentences by key, with `{holes}` for what is known later. */
export type Table = Readonly<Record<string, string | Forms>>;

/** The names of the holes in a sentence. */
export type Holes<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

type HolesOf<E> = E extends Forms ? Holes<E["one"] | E["other"]> : Holes<E>;

type Value = string | number;

type ValuesOf<E> = E extends Forms
  ? [values: { readonly n: number } & Readonly<Record<HolesOf<E>, Value>>]
  : [HolesOf<E>] extends [never]
    ? []
    : [values: Readonly<Record<HolesOf<E>, Value>>];

/** Says a sentence of a table by its key; asks for a value for each of its holes, and for no other. */
export type Say<T extends Table> = <K extends keyof T>(key: K, ...values: ValuesOf<T[K]>) => string;

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type SameEntry<E, F> =
  Equal<HolesOf<E>, HolesOf<F>> extends true
    ? E extends Forms
      ? Forms
      : string
    : `write the holes of the English: ${HolesOf<E>}`;

/** What a French table has to be beside its English one: the same keys, and in each the same holes. */
export type Same<EN, FR> = {
  readonly [K in keyof EN | keyof FR]: K extends keyof EN
    ? K extends keyof FR
      ? SameEntry<EN[K], FR[K]>
      : EN[K]
    : never;
};

/**
 * Takes a French table that is the same as the English one, `french<typeof english>()({...})`; a key too few or too many,
 * and a hole the English doesn't have, fail the types. Only the type of the English is named, so that no bundle carries both.
 */
export function french<EN extends Table>() {
  return <const FR extends Same<EN, FR>>(table: FR): Translated<EN> =>
    table as unknown as Translated<EN>;
}

/** A table in any language: the English one's keys and holes, whatever its sentences are. */
export type Translated<EN extends Table> = EN | { readonly [K in keyof EN]: Like<EN[K]> };

type Like<E> = E extends Forms ? Forms : string;

/** Puts values in a sentence's holes, numbers as the language writes them. A hole without a value stays visible. */
export function fill(
  sentence: string,
  values: Readonly<Record<string, Value>>,
  locale: Locale,
): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === "number") return new Intl.NumberFormat(tagOf(locale)).format(value);
    return value ?? hole;
  });
}

/** The form a language uses with a number: French says zero and 1.5 as it says one. */
export function plural(n: number, forms: Forms, locale: Locale): string {
  return new Intl.PluralRules(tagOf(locale)).select(n) === "one" ? forms.one : forms.other;
}

/** A speaker for a table in its language. The keys and holes are those of the English table `T`. */
export function sayIn<T extends Table>(table: Translated<T>, locale: Locale): Say<T> {
  return (key, ...[values]) => {
    const entry: string | Forms | undefined = (table as Table)[key as string];
    if (entry === undefined) return String(key);
    const given: Readonly<Record<string, Value>> = values ?? {};
    const sentence = typeof entry === "string" ? entry : plural(Number(given["n"]), entry, locale);
    return fill(sentence, given, locale);
  };
}
