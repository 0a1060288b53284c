"use client";
import { useCallback, useEffect, useState } from "react";
import { useFacts } from "#features/phone/use-facts.ts";

/** What was typed longer ago was said of another moment. */
const MOMENT_MS = 30 * 60_000;

interface Draft<T> {
  /** Epoch ms. */
  readonly at: number;
  readonly typed: T;
}

/**
 * What is typed into a form, found again after the tab was closed before it was saved; `empty` until something is typed.
 * `form` names it in the phone's store; `freshMs` is for how long it is found again.
 */
export function useDraft<T>(
  form: string,
  empty: T,
  freshMs = MOMENT_MS,
): readonly [typed: T, keep: (typed: T) => void] {
  const { readDraft, keepDraft } = useFacts();
  const [typed, setTyped] = useState<{ readonly now: T } | null>(null);
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      const draft = (await readDraft(form)) as Draft<T> | undefined;
      const fresh = draft !== undefined && Math.abs(Date.now() - draft.at) < freshMs;
      if (fresh && !left) setTyped((own) => own ?? { now: draft.typed });
    };
    read().catch(() => {});
    return () => void (left = true);
  }, [readDraft, form, freshMs]);
  const keep = useCallback(
    (next: T) => {
      setTyped({ now: next });
      keepDraft(form, { at: Date.now(), typed: next } satisfies Draft<T>).catch(() => {});
    },
    [keepDraft, form],
  );
  return [typed === null ? empty : typed.now, keep];
}
