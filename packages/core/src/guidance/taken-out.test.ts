import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { advanceBy, type Fact, factsInForce, takenOutOf } from "#guidance/facts.ts";
import { foldEntries } from "#guidance/guidance.ts";
import { replay } from "#replay.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import {
  after,
  answerTo,
  at,
  intake,
  now,
  reading,
  run,
  SEED,
  strength,
} from "#testing/history.ts";
import { parseTimeline } from "#timeline/format.ts";
import type { Entry, Question, SessionEntry, Timeline } from "#timeline/timeline.ts";

vi.setConfig({ testTimeout: 60_000 });

const END = at(8, "18:00");
const ASKED = at(10, "08:00");
const calm = { painBefore: 0, painDuringPeak: 0, painAfter: 0, limp: false };

const factsOf = (entries: readonly Entry[]): Fact[] =>
  entries.map((entry, place) => ({ id: `f${place}`, entry }));
const entriesOf = (facts: readonly Fact[]): Entry[] =>
  factsInForce(facts).map(({ entry }) => entry);

/** The same facts, and last of all that this session never was. */
function without(id: string, facts: readonly Fact[], told: Partial<Fact> = {}): Fact[] {
  const fact = facts.find(({ entry }) => entry.kind === "session" && entry.id === id);
  if (fact === undefined) throw new Error(`no session ${id}`);
  return [...facts, { id: "never", entry: fact.entry, replaces: fact.id, takenOut: true, ...told }];
}

describe("a session that never was", () => {
  const before = [intake(), run("a", at(4, "18:00"), calm)];
  const told = factsOf([...before, run("b", END, { ...calm, distanceM: 30_000 })]);

  test("counts for nothing: the answer is that of a history without it and the answers about it", () => {
    const settled = [...told, { id: "s", entry: reading("b", after(END, 24), 0) }];
    expect(entriesOf(without("b", settled))).toEqual(before);
    const planned: Question = { at: ASKED, planned: { activity: "run", distanceM: 12_000 } };
    const facts = [...settled, { id: "n", entry: now(ASKED, 1) }];
    expect(answerTo(entriesOf(facts), planned).decision).toBe("run");
    expect(answerTo(entriesOf(without("b", facts)), planned)).toMatchObject({ capM: 11_000 });
  });

  test("goes however it was corrected before, and whichever fact came first", () => {
    const anew = { id: "anew", entry: run("b", END, calm), replaces: "f2" };
    const out: Fact = { id: "out", entry: anew.entry, replaces: "anew", takenOut: true };
    for (const facts of [
      [...told, anew, out],
      [out, anew, ...told],
    ])
      expect(entriesOf(facts)).toEqual(before);
    expect(takenOutOf([...told, anew, out])).toEqual([out]);
  });

  test("is there again as it was when that is taken back, and only as long as it isn't taken out again", () => {
    const out = without("b", told);
    const back: Fact = { id: "out-back", entry: told[2]!.entry, replaces: "never" };
    const again: Fact = { ...back, id: "out-again", replaces: "out-back", takenOut: true };
    expect(entriesOf([...out, back])).toEqual(entriesOf(told));
    expect(takenOutOf([...out, back])).toEqual([]);
    expect(entriesOf([...out, back, again])).toEqual(before);
  });

  test("takes nothing else with it: another session's answers stay, and so does what is no session", () => {
    const other = { id: "s", entry: reading("a", at(5, "18:00"), 0) };
    const odd: Fact = { id: "n", entry: now(at(6, "08:00"), 0), takenOut: true };
    expect(entriesOf(without("b", [...told, other, odd]))).toEqual([
      ...before,
      other.entry,
      odd.entry,
    ]);
  });
});

describe("a state", () => {
  const session = { id: "f1", entry: run("b", END, calm) };
  const later = { id: "f2", entry: reading("b", after(END, 24), 3) };
  const known = foldEntries(SEED, [intake(), session.entry]);

  test("takes an answer about a session it knows, or that comes with it, and is rebuilt for one that was taken out", () => {
    expect(advanceBy(known, [later])?.readings).toHaveLength(1);
    const empty = foldEntries(SEED, [intake()]);
    expect(advanceBy(empty, [later, session])?.readings).toHaveLength(1);
    expect(advanceBy(empty, [later])).toBeNull();
  });

  test("knows the sessions of each injury", () => {
    const injury = "achilles/left/midportion";
    const sore = foldEntries(SEED, [intake(), { ...session.entry, injury }]);
    expect(advanceBy(sore, [later])?.injuries[0]?.state.readings).toHaveLength(1);
  });
});

