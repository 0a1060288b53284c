import { describe, expect, test } from "vitest";
import { foldEntries } from "#guidance/guidance.ts";
import { plainFacts } from "#safety/plain-facts.ts";
import { goesUpTooSoon, mayNotProgress } from "#safety/progress.ts";
import {
  after,
  answerTo,
  at,
  intake,
  morning,
  reading,
  run,
  SEED,
  strength,
} from "#testing/history.ts";
import type { Entry, SessionEntry } from "#timeline/timeline.ts";

const ASKED = at(20, "18:00");
const A_WEEK_AGO = after(ASKED, -7 * 24);
const TRAINED = at(18, "18:00");
const STARTED: readonly Entry[] = [intake(), { kind: "assign", at: at(1, "00:00"), stage: "S1" }];
const answered = (time: string): Entry => morning(time, 1, { painMedsLast24h: false });
const unanswered = (time: string): Entry => morning(time, 1);

const held = (facts: readonly Entry[], baseline: number | null = 1): boolean =>
  mayNotProgress(plainFacts(foldEntries(SEED, facts), { at: ASKED }), baseline);

/** Held after one strength session two days ago and whatever shows how it settled. */
const heldAfter = (told: Partial<SessionEntry>, ...settling: readonly Entry[]): boolean =>
  held([...STARTED, strength("a", TRAINED, told), ...settling]);

const SETTLED = reading("a", after(TRAINED, 24), 1);

test("a calm session that settled lets the week go up, an empty week doesn't", () => {
  expect(heldAfter({}, SETTLED)).toBe(false);
  expect(held(STARTED)).toBe(true);
});

test("nothing goes up before an assignment, an intake, or under an open flag", () => {
  const calm = [strength("a", TRAINED), SETTLED];
  expect(held([intake(), ...calm])).toBe(true);
  expect(held([...STARTED.slice(1), ...calm])).toBe(true);
  expect(held([intake({ age: null }), ...STARTED.slice(1), ...calm])).toBe(true);
  expect(held([...STARTED, ...calm, { kind: "flag", at: ASKED, flag: "RF-FH" }])).toBe(true);
});

describe("a session over the limit", () => {
  test.each(["strength", "run", "walk"] as const)("holds when it is %s", (activity) => {
    expect(heldAfter({ activity, painAfter: 4 }, SETTLED)).toBe(true);
  });
  test("holds beside a calm one", () => {
    const sore = strength("b", after(TRAINED, 1), { painAfter: 4 });
    expect(heldAfter({}, SETTLED, sore)).toBe(true);
  });
  test("counts for a week to the millisecond, and not before it was done", () => {
    const calm = [...STARTED, strength("a", TRAINED), SETTLED];
    const sore = (time: string) => [...calm, strength("b", time, { painAfter: 4 })];
    expect(held(sore(A_WEEK_AGO))).toBe(false);
    expect(held(sore(after(A_WEEK_AGO, 0, 1)))).toBe(true);
    expect(held(sore(ASKED))).toBe(true);
    expect(held(sore(after(ASKED, 0, 1)))).toBe(false);
  });
  test("holds nothing when it doesn't load the tendon", () => {
    const swim = run("b", TRAINED, { activity: "swim", painAfter: 4 });
    expect(heldAfter({}, SETTLED, swim)).toBe(false);
  });
  test("is one above the limit or unanswered, not one at it", () => {
    expect(heldAfter({ painDuringPeak: 3, painAfter: 3 }, SETTLED)).toBe(false);
    expect(heldAfter({ painDuringPeak: 4 }, SETTLED)).toBe(true);
    expect(heldAfter({ painDuringPeak: null }, SETTLED)).toBe(true);
    expect(heldAfter({ painAfter: null }, SETTLED)).toBe(true);
    expect(heldAfter({ limp: true }, SETTLED)).toBe(true);
  });
});

const since = (time: string): boolean => heldAfter({}, SETTLED, unanswered(time));

