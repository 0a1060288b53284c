import { describe, expect, test } from "vitest";
import { advance, foldEntries, guide, preview } from "#guidance/guidance.ts";
import { after, at, intake, morning, now, reading, run, SEED } from "#testing/history.ts";
import type { Entry } from "#timeline/timeline.ts";

/** Every day: a morning, a check-in, a run on a walk-run step, its reading, a test and an outcome. */
const dayOf = (day: number): Entry[] => [
  morning(at(day, "07:00"), day % 4, { stiffnessMin: day % 20, painMedsLast24h: day % 9 === 0 }),
  now(at(day, "17:00"), day % 7, day % 11 === 0),
  run(`r${day}`, at(day, "18:00"), {
    step: day % 2 === 0 ? "WR-A/2" : null,
    painDuringPeak: day % 5,
  }),
  { kind: "test", at: at(day, "19:00"), test: "hop10", pain: 1 },
  {
    kind: "outcome",
    at: at(day, "20:00"),
    measure: "achillesScore",
    items: [1, 2, 3, 4, 5, 6, 7, null],
  },
  {
    kind: "override",
    at: at(day, "21:00"),
    rule: "B6",
    reason: "x",
    until: at(day + 3, "00:00"),
    by: "coach",
  },
  reading(`r${day}`, after(at(day, "18:00"), 24), day % 3),
];
const history = (days: number): Entry[] => [
  intake(),
  ...Array.from({ length: days }, (_, day) => dayOf(day)).flat(),
];

describe("the state of a thousand days", () => {
  const long = foldEntries(SEED, history(1000));

  test("is no bigger than that of forty", () => {
    const size = JSON.stringify(long).length;
    expect(size).toBeLessThan(JSON.stringify(foldEntries(SEED, history(40))).length * 1.1);
    expect(size).toBeLessThan(64_000);
  });

  test("is plain JSON that answers the same after being stored", () => {
    const stored = JSON.parse(JSON.stringify(long));
    const question = { at: at(1000, "18:00"), planned: { distanceM: 7000 }, screen: ["pistol"] };
    expect(stored).toEqual(long);
    expect(guide(stored, question)).toEqual(guide(long, question));
    const next = morning(at(1001, "07:00"), 1);
    expect(advance(stored, next)).toEqual(advance(long, next));
  });
});

describe("the last session, however long ago", () => {
  const silence = Array.from({ length: 30 }, (_, index) =>
    morning(at(10 + 3 * index, "07:00"), null),
  );
  const asked = { at: at(100, "12:00") };

  test("is still judged by the morning after it", () => {
    const facts = [intake(), run("a", at(2, "18:00")), morning(at(3, "07:00"), 1), ...silence];
    expect(guide(foldEntries(SEED, facts), asked).sessions).toEqual([
      { id: "a", verdict: "within", effect: "eligible" },
    ]);
  });

  test("is still masked by the medicine told of the day after", () => {
    const meds = morning(at(3, "17:00"), null, { painMedsLast24h: true });
    const facts = [intake(), run("a", at(2, "18:00")), reading("a", at(3, "18:00"), 1), meds];
    expect(guide(foldEntries(SEED, [...facts, ...silence]), asked).sessions).toEqual([
      { id: "a", verdict: "within", effect: "hold" },
    ]);
  });
});

describe("a preview", () => {
  test("is what answering would lead to, for each point of the scale", () => {
    const state = foldEntries(SEED, [intake({ at: at(4, "00:00") })]);
    const question = { at: at(5, "18:00"), planned: { distanceM: 5000 } };
    const seen = preview(state, question, false);
    const decisions = Object.values(seen).map(({ decision }) => decision);
    expect(decisions).toEqual([
      "run",
      "run",
      "run",
      "run",
      "modify",
      "modify",
      "rest",
      "rest",
      "rest",
      "rest",
      "rest",
    ]);
    for (const pain of [0, 4, 6] as const) {
      expect(seen[pain]).toEqual(guide(advance(state, now(question.at, pain)), question));
    }
  });

  test("rests at every point while the limp is unanswered, and at every point with one", () => {
    const state = foldEntries(SEED, [intake({ at: at(4, "00:00") })]);
    const question = { at: at(5, "18:00") };
    for (const limp of [null, true]) {
      const decisions = Object.values(preview(state, question, limp)).map(
        ({ decision }) => decision,
      );
      expect(new Set(decisions)).toEqual(new Set(["rest"]));
    }
  });
});
