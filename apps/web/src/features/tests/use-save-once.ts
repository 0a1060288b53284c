"use client";
import type { OutcomeEntry, TestEntry } from "@springback/core/timeline";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import { useFacts } from "#features/phone/use-facts.ts";

/** A form's saving: one fact, however often it is tried. */
export interface SaveOnce {
  readonly saving: boolean;
  readonly failed: boolean;
  /** Keeps what `make` makes for an instant (RFC 3339). */
  readonly save: (make: (at: string) => TestEntry | OutcomeEntry) => void;
}

interface Options {
  /** Of its draft in the phone's store, which goes with it. */
  readonly draft?: string;
  /** The fact that is put right; null for a new one. */
  readonly replaces: string | null;
  readonly onSaved: () => void;
}

/** Saves one fact of a form. */
export function useSaveOnce({ draft, replaces, onSaved }: Options): SaveOnce {
  const { save } = useFacts();
  const [id] = useState(() => v7());
  const [standing, setStanding] = useState<"open" | "saving" | "failed">("open");
  const firstTry = useRef<string | null>(null);
  const keep = async (make: (at: string) => TestEntry | OutcomeEntry): Promise<void> => {
    if (standing === "saving") return;
    setStanding("saving");
    // Tried again, it has to be the very fact that may be stored already.
    firstTry.current ??= new Date().toISOString();
    try {
      await save([{ id, entry: make(firstTry.current), replaces }], draft);
      onSaved();
    } catch {
      setStanding("failed");
    }
  };
  return {
    saving: standing === "saving",
    failed: standing === "failed",
    save: (make) => void keep(make),
  };
}
