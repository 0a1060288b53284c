import { expect, test } from "vitest";
import { RULES } from "#guidance/guide.ts";
import { answersOf, replay } from "#replay.ts";
import { answersTo, at, intake, now, run, SEED } from "#testing/history.ts";
import type { Entry, Timeline } from "#timeline/timeline.ts";

test("answers name their format and the rules they were given by", () => {
  const nothing: Timeline = { format: "springback.timeline/1", ...SEED, entries: [], ask: [] };
  expect(replay(nothing)).toEqual({ format: "springback.answers/1", rules: RULES, answers: [] });
});

test("questions are answered as asked, however many and in whatever order of time", () => {
  const late = Array.from({ length: 1000 }, () => ({ at: at(20, "18:00") }));
  const facts = [intake(), now(at(10, "17:55"), 1), now(at(15, "18:00"), 8)];
  const first = { at: at(10, "18:00") };
  const answers = answersTo(facts, [...late, first]);
  expect(answers).toHaveLength(1001);
  expect(answers.at(-1)).toEqual(answersTo(facts, [first])[0]);
  expect(answers.at(-1)).toEqual(answersTo(facts.slice(0, 2), [first])[0]);
  expect(answers[0]).toEqual(answersTo(facts, [late[0]!])[0]);
});

test("a question knows what is told at its own moment, and nothing that is told later", () => {
  const facts = [intake(), now(at(10, "18:00"), 1), now(at(10, "18:01"), 8)];
  const [then, later] = answersTo(facts, [{ at: at(10, "18:00") }, { at: at(10, "18:01") }]);
  expect(then).toEqual(answersTo(facts.slice(0, 2), [{ at: at(10, "18:00") }])[0]);
  expect(then?.decision).toBe("run");
  expect(later?.decision).toBe("rest");
});

const sessions = (count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, place) => run(`r${place}`, at(20, "18:00")));

/** How many questions of a timeline are read before its first answer is there, of one more than a thousand. */
function readFirst(entries: readonly Entry[]): number {
  let read = 0;
  const ask = Array.from({ length: 1001 }, (_, place) => ({
    get at(): string {
      read = Math.max(read, place + 1);
      return at(10, "18:00");
    },
  }));
  const timeline: Timeline = { format: "springback.timeline/1", ...SEED, entries, ask };
  answersOf(timeline).next();
  return read;
}

test("a thousand answers wait at most, and the fewer the more sessions each may have to list", () => {
  expect(readFirst([intake()])).toBe(1000);
  expect(readFirst([intake(), ...sessions(999)])).toBe(1000);
  expect(readFirst([intake(), now(at(10, "17:55"), 1), ...sessions(1000)])).toBe(999);
  expect(readFirst([intake(), ...sessions(1999)])).toBe(500);
});
