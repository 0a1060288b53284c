"use client";

import type { CoachOutputs } from "@springback/api/routers/coach";
import { useState, useSyncExternalStore } from "react";
import { v7 } from "uuid";
import { type Draft, draftFrom } from "#features/plan/draft.ts";
import { keepDraft, keptDraft, onDraftChange } from "#features/plan/kept-draft.ts";

type ToEdit = CoachOutputs["plan"]["read"];

export interface DraftInHand {
  readonly draft: Draft;
  /** Whether something was typed that isn't published. */
  readonly touched: boolean;
  readonly change: (part: Partial<Draft>) => void;
  /** Starts again from a published version, and forgets what was typed. */
  readonly startFrom: (version: Pick<ToEdit, "plan" | "version">) => void;
}

/** The draft of a runner's plan: what was typed in this tab, else the version in force. */
export function useDraft(runnerId: string, toEdit: ToEdit): DraftInHand {
  const [base, setBase] = useState<Draft>(() => draftFrom(toEdit, v7()));
  const kept = useSyncExternalStore(
    onDraftChange,
    () => keptDraft(runnerId),
    () => null,
  );
  const draft = kept ?? base;
  return {
    draft,
    touched: kept !== null,
    change: (part) => keepDraft(runnerId, { ...draft, ...part }),
    startFrom: (version) => {
      setBase(draftFrom(version, v7()));
      keepDraft(runnerId, null);
    },
  };
}
