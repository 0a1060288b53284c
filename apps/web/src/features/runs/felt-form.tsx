"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { FieldError } from "@springback/ui/primitives/field";
import { useState } from "react";
import { v7 } from "uuid";
import { SaveFault } from "#features/record/save-fault.tsx";
import { useRecord } from "#features/record/use-record.ts";
import { FeltFields } from "#features/runs/felt-fields.tsx";
import { answered, answersOf, type Felt, feltOf, judgeable } from "#features/runs/felt.ts";
import { type LoggedSession, sessionWords, whenWords } from "#features/runs/session-words.ts";

interface Props {
  readonly session: LoggedSession;
  readonly zone: string;
  /** The server's instant. */
  readonly now: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** How one session felt: a correction of its fact. What stays open stays unanswered. */
export function FeltForm({ session, zone, now, onSaved, onCancel }: Props) {
  const [id] = useState(() => v7());
  // The version that was opened is the one corrected, whatever arrives meanwhile.
  const [{ factId, entry, cadenceSpm }] = useState(session);
  const [felt, setFelt] = useState<Felt>(() => feltOf(entry));
  const [tried, setTried] = useState(false);
  const record = useRecord();
  const save = (): void => {
    setTried(true);
    if (!answered(felt)) return;
    const facts = [{ id, entry: { ...entry, ...answersOf(felt) }, replaces: factId }];
    record.mutate({ facts }, { onSuccess: onSaved });
  };
  return (
    <>
      <PageHead
        over={`${sessionWords(entry, cadenceSpm)} · ${whenWords(entry.at, zone, now)}`}
        title="How did it feel?"
        action={
          <Button kind="text" onClick={onCancel}>
            Not now
          </Button>
        }
      />
      <div className="flex flex-col gap-8">
        <FeltFields felt={felt} asksBefore onChange={(change) => setFelt({ ...felt, ...change })} />
        {tried && !answered(felt) && (
          <FieldError id="felt-error">Answer at least one of these, then save.</FieldError>
        )}
        {answered(felt) && !judgeable(felt) && (
          <p className="measure text-sm text-quiet">
            You can save this as it is. Without pain during, pain after and the limp the session
            can&rsquo;t be judged, so it won&rsquo;t move you up.
          </p>
        )}
        <SaveFault error={record.error} />
      </div>
      <BottomAction>
        <Button wide pending={record.isPending && "Saving"} onClick={save}>
          {record.error ? "Try again" : "Save"}
        </Button>
      </BottomAction>
    </>
  );
}
