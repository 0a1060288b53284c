import { expect, test } from "vitest";
import { foldEntries, guide, RULES } from "#guidance/guidance.ts";
import { ASKED, FINE, known } from "#testing/day.ts";
import { at, now, SEED } from "#testing/history.ts";
import type { Entry, Guidance } from "#timeline/timeline.ts";
import { answerThen } from "#view/answer-then.ts";
import { rulesConsidered } from "#view/rules-considered.ts";

const QUESTION = { at: ASKED };
const SORE = now(at(10, "17:55"), 5);
const factsOf = (entries: readonly Entry[]) =>
  entries.map((entry, place) => ({ id: String(place), entry }));
const asked = (entries: readonly Entry[]) => ({ settings: SEED, facts: factsOf(entries) });

/** The answer to some facts, as a database gives it back: its fields in another order. */
function givenTo(entries: readonly Entry[], rules: string = RULES) {
  const answer = guide(foldEntries(SEED, entries), QUESTION);
  const reasons = answer.reasons.map((one) => ({
    ...one,
    facts: Object.fromEntries(Object.entries(one.facts).toReversed()),
  }));
  return { rules, question: QUESTION, guidance: { ...answer, reasons } };
}

test("an answer opens every rule that was asked for it, with the numbers of then", () => {
  for (const entries of [
    [known(), FINE],
    [known(), SORE],
    [known(), FINE, { kind: "flag", at: at(9, "08:00"), flag: "RF-NEURO" } as const],
  ]) {
    const { considered, now: today } = answerThen(asked(entries), givenTo(entries));
    expect(considered).toEqual(rulesConsidered(foldEntries(SEED, entries), QUESTION));
    expect(today).toBeNull();
  }
});

test("where the rules of today answer the same facts otherwise, that is told, and no rule of today passes for one of then", () => {
  const given = givenTo([known(), SORE]);
  const { considered, now: today } = answerThen(asked([known(), FINE]), given);
  expect(considered).toEqual([]);
  expect(today).toMatchObject({ rules: RULES, guidance: { decision: "run" } });
});

test("an answer of earlier rules that still holds keeps its own reasons", () => {
  const entries = [known(), SORE];
  const { considered, now: today } = answerThen(asked(entries), givenTo(entries, "springback/0"));
  expect({ considered, today }).toEqual({ considered: [], today: null });
});

test("an answer of the safety net is told by its own reason, not by the rules that it stood in for", () => {
  const entries = [known(), SORE];
  const broken = (): Guidance => ({ ...givenTo(entries).guidance, reasons: [] });
  const net = answerThen(asked(entries), givenTo(entries), broken).now;
  expect(net?.guidance.reasons[0]?.rule).toBe("SAFETY-NET");
  const given = { rules: RULES, question: QUESTION, guidance: net?.guidance ?? broken() };
  const { considered, now: today } = answerThen(asked(entries), given, broken);
  expect({ considered, today }).toEqual({ considered: [], today: null });
});
