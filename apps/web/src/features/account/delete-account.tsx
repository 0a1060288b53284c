"use client";
import { sentenceForError } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { TextField } from "@springback/ui/primitives/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client.ts";

const WORDS = "delete my account";

/** The way out for good: typed, then done at once. Afterwards the browser is signed out, too. */
export function DeleteAccount(props: { readonly paying: boolean; readonly ownerId: string }) {
  const { paying, ownerId } = props;
  const trpc = useTRPC();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string>();
  const remove = useMutation(
    trpc.account.delete.mutationOptions({ onSuccess: () => signOut(ownerId) }),
  );
  const press = (): void => {
    const right = typed.trim() === WORDS;
    setFault(right ? undefined : `Type "${WORDS}" to go on.`);
    if (right) remove.mutate({ typed: WORDS });
  };
  return (
    <Section title="Delete your account">
      <div className="flex flex-col items-start gap-4">
        <p className="measure">
          Your account, your history and every past answer go at once and for good; nobody can bring
          them back. Export first if you want a copy.{" "}
          {paying &&
            "Your subscription is cancelled with it, and what is left of the paid time is lost. "}
          What stays is a note, without your name, that an account was deleted.
        </p>
        {open ? (
          <>
            <TextField
              label={`Type "${WORDS}"`}
              value={typed}
              autoCapitalize="none"
              autoComplete="off"
              error={fault}
              onChange={(event) => setTyped(event.target.value)}
            />
            {remove.error && (
              <Banner kind="error" title="Not deleted">
                {sentenceForError(remove.error)}
              </Banner>
            )}
            <div className="flex flex-wrap gap-3">
              <Button
                pending={(remove.isPending || remove.isSuccess) && "Deleting"}
                onClick={press}
              >
                Delete for good
              </Button>
              <Button kind="text" onClick={() => setOpen(false)}>
                Keep my account
              </Button>
            </div>
          </>
        ) : (
          <Button kind="quiet" onClick={() => setOpen(true)}>
            Delete my account
          </Button>
        )}
      </div>
    </Section>
  );
}

/** The session went with the account; this clears what the browser still has of it, and leads to the start. */
async function signOut(ownerId: string): Promise<void> {
  const { leave } = await import("#features/phone/sign-out/leave.ts");
  await leave(ownerId, false);
  location.replace("/");
}
