import type { z } from "zod";
import { got } from "#timeline/fields.ts";

/** Where a fault is: keys and places in lists, from the outside in. */
export type Path = readonly PropertyKey[];

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

/** A fault's line: its place and what is wrong there. */
export function lineOf(path: Path, message: string): string {
  return `${pathOf(path) || "timeline"}: ${message}`;
}

/** What parsed JSON holds at a place; undefined when it has no such place. */
export function valueAt(json: unknown, path: Path): unknown {
  let found = json;
  for (const part of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, part) as unknown;
  }
  return found;
}

/**
 * One line a fault, in the order of the file; the first fault of a place stands for it. `json` is what was read, and
 * `place` where that stands.
 */
export function faultLines(error: z.ZodError, json: unknown, place: Path = []): string[] {
  const lines = new Map<string, string>();
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        lines.set(
          `${pathOf([...issue.path, key])} key`,
          lineOf([...place, ...issue.path, key], "unknown key"),
        );
      }
      continue;
    }
    const path = pathOf(issue.path);
    if (lines.has(path)) continue;
    // A union that found no match names its choices; what was there has to be looked up.
    const found = issue.code === "invalid_union" ? `, got ${got(valueAt(json, issue.path))}` : "";
    lines.set(path, lineOf([...place, ...issue.path], `${issue.message}${found}`));
  }
  return [...lines.values()];
}