describe("pain told of a session that never was", () => {
  const heavy = { distanceM: 30_000, durationMin: 180, rpe: 2, step: "WR-A/5" } as const;
  const felt = (said: Partial<SessionEntry>, more: readonly Entry[] = []): Entry[] =>
    entriesOf(
      without("b", factsOf([intake(), run("b", END, { ...calm, ...heavy, ...said }), ...more])),
    );
  const none = {
    distanceM: null,
    durationMin: null,
    prescribedSets: null,
    doneSets: null,
    step: null,
  };

  test.each<[string, Partial<SessionEntry>, readonly Entry[]]>([
    ["before it", { painBefore: 1 }, []],
    ["during it", { painDuringPeak: 4 }, []],
    ["after it", { painAfter: 1, painBefore: null }, []],
    ["as a limp", { limp: true }, []],
    ["a day later", {}, [reading("b", after(END, 24), 1)]],
    ["an hour later", {}, [{ kind: "settling", at: after(END, 1), session: "b", pain60min: 2 }]],
  ])("%s goes on counting, and the load doesn't", (_, said, more) => {
    const stays = { ...run("b", END, { ...calm, ...said }), ...none, rpe: 2 };
    expect(felt(said, more)).toEqual([intake(), ...[stays, ...more].toSorted(byTime)]);
  });

  test("of an unanswered session is none: nothing of it stays", () => {
    expect(felt({ painBefore: null, painDuringPeak: null, painAfter: null, limp: null })).toEqual([
      intake(),
    ]);
  });

  test("keeps a runner resting whom it made rest, and holds the step that it held", () => {
    const hurt = factsOf([intake(), strength("b", END, { painDuringPeak: 7 }), now(ASKED, 2)]);
    const answer = answerTo(entriesOf(without("b", hurt)), ASKED);
    expect(answer).toMatchObject({ decision: "rest", step: "regress" });
    expect(answer.sessions).toEqual([{ id: "b", verdict: "highRisk", effect: "regress" }]);
  });

  test("is told in the published format as well: what is left of the history can be read again", () => {
    const entries = felt({ painAfter: 2 }, [reading("b", after(END, 24), 2)]);
    const document = { format: "springback.timeline/1", ...SEED, entries, ask: [{ at: ASKED }] };
    expect(parseTimeline(document)).toMatchObject({ ok: true });
  });
});

const byTime = (one: Entry, other: Entry): number => one.at.localeCompare(other.at);

const DECISIONS = ["run", "modify", "rest"];
const VERDICTS = ["within", "pending", "unknown", "over", "highRisk"];

/** A history, one of its sessions (half of them without any pain), and its last answer before and after that was taken out. */
const taken = fc
  .tuple(anyTimeline, fc.nat(), fc.boolean())
  .filter(([{ entries, ask }]) => ask.length > 0 && entries.some(({ kind }) => kind === "session"))
  .map(([drawn, which, isCalm]) => {
    const sessions = drawn.entries.filter((entry) => entry.kind === "session");
    const { id } = sessions[which % sessions.length]!;
    const entries = isCalm ? drawn.entries.map((entry) => calmed(entry, id)) : drawn.entries;
    const timeline = { ...drawn, entries };
    const facts = factsOf(entries);
    const question = timeline.ask.at(-1)!;
    const [whole, left] = [facts, without(id, facts)].map((some) =>
      asked(timeline, some, question),
    );
    return { id, timeline, question, whole: whole!, left: left! };
  });

function calmed(entry: Entry, id: string): Entry {
  if (entry.kind === "session" && entry.id === id) return { ...entry, ...calm };
  if (entry.kind === "settling" && entry.session === id)
    return { ...entry, pain24h: 0, pain60min: 0 };
  return entry;
}

function asked(timeline: Timeline, facts: readonly Fact[], question: Question) {
  const known = entriesOf(facts);
  const [answer] = replay({ ...timeline, entries: known, ask: [question] }).answers;
  return { known, answer: answer! };
}

test("of any history a session without pain goes as if it had never been told, and pain keeps every verdict and never lets go of a day", () => {
  let gone = 0;
  let stayed = 0;
  fc.assert(
    fc.property(taken, ({ id, timeline, question, whole, left }) => {
      const still = left.known.find((entry) => entry.kind === "session" && entry.id === id);
      if (still === undefined) {
        gone += 1;
        const never = timeline.entries.filter(
          (entry) =>
            !(entry.kind === "session" && entry.id === id) &&
            !(entry.kind === "settling" && entry.session === id),
        );
        const none = asked(timeline, factsOf(never), question);
        expect(left.answer).toEqual(none.answer);
        return;
      }
      stayed += 1;
      const strictness = DECISIONS.indexOf(left.answer.decision);
      expect(strictness).toBeGreaterThanOrEqual(DECISIONS.indexOf(whole.answer.decision));
      const verdictOf = (of: typeof whole) =>
        VERDICTS.indexOf(of.answer.sessions.find((one) => one.id === id)?.verdict ?? "");
      expect(verdictOf(left)).toBe(verdictOf(whole));
    }),
    { numRuns: 400 },
  );
  expect(gone).toBeGreaterThan(100);
  expect(stayed).toBeGreaterThan(100);
});
