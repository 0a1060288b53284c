import { expect, test } from "vitest";
import { LINK_WORDS } from "#features/sign-in/words.ts";
import { WORDS as REMINDER_WORDS } from "#features/reminders/words.ts";
import { LANGUAGES } from "#kernel/language.ts";
import { ENTITLEMENTS } from "#words/entitlements.ts";
import { REFUSALS } from "#words/refusals.ts";

const TABLES = { refusals: REFUSALS, links: LINK_WORDS, reminders: REMINDER_WORDS };

const sentencesOf = (language: (typeof LANGUAGES)[number]): [string, string][] =>
  Object.entries(TABLES).flatMap(([name, table]) =>
    Object.entries(table[language]).map(([key, said]): [string, string] => [
      `${name}.${key}`,
      said,
    ]),
  );

test("a runner who reads French is refused, mailed and reminded in French", () => {
  const english = new Map(sentencesOf("en"));
  for (const [key, said] of sentencesOf("fr")) {
    expect(said, key).not.toBe(english.get(key));
    expect(said.trim(), key).toBe(said);
    expect(said.match(/\{\w+\}/gu), key).toEqual(english.get(key)?.match(/\{\w+\}/gu) ?? null);
  }
  expect(ENTITLEMENTS.fr.ended).not.toBe(ENTITLEMENTS.en.ended);
});

test("French sentences keep their signs on the line of the word before, and curl their apostrophes", () => {
  for (const [key, said] of sentencesOf("fr"))
    expect(said, key).not.toMatch(
      /'|"|(?<![\u00a0\u202f])[;!?»]|(?<!\u00a0):|«(?!\u00a0)|\d (?:min|km)/u,
    );
});

test("a subject that lights up on a lock screen names no body part, pain or decision", () => {
  for (const language of LANGUAGES)
    for (const subject of [
      LINK_WORDS[language].subject,
      ...[REMINDER_WORDS[language].subject, REMINDER_WORDS[language].again],
    ])
      expect(subject).not.toMatch(
        /achill|tendon|pain|sore|douleur|mal|rest|repos|run|cour|injur|bless|health|santé/iu,
      );
});
