"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useDraft } from "#features/phone/use-draft.ts";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { useSaving } from "#features/record/use-saving.ts";
import { NeverButton } from "#features/runs/never-button.tsx";
import { type OpenSessionProps, SessionHead } from "#features/runs/session-head.tsx";
import { useWords } from "#words/use-words.ts";

/** How a session has settled a day later: one number, which closes its verdict. */
export function SettlingForm({ session, onSaved, ...head }: OpenSessionProps) {
  const say = useWords("runs");
  const felt = useWords("felt");
  const [id] = useState(() => v7());
  const form = `settling-${session.sessionId}`;
  const [pain, keep] = useDraft<number | null>(form, null);
  const [tried, setTried] = useState(false);
  const at = useRef<string | null>(null);
  const { saving, failed, save } = useSaving();
  const send = async (): Promise<void> => {
    setTried(true);
    if (pain === null) return toFirstFault();
    // The moment of the first try, so that a retry is recognised as the same answer.
    at.current ??= new Date().toISOString();
    const entry = {
      ...({ kind: "settling", at: at.current } as const),
      ...{ session: session.sessionId, pain24h: pain },
    };
    if (await save([{ id, entry }], form)) onSaved();
  };
  return (
    <>
      <SessionHead session={session} {...head} title={say("settling")} lead={say("settlingLead")} />
      <div className="flex flex-col gap-8">
        <ElevenSteps
          name="pain24h"
          label={say("painNow")}
          value={pain}
          onChange={keep}
          ends={[felt("painNone"), felt("painWorst")]}
          words={(n) => felt("painValue", { n })}
          error={tried && pain === null && say("pickPain")}
        />
        <NeverButton sessionId={session.sessionId} />
        <NotKeptNote failed={failed} />
      </div>
      <BottomAction>
        <Button wide pending={saving && say("saving")} onClick={() => void send()}>
          {say(failed ? "tryAgain" : "save")}
        </Button>
      </BottomAction>
    </>
  );
}
