"use client";

import type { CoachOutputs } from "@springback/api/routers/coach";
import { useEffect, useState } from "react";
import { v7 } from "uuid";
import { type Draft, draftFrom } from "#features/plan/draft.ts";
import { dropDraft, keepDraft, readKeptDraft } from "#features/plan/kept-draft.ts";

type ToEdit = CoachOutputs["plan"]["read"];

export interface DraftInHand {
  readonly draft: Draft;
  /** Whether it was found again from before a reload. */
  readonly found: boolean;
  readonly change: (part: Partial<Draft>) => void;
  /** Starts again from a published version, and forgets what was typed. */
  readonly startFrom: (version: Pick<ToEdit, "plan" | "version">) => void;
}

/** The draft of a runner's plan, kept in this tab while it is typed. */
export function useDraft(runnerId: string, toEdit: ToEdit): DraftInHand {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(toEdit, v7()));
  const [found, setFound] = useState(false);
  // After the first paint: the server has no such storage, and both have to draw the same page first.
  useEffect(() => {
    const kept = readKeptDraft(runnerId);
    if (!kept) return;
    setDraft(kept);
    setFound(true);
  }, [runnerId]);
  return {
    draft,
    found,
    change: (part) => {
      const next = { ...draft, ...part };
      setDraft(next);
      keepDraft(runnerId, next);
    },
    startFrom: (version) => {
      dropDraft(runnerId);
      setDraft(draftFrom(version, v7()));
      setFound(false);
    },
  };
}
