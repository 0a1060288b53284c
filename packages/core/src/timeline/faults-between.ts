import { lineOf, valueAt } from "#timeline/faults.ts";
import { got } from "#timeline/fields.ts";
import { parseInjury } from "#timeline/injury.ts";

/**
 * Faults no single field shows: session ids used twice, settlings of sessions that aren't there, packs named twice, and
 * injuries that disagree with their pack, side, site or session.
 */
export function faultsBetween(json: unknown): string[] {
  const packs = valueAt(json, ["packs"]);
  const entries = valueAt(json, ["entries"]);
  const listed: readonly unknown[] | null = Array.isArray(packs) ? packs : null;
  const named = new Set(listed);
  const facts: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const sessions = firstPlaces(facts);
  return [
    ...repeatedPacks(listed ?? []),
    ...repeatedSessions(facts, sessions),
    ...facts.flatMap((fact, place) =>
      [
        ...settlingFaults(fact, facts, sessions),
        ...(listed === null ? [] : injuryFaults(fact, named)),
      ].map(({ key, message }) => lineOf(["entries", place, key], message)),
    ),
  ];
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

function repeatedPacks(packs: readonly unknown[]): string[] {
  const seen = new Set<unknown>();
  return packs.flatMap((pack, place) => {
    if (seen.has(pack))
      return lineOf(["packs", place], `expected no repeats, got ${got(pack)} again`);
    seen.add(pack);
    return [];
  });
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

function repeatedSessions(facts: readonly unknown[], sessions: Places): string[] {
  return facts.flatMap((fact, place) => {
    const id = valueAt(fact, ["id"]);
    const first = sessions.get(id);
    if (valueAt(fact, ["kind"]) !== "session" || typeof id !== "string" || first === place)
      return [];
    return lineOf(["entries", place, "id"], `${got(id)} is already the id of entries[${first}]`);
  });
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
