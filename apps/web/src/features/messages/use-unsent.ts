"use client";
import { useState, useSyncExternalStore } from "react";
import { v7 } from "uuid";
import {
  keepUnsent,
  type Unsent,
  unsentIn,
  unsentKey,
  unsentOf,
} from "#features/messages/unsent.ts";

/** While it is written, nobody else writes it. */
const unwatched = (): (() => void) => () => {};

/** The message being written: found again after the page was left, for an answer to look at or by a closed tab. */
export function useUnsent(runnerId: string, coachId: string) {
  const key = unsentKey(runnerId, coachId);
  const [fresh] = useState<Unsent>(() => ({ id: v7(), body: "" }));
  const [typed, setTyped] = useState<Unsent | null>(null);
  const kept = useSyncExternalStore(
    unwatched,
    () => unsentIn(localStorage, key),
    () => null,
  );
  const unsent = typed ?? unsentOf(kept) ?? fresh;
  const keep = (next: Unsent): void => {
    setTyped(next);
    keepUnsent(localStorage, key, next);
  };
  return {
    ...unsent,
    write: (body: string): void => keep({ ...unsent, body }),
    /** It is stored: the next one is another. */
    sent: (): void => keep({ id: v7(), body: "" }),
  };
}
