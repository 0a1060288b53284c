"use client";
import type { Ended } from "#features/player/running.tsx";
import { isLeft } from "#features/player/kept-session.ts";
import { doneSets, entryOf, type Session } from "#features/player/session.ts";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { useSaving } from "#features/record/use-saving.ts";
import { FinishView } from "#features/strength/finish-view.tsx";
import { useWords } from "#words/use-words.ts";

interface Props extends Ended {
  readonly onSaved: (words: string) => void;
  readonly onDrop: () => void;
}

/** After the last set: how hard and how it felt, then one fact for the whole session. */
export function FinishForm({ onSaved, ...ended }: Props) {
  const say = useWords("strength");
  const { saving, failed, save } = useSaving();
  const { standing, finishedAt } = ended;
  const send = async (session: Session): Promise<void> => {
    // The end was set when it ended; a retry sends the very same session.
    const entry = entryOf(session, finishedAt);
    const counted = { done: doneSets(standing), sets: standing.steps.length };
    if (!(await save([{ id: session.id, entry }]))) return;
    onSaved(say(isLeft(finishedAt, Date.now()) ? "savedPast" : "saved", counted));
  };
  return (
    <FinishView
      {...ended}
      saving={saving}
      fault={failed && <NotKeptNote failed />}
      onSave={(session) => void send(session)}
    />
  );
}
