import { lineOf, valueAt } from "#timeline/faults.ts";
import { got } from "#timeline/fields.ts";
import { parseInjury } from "#timeline/injury.ts";

/**
 * Faults no single field shows: session ids used twice, settlings of sessions that aren't there, packs named twice, and
 * injuries that disagree with their pack, side, site or session.
 */
export function* faultsBetween(json: unknown): Generator<string, void> {
  const packs = valueAt(json, ["packs"]);
  const entries = valueAt(json, ["entries"]);
  const listed: readonly unknown[] | null = Array.isArray(packs) ? packs : null;
  const named = new Set(listed);
  const facts: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const sessions = firstPlaces(facts);
  yield* repeatedPacks(listed ?? []);
  yield* repeatedSessions(facts, sessions);
  for (const [place, fact] of facts.entries()) {
    const between = settlingFaults(fact, facts, sessions);
    const own = listed === null ? [] : injuryFaults(fact, named);
    for (const { key, message } of between) yield lineOf(["entries", place, key], message);
    for (const { key, message } of own) yield lineOf(["entries", place, key], message);
  }
}

/** A fault of one field of an entry. */
interface FieldFault {
  readonly key: string;
  readonly message: string;
}

/** What is wrong with the injury an entry names: no pack of the runner's, or an intake of another side or site. */
export function injuryFaults(entry: unknown, packs: ReadonlySet<unknown>): readonly FieldFault[] {
  const name = valueAt(entry, ["injury"]);
  const injury = parseInjury(name);
  if (injury === null) return [];
  const faults: FieldFault[] = [];
  if (!packs.has(injury.pack)) {
    faults.push({ key: "injury", message: `expected one of the runner's packs, got ${got(name)}` });
  }
  if (valueAt(entry, ["kind"]) !== "intake") return faults;
  for (const key of ["side", "site"] as const) {
    const told = valueAt(entry, [key]);
    const named = injury[key];
    if (named === null || told === named || !isToldOf(key, told)) continue;
    faults.push({ key, message: `expected ${named} as in its injury, got ${got(told)}` });
  }
  return faults;
}

const TOLD = {
  side: ["left", "right", "both"],
  site: ["midportion", "insertional", "both", "unsure"],
} as const;

/** What isn't a side or a site at all has its fault already. */
function isToldOf(key: keyof typeof TOLD, told: unknown): boolean {
  return TOLD[key].some((one) => one === told);
}

function* repeatedPacks(packs: readonly unknown[]): Generator<string, void> {
  const seen = new Set<unknown>();
  for (const [place, pack] of packs.entries()) {
    if (seen.has(pack))
      yield lineOf(["packs", place], `expected no repeats, got ${got(pack)} again`);
    seen.add(pack);
  }
}

type Places = ReadonlyMap<unknown, number>;

/** The place of each session id's first session. */
function firstPlaces(facts: readonly unknown[]): Places {
  const places = new Map<unknown, number>();
  for (const [place, fact] of facts.entries()) {
    const id = valueAt(fact, ["id"]);
    if (valueAt(fact, ["kind"]) === "session" && !places.has(id)) places.set(id, place);
  }
  return places;
}

function* repeatedSessions(facts: readonly unknown[], sessions: Places): Generator<string, void> {
  for (const [place, fact] of facts.entries()) {
    const id = valueAt(fact, ["id"]);
    if (valueAt(fact, ["kind"]) !== "session" || typeof id !== "string") continue;
    const first = sessions.get(id);
    if (first === place) continue;
    yield lineOf(["entries", place, "id"], `${got(id)} is already the id of entries[${first}]`);
  }
}

function settlingFaults(
  fact: unknown,
  facts: readonly unknown[],
  sessions: Places,
): readonly FieldFault[] {
  const id = valueAt(fact, ["session"]);
  if (valueAt(fact, ["kind"]) !== "settling" || typeof id !== "string") return [];
  const place = sessions.get(id);
  if (place === undefined) return [{ key: "session", message: `no session has the id ${got(id)}` }];
  const own = valueAt(fact, ["injury"]);
  const whose = valueAt(facts[place], ["injury"]);
  if (parseInjury(own) === null || parseInjury(whose) === null || own === whose) return [];
  return [{ key: "injury", message: `expected ${got(whose)} as of its session, got ${got(own)}` }];
}
