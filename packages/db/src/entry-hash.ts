import { createHash } from "node:crypto";
import type { Entry } from "@springback/core/timeline";

/**
 * SHA-256 (hex) of an entry: equal for entries that say the same, whatever the order of their keys. A field that
 * is null is left out, as both mean "not answered".
 */
export function entryHash(entry: Entry): string {
  return createHash("sha256").update(canonical(entry)).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(",")}}`;
}