describe("a morning that doesn't say whether pain medicine was taken", () => {
  test("holds for a week to the millisecond, and not before it came", () => {
    expect(since(A_WEEK_AGO)).toBe(false);
    expect(since(after(A_WEEK_AGO, 0, 1))).toBe(true);
    expect(since(ASKED)).toBe(true);
    expect(since(after(ASKED, 0, 1))).toBe(false);
    expect(heldAfter({}, SETTLED, answered(ASKED))).toBe(false);
  });
});

const nextMorning = (pain: number | null): Entry =>
  morning(at(19, "07:00"), pain, { painMedsLast24h: false });

const soon = (pain60min: number): Entry => ({
  ...{ kind: "settling", at: after(TRAINED, 1), session: "a", pain60min },
});

describe("a session has settled", () => {
  test("when the next morning is at the baseline, not above it or without an answer", () => {
    expect(heldAfter({}, nextMorning(1))).toBe(false);
    expect(heldAfter({}, nextMorning(0))).toBe(false);
    expect(heldAfter({}, nextMorning(2))).toBe(true);
    expect(heldAfter({}, nextMorning(null))).toBe(true);
    expect(held([...STARTED, strength("a", TRAINED), nextMorning(1)], null)).toBe(true);
  });
  test("by the next morning alone, whatever other mornings say", () => {
    const sore = morning(at(20, "07:00"), 3, { painMedsLast24h: false });
    expect(heldAfter({}, nextMorning(1), sore)).toBe(false);
    expect(heldAfter({}, answered(at(18, "07:00")), answered(at(20, "07:00")))).toBe(true);
  });
  test("when the pain a day later is at the baseline, of it or of another session that day", () => {
    expect(heldAfter({}, reading("a", after(TRAINED, 24), 2))).toBe(true);
    const sameDay = strength("b", at(18, "08:00"));
    const other = reading("b", at(19, "08:00"), 1);
    expect(heldAfter({}, sameDay, other)).toBe(false);
    const dayBefore = strength("b", at(17, "18:00"));
    expect(heldAfter({}, dayBefore, reading("b", at(18, "18:00"), 1))).toBe(true);
  });
  test("when an hour later it is back to what it was before", () => {
    expect(heldAfter({ painBefore: 2 }, soon(2))).toBe(false);
    expect(heldAfter({ painBefore: 2 }, soon(3))).toBe(true);
    expect(heldAfter({ painBefore: null }, soon(0))).toBe(true);
    expect(heldAfter({ painBefore: 2 }, { ...soon(2), pain24h: 4 } as Entry)).toBe(false);
  });
});

const tooSoon = (table: "WR-A" | "WR-C", next: "up" | "stay", ...done: readonly Entry[]) => {
  const facts = plainFacts(foldEntries(SEED, [...STARTED, ...done]), { at: ASKED });
  const answer = answerTo([intake()], ASKED);
  return goesUpTooSoon(facts, { ...answer, walkRun: { table, step: 2, next, restDays: 0 } });
};

describe("a walk-run table", () => {
  const calm = run("a", TRAINED, { step: "WR-A/1" });
  const sore = run("b", after(TRAINED, 1), { step: "WR-A/1", painAfter: 4 });

  test("goes up too soon without a session on it, or after one over the limit", () => {
    expect(tooSoon("WR-A", "up")).toBe(true);
    expect(tooSoon("WR-A", "up", run("a", TRAINED))).toBe(true);
    expect(tooSoon("WR-A", "up", calm)).toBe(false);
    expect(tooSoon("WR-A", "up", calm, sore)).toBe(true);
    expect(tooSoon("WR-A", "stay", calm, sore)).toBe(false);
  });
  test("looks at its own last session only", () => {
    expect(tooSoon("WR-A", "up", calm, { ...sore, step: "WR-B/1" } as Entry)).toBe(false);
  });
  test("of walks is left to the day's own answers", () => {
    expect(tooSoon("WR-C", "up")).toBe(false);
    expect(tooSoon("WR-C", "up", { ...sore, step: "WR-C/1" } as Entry)).toBe(false);
  });
});
