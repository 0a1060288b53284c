import { recordWhole, draftOf } from "#guidance/state.ts";
import { emptyState, type RunnerState } from "#guidance/runner-state.ts";
import { listingAll } from "#guidance/whole-history.ts";
import { guideSafely, type Rules } from "#safety/guard.ts";
import type { SessionLog } from "#sessions/session.ts";
import type { InvariantId } from "#safety/invariants.ts";
import type { Entry, Guidance, RunnerSettings, SessionVerdict } from "#timeline/timeline.ts";
import { brokenBy } from "#view/broken.ts";
import { entriesOf, type Reading, sessionsIn } from "#view/kept.ts";

/** A whole history as the rules see it at one moment: an answer lists a fortnight, this lists all there was. */
export interface History {
  readonly guidance: Guidance;
  /** Every session that was, every morning and reading, whichever injury it is about. */
  readonly log: SessionLog;
  /** By the session's id; empty when the safety net answered. */
  readonly verdicts: ReadonlyMap<string, SessionVerdict>;
  readonly broken: readonly InvariantId[];
}

/** Reads a whole history. It costs what there is of it: for a page of its own, not for every answer. */
export function historyOf({ kept, facts, state, at }: Reading, rules?: Rules): History {
  const { guidance, breaches } = guideSafely(state, { at }, rules);
  const entries = entriesOf(facts);
  const whole = wholeOf(kept.settings, entries);
  const log = state.injuries.length === 0 ? whole : wholeOf(kept.settings, entries.map(ofNone));
  const { mornings, readings } = log;
  const were = new Set(sessionsIn(facts).map(({ id }) => id));
  const verdicts = breaches.length === 0 ? listingAll(guidance, state, whole, { at }).sessions : [];
  return {
    guidance,
    log: { sessions: log.sessions.filter(({ id }) => were.has(id)), mornings, readings },
    verdicts: new Map(verdicts.map((verdict) => [verdict.id, verdict])),
    broken: brokenBy(breaches),
  };
}

const ofNone = (entry: Entry): Entry => ({ ...entry, injury: null });

/** The state of all facts that lets go of nothing. */
function wholeOf(settings: RunnerSettings, entries: readonly Entry[]): RunnerState {
  const whole = draftOf(emptyState(settings));
  for (const entry of entries) recordWhole(whole, entry);
  return whole;
}
