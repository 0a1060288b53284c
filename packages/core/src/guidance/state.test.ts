import { describe, expect, test } from "vitest";
import { emptyState } from "#guidance/runner-state.ts";
import { advance, foldEntries, isLate, LateFactError } from "#guidance/state.ts";
import { at, intake, morning, now, reading, run, SEED } from "#testing/history.ts";
import { instantOf } from "#timeline/day.ts";
import type { Entry, IntakeEntry, OutcomeItem } from "#timeline/timeline.ts";

const stateOf = (...facts: readonly Entry[]) => foldEntries(SEED, facts);
const lift: Entry = {
  ...{ kind: "override", at: at(3, "09:00"), rule: "B6", until: at(9, "09:00") },
  ...{ by: "Sam", reason: "race week" },
};

describe("a state", () => {
  const facts = [intake(), morning(at(1, "07:00"), 1), run("a", at(1, "18:00"))];
  const more = [reading("a", at(2, "18:00"), 1), lift, now(at(3, "10:00"), 1)];

  test("grows by one fact after the other to what all of them together come to", () => {
    const all = [...facts, ...more, morning(at(4, "07:00"), 2)];
    const grown = all.reduce(advance, emptyState(SEED));
    expect(grown).toEqual(stateOf(...all));
    expect(grown.baselineValues).toEqual([1, 2]);
    expect(grown.overrides).toHaveLength(1);
  });
  test("stays as it was when another grows from it", () => {
    const known = stateOf(...facts);
    for (const fact of more) advance(known, fact);
    expect(known).toEqual(stateOf(...facts));
  });
  test("takes a fact of its latest instant, and refuses an earlier one by name", () => {
    const known = stateOf(...facts);
    const [same, late] = [now(at(1, "18:00"), 1), now(at(1, "17:59"), 1)];
    expect([same, late].map((fact) => isLate(known, fact))).toEqual([false, true]);
    expect(advance(known, same).now?.at).toBe(instantOf(same.at));
    expect(() => advance(known, late)).toThrow(LateFactError);
    expect(() => advance(known, late)).toThrow(`now of ${late.at} comes late`);
    expect(new LateFactError().name).toBe("LateFactError");
  });
  test("of a runner of whom nothing is known takes any fact for the first", () =>
    expect(isLate(emptyState(SEED), now("1969-07-20T20:17:00Z", 1))).toBe(false));
  test("of a runner of whom nothing is known holds nothing", () => {
    // One count for each point of the scale, and one for a baseline that isn't known.
    const none = Array.from({ length: 12 }, () => 0);
    expect(emptyState(SEED)).toMatchObject({
      ...{ latestAt: null, sessions: [], mornings: [], readings: [], overrides: [], injuries: [] },
      ...{ baselineValues: [], agedEasyRuns: { within: none, withinAtZero: none }, kept: 0 },
      assigned: { at: null, stage: null, plan: [], walkRun: null },
      score: { firstComplete: null, last: null, lastIsFirst: false },
    });
  });
});

describe("a fact is kept as it was told, and what wasn't answered as unanswered", () => {
  test("of a session", () => {
    const told = {
      ...{ durationMin: 41, distanceM: 6100, painBefore: 2, painDuringPeak: 3, painAfter: 4 },
      ...{ limp: true, rpe: 5, prescribedSets: 6, doneSets: 7, step: "P2" },
    };
    const none = { walkRun: null, previousStep: null };
    expect(stateOf(run("a", at(1, "18:00"), told)).sessions[0]).toMatchObject({ ...told, ...none });
    const bare: Entry = { kind: "session", at: at(1, "18:00"), id: "a", activity: "run" };
    const unanswered = Object.fromEntries(Object.keys(told).map((key) => [key, null]));
    expect(stateOf(bare).sessions[0]).toMatchObject({ ...unanswered, ...none });
  });
  test("of a morning", () => {
    const told = { stiffnessMin: 12, swelling: "mild" } as const;
    const kept = stateOf(morning(at(1, "07:00"), 3, { ...told, painMedsLast24h: true }));
    expect(kept.mornings[0]).toMatchObject({ ...told, pain: 3, painMeds: true });
    expect(stateOf({ kind: "morning", at: at(1, "07:00") }).mornings[0]).toMatchObject({
      ...{ pain: null, stiffnessMin: null, swelling: null, painMeds: null },
    });
  });
  test("of a reading", () => {
    const told: Entry = { kind: "settling", at: at(1, "19:00"), session: "a", pain60min: 2 };
    expect(stateOf(told).readings[0]).toMatchObject({ pain24h: null, pain60min: 2 });
    expect(stateOf(reading("a", at(1, "19:00"), 1)).readings[0]).toMatchObject({
      ...{ pain24h: 1, pain60min: null },
    });
  });
  test("of shoes, with the local date they were told on", () => {
    const shoes: Entry = { kind: "shoes", at: at(0, "23:30"), dropMm: 4, zone: "Europe/Berlin" };
    const next = stateOf({ ...shoes, at: at(1, "12:00") }).shoes?.date;
    expect(stateOf(shoes).shoes).toEqual({ entry: shoes, date: next });
  });
});

