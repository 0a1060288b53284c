import { type Protocol, protocolSchema } from "#protocol/protocol-schema.ts";
import { faultLines, lineOf, type Path } from "#timeline/faults.ts";
import { got } from "#timeline/fields.ts";

/** A protocol that was read, or why it isn't one: one line a fault, each with its place. */
export type ReadProtocol =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly faults: readonly string[] };

/** How much a document may hold: characters of its texts and keys, and one for each value. Ours holds a tenth of it. */
const MOST = 2_000_000;

/** How many faults are told; a file with more is no protocol. */
const FAULTS = 100;

/**
 * Reads a protocol from parsed JSON, whoever wrote it: to look at and to compare. Nothing that it says is ever run by. Keys
 * come back in the format's own order. Never throws.
 */
export function readProtocol(json: unknown): ReadProtocol {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return faulty([`protocol: expected an object, got ${got(json)}`]);
  if (!isSmall(json)) return faulty([`protocol: holds more than ${MOST} characters`]);
  const parsed = protocolSchema.safeParse(json);
  if (!parsed.success) return faulty(faultLines(parsed.error, json));
  const faults = [...faultsBetween(parsed.data)];
  return faults.length > 0 ? faulty(faults) : { ok: true, protocol: parsed.data };
}

const faulty = (faults: readonly string[]): ReadProtocol => ({
  ok: false,
  faults: faults.slice(0, FAULTS),
});

/** Looked at without recursion and only as far as it may go: a file may be as deep or as long as it likes. */
function isSmall(json: object): boolean {
  const waiting: unknown[] = [json];
  let size = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    size += typeof value === "string" ? value.length : 1;
    if (size > MOST) return false;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) waiting.push(key, inner);
  }
  return true;
}

/** The lists, and the keys under which ids of their rows stand elsewhere. */
const NAMED_BY = {
  stages: ["stage", "into", "until", "firstStage"],
  exercises: ["exercise", "exercises", "except", "substitute", "earlySubstitute"],
  parameters: ["parameter", "parameters"],
  questions: ["question", "any", "unlessDenied"],
  flags: ["flag"],
} as const satisfies Partial<Record<keyof Protocol, readonly string[]>>;

/** What no schema says: that an id stands once in its list, and leads to a row that is there. */
function* faultsBetween(protocol: Protocol): Generator<string> {
  const known = Object.entries(NAMED_BY).map(([list, keys]) => ({
    list,
    keys: keys as readonly string[],
    ids: new Set(idsOf(Reflect.get(protocol, list))),
  }));
  for (const { path, value } of placesIn(protocol, [])) {
    yield* twice(path, value);
    if (typeof value !== "string") continue;
    const key = String(path.findLast((part) => typeof part === "string"));
    const named = known.find(({ keys }) => keys.includes(key));
    if (named !== undefined && !named.ids.has(value))
      yield lineOf(path, `expected one of the ${named.list}, got ${got(value)}`);
  }
}

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

function* placesIn(value: unknown, path: Path): Generator<Place> {
  yield { path, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The ids of a list's rows; none of what is no list of rows. */
function idsOf(rows: unknown): readonly string[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) =>
    typeof row === "object" && row !== null && "id" in row ? [String(row.id)] : [],
  );
}

function* twice(path: Path, rows: unknown): Generator<string> {
  const seen = new Set<string>();
  for (const [at, id] of idsOf(rows).entries()) {
    if (seen.has(id)) yield lineOf([...path, at, "id"], `${got(id)} stands twice`);
    seen.add(id);
  }
}
