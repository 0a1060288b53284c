import { guide, RULES } from "#guidance/guide.ts";
import { emptyState } from "#guidance/runner-state.ts";
import { instantOf } from "#guidance/record.ts";
import { draftOf, record, recordWhole, sortedByInstant } from "#guidance/state.ts";
import { listingAll } from "#guidance/whole-history.ts";
import type { AnswersDocument, Guidance, Question, Timeline } from "#timeline/timeline.ts";

/**
 * Answers every question of a timeline from the facts at or before it. The same state the app keeps decides; a second one
 * that lets go of nothing is kept beside it, because `sessions` lists every session there was.
 */
export function replay(timeline: Timeline): AnswersDocument {
  const entries = sortedByInstant(timeline.entries).map((entry) => ({
    entry,
    at: instantOf(entry.at),
  }));
  const state = draftOf(emptyState(timeline));
  const whole = draftOf(emptyState(timeline));
  const answers = new Map<Question, Guidance>();
  let next = 0;
  for (const question of sortedByInstant(timeline.ask)) {
    const at = instantOf(question.at);
    for (let one = entries[next]; one !== undefined && one.at <= at; one = entries[next]) {
      record(state, one.entry);
      recordWhole(whole, one.entry);
      next += 1;
    }
    const answer = guide(state, question);
    answers.set(question, listingAll(answer, state, whole, question));
  }
  return {
    format: "springback.answers/1",
    rules: RULES,
    answers: timeline.ask.flatMap((question) => answers.get(question) ?? []),
  };
}
