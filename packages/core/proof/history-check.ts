import { advance, emptyState, foldEntries } from "#guidance/guidance.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { draftOf, record, sortedByInstant } from "#guidance/state.ts";
import type { Rules } from "#safety/guard.ts";
import { breachesOf } from "#safety/invariants.ts";
import { parseInstant } from "#timeline/day.ts";
import type { Entry, Guidance, Timeline } from "#timeline/timeline.ts";
import { Random } from "../oracle/random.ts";
import type { History } from "./history-draw.ts";
import { PROPERTIES } from "./history-properties.ts";
import type { Fold } from "./history-trial.ts";
import { RULES_OF_SLICE } from "./slice-check.ts";

/** What a walk over histories looked at, and the first that broke something. */
export interface HistoryCounts {
  histories: number;
  answers: number;
  /** How often each property was tried, and each kind of runner and decision met. */
  readonly seen: Record<string, number>;
  failures: { seed: number; says: string }[];
}

/** Nothing looked at yet. */
export function noHistories(): HistoryCounts {
  return { histories: 0, answers: 0, seen: {}, failures: [] };
}

/**
 * Lives a history day by day as the app would: each answer is held to the invariants of one answer, flags have to stay until
 * they are cleared, and one property of whole histories is tried, another for the next seed.
 */
export function checkHistory(
  { model, timeline }: History,
  seed: number,
  counts: HistoryCounts,
  rules: Rules = RULES_OF_SLICE,
  fold: Fold = foldEntries,
): void {
  const answers = live(timeline, rules, (says) => fail(counts, seed, says));
  counts.histories += 1;
  counts.answers += answers.length;
  see(counts, model);
  for (const { decision } of answers) see(counts, decision);
  const property = PROPERTIES[Math.floor(seed / 6) % PROPERTIES.length];
  if (property === undefined) return;
  see(counts, property.id);
  const broken = property.broken({
    timeline,
    answers,
    random: new Random(seed),
    rules,
    ask: answersOf,
    fold,
    see: (what) => see(counts, what),
  });
  if (broken !== null) fail(counts, seed, `${property.id} ${property.says} (${broken})`);
}

const KEPT_FAILURES = 50;

const see = (counts: HistoryCounts, what: string): void => {
  counts.seen[what] = (counts.seen[what] ?? 0) + 1;
};

function fail(counts: HistoryCounts, seed: number, says: string): void {
  if (counts.failures.length < KEPT_FAILURES) counts.failures.push({ seed, says });
}

const instant = (at: string): number => parseInstant(at) ?? 0;

/** Each evening's answer, fact by fact; tells what an answer or a flag broke. */
function live(timeline: Timeline, rules: Rules, tell: (says: string) => void): Guidance[] {
  const answers: Guidance[] = [];
  let state: RunnerState = emptyState(timeline);
  let next = 0;
  for (const question of timeline.ask) {
    const at = instant(question.at);
    for (let entry = timeline.entries[next]; entry !== undefined; entry = timeline.entries[next]) {
      if (instant(entry.at) > at) break;
      const before = state.triage.open;
      state = advance(state, entry);
      next += 1;
      if (losesFlag(before, state.triage.open, entry)) tell(`S4 a ${entry.kind} closed a flag`);
    }
    const answer = rules(state, question);
    answers.push(answer);
    for (const { invariant, says } of breachesOf(state, question, answer)) {
      tell(`${invariant} ${says}`);
    }
  }
  return answers;
}

/** S4: a flag goes only by a clearance that names it. */
export function losesFlag(
  before: readonly string[],
  after: readonly string[],
  entry: Entry,
): boolean {
  const cleared = entry.kind === "clearance" ? entry.flag : null;
  return before.some((flag) => flag !== cleared && !after.some((one) => one === flag));
}

/** The answers to a timeline's questions, in one pass over its facts in time order. */
export function answersOf(timeline: Timeline, rules: Rules): Guidance[] {
  const entries = sortedByInstant(timeline.entries);
  const draft = draftOf(emptyState(timeline));
  let next = 0;
  return timeline.ask.map((question) => {
    const at = instant(question.at);
    for (let entry = entries[next]; entry !== undefined; entry = entries[next]) {
      if (instant(entry.at) > at) break;
      record(draft, entry);
      next += 1;
    }
    return rules(draft, question);
  });
}

/** Two threads' counts together. */
export function allHistories(one: HistoryCounts, other: HistoryCounts): HistoryCounts {
  const seen = { ...one.seen };
  for (const [what, times] of Object.entries(other.seen)) seen[what] = (seen[what] ?? 0) + times;
  return {
    histories: one.histories + other.histories,
    answers: one.answers + other.answers,
    seen,
    failures: [...one.failures, ...other.failures],
  };
}

/** The counts as lines to read. */
export function inLines({ histories, answers, seen, failures }: HistoryCounts): string {
  const counted = Object.entries(seen).map(
    ([what, times]) => `${what} ${times.toLocaleString("en-GB")}`,
  );
  return [
    `${histories.toLocaleString("en-GB")} histories, ${answers.toLocaleString("en-GB")} answers`,
    `  ${counted.toSorted().join(" · ")}`,
    ...failures.map(({ seed, says }) => `  seed ${seed} FAILED: ${says}`),
  ].join("\n");
}
