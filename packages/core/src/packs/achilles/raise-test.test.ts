import { expect, test } from "vitest";
import { RAISE_TEST_TEMPO } from "#packs/achilles/raise-test.ts";
import { TESTS as FRENCH } from "#words/fr/tests.ts";
import { TESTS as ENGLISH } from "#words/en/tests.ts";

test("the beat that is played for the heel raises is the one that is told: up on one, down on the next", () => {
  const { up, hold, down } = RAISE_TEST_TEMPO;
  expect([hold, down]).toEqual([0, up]);
  const beats = 60 / up;
  expect(ENGLISH.heelRaise.steps.join(" ")).toContain(`${beats} beats a minute`);
  expect(FRENCH.heelRaise.steps.join(" ")).toContain(`${beats} battements par minute`);
});
