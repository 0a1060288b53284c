"use client";

import { errorDataOf, sentenceForError } from "@springback/api/errors";
import type { CoachOutputs } from "@springback/api/routers/coach";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { TextArea } from "@springback/ui/primitives/text-area";
import { TextField } from "@springback/ui/primitives/text-field";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import { AddExercise } from "#features/plan/add-exercise.tsx";
import { DraftLines } from "#features/plan/draft-lines.tsx";
import { newLine, publishInput } from "#features/plan/draft.ts";
import { findingsOf, inTheWay } from "#features/plan/findings.ts";
import { NewerVersion } from "#features/plan/newer-version.tsx";
import { useDraft } from "#features/plan/use-draft.ts";
import { usePublish } from "#features/plan/use-publish.ts";

interface Props {
  readonly toEdit: CoachOutputs["plan"]["read"];
  readonly onPublished: (version: number) => void;
}

/** "2 findings, 1 still to settle." */
function findingWords(found: number, open: number): string {
  if (found === 0) return "Nothing found: it passes every rule.";
  const all = found === 1 ? "1 finding" : `${found} findings`;
  return open === 0 ? `${all}, each kept with a reason.` : `${all}, ${open} still to settle.`;
}

/** Exercises with their doses, reviewed at every key; publishing asks why for whatever stays against a rule. */
export function PlanForm({ toEdit, onPublished }: Props) {
  const { runner, context } = toEdit;
  const { draft, touched, change, startFrom } = useDraft(runner.id, toEdit);
  const { publish, newer, settle } = usePublish(runner.id, onPublished);
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const found = findingsOf(draft, newer?.context ?? context);
  const open = inTheWay(found, draft.reasons);
  const untitled = draft.title.trim() === "";
  const submit = (): void => {
    setAsking(true);
    if (open.length > 0 || untitled || draft.lines.length === 0) {
      // After the fields that are asked for have been drawn.
      setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    publish.mutate(publishInput(runner.id, draft, found));
  };
  const failed = publish.error && errorDataOf(publish.error)?.code !== "CONFLICT";
  return (
    <form ref={form} noValidate onSubmit={(event) => event.preventDefault()} className="pb-24">
      <div className="flex flex-col gap-5">
        <TextField
          label="Title"
          value={draft.title}
          onChange={(event) => change({ title: event.target.value })}
          error={asking && untitled && "Give the plan a title."}
        />
        <TextArea
          label="Note to the runner"
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </div>
      <DraftLines draft={draft} found={found} asking={asking} change={change} />
      <div className="mt-6">
        <AddExercise
          context={context}
          taken={draft.lines.map((line) => line.exercise)}
          onAdd={(id) => change({ lines: [...draft.lines, newLine(id)] })}
        />
      </div>
      <div className="mt-8 flex flex-col gap-4">
        {newer && (
          <NewerVersion
            newer={newer}
            onKeepMine={() => {
              change({ id: v7(), baseVersion: newer.version });
              settle();
            }}
            onTakeTheirs={() => {
              startFrom(newer);
              settle();
            }}
          />
        )}
        {failed && (
          <Banner kind="error" title="Not published yet">
            {sentenceForError(publish.error)} Your draft is still here.
          </Banner>
        )}
        <output className="text-sm text-quiet">
          {draft.lines.length === 0
            ? "Add an exercise to begin."
            : findingWords(found.length, open.length)}
        </output>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button
            pending={publish.isPending && "Publishing"}
            disabled={newer !== null}
            onClick={submit}
          >
            {failed ? "Try again" : `Publish version ${draft.baseVersion + 1}`}
          </Button>
          {touched && (
            <Button kind="text" onClick={() => startFrom(newer ?? toEdit)}>
              Throw the draft away
            </Button>
          )}
        </div>
        {touched && (
          <p className="text-sm text-quiet">
            Your draft is kept in this tab, over a reload too, until you publish or sign out.
          </p>
        )}
      </div>
    </form>
  );
}
