import type { RunnerState } from "#guidance/runner-state.ts";
import { advance } from "#guidance/state.ts";
import { type Said, withoutTakenOut } from "#guidance/taken-out.ts";
import { instantOf } from "#timeline/day.ts";

/** An entry as it is delivered: under an id its sender made, perhaps in place of an earlier one. */
export interface Fact extends Said {
  readonly id: string;
  /** Id of the fact this one corrects. */
  readonly replaces?: string | null | undefined;
}

/**
 * The facts that count, in time order: what was last said of each, without the sessions that never were. What such a session
 * told of pain goes on counting: it stays as a session of nothing but that (`withoutTakenOut`).
 */
export function factsInForce<F extends Fact>(facts: Iterable<F>): F[] {
  return withoutTakenOut(lastSaid(facts));
}

/** The sessions that never were, in time order, as they stood when they were taken out. */
export function takenOutOf<F extends Fact>(facts: Iterable<F>): F[] {
  return lastSaid(facts).filter(({ takenOut }) => takenOut === true);
}

/**
 * What was last said of each fact, in time order: each id once, and of a chain of corrections the last. Facts of one instant
 * stand in the order of their ids, a correction in the place of what it corrects, so that the same facts give the same list in
 * whatever order, and however often, they were delivered. Of two corrections of one fact the greater id counts; facts
 * that only correct each other are none of them in force.
 */
function lastSaid<F extends Fact>(facts: Iterable<F>): F[] {
  const byId = new Map<string, F>();
  for (const fact of facts) if (!byId.has(fact.id)) byId.set(fact.id, fact);
  const correctionOf = new Map<string, string>();
  for (const { id, replaces } of byId.values()) {
    if (!named(replaces)) continue;
    const rival = correctionOf.get(replaces);
    if (rival === undefined || rival < id) correctionOf.set(replaces, id);
  }
  const places = placesIn(byId);
  return [...byId.values()]
    .filter(({ id }) => !correctionOf.has(id))
    .filter(({ id, replaces }) => !named(replaces) || correctionOf.get(replaces) === id)
    .map((fact) => ({ fact, at: instantOf(fact.entry.at), place: String(places.get(fact.id)) }))
    .toSorted((a, b) => a.at - b.at || byText(a.place, b.place))
    .map(({ fact }) => fact);
}

function named(replaces: Fact["replaces"]): replaces is string {
  return replaces !== null && replaces !== undefined;
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The id each fact stands in order by: that of the first fact of its chain of corrections. */
function placesIn(byId: ReadonlyMap<string, Fact>): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const start of byId.keys()) {
    const chain = new Set<string>();
    let id = start;
    let next: string | null | undefined = start;
    while (named(next) && !chain.has(next)) {
      id = next;
      chain.add(id);
      next = places.has(id) ? null : byId.get(id)?.replaces;
    }
    const first = places.get(id) ?? id;
    for (const one of chain) places.set(one, first);
  }
  return places;
}

/**
 * The state with facts more, whatever their order; null when it has to be rebuilt from all facts in force, because one
 * corrects another, isn't later than the latest one, or tells of a session that isn't there: one that was taken out is
 * there again once pain is told of it.
 */
export function advanceBy(state: RunnerState, facts: readonly Fact[]): RunnerState | null {
  if (facts.some(({ replaces }) => named(replaces)) || !knowsSessions(state, facts)) return null;
  const inOrder = factsInForce(facts);
  const late = inOrder.some(
    ({ entry }) => state.latestAt !== null && instantOf(entry.at) <= state.latestAt,
  );
  return late ? null : inOrder.reduce((known, { entry }) => advance(known, entry), state);
}

function knowsSessions(state: RunnerState, facts: readonly Fact[]): boolean {
  const settled = facts.flatMap(({ entry }) => (entry.kind === "settling" ? [entry.session] : []));
  if (settled.length === 0) return true;
  const states = [state, ...state.injuries.map((thread) => thread.state)];
  const told = facts.flatMap(({ entry }) => (entry.kind === "session" ? [entry.id] : []));
  const known = new Set([
    ...told,
    ...states.flatMap(({ sessions }) => sessions.map(({ id }) => id)),
  ]);
  return settled.every((id) => known.has(id));
}
