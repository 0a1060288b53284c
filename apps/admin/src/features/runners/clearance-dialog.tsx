"use client";

import { sentenceForError } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Dialog } from "@springback/ui/primitives/dialog";
import { TextArea } from "@springback/ui/primitives/text-area";
import { TextField } from "@springback/ui/primitives/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { useDone } from "#features/runners/use-done.ts";
import { flagLabel } from "#features/words/flag-label.ts";

interface Props {
  readonly runnerId: string;
  readonly name: string;
  readonly flag: string;
  /** The instant the page's answers are as of. */
  readonly at: string;
}

interface Typed {
  readonly clinician: string;
  readonly reason: string;
}

/** Records a clinician's go-ahead. Asked twice: what was said and by whom, then whether to open it again. */
export function ClearanceDialog({ runnerId, name, flag, at }: Props) {
  const trpc = useTRPC();
  const done = useDone();
  const [open, setOpen] = useState(false);
  const [id, setId] = useState(() => v7());
  // Of the opening: what comes in while the coach types hasn't been read.
  const [seenAt, setSeenAt] = useState(at);
  const [typed, setTyped] = useState<Typed>({ clinician: "", reason: "" });
  const [step, setStep] = useState<"typing" | "confirming">("typing");
  const [tried, setTried] = useState(false);
  const clear = useMutation(
    trpc.runners.clearFlag.mutationOptions({
      onSuccess: async () => {
        setOpen(false);
        setId(v7());
        await done("Go-ahead recorded. The flag is closed.");
      },
    }),
  );
  const missing = {
    clinician: typed.clinician.trim().length < 2 && "Name the clinician who gave the go-ahead.",
    reason: typed.reason.trim() === "" && "Say what they found or allowed, in a few words.",
  };
  const goOn = (): void => {
    setTried(true);
    if (!missing.clinician && !missing.reason) setStep("confirming");
  };
  const confirming = step === "confirming";
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setSeenAt(at);
        setStep("typing");
      }}
      trigger={<Button kind="quiet">Record a clinician's go-ahead</Button>}
      title={confirming ? "Open it again?" : "A clinician's go-ahead"}
      lead={
        confirming
          ? `${typed.clinician.trim()} has cleared "${flagLabel(flag)}" for ${name}. What the flag closed opens at once. This is kept with your name.`
          : "Only a clinician's word closes a flag. Feeling better doesn't."
      }
      actions={
        confirming ? (
          <>
            <Button kind="quiet" onClick={() => setStep("typing")}>
              Back
            </Button>
            <Button
              pending={clear.isPending && "Recording"}
              onClick={() =>
                clear.mutate({ runnerId, id, flag, seenAt, ...typed, confirmed: true })
              }
            >
              {clear.error ? "Try again" : "Yes, close the flag"}
            </Button>
          </>
        ) : (
          <Button onClick={goOn}>Go on</Button>
        )
      }
    >
      {!confirming && (
        <>
          <TextField
            label="Clinician"
            hint="Name and practice."
            value={typed.clinician}
            onChange={(event) => setTyped({ ...typed, clinician: event.target.value })}
            error={tried && missing.clinician}
          />
          <TextArea
            label="What they said"
            value={typed.reason}
            onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
            error={tried && missing.reason}
          />
        </>
      )}
      {clear.error && (
        <Banner kind="error" title="Not recorded yet">
          {sentenceForError(clear.error)}
        </Banner>
      )}
    </Dialog>
  );
}
