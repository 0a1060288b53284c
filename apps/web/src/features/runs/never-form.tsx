"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { useState } from "react";
import { v7 } from "uuid";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { useSaving } from "#features/record/use-saving.ts";
import { type OpenSessionProps, SessionHead } from "#features/runs/session-head.tsx";
import { useWords } from "#words/use-words.ts";

const TAKES_OUT = {
  ...({ head: "neverTitle", lead: "neverLead", yes: "neverYes" } as const),
  says: ["neverCounts", "neverPain", "neverStays"],
} as const;
const PUTS_BACK = { head: "backTitle", lead: "backLead", yes: "backYes", says: [] } as const;

/**
 * Says of a session that it never was, or of one that was taken out that it was after all: in so many words, before
 * anything is changed. Another correction of its fact, so that nothing of what was told is lost.
 */
export function NeverForm({ session, onSaved, ...head }: OpenSessionProps) {
  const say = useWords("runs");
  const [id] = useState(() => v7());
  // The version that was opened is the one corrected, whatever arrives meanwhile.
  const [{ factId, entry, cadenceSpm, takenOut }] = useState(session);
  const { saving, failed, save } = useSaving();
  const words = takenOut ? PUTS_BACK : TAKES_OUT;
  const send = async (): Promise<void> => {
    const fact = { id, entry, replaces: factId, takenOut: takenOut === null, cadenceSpm };
    if (await save([fact])) onSaved();
  };
  return (
    <>
      <SessionHead session={session} {...head} title={say(words.head)} lead={say(words.lead)} />
      <div className="flex flex-col gap-3">
        {words.says.map((key) => (
          <p key={key} className="measure">
            {say(key)}
          </p>
        ))}
        <NotKeptNote failed={failed} />
      </div>
      <BottomAction>
        <Button wide pending={saving && say("saving")} onClick={() => void send()}>
          {say(failed ? "tryAgain" : words.yes)}
        </Button>
      </BottomAction>
    </>
  );
}
