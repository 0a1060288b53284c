"use client";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import type { SaidRuns, SaidSession } from "#features/runs/said-runs.ts";
import { sessionWords } from "#features/runs/session-words.ts";
import { useWords } from "#words/use-words.ts";

/** A session that is answered for, among what it stands with. */
export interface OpenSessionProps {
  readonly session: SaidSession;
  readonly runs: Pick<SaidRuns, "zone" | "at" | "activities">;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The head of a form about one session: which it is, and the way back without answering. */
export function SessionHead(
  props: Omit<OpenSessionProps, "onSaved"> & { readonly title: string; readonly lead?: string },
) {
  const { session, runs, title, lead, onCancel } = props;
  const say = useWords("runs");
  const locale = useLocale();
  const units = useUnits();
  const words = sessionWords(session, { say, locale, units, activities: runs.activities });
  return (
    <PageHead
      over={`${words} · ${momentWords(session.entry.at, session.entry.zone ?? runs.zone, locale, runs.at)}`}
      title={title}
      lead={lead}
      action={
        <Button kind="text" onClick={onCancel}>
          {say("notNow")}
        </Button>
      }
    />
  );
}
