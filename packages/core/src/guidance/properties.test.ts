import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  advance,
  emptyState,
  foldEntries,
  guide,
  isLate,
  LateFactError,
  preview,
} from "#guidance/guidance.ts";
import { draftOf, recordWhole, sortedByInstant } from "#guidance/state.ts";
import { RULE_IDS, sourceOf } from "#explain/explain.ts";
import { replay } from "#replay.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { intake, SEED } from "#testing/history.ts";
import { DAY, formatInstant, parseInstant } from "#timeline/day.ts";
import { parseTimeline } from "#timeline/format.ts";
import type { Entry, Guidance, Timeline } from "#timeline/timeline.ts";

// A busy machine takes its time over some hundred whole histories.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 80 };
const instant = (at: string): number => parseInstant(at) ?? 0;
const upTo = (timeline: Timeline, at: string): Entry[] =>
  timeline.entries.filter((entry) => instant(entry.at) <= instant(at));
const withoutSessions = (answer: Guidance): Guidance => ({ ...answer, sessions: [] });

const timeless = (answer: Guidance): unknown => ({
  ...answer,
  at: null,
  shoes: null,
  reasons: answer.reasons.map(({ rule }) => rule),
});

const shifted = (at: string): string => formatInstant(instant(at) + 100 * DAY);

describe("any valid timeline", () => {
  test("is read by the format and answered in full, each question with at least one known reason", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expect(parseTimeline(JSON.parse(JSON.stringify(timeline)))).toMatchObject({ ok: true });
        const { answers } = replay(timeline);
        expect(answers.map(({ at }) => at)).toEqual(timeline.ask.map(({ at }) => at));
        for (const answer of answers) {
          expect(answer.reasons.length).toBeGreaterThan(0);
          for (const { rule, source } of answer.reasons) {
            expect(RULE_IDS).toContain(rule);
            expect(source).toBe(sourceOf(rule));
          }
          expect(answer.capM === null).toBe(!answer.how.includes("capDistance"));
          expect(answer.how.length === 0 || answer.decision === "modify").toBe(true);
          expect(answer.wouldChange.length).toBeLessThanOrEqual(14);
          expect(answer.wouldChange.every(({ then }) => then !== answer.decision)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("gives the same answers in any order of its entries", () => {
    fc.assert(
      fc.property(
        anyTimeline.chain((timeline) =>
          fc.tuple(
            fc.constant(timeline),
            fc.shuffledSubarray([...timeline.entries], { minLength: timeline.entries.length }),
          ),
        ),
        ([timeline, entries]) => {
          expect(replay({ ...timeline, entries })).toEqual(replay(timeline));
        },
      ),
      RUNS,
    );
  });

  test("gives the same state and answers fact by fact as all at once, and the whole history agrees", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { answers } = replay(timeline);
        for (const [place, question] of timeline.ask.entries()) {
          const facts = upTo(timeline, question.at);
          const batch = foldEntries(timeline, facts);
          const daily = sortedByInstant(facts).reduce(advance, emptyState(timeline));
          expect(daily).toEqual(batch);
          const answer = guide(JSON.parse(JSON.stringify(batch)), question);
          expect(withoutSessions(answer)).toEqual(withoutSessions(answers[place] ?? answer));
          const listed = new Map((answers[place]?.sessions ?? []).map((one) => [one.id, one]));
          for (const one of answer.sessions) expect(listed.get(one.id)).toEqual(one);
        }
      }),
      RUNS,
    );
  });

  test("moved by whole days in a zone without clock changes gives the same answers, moved", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const still: Timeline = {
          ...timeline,
          zone: "Asia/Kolkata",
          entries: timeline.entries.map((entry) => ({ ...entry, zone: null })),
          ask: timeline.ask.map((question) => ({ ...question, zone: "UTC" })),
        };
        const moved: Timeline = {
          ...still,
          entries: still.entries.map((entry) =>
            entry.kind === "override"
              ? { ...entry, at: shifted(entry.at), until: shifted(entry.until) }
              : { ...entry, at: shifted(entry.at) },
          ),
          ask: still.ask.map((question) => ({ ...question, at: shifted(question.at) })),
        };
        expect(replay(moved).answers.map(timeless)).toEqual(replay(still).answers.map(timeless));
      }),
      RUNS,
    );
  });

  test("rests while a flag that stops running is open, whatever else is told", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const answer of replay(timeline).answers) {
          const locks = answer.refer?.locks ?? [];
          const stopped = locks.some((lock) =>
            ["all", "loading", "running", "impact"].includes(lock),
          );
          if (stopped) {
            expect([answer.decision, answer.reasons[0]?.rule]).toEqual(["rest", "B0"]);
          }
          if (answer.refer !== null) expect(answer.step).not.toBe("progress");
        }
      }),
      RUNS,
    );
  });
});

describe("the state", () => {
  test("answers as the whole history would, though it keeps only its windows", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const question of timeline.ask) {
          const facts = upTo(timeline, question.at);
          const whole = draftOf(emptyState(timeline));
          for (const entry of sortedByInstant(facts)) recordWhole(whole, entry);
          const answer = guide(foldEntries(timeline, facts), question);
          expect(withoutSessions(answer)).toEqual(withoutSessions(guide(whole, question)));
        }
      }),
      RUNS,
    );
  });

  test("refuses a late fact instead of answering wrongly", () => {
    const state = foldEntries(SEED, [intake({ at: "2026-03-02T00:00:00Z" })]);
    const late: Entry = { kind: "now", at: "2026-03-01T23:59:59Z", pain: 1 };
    expect(isLate(state, late)).toBe(true);
    expect(() => advance(state, late)).toThrow(LateFactError);
    expect(isLate(state, { ...late, at: "2026-03-02T00:00:00Z" })).toBe(false);
  });

  test("is untouched by what is advanced from it", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const state = foldEntries(timeline, timeline.entries);
        const before = JSON.stringify(state);
        advance(state, { kind: "morning", at: "2026-12-01T07:00:00Z", pain: 1 });
        const [question] = timeline.ask;
        if (question !== undefined) preview(state, { ...question, at: "2026-12-01T08:00:00Z" });
        expect(JSON.stringify(state)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});
