import { describe, expect, test, vi } from "vitest";
import { EXERCISE_IDS } from "#exercises/exercises.ts";
import { foldEntries } from "#guidance/guidance.ts";
import { plainFacts } from "#safety/plain-facts.ts";
import { strengthSafely } from "#safety/strength-guard.ts";
import { parseInstant } from "#timeline/day.ts";
import { parseTimeline } from "#timeline/format.ts";
import type { Rules } from "#safety/guard.ts";
import {
  checkHistory,
  type HistoryCounts,
  inLines,
  losesFlag,
  noHistories,
} from "./history-check.ts";
import { drawHistory, MODELS } from "./history-draw.ts";
import { PROPERTIES } from "./history-properties.ts";
import type { Fold } from "./history-trial.ts";
import { CAUSES } from "./history-causes.ts";
import { shrunk } from "./history-shrink.ts";
import { RULES_OF_SLICE } from "./slice-check.ts";

declare const console: { log(words: string): void };

vi.setConfig({ testTimeout: 300_000 });
const HISTORIES = 1500;

const isBy = (at: string, until: string): boolean =>
  (parseInstant(at) ?? 0) <= (parseInstant(until) ?? 0);

const careless: Rules = (state, question) => ({ ...RULES_OF_SLICE(state, question), refer: null });

/** A history told at once that loses its first session. */
const forgetful: Fold = (settings, entries) => {
  const first = entries.findIndex(({ kind }) => kind === "session");
  return foldEntries(settings, first === -1 ? entries : entries.toSpliced(first, 1));
};

function lived(count: number, rules?: Rules, fold?: Fold): HistoryCounts {
  const counts = noHistories();
  for (let seed = 1; seed <= count; seed += 1)
    checkHistory(drawHistory(seed), seed, counts, rules, fold);
  return counts;
}

test(`${HISTORIES} runners of six kinds live up to thirty days each, and no promise is broken`, () => {
  const counts = lived(HISTORIES);
  console.log(inLines(counts));
  const [first] = counts.failures;
  const smallest = first === undefined ? null : shrunk(first.seed);
  expect(counts.failures, JSON.stringify(smallest)).toEqual([]);
  for (const { name } of MODELS) expect(counts.seen[name], name).toBeGreaterThan(100);
  for (const { id } of PROPERTIES) expect(counts.seen[id], id).toBeGreaterThan(100);
  for (const { fact } of CAUSES) expect(counts.seen[`S13 ${fact}`], fact).toBeGreaterThan(0);
  expect(counts.seen["S13 gates"]).toBeGreaterThan(20);
  for (const said of ["run", "modify", "rest"])
    expect(counts.seen[said], said).toBeGreaterThan(100);
});

test("drawn histories are valid timelines, and the same seed draws the same one", () => {
  for (let seed = 1; seed <= 120; seed += 1) {
    const { timeline } = drawHistory(seed);
    expect(drawHistory(seed).timeline).toEqual(timeline);
    const parsed = parseTimeline(JSON.parse(JSON.stringify(timeline)));
    expect(parsed, `seed ${seed}`).toMatchObject({ ok: true });
  }
});

test("no strength session of a drawn runner is held back, whatever the packs and the coach's plan", () => {
  let items = 0;
  for (let seed = 1; seed <= 600; seed += 1) {
    const { timeline } = drawHistory(seed);
    const [question] = timeline.ask.slice(-1);
    if (question === undefined) continue;
    const told = timeline.entries.filter((entry) => isBy(entry.at, question.at));
    const state = foldEntries(timeline, told);
    const dose = { sets: 3, reps: 10, holdSeconds: null };
    const ids = EXERCISE_IDS.filter((_, place) => place % 7 === seed % 7);
    const plan = { items: ids.map((exercise) => ({ exercise, ...dose })) };
    const { at } = question;
    const guidance = RULES_OF_SLICE(state, { at });
    for (const coachPlan of [null, plan]) {
      const { session, breaches } = strengthSafely({ state, at, guidance, coachPlan });
      expect(breaches, `seed ${seed}`).toEqual([]);
      items += session.items.length;
    }
  }
  console.log(`${items} lines of strength sessions`);
  expect(items).toBeGreaterThan(1000);
});

