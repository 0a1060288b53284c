"use client";
import { useCallback, useEffect, useState } from "react";
import { useFacts } from "#features/phone/use-facts.ts";

/** What was typed longer ago was said of another moment. */
const DRAFT_MS = 30 * 60_000;

interface Draft<Typed> {
  /** Epoch ms. */
  readonly at: number;
  readonly typed: Typed;
}

/** What is typed into a form, found again after the tab was closed before it was saved. `form` names its draft in the store. */
export function useDraft<Typed>(form: string, empty: Typed): [Typed, (typed: Typed) => void] {
  const { readDraft, keepDraft } = useFacts();
  const [typed, setTyped] = useState<Typed | null>(null);
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      const draft = (await readDraft(form)) as Draft<Typed> | undefined;
      const fresh = draft !== undefined && Math.abs(Date.now() - draft.at) < DRAFT_MS;
      if (fresh && !left) setTyped((now) => now ?? draft.typed);
    };
    read().catch(() => {});
    return () => void (left = true);
  }, [form, readDraft]);
  const keep = useCallback(
    (next: Typed) => {
      setTyped(next);
      keepDraft(form, { at: Date.now(), typed: next } satisfies Draft<Typed>).catch(() => {});
    },
    [form, keepDraft],
  );
  return [typed ?? empty, keep];
}
