"use client";
import { useState } from "react";
import type { NewFact } from "#features/phone/queue/phone-fact.ts";
import { useFacts } from "#features/phone/use-facts.ts";

/** A form's save: how it stands, and what does it. */
export interface Saving {
  readonly saving: boolean;
  /** Neither this phone nor the server has it: what was typed is on the screen alone. */
  readonly failed: boolean;
  /** Keeps the facts, and the form's draft goes with them. Nothing happens while that is under way. Resolves to whether it was done. */
  save(facts: readonly NewFact[], draft?: string): Promise<boolean>;
}

/** Saves a form's facts on this phone, once. */
export function useSaving(): Saving {
  const facts = useFacts();
  const [standing, setStanding] = useState<"open" | "saving" | "failed">("open");
  return {
    saving: standing === "saving",
    failed: standing === "failed",
    async save(made, draft) {
      if (standing === "saving") return false;
      setStanding("saving");
      try {
        await facts.save(made, draft);
        setStanding("open");
        return true;
      } catch {
        setStanding("failed");
        return false;
      }
    },
  };
}
