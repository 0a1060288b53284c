"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useState } from "react";
import { SaveFault } from "#features/record/save-fault.tsx";
import { useRecord } from "#features/record/use-record.ts";
import { FeltFields } from "#features/runs/felt-fields.tsx";
import { type Felt, judgeable } from "#features/runs/felt.ts";
import { doneSets, entryOf, type Progress } from "#features/strength/player.ts";

interface Props {
  readonly progress: Progress;
  readonly onFelt: (felt: Felt) => void;
  /** Back into the session; absent when it can't be gone on with. */
  readonly onBack?: (() => void) | undefined;
  readonly onSaved: (words: string) => void;
  readonly onDrop: () => void;
}

/** After the last set: how it felt, then one fact for the whole session. */
export function FinishForm({ progress, onFelt, onBack, onSaved, onDrop }: Props) {
  const record = useRecord();
  // The end is set once; a retry sends the very same session.
  const [openedAt] = useState(() => Date.now());
  const { felt, done, id } = progress;
  const sets = `${doneSets(progress)} of ${done.length} sets`;
  const save = (): void => {
    const entry = entryOf(progress, progress.finishedAt ?? openedAt);
    record.mutate(
      { facts: [{ id, entry }] },
      { onSuccess: () => onSaved(`Saved: ${sets}. Tomorrow morning tells how it settled.`) },
    );
  };
  if (doneSets(progress) === 0) return <NothingDone onBack={onBack} onDrop={onDrop} />;
  return (
    <>
      <PageHead over={sets} title="How did it feel?" />
      <div className="flex flex-col gap-8">
        <FeltFields felt={felt} onChange={(change) => onFelt({ ...felt, ...change })} />
        {!judgeable(felt) && (
          <p className="measure text-sm text-quiet">
            You can save this as it is and answer later on Runs. Until then the session can&rsquo;t
            be judged.
          </p>
        )}
        <SaveFault error={record.error} />
        <div className="flex flex-wrap gap-2">
          {onBack && (
            <Button kind="text" small onClick={onBack}>
              Back to the last set
            </Button>
          )}
          <Button kind="text" small onClick={onDrop}>
            Throw this session away
          </Button>
        </div>
      </div>
      <BottomAction>
        <Button wide pending={record.isPending && "Saving"} onClick={save}>
          {record.error ? "Try again" : "Save the session"}
        </Button>
      </BottomAction>
    </>
  );
}

/** A session without a set isn't one: it would tell the rules of work that was never done. */
function NothingDone({ onBack, onDrop }: Pick<Props, "onBack" | "onDrop">) {
  return (
    <>
      <PageHead title="No set is ticked" lead="There is nothing to save yet." />
      <div className="flex flex-wrap gap-2">
        {onBack && <Button onClick={onBack}>Back to the session</Button>}
        <Button kind="quiet" onClick={onDrop}>
          Throw this session away
        </Button>
      </div>
    </>
  );
}
