import { HELD_BY, type PromiseId } from "@springback/core/promises";
import lastRun from "@springback/core/proof/last-run";
import { INVARIANTS } from "@springback/core/safety";
import type { Locale } from "@springback/words/locale";
import { sayIn } from "@springback/words/words";
import { expect, test } from "vitest";
import { PARTS, sayHow, sayPromise } from "#features/promises/said-promises.ts";
import { type English, TABLES } from "#words/tables.ts";

const LOCALES = ["en", "fr"] as const;
const sayer = (locale: Locale) => sayIn<English["promises"]>(TABLES[locale].promises, locale);
const shown = PARTS.flatMap(({ promises }) => [...promises]);
const saidOf = (wanted: PromiseId, locale: Locale) =>
  shown.filter(({ id }) => id === wanted).map((one) => sayPromise(one, sayer(locale), locale))[0];
const plain = (text: string): string => text.replaceAll(/\s/g, " ");

test("the page has every promise of the rules, each once, and what an answer is held to is among them", () => {
  const ids: readonly string[] = shown.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(Object.keys(HELD_BY).toSorted());
  for (const { invariant } of INVARIANTS) expect(ids).toContain(invariant);
});

test("each promise is said with its reason and what holds it, in both languages", () => {
  for (const locale of LOCALES) {
    const said = shown.map((one) => sayPromise(one, sayer(locale), locale));
    expect(new Set(said.map(({ says }) => says)).size).toBe(shown.length);
    for (const { id, says, why, heldBy } of said) {
      for (const text of [says, why, ...heldBy]) {
        expect(text, id).toMatch(/^\p{Lu}.{15,}/u);
        expect(text, id).not.toMatch(/\{|undefined/);
      }
      expect(heldBy, id).toHaveLength(HELD_BY[id].length);
    }
  }
});

test("the numbers are those the last long run counted, as each language writes them", () => {
  const { slice, histories } = lastRun;
  expect(saidOf("S8", "en")?.heldBy).toEqual([
    `Checked ${slice.checks.S8.toLocaleString("en-GB")} times in the walk over every combination`,
  ]);
  expect(saidOf("S9", "en")?.heldBy.join()).toContain(histories.tried.S9.toLocaleString("en-GB"));
  for (const locale of LOCALES) {
    const how = plain(
      sayHow(sayer(locale), locale)
        .map(({ more }) => more)
        .join(" "),
    );
    const tag = { en: "en-GB", fr: "fr-FR" }[locale];
    // A thin space would run millions into one word.
    for (const { heldBy } of shown.map((one) => sayPromise(one, sayer(locale), locale)))
      expect(heldBy.join()).not.toContain("\u202f");
    for (const n of [slice.tuples, histories.histories, histories.answers])
      expect(how).toContain(plain(n.toLocaleString(tag)));
    expect(how).toContain(slice.rules);
    expect(how).not.toMatch(/\{/);
  }
});

test("nothing on the page says what becomes of a tendon", () => {
  expect(sayer("en")("lead")).toContain("isn’t ours to promise");
  expect(sayer("fr")("lead")).toContain("nous ne pouvons pas la promettre");
});
