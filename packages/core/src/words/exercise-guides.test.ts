import { expect, test } from "vitest";
import { EXERCISE_IDS } from "#packs/achilles/exercises.ts";
import { EXERCISE_GUIDES as ENGLISH } from "#words/en/exercise-guides.ts";
import { EXERCISE_GUIDES as FRENCH } from "#words/fr/exercise-guides.ts";

const LANGUAGES = { ENGLISH, FRENCH };

test("every exercise says what to feel and what to avoid, one plain sentence each, in both languages", () => {
  for (const guides of Object.values(LANGUAGES)) {
    expect(Object.keys(guides).toSorted()).toEqual(EXERCISE_IDS.toSorted());
    for (const id of EXERCISE_IDS)
      for (const sentence of Object.values(guides[id])) {
        expect(sentence, id).toMatch(/^\p{Lu}[^.]+\.$/u);
        expect(sentence.length, id).toBeLessThan(140);
      }
  }
});

test("no dose is hidden in a sentence: how often, how long and how far stay with the plan", () => {
  for (const guides of Object.values(LANGUAGES))
    for (const id of EXERCISE_IDS)
      for (const sentence of Object.values(guides[id])) {
        expect(sentence, id).not.toMatch(/\d|seconds?|minutes?|secondes?|degrees?|degrés/i);
      }
});

test("nobody reads another exercise's words, nor the other language's", () => {
  const all = Object.values(LANGUAGES).flatMap((guides) =>
    EXERCISE_IDS.flatMap((id) => Object.values(guides[id])),
  );
  expect(new Set(all).size).toBe(all.length);
});

test("in French as in English no sentence promises anything about the injury", () => {
  for (const id of EXERCISE_IDS)
    for (const sentence of Object.values(FRENCH[id])) {
      expect(sentence, id).not.toMatch(/guéri|soign|trait|diagnosti|prév[ie]|répar/i);
    }
});
