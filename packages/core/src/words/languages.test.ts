import { describe, expect, test } from "vitest";
import { IN_ENGLISH, IN_FRENCH, LANGUAGES, textsOf } from "#testing/languages.ts";

const ENGLISH_TEXTS = textsOf(IN_ENGLISH);
const FRENCH_TEXTS = textsOf(IN_FRENCH);
const holes = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([hole]) => hole);
const NO_BREAK = "[\u00a0\u202f]";

describe("whatever language the rules speak", () => {
  test("every place has words, and no word has a place of its own", () => {
    const paths = FRENCH_TEXTS.map(([path]) => path);
    expect(paths.toSorted()).toEqual(ENGLISH_TEXTS.map(([path]) => path).toSorted());
    for (const [path, text] of [...ENGLISH_TEXTS, ...FRENCH_TEXTS])
      if (!path.endsWith(".and")) expect(text, path).toBe(text.trim());
  });

  test("a sentence is told the same facts in both languages", () => {
    const english = new Map(ENGLISH_TEXTS);
    for (const [path, text] of FRENCH_TEXTS) {
      const told = new Set(holes(english.get(path) ?? ""));
      // English writes out the one; French says one of zero too.
      if (path.endsWith(".one")) told.add("{n}");
      for (const hole of holes(text)) expect(told, `${path}: ${hole}`).toContain(hole);
      for (const hole of told) if (!path.endsWith(".one")) expect(text, path).toContain(hole);
    }
  });

  test.each(LANGUAGES)("in %s a title is no sentence, and a sentence is a whole one", (_, said) => {
    const { rules, flags } = said.rules;
    for (const [id, { title, sentence }] of Object.entries(rules)) {
      expect(title, id).toMatch(/^[\p{Lu}\d][^.]*$/u);
      expect(sentence, id).toMatch(/^[\p{Lu}\d].*\.$/u);
    }
    for (const [id, flag] of Object.entries(flags)) {
      expect(flag.title, id).toMatch(/^\p{Lu}[^.]*$/u);
      for (const line of [flag.action, flag.locked]) expect(line, id).toMatch(/^\p{Lu}.*\.$/u);
    }
    for (const [id, { question, line }] of Object.entries(said.questions.single)) {
      expect(question, id).toMatch(/^\p{Lu}.*\?$/u);
      expect(line, id).toMatch(/^[^\p{Lu}].*[^.?]$/u);
    }
    for (const [id, question] of Object.entries(said.questions.first))
      expect(question, id).toMatch(/^\p{Lu}.*\?$/u);
    for (const [id, { name, cue }] of Object.entries(said.exercises)) {
      expect(name, id).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(cue, id).toMatch(/^\p{Lu}.*\.$/u);
    }
    for (const [reason, words] of Object.entries(said.entitlements))
      expect(words, reason).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each(LANGUAGES)("in %s how soon to be seen differs at every level", (_, { rules }) => {
    expect(new Set(Object.values(rules.levels)).size).toBe(4);
  });

  test.each(LANGUAGES)("in %s no two exercises have one name", (_, { exercises }) => {
    const names = Object.values(exercises).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(LANGUAGES)("in %s a sentence is short enough to read on a phone", (_, said) => {
    const long = textsOf(said).filter(([, text]) => text.length > 270);
    expect(long.map(([path, text]) => `${path} ${text.length}`)).toEqual([]);
  });
});

describe("a runner without a coach", () => {
  /** What only somebody with a coach ever reads. */
  const COACHED = /^rules\.rules\.(?:OVERRIDE|ST-COACH)\./u;
  const EITHER = /without one|if you have (?:one|a coach)|sans coach|si vous (?:en )?avez un/u;

  test.each(LANGUAGES)("is told in %s of no coach as if they had one", (_, said) => {
    const told = textsOf(said).filter(
      ([path, text]) => /your coach|votre coach/iu.test(text) && !COACHED.test(path),
    );
    expect(told.filter(([, text]) => !EITHER.test(text))).toEqual([]);
  });

  test.each(LANGUAGES)("reads in %s that the next step is theirs to take", (_, said) => {
    const texts = new Map(textsOf(said));
    expect(texts.get("rules.rules.C-PROGRESS.sentence")).toMatch(EITHER);
  });
});

describe("a runner who reads French", () => {
  test("reads French everywhere: only a unit, and what is all holes, is the same", () => {
    const english = new Map(ENGLISH_TEXTS);
    const alike = FRENCH_TEXTS.filter(([path, text]) => english.get(path) === text);
    expect(alike.map(([path]) => path)).toEqual([
      ...["rules.quantities.points.other"],
      ...["rules.because.flag", "rules.wouldChange.sentence"],
    ]);
  });

  test("finds no sign at the beginning of a line, curled apostrophes and a decimal comma", () => {
    const faults = FRENCH_TEXTS.filter(
      ([, text]) =>
        new RegExp(`(?<!${NO_BREAK})[;!?»]|[^\u00a0\\d]:|«(?!\u00a0)`, "u").test(text) ||
        /'|"|\d\.\d|[\d}] (?:km|m|min|h|mm|%)(?!\p{L})/u.test(text),
    );
    expect(faults).toEqual([]);
  });

  test("is spoken to with vous, and never told more than the rules know", () => {
    for (const [path, text] of FRENCH_TEXTS) {
      expect(text, path).not.toMatch(/(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})/iu);
      expect(text, path).not.toMatch(
        /guéri|soigne|(?<!\p{L})trait(?:e|er|ement)|diagnosti|préven|réparer|collagène|garanti|sans risque|bravo|félicit/iu,
      );
    }
  });

  test("may be a woman or a man: nothing that agrees with either is said of them", () => {
    for (const [path, text] of FRENCH_TEXTS)
      expect(text, path).not.toMatch(/(?:vous êtes|êtes-vous) (?!en )/iu);
  });
});
