import type { z } from "zod";
import { got } from "#timeline/fields.ts";

type Path = readonly PropertyKey[];

/** A JSON path such as entries[3].painDuringPeak, on one line whatever a key is made of. */
function pathOf(path: Path): string {
  const joined = path.map(partOf).join("");
  return joined.startsWith(".") ? joined.slice(1) : joined;
}

function partOf(part: PropertyKey): string {
  if (typeof part === "number") return `[${part}]`;
  const key = String(part);
  return /^[\w$-]+$/.test(key) && key.length <= 60 ? `.${key}` : `[${got(key)}]`;
}

const lineOf = (path: Path, message: string): string => `${pathOf(path) || "timeline"}: ${message}`;

function valueAt(json: unknown, path: Path): unknown {
  let found = json;
  for (const part of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, part) as unknown;
  }
  return found;
}

/** One line a fault, in the order of the file; the first fault of a place stands for it. */
export function faultLines(error: z.ZodError, json: unknown): string[] {
  const lines = new Map<string, string>();
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        lines.set(
          `${pathOf([...issue.path, key])} key`,
          lineOf([...issue.path, key], "unknown key"),
        );
      }
      continue;
    }
    const place = pathOf(issue.path);
    if (lines.has(place)) continue;
    // A union that found no match names its choices; what was there has to be looked up.
    const found = issue.code === "invalid_union" ? `, got ${got(valueAt(json, issue.path))}` : "";
    lines.set(place, lineOf(issue.path, `${issue.message}${found}`));
  }
  return [...lines.values()];
}

/** Faults no single field shows: session ids used twice, settlings of sessions that aren't there, packs named twice. */
export function faultsBetween(json: unknown): string[] {
  const faults: string[] = [];
  const packs = valueAt(json, ["packs"]);
  const named: readonly unknown[] = Array.isArray(packs) ? packs : [];
  for (const [place, pack] of named.entries()) {
    if (named.indexOf(pack) < place) {
      faults.push(lineOf(["packs", place], `expected no repeats, got ${got(pack)} again`));
    }
  }
  const entries = valueAt(json, ["entries"]);
  return Array.isArray(entries) ? [...faults, ...faultsBetweenEntries(entries)] : faults;
}

function faultsBetweenEntries(entries: readonly unknown[]): string[] {
  const faults: string[] = [];
  const sessions = new Map<unknown, number>();
  for (const [place, entry] of entries.entries()) {
    if (valueAt(entry, ["kind"]) !== "session") continue;
    const id = valueAt(entry, ["id"]);
    const first = sessions.get(id);
    if (first === undefined) sessions.set(id, place);
    else if (typeof id === "string") {
      faults.push(
        lineOf(["entries", place, "id"], `${got(id)} is already the id of entries[${first}]`),
      );
    }
  }
  for (const [place, entry] of entries.entries()) {
    const id = valueAt(entry, ["session"]);
    if (valueAt(entry, ["kind"]) !== "settling" || typeof id !== "string") continue;
    if (!sessions.has(id)) {
      faults.push(lineOf(["entries", place, "session"], `no session has the id ${got(id)}`));
    }
  }
  return faults;
}
