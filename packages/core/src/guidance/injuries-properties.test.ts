import * as fc from "fast-check";
import { STAGE_ORDER } from "#packs/stages.ts";
import { describe, expect, test, vi } from "vitest";
import { STRICTNESS } from "#guidance/decide.ts";
import { advance, emptyState, foldEntries, guide } from "#guidance/guidance.ts";
import { draftOf, recordWhole, sortedByInstant } from "#guidance/state.ts";
import { replay } from "#replay.ts";
import { guideSafely } from "#safety/safety.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { at, intake, morning, now, run, SEED } from "#testing/history.ts";
import { about, anyInjuredTimeline } from "#testing/injured.ts";
import { parseTimeline } from "#timeline/format.ts";
import { instantOf } from "#timeline/day.ts";
import type { Entry, Guidance, Question, Timeline, Verdict } from "#timeline/timeline.ts";

// A busy machine takes its time over some hundred whole histories.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 80 };
const VERDICTS: readonly Verdict[] = ["highRisk", "over", "unknown", "pending", "within"];
const STEPS = ["progress", "hold", "regress"];

const upTo = (timeline: Timeline, { at: asked }: Question): Entry[] =>
  timeline.entries.filter((entry) => instantOf(entry.at) <= instantOf(asked));
const strictness = ({ decision }: Pick<Guidance, "decision">): number =>
  STRICTNESS.indexOf(decision);
const plain = (answer: Guidance): Guidance => {
  const { injuries, ...rest } = answer;
  expect(injuries?.length ?? 0).toBeLessThanOrEqual(1);
  return rest;
};
const unlisted = (answer: Guidance): unknown => ({
  ...answer,
  sessions: [],
  injuries: answer.injuries?.map((one) => ({ ...one, sessions: [] })),
});

