"use client";
import { Button } from "@springback/ui/primitives/button";
import { Dialog } from "@springback/ui/primitives/dialog";
import { useState } from "react";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** On the button that opens the question. */
  readonly ask: string;
  readonly title: string;
  readonly lead: string;
  /** The way out, the way on, and what is said on the way. */
  readonly stay: string;
  readonly go: string;
  readonly going: string;
  readonly deed: { readonly isPending: boolean; readonly error: unknown };
  readonly onGo: () => void;
}

/** A button that asks once more before it does what it says, and tells what follows. */
export function AskFirst({ ask, title, lead, stay, go, going, deed, onGo }: Props) {
  const say = useWords("coach");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {ask}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={title}
        lead={lead}
        close={stay}
        actions={
          <Button pending={deed.isPending && going} onClick={onGo}>
            {deed.error ? say("tryAgain") : go}
          </Button>
        }
      >
        <FaultNote error={deed.error} />
      </Dialog>
    </>
  );
}
