import type { Draft } from "#features/plan/draft.ts";

/** Where a draft is kept over a reload: this tab alone, gone when it closes or its person signs out. */
const keyOf = (runnerId: string): string => `plan-draft:${runnerId}`;

// What the storage holds, and what it would hold where it is full or closed: then a draft lasts until the reload.
const drafts = new Map<string, Draft | null>();
const listeners = new Set<() => void>();

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

function stored(runnerId: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(runnerId)) ?? "null");
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The draft kept in this tab, or null. The same object until it changes. */
export function keptDraft(runnerId: string): Draft | null {
  const held = drafts.get(runnerId);
  if (held !== undefined) return held;
  const found = stored(runnerId);
  drafts.set(runnerId, found);
  return found;
}

/** Calls back whenever a draft is kept or dropped, until the answer is called. */
export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps a draft in this tab, or with null lets go of it. */
export function keepDraft(runnerId: string, draft: Draft | null): void {
  drafts.set(runnerId, draft);
  try {
    if (draft) sessionStorage.setItem(keyOf(runnerId), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(runnerId));
  } catch {
    // Kept in memory all the same.
  }
  for (const listener of listeners) listener();
}