describe("a planted fault is found in a few histories, and made small", () => {
  let calls = 0;
  const FAULTS: readonly (readonly [string, Rules])[] = [
    [
      "S2",
      (state, question) => {
        calls += 1;
        return { ...RULES_OF_SLICE(state, question), baseline: calls % 10 };
      },
    ],
    ["S3", (state, question) => ({ ...RULES_OF_SLICE(state, question), refer: null })],
    [
      "S9",
      (state, question) => {
        const answer = RULES_OF_SLICE(state, question);
        const sore = state.sessions.reduce((sum, { painAfter }) => sum + (painAfter ?? 0), 0);
        return sore % 2 === 1 ? { ...answer, step: "regress" } : answer;
      },
    ],
    [
      "S10",
      (state, question) => {
        const answer = RULES_OF_SLICE(state, question);
        const gap = state.sessions.some((session) => session.painDuringPeak === null);
        return gap ? { ...answer, step: "hold" } : answer;
      },
    ],
    [
      "S13",
      (state, question) => {
        const answer = RULES_OF_SLICE(state, question);
        const { longestM } = plainFacts(state, question);
        const [first, ...others] = answer.reasons;
        if (first === undefined) return answer;
        return {
          ...answer,
          reasons: [{ ...first, facts: { ...first.facts, longestM } }, ...others],
        };
      },
    ],
    [
      "S13",
      (state, question) => {
        const answer = RULES_OF_SLICE(state, question);
        return { ...answer, gates: answer.gates.map((gate) => ({ ...gate, value: 1 })) };
      },
    ],
    [
      "S14",
      (state, question) => {
        const answer = RULES_OF_SLICE(state, question);
        return state.settings.packs.length === 2 ? { ...answer, step: "hold" } : answer;
      },
    ],
    [
      "S12",
      (state, question) => {
        const answer = RULES_OF_SLICE(state, question);
        const short = question.planned?.distanceM === 1500;
        return short ? { ...answer, decision: "rest", how: [], capM: null } : answer;
      },
    ],
    [
      "S16",
      (state, question) => ({
        ...RULES_OF_SLICE(state, question),
        baseline: Number(question.at.slice(6, 7)),
      }),
    ],
  ];
  test.each(FAULTS)("%s", (id, rules) => {
    const { failures } = lived(400, rules);
    const found = failures.filter(({ says }) => says.startsWith(id));
    expect(found.length).toBeGreaterThan(0);
  });
  test("S15: a history told at once that loses its first session", () => {
    const { failures } = lived(400, RULES_OF_SLICE, forgetful);
    expect(failures.filter(({ says }) => says.startsWith("S15"))).not.toEqual([]);
    expect(failures.filter(({ says }) => !says.startsWith("S15"))).toEqual([]);
  });
  test("S4: a flag that goes without a clearance naming it", () => {
    const at = "2026-06-01T00:00:00Z";
    const named = { kind: "clearance", at, flag: "RF-DVT", by: "a", recordedBy: "b" } as const;
    expect(losesFlag(["RF-DVT"], [], named)).toBe(false);
    expect(losesFlag(["RF-DVT"], [], { ...named, flag: "RF-INF" })).toBe(true);
    expect(losesFlag(["RF-DVT"], [], { kind: "now", at, pain: 0 })).toBe(true);
    expect(losesFlag(["RF-DVT"], ["RF-DVT", "RF-INF"], { kind: "now", at, pain: 0 })).toBe(false);
  });
  test("with fewer facts than it was found in", () => {
    const [first] = lived(200, careless).failures;
    const seed = first?.seed ?? 0;
    const smallest = shrunk(seed, careless);
    expect(smallest?.entries.length).toBeLessThan(drawHistory(seed).timeline.entries.length);
    expect(smallest?.entries.length).toBeLessThanOrEqual(2);
  });
});
