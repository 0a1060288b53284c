import type { Protocol } from "#protocol/protocol-schema.ts";
import { fill } from "#words/holes.ts";
import type { ProtocolWords } from "#words/protocol-words.ts";

/** One thing in which a protocol differs from another. */
export interface ProtocolChange {
  readonly kind: keyof ProtocolWords["differs"];
  /** Where: keys from the outside in, and in a list the row's id, as in `parameters.hardStop.value`. */
  readonly place: string;
  /** What stands there before and after, as it is read; empty where nothing does. */
  readonly before: string;
  readonly after: string;
}

/** What becomes different from one protocol to another, in the order of the format; nothing where they say the same. */
export function protocolDiff(before: Protocol, after: Protocol): readonly ProtocolChange[] {
  return [...changes(before, after, "")];
}

/** A change as a sentence. */
export function describeProtocolChange(
  change: ProtocolChange,
  { differs }: Pick<ProtocolWords, "differs">,
): string {
  return fill<"place">(differs[change.kind], change);
}

function* changes(before: unknown, after: unknown, place: string): Generator<ProtocolChange> {
  if (!isTable(before) || !isTable(after)) {
    if (before !== after)
      yield { kind: "changed", place, before: said(before), after: said(after) };
    return;
  }
  const [was, is] = [rowsOf(before, place), rowsOf(after, place)];
  for (const [key, row] of was) {
    const now = is.get(key);
    if (now !== undefined) yield* changes(row.value, now.value, row.at);
    else yield { kind: "removed", place: row.at, before: said(row.value), after: "" };
  }
  for (const [key, row] of is)
    if (!was.has(key)) yield { kind: "added", place: row.at, before: "", after: said(row.value) };
  // An object says the same in whatever order its keys stand.
  if (Array.isArray(before) && shared(was, is) !== shared(is, was))
    yield { kind: "moved", place, before: "", after: "" };
}

const isTable = (value: unknown): value is object => typeof value === "object" && value !== null;

interface Row {
  readonly at: string;
  readonly value: unknown;
}
type Rows = ReadonlyMap<string, Row>;

/** The rows of one that are in both, in its own order. */
const shared = (one: Rows, other: Rows): string =>
  JSON.stringify([...one.keys()].filter((key) => other.has(key)));

/** What a table holds by what it is known by: its key; in a list its id, and without one all that it says. */
function rowsOf(table: object, place: string): Rows {
  const under = (key: string): string => (place === "" ? key : `${place}.${key}`);
  const rows = Object.entries(table).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(table)) return [key, { at: under(key), value }] as const;
    const id = isTable(value) && "id" in value ? String(value.id) : null;
    return id === null
      ? ([JSON.stringify(value), { at: place, value }] as const)
      : ([id, { at: under(id), value }] as const);
  });
  return new Map(rows);
}

/** What a row is called by, where it has one of these. */
const NAMES = ["name", "title", "says", "reference", "asks", "does"] as const;

function said(value: unknown): string {
  if (typeof value === "string") return value;
  if (isTable(value))
    for (const name of NAMES) if (name in value) return String(Reflect.get(value, name));
  return JSON.stringify(value);
}
