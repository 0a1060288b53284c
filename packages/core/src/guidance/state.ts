import { isWorthPruning, pruned } from "#guidance/prune.ts";
import { type Draft, recordOfPerson, recordOwn } from "#guidance/record.ts";
import { emptyState, type RunnerState } from "#guidance/runner-state.ts";
import { DAY, instantOf } from "#timeline/day.ts";
import type { Entry, RunnerSettings } from "#timeline/timeline.ts";

/** Thrown when a fact is older than the state's latest one: the state has to be rebuilt with `foldEntries`. */
export class LateFactError extends Error {
  override readonly name = "LateFactError";
}

/** Whether an entry is older than the latest fact of a state, so that it can't simply be added. */
export function isLate(state: RunnerState, entry: Entry): boolean {
  return state.latestAt !== null && instantOf(entry.at) < state.latestAt;
}

/**
 * Adds the next fact to a state. Facts have to come in time order: a late one throws `LateFactError`, and the caller
 * rebuilds from all facts with `foldEntries` (ask `isLate` first).
 */
export function advance(state: RunnerState, entry: Entry): RunnerState {
  if (isLate(state, entry)) throw new LateFactError(`${entry.kind} of ${entry.at} comes late`);
  const draft = draftOf(state);
  record(draft, entry);
  return draft;
}

/** The state after a list of facts in any order: sorted by instant, then by place. */
export function foldEntries(settings: RunnerSettings, entries: readonly Entry[]): RunnerState {
  const draft = draftOf(emptyState(settings));
  for (const entry of sortedByInstant(entries)) record(draft, entry);
  return draft;
}

/** Anything with an `at`, sorted by instant; equal instants keep their place. */
export function sortedByInstant<T extends { readonly at: string }>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: instantOf(item.at) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** A draft that can grow without touching the state it came from. */
export function draftOf(state: RunnerState): Draft {
  return {
    ...state,
    sessions: [...state.sessions],
    mornings: [...state.mornings],
    readings: [...state.readings],
    baselineValues: [...state.baselineValues],
    overrides: [...state.overrides],
    injuries: state.injuries.map((thread) => ({ ...thread, state: draftOf(thread.state) })),
  };
}

type Recorder = (draft: Draft, entry: Entry) => void;

/** Records the next fact in a draft, and lets go of what has left the windows whenever a day begins. */
export function record(draft: Draft, entry: Entry): void {
  inEachThread(draft, entry, recordOwnAndPrune, recordOfPersonAndPrune);
}

/** Records the next fact and lets go of nothing: for an answer that lists every session there ever was. */
export function recordWhole(draft: Draft, entry: Entry): void {
  inEachThread(draft, entry, recordOwn, recordOfPerson);
}

/**
 * A fact is recorded in the state of every injury it belongs to, and what it tells of the person in the others. An injury
 * that was not named before starts from the facts that name none.
 */
function inEachThread(draft: Draft, entry: Entry, own: Recorder, ofPerson: Recorder): void {
  const named = entry.injury ?? null;
  if (named !== null && !draft.injuries.some(({ injury }) => injury === named)) {
    draft.injuries.push({ injury: named, state: draftOf({ ...draft, injuries: [] }) });
  }
  for (const { injury, state } of draft.injuries) {
    (named === null || named === injury ? own : ofPerson)(state, entry);
  }
  (named === null ? own : ofPerson)(draft, entry);
}

const dayOf = (at: number): number => Math.floor(at / DAY);

function pruning(recordOne: Recorder): Recorder {
  return (draft, entry) => {
    const at = instantOf(entry.at);
    const dayBegins = draft.latestAt !== null && dayOf(at) !== dayOf(draft.latestAt);
    recordOne(draft, entry);
    if (dayBegins && isWorthPruning(draft)) Object.assign(draft, pruned(draft, at));
  };
}

const recordOwnAndPrune = pruning(recordOwn);
const recordOfPersonAndPrune = pruning(recordOfPerson);