describe("a history that names injuries", () => {
  test("is read by the format, and no part of an answer is looser than any injury's own", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyInjuredTimeline, (timeline) => {
        expect(parseTimeline(JSON.parse(JSON.stringify(timeline)))).toMatchObject({ ok: true });
        for (const answer of replay(timeline).answers) {
          const verdicts = new Map(answer.sessions.map((one) => [one.id, one.verdict]));
          for (const one of answer.injuries ?? []) {
            compared += 1;
            expect(strictness(answer)).toBeGreaterThanOrEqual(strictness(one));
            expect(STEPS.indexOf(answer.step)).toBeGreaterThanOrEqual(STEPS.indexOf(one.step));
            expect(STAGE_ORDER.indexOf(answer.stage)).toBeLessThanOrEqual(
              STAGE_ORDER.indexOf(one.stage),
            );
            for (const { id, verdict } of one.sessions) {
              expect(VERDICTS.indexOf(verdicts.get(id) ?? "within")).toBeLessThanOrEqual(
                VERDICTS.indexOf(verdict),
              );
            }
            const out = new Set(answer.screen?.removed.map(({ exercise }) => exercise));
            for (const { exercise } of one.screen?.removed ?? []) expect(out).toContain(exercise);
          }
        }
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(100);
  });

  test("never answers more loosely than the same history without what it told of one injury", () => {
    fc.assert(
      fc.property(anyInjuredTimeline, (timeline) => {
        const person = new Set(["intake", "flag"]);
        const without = (injury: string): Timeline => ({
          ...timeline,
          entries: timeline.entries.filter(
            (entry) => entry.injury !== injury || person.has(entry.kind) || isSession(entry),
          ),
        });
        const answers = replay(timeline).answers;
        for (const [place, answer] of replay(without("plantar/right")).answers.entries()) {
          const whole = answers[place];
          const others = answer.injuries?.filter(({ injury }) => injury !== "plantar/right") ?? [];
          for (const one of others) {
            const same = whole?.injuries?.find(({ injury }) => injury === one.injury);
            expect(same).toEqual(one);
            expect(strictness(whole ?? answer)).toBeGreaterThanOrEqual(strictness(one));
          }
        }
      }),
      RUNS,
    );
  });

  test("answers as if it named none when it names only one", () => {
    fc.assert(
      fc.property(anyTimeline, fc.constantFrom("left", "both"), (timeline, side) => {
        const injury = `achilles/${side}/insertional`;
        const unnamed = timeline.entries.map((entry) =>
          entry.kind === "intake"
            ? {
                ...entry,
                side: side === "left" ? ("left" as const) : ("both" as const),
                site: "insertional" as const,
              }
            : entry,
        );
        const named = unnamed.map((entry) => about(injury, entry));
        const bare = replay({ ...timeline, entries: unnamed }).answers;
        const answers = replay({ ...timeline, entries: named }).answers;
        expect(answers.map(plain)).toEqual(bare);
      }),
      RUNS,
    );
  });

  test("gives each injury the answer that its own facts and the unnamed ones give", () => {
    fc.assert(
      fc.property(anyInjuredTimeline, (timeline) => {
        const entries = timeline.entries.filter(({ kind }) => !["intake", "flag"].includes(kind));
        const bare = { ...timeline, entries };
        for (const [place, answer] of replay(bare).answers.entries()) {
          const question = bare.ask[place];
          if (question === undefined) continue;
          for (const one of answer.injuries ?? []) {
            const own = entries
              .filter((entry) => (entry.injury ?? one.injury) === one.injury)
              .map((entry) => ({ ...entry, injury: null }));
            const alone = replay({ ...bare, entries: own, ask: [question] }).answers[0];
            expect(alone).toMatchObject({
              ...{ decision: one.decision, baseline: one.baseline, gates: one.gates },
              ...{ sessions: one.sessions, screen: one.screen, tests: one.tests },
            });
          }
        }
      }),
      RUNS,
    );
  });

  test("gives the same state and answers in any order, fact by fact as all at once", () => {
    fc.assert(
      fc.property(
        anyInjuredTimeline.chain((timeline) =>
          fc.tuple(
            fc.constant(timeline),
            fc.shuffledSubarray([...timeline.entries], { minLength: timeline.entries.length }),
          ),
        ),
        ([timeline, shuffled]) => {
          const { answers } = replay(timeline);
          expect(replay({ ...timeline, entries: shuffled }).answers).toEqual(answers);
          for (const [place, question] of timeline.ask.entries()) {
            const facts = upTo(timeline, question);
            const batch = foldEntries(timeline, facts);
            expect(sortedByInstant(facts).reduce(advance, emptyState(timeline))).toEqual(batch);
            expect(guideSafely(batch, question).breaches).toEqual([]);
            const answer = guide(JSON.parse(JSON.stringify(batch)), question);
            expect(unlisted(answer)).toEqual(unlisted(answers[place] ?? answer));
            const whole = draftOf(emptyState(timeline));
            for (const entry of sortedByInstant(facts)) recordWhole(whole, entry);
            expect(unlisted(guide(whole, question))).toEqual(unlisted(answer));
          }
        },
      ),
      RUNS,
    );
  });
});

function isSession(entry: Entry): boolean {
  return entry.kind === "session";
}

const dayOf = (day: number): Entry[] =>
  ["achilles/left/midportion", "achilles/right/insertional"].flatMap((injury, place) => [
    { ...morning(at(day, `07:0${place}`), day % 4), injury },
    { ...now(at(day, `17:0${place}`), day % 5), injury },
    { ...run(`${place}-${day}`, at(day, `18:0${place}`)), injury },
  ]);
const history = (days: number): Entry[] => [
  intake(),
  ...Array.from({ length: days }, (_, day) => dayOf(day)).flat(),
];
const size = (days: number): number => JSON.stringify(foldEntries(SEED, history(days))).length;

describe("the state of a runner with two injuries", () => {
  test("is bounded: a thousand days are no bigger than forty", () => {
    expect(size(1000)).toBeLessThan(size(40) * 1.1);
    expect(size(1000)).toBeLessThan(64_000);
  });

  test("is untouched by what is advanced from it", () => {
    const state = foldEntries(SEED, history(5));
    const before = JSON.stringify(state);
    advance(state, { ...morning(at(9, "07:00"), 1), injury: "achilles/both/unsure" });
    expect(JSON.stringify(state)).toBe(before);
  });
});
