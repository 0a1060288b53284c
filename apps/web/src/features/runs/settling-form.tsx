"use client";
import { PainScale } from "@springback/ui/domain/pain-scale";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useState } from "react";
import { v7 } from "uuid";
import { SaveFault } from "#features/record/save-fault.tsx";
import { useRecord } from "#features/record/use-record.ts";
import { type LoggedSession, sessionWords, whenWords } from "#features/runs/session-words.ts";

interface Props {
  readonly session: LoggedSession;
  readonly zone: string;
  /** The server's instant. */
  readonly now: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** How a session has settled a day later: one number, which closes its verdict. */
export function SettlingForm({ session, zone, now, onSaved, onCancel }: Props) {
  const [id] = useState(() => v7());
  const [pain, setPain] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const { entry, cadenceSpm, sessionId } = session;
  const record = useRecord();
  const save = (): void => {
    setTried(true);
    if (pain === null) return;
    // The moment of the first try, so that a retry is recognised as the same answer.
    const answeredAt = at ?? new Date().toISOString();
    setAt(answeredAt);
    const settling = {
      kind: "settling",
      at: answeredAt,
      session: sessionId,
      pain24h: pain,
    } as const;
    record.mutate({ facts: [{ id, entry: settling }] }, { onSuccess: onSaved });
  };
  return (
    <>
      <PageHead
        over={`${sessionWords(entry, cadenceSpm)} · ${whenWords(entry.at, zone, now)}`}
        title="How is it a day later?"
        action={
          <Button kind="text" onClick={onCancel}>
            Not now
          </Button>
        }
        lead="A tendon shows what a session did to it the day after."
      />
      <div className="flex flex-col gap-8">
        <PainScale
          name="pain24h"
          label="Pain now"
          value={pain}
          onChange={setPain}
          error={tried && pain === null ? "Pick a number from 0 to 10." : undefined}
        />
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
