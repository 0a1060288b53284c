import type { Entry } from "@springback/core/timeline";

/** Whether two entries say the same, whatever the order of their fields; one that is null is unanswered, as one that isn't there. */
export function saysTheSame(one: Entry, other: Entry): boolean {
  return told(one) === told(other);
}

function told(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(told).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${told(field)}`);
  return `{${fields.join(",")}}`;
}
