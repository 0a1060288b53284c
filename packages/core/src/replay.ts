import { guide, RULES } from "#guidance/guide.ts";
import { emptyState } from "#guidance/runner-state.ts";
import type { Draft } from "#guidance/record.ts";
import { draftOf, record, recordWhole, sortedByInstant } from "#guidance/state.ts";
import { listingAll } from "#guidance/whole-history.ts";
import { instantOf } from "#timeline/day.ts";
import type { AnswersDocument, Entry, Guidance, Question, Timeline } from "#timeline/timeline.ts";

/** Answers every question of a timeline from the facts at or before it. */
export function replay(timeline: Timeline): AnswersDocument {
  return { format: "springback.answers/1", rules: RULES, answers: [...answersOf(timeline)] };
}

// Answers wait for earlier questions of the file that are asked about a later time. Each lists all sessions so far, so
// with long histories fewer may wait.
const MOST_WAITING = 1000;
const MOST_LISTED = 1_000_000;

/**
 * The answers one by one, in the order of the questions: as few as fit are held at a time, however many are asked. Questions
 * in order of time, as they usually are, need one walk through the facts; others may need more.
 */
export function* answersOf(timeline: Timeline): Generator<Guidance, void> {
  const entries = sortedByInstant(timeline.entries);
  const sessions = entries.filter(({ kind }) => kind === "session").length;
  const size = Math.max(1, Math.min(MOST_WAITING, Math.floor(MOST_LISTED / (sessions + 1))));
  let walk = walkThrough(timeline, entries);
  for (let from = 0; from < timeline.ask.length; from += size) {
    const window = timeline.ask.slice(from, from + size);
    const answers: Guidance[] = [];
    const asked = window.map((question, place) => ({ at: question.at, question, place }));
    for (const { question, place } of sortedByInstant(asked)) {
      if (instantOf(question.at) < walk.reached) walk = walkThrough(timeline, entries);
      answers[place] = answerAt(walk, question);
    }
    yield* answers;
  }
}

/**
 * How far the facts have been read. The same state the app keeps decides; a second one that lets go of nothing is kept
 * beside it, because `sessions` lists every session there was.
 */
interface Walk {
  readonly entries: readonly Entry[];
  readonly state: Draft;
  readonly whole: Draft;
  next: number;
  reached: number;
}

function walkThrough(timeline: Timeline, entries: readonly Entry[]): Walk {
  const empty = emptyState(timeline);
  return { entries, state: draftOf(empty), whole: draftOf(empty), next: 0, reached: -Infinity };
}

function answerAt(walk: Walk, question: Question): Guidance {
  walk.reached = instantOf(question.at);
  for (let one = walk.entries[walk.next]; one !== undefined; one = walk.entries[walk.next]) {
    if (instantOf(one.at) > walk.reached) break;
    record(walk.state, one);
    recordWhole(walk.whole, one);
    walk.next += 1;
  }
  return listingAll(guide(walk.state, question), walk.state, walk.whole, question);
}
