import { describe, expect, test } from "vitest";
import { at, intake } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import { keptOf } from "#testing/kept.ts";
import type { Entry, OutcomeItem, TestEntry } from "#timeline/timeline.ts";
import { progressView } from "#view/progress-view.ts";

const progress = (...entries: readonly Entry[]) =>
  progressView(keptOf([intake(), ...entries]), at(60, "08:00"));
const raises = (day: number, told: Partial<TestEntry>): TestEntry => ({
  ...{ kind: "test", at: at(day, "09:00"), test: "heelRaise" },
  ...told,
});

const share = (...entries: readonly Entry[]) => progress(...entries).tests[0]?.symmetryPct;

describe("tests over time", () => {
  test("have the sore side's share of the other, oldest first", () => {
    const { tests } = progress(
      raises(20, { reps: 19, otherReps: 20, pain: 1 }),
      raises(5, { reps: 10, otherReps: 24 }),
    );
    expect(tests).toMatchObject([
      { on: "2026-03-06", symmetryPct: 41.7, isEven: false, pain: null, isNoise: null },
      { on: "2026-03-21", symmetryPct: 95, isEven: true, pain: 1, isNoise: false },
    ]);
  });

  test("call a change noise that is no more than two tests differ by, of the same kind", () => {
    const { tests } = progress(
      raises(5, { reps: 10 }),
      raises(6, { test: "hop10", reps: 30 }),
      raises(9, { reps: 15 }),
      raises(12, { reps: null }),
      raises(15, { reps: 22 }),
    );
    expect(tests.map(({ isNoise }) => isNoise)).toEqual([null, null, true, null, null]);
  });

  test("have no share where both sides are sore, or a count is missing", () => {
    const both = intake({ at: at(1, "00:00"), side: "both" });
    expect(share(both, raises(5, { reps: 20, otherReps: 20 }))).toBeNull();
    expect(share(raises(5, { reps: 20 }))).toBeNull();
  });

  test("read the sore side from the intake of the injury they are about, and none where there is no intake", () => {
    const left = "achilles/left/midportion";
    const both = "achilles/both/midportion";
    const done = raises(5, { reps: 20, otherReps: 20 });
    const injuries = [about(both, intake()), about(left, intake())];
    const { tests } = progressView(
      keptOf([...injuries, about(left, done), about(both, raises(6, done)), raises(7, done)]),
      at(60, "08:00"),
    );
    expect(tests.map(({ symmetryPct }) => symmetryPct)).toEqual([100, null, null]);
    const unknown = progressView(keptOf([done]), at(60, "08:00")).tests;
    expect(unknown).toMatchObject([{ symmetryPct: 100 }]);
  });
});

const score = (
  day: number,
  points: number | null,
  weeksSinceStart: number | null = null,
): Entry => {
  const items: OutcomeItem[] = [points, 0, 0, 0, 0, 0, 0, 0];
  return {
    ...{ kind: "outcome", at: at(day, "09:00"), measure: "achillesScore" },
    ...{ items, weeksSinceStart },
  };
};

const scores = (...entries: readonly Entry[]) =>
  progress(...entries).scores.map(({ total, change }) => [total, change]);

describe("scores over time", () => {
  test("are each compared with the first that was complete", () => {
    expect(scores(score(1, null), score(5, 50), score(20, 58), score(40, 65))).toEqual([
      [null, null],
      [50, null],
      [58, "maybe"],
      [65, "meaningful"],
    ]);
    expect(scores(score(5, 50, 1), score(50, 57, 30))[1]).toEqual([57, "meaningful"]);
  });

  test("with an item unanswered have no total and say of no change", () => {
    expect(scores(score(5, 50), score(20, null))[1]).toEqual([null, null]);
    expect(scores(score(5, null))).toEqual([[null, null]]);
  });

  test("are kept but not read while somebody is pregnant", () => {
    const expecting = intake({ at: at(1, "00:00"), pregnancy: "pregnant" });
    expect(scores(expecting, score(5, 50), score(20, 90))[1]).toEqual([90, null]);
  });
});

const rated = (day: number, ...items: OutcomeItem[]): Entry => ({
  ...{ kind: "outcome", at: at(day, "09:00"), measure: "psfs" },
  items,
});

test("the runner's own activities have their mean, and whether it rose since the first", () => {
  const { ownActivities } = progress(
    rated(5, 3, 4, 4),
    rated(20, 6, 6, 6),
    rated(30, 6, null),
    rated(40, null),
  );
  expect(ownActivities).toEqual([
    { on: "2026-03-06", tenths: 37, rose: null },
    { on: "2026-03-21", tenths: 60, rose: true },
    { on: "2026-03-31", tenths: 60, rose: true },
    { on: "2026-04-10", tenths: null, rose: null },
  ]);
});