const on = (id: string, step: string) => run(id, at(Number(id), "18:00"), { step });

describe("a session on a walk-run table", () => {
  test("knows the step of the one before it on the same table, and of no other", () => {
    const { sessions } = stateOf(
      ...[on("1", "WR-A/2"), on("2", "WR-E/7"), on("3", "WR-A/3"), run("4", at(4, "18:00"))],
      on("5", "WR-A/4"),
    );
    expect(sessions.map(({ previousStep }) => previousStep)).toEqual([null, null, 2, null, 3]);
  });
});

test("the last run is the last session that was one", () => {
  const walk = run("w", at(2, "18:00"), { activity: "walk", limp: true });
  expect(stateOf(walk).lastRun).toBeNull();
  expect(stateOf(run("a", at(1, "18:00")), walk).lastRun).toEqual({
    at: instantOf(at(1, "18:00")),
    highRisk: false,
  });
});

const filled = (day: number, items: readonly OutcomeItem[], weeksSinceStart?: number): Entry => ({
  ...{ kind: "outcome", at: at(day, "09:00"), measure: "achillesScore", items },
  ...(weeksSinceStart === undefined ? {} : { weeksSinceStart }),
});

const record = (items: readonly OutcomeItem[], weeksSinceStart: number | null = null) => ({
  items,
  weeksSinceStart,
});

describe("the Achilles score", () => {
  const whole: readonly OutcomeItem[] = [1, 2, 3, 4, 5, 6, 7, { branch: "A", points: 14 }];
  const half = whole.with(0, null);
  test("keeps the last one filled in, and the first that was complete", () => {
    expect(stateOf(filled(1, half)).score).toEqual({
      ...{ firstComplete: null, last: record(half), lastIsFirst: false },
    });
    expect(stateOf(filled(1, half), filled(2, whole, 3)).score).toEqual({
      ...{ firstComplete: record(whole, 3), last: record(whole, 3), lastIsFirst: true },
    });
    const later = whole.with(1, 9);
    expect(stateOf(filled(1, whole), filled(2, half), filled(3, later)).score).toEqual({
      ...{ firstComplete: record(whole), last: record(later), lastIsFirst: false },
    });
  });
  test("is not what a runner's own activities are rated by", () => {
    const own: Entry = { kind: "outcome", at: at(3, "09:00"), measure: "psfs", items: [3] };
    expect(stateOf(filled(1, whole), own).score).toEqual(stateOf(filled(1, whole)).score);
  });
});

const again = (first: Partial<IntakeEntry>, second: Partial<IntakeEntry>) =>
  stateOf(intake({ ...first, at: at(1, "08:00") }), intake({ ...second, at: at(5, "08:00") }))
    .intake!;

describe("an intake told again", () => {
  const bare = { baselinePain: null, adlPain: null, longestRun30dM: null, shoeDropMm: null };
  const told = { baselinePain: 2, adlPain: 3, longestRun30dM: 7000, shoeDropMm: 8 };
  const [first, second] = [at(1, "08:00"), at(5, "08:00")].map(instantOf);

  test("keeps what it leaves out, from when it was answered", () => {
    const kept = again(told, bare);
    expect(kept).toMatchObject({ ...told, firstAt: first, longestRunAt: first });
    expect(kept.shoeDropDate).toBe(again(told, told).shoeDropDate - 4);
  });
  test("takes what it answers, from then on", () => {
    const other = { baselinePain: 1, adlPain: 0, longestRun30dM: 9000, shoeDropMm: 10 };
    for (const before of [told, bare])
      expect(again(before, other)).toMatchObject({
        ...other,
        firstAt: first,
        longestRunAt: second,
        shoeDropDate: again(told, told).shoeDropDate,
      });
  });
  test("knows no more than before when neither answered", () =>
    expect(again(bare, bare)).toMatchObject({ ...bare, firstAt: first, longestRunAt: first }));
});
