"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { FieldError } from "@springback/ui/primitives/field";
import { useState } from "react";
import { v7 } from "uuid";
import { useDraft } from "#features/phone/use-draft.ts";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { useSaving } from "#features/record/use-saving.ts";
import { FeltFields } from "#features/runs/felt-fields.tsx";
import { answered, answersOf, feltOf, judgeable } from "#features/runs/felt.ts";
import { type OpenSessionProps, SessionHead } from "#features/runs/session-head.tsx";
import { useWords } from "#words/use-words.ts";

/** How one session felt: a correction of its fact. What stays open stays unanswered. */
export function FeltForm({ session, onSaved, ...head }: OpenSessionProps) {
  const say = useWords("runs");
  const [id] = useState(() => v7());
  // The version that was opened is the one corrected, whatever arrives meanwhile.
  const [opened] = useState(session);
  const { factId, entry, cadenceSpm, sessionId } = opened;
  const form = `felt-${sessionId}`;
  const [felt, keep] = useDraft(form, feltOf(entry));
  const [tried, setTried] = useState(false);
  const { saving, failed, save } = useSaving();
  const send = async (): Promise<void> => {
    setTried(true);
    if (!answered(felt)) return;
    // Without its file's steps it would be told without them until the server has answered.
    const fact = { id, entry: { ...entry, ...answersOf(felt) }, replaces: factId, cadenceSpm };
    if (await save([fact], form)) onSaved();
  };
  return (
    <>
      <SessionHead session={opened} {...head} title={say("howItFelt")} />
      <div className="flex flex-col gap-8">
        <FeltFields felt={felt} asksBefore onChange={(change) => keep({ ...felt, ...change })} />
        {tried && !answered(felt) && <FieldError id="felt-error">{say("answerOne")}</FieldError>}
        {answered(felt) && !judgeable(felt) && (
          <p className="measure text-sm text-quiet">{say("notJudged")}</p>
        )}
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
