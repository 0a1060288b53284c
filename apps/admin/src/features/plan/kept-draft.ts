import type { Draft } from "#features/plan/draft.ts";

/** Where a draft is kept over a reload: this tab alone, gone when it closes or its person signs out. */
const keyOf = (runnerId: string): string => `plan-draft:${runnerId}`;

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "lines" in value &&
    Array.isArray(value.lines) &&
    "reasons" in value
  );
}

/** The draft left in this tab, or null. A storage that can't be read holds none. */
export function readKeptDraft(runnerId: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(runnerId)) ?? "null");
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a draft in this tab. */
export function keepDraft(runnerId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(runnerId), JSON.stringify(draft));
  } catch {
    // A full or closed storage only costs the draft on a reload.
  }
}

/** Lets go of a draft that was published or thrown away. */
export function dropDraft(runnerId: string): void {
  try {
    sessionStorage.removeItem(keyOf(runnerId));
  } catch {
    // Nothing was kept then.
  }
}
