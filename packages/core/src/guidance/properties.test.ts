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
import { explain, RULE_IDS } from "#explain/explain.ts";
import { replay } from "#replay.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { intake, SEED } from "#testing/history.ts";
import { DAY, formatInstant, parseInstant } from "#timeline/day.ts";
import { parseTimeline } from "#timeline/format.ts";
import type {
  Decision,
  Entry,
  Guidance,
  Timeline,
  Verdict,
  WeeklyStep,
} from "#timeline/timeline.ts";

// A busy machine takes its time over some hundred whole histories.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 80 };
const STRICT: Record<Decision, number> = { run: 0, modify: 1, rest: 2 };
const STEP: Record<WeeklyStep, number> = { progress: 0, hold: 1, regress: 2 };
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
            expect(source).toBe(explain(rule).source);
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

/** A timeline beside the same one with the answers of one entry changed; both are asked the same. */
function pairs(change: (entry: Entry) => Entry | null): fc.Arbitrary<[Guidance, Guidance][]> {
  return anyTimeline.chain((timeline) => {
    const changed = timeline.entries.flatMap((entry, place) => {
      const other = change(entry);
      return other === null ? [] : [timeline.entries.with(place, other)];
    });
    if (changed.length === 0) return fc.constant([]);
    const before = replay(timeline).answers;
    return fc.constantFrom(...changed).map((entries) => {
      const after = replay({ ...timeline, entries }).answers;
      return before.flatMap((answer, index): [Guidance, Guidance][] => {
        const other = after[index];
        return other === undefined ? [] : [[answer, other]];
      });
    });
  });
}

const worse = (pain: number | null | undefined): number | null =>
  pain === null || pain === undefined ? null : Math.min(10, pain + 1);

const VERDICTS: readonly Verdict[] = ["highRisk", "over", "unknown", "pending", "within"];

const worseNow = (entry: Entry): Entry | null =>
  entry.kind === "now" ? { ...entry, pain: worse(entry.pain) } : null;

const worseSession = (entry: Entry): Entry | null =>
  entry.kind === "session"
    ? {
        ...entry,
        painDuringPeak: worse(entry.painDuringPeak),
        painAfter: worse(entry.painAfter),
        limp: entry.limp === null ? null : true,
      }
    : null;

describe("a worse answer", () => {
  test("about a session never loosens the day, the verdicts or the step", () => {
    fc.assert(
      fc.property(pairs(worseSession), (asked) => {
        for (const [before, after] of asked) {
          expect(STRICT[after.decision]).toBeGreaterThanOrEqual(STRICT[before.decision]);
          expect(STEP[after.step]).toBeGreaterThanOrEqual(STEP[before.step]);
          for (const [place, one] of before.sessions.entries()) {
            const other = after.sessions[place];
            if (other !== undefined)
              expect(VERDICTS.indexOf(other.verdict)).toBeLessThanOrEqual(
                VERDICTS.indexOf(one.verdict),
              );
          }
        }
      }),
      RUNS,
    );
  });

  test("to how it feels now never turns a rest or a changed session into a run", () => {
    fc.assert(
      fc.property(pairs(worseNow), (asked) => {
        for (const [before, after] of asked) {
          if (before.decision !== "run") expect(after.decision).not.toBe("run");
        }
      }),
      RUNS,
    );
  });

  test("to a limp now always ends in rest", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const [question] = timeline.ask;
        if (question === undefined) return;
        const limping: Entry = { kind: "now", at: question.at, pain: 0, limp: true };
        const [answer] = replay({
          ...timeline,
          entries: [...timeline.entries, limping],
          ask: [question],
        }).answers;
        expect(answer?.decision).toBe("rest");
      }),
      RUNS,
    );
  });
});

const painMissing = (entry: Entry): Entry =>
  entry.kind === "session" ? { ...entry, painDuringPeak: null } : entry;

const atTheLimit = (entry: Entry): Entry =>
  entry.kind === "session" ? { ...entry, painDuringPeak: 3, painAfter: 3, limp: false } : entry;

const countWithin = (answer: Guidance): number =>
  answer.sessions.filter(({ verdict }) => verdict === "within").length;

const unanswered = (entry: Entry): Entry | null => {
  if (entry.kind === "session")
    return { ...entry, painDuringPeak: null, painAfter: null, limp: null };
  return entry.kind === "now" ? { ...entry, pain: null, limp: null } : null;
};

describe("a missing answer", () => {
  test("about a session or a check-in is never read as within, and never makes a step up", () => {
    fc.assert(
      fc.property(pairs(unanswered), (asked) => {
        for (const [before, after] of asked) {
          if (before.step === "hold") expect(after.step).not.toBe("progress");
          expect(countWithin(after)).toBeLessThanOrEqual(countWithin(before));
        }
      }),
      RUNS,
    );
  });

  test("of the session just done is no more permissive than the worst answer within limits", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const seed: Timeline = {
          ...timeline,
          packs: ["achilles"],
          profile: "seed",
          entries: timeline.entries.map(atTheLimit),
        };
        const gap = { ...seed, entries: seed.entries.map(painMissing) };
        const before = replay(seed).answers;
        for (const [place, answer] of replay(gap).answers.entries()) {
          const other = before[place];
          if (other === undefined) continue;
          expect(STRICT[answer.decision]).toBeGreaterThanOrEqual(STRICT[other.decision]);
          expect(STEP[answer.step]).toBeGreaterThanOrEqual(STEP[other.step]);
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
