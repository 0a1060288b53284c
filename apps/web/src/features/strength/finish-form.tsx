"use client";
import type { Ended } from "#features/player/running.tsx";
import { doneSets, entryOf } from "#features/player/session.ts";
import { SaveFault } from "#features/record/save-fault.tsx";
import { useRecord } from "#features/record/use-record.ts";
import { FinishView } from "#features/strength/finish-view.tsx";
import { useWords } from "#words/use-words.ts";

interface Props extends Ended {
  readonly onSaved: (words: string) => void;
  readonly onDrop: () => void;
}

/** After the last set: how hard and how it felt, then one fact for the whole session. */
export function FinishForm({ finishedAt, onSaved, ...ended }: Props) {
  const say = useWords("strength");
  const record = useRecord();
  const { session, standing } = ended;
  const save = (): void => {
    // The end was set when it ended; a retry sends the very same session.
    const entry = entryOf(session, finishedAt);
    const counted = { done: doneSets(standing), sets: standing.steps.length };
    record.mutate(
      { facts: [{ id: session.id, entry }] },
      { onSuccess: () => onSaved(say("saved", counted)) },
    );
  };
  return (
    <FinishView
      {...ended}
      saving={record.isPending}
      fault={record.error && <SaveFault error={record.error} />}
      onSave={save}
    />
  );
}
