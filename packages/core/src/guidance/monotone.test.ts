import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { replay } from "#replay.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
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

const worseReading = (entry: Entry): Entry | null =>
  entry.kind === "settling"
    ? { ...entry, pain24h: worse(entry.pain24h), pain60min: worse(entry.pain60min) }
    : null;

const worseTest = (entry: Entry): Entry | null =>
  entry.kind === "test" ? { ...entry, pain: worse(entry.pain) } : null;

describe("a worse answer", () => {
  test.each([
    ["session", worseSession],
    ["settling reading", worseReading],
    ["test", worseTest],
  ])("about a %s never loosens the day, the verdicts or the step", (_, change) => {
    fc.assert(
      fc.property(pairs(change), (asked) => {
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
