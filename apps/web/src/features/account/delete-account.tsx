"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { TextField } from "@springback/ui/primitives/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { useFault } from "#features/fault/use-fault.ts";
import { useWords } from "#words/use-words.ts";

/** The way out for good: typed, then done at once. Afterwards the browser is signed out, too. */
export function DeleteAccount(props: { readonly paying: boolean; readonly ownerId: string }) {
  const { paying, ownerId } = props;
  const say = useWords("account");
  const faultSaid = useFault();
  const words = say("deleteTyped");
  const trpc = useTRPC();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string>();
  const remove = useMutation(
    trpc.account.delete.mutationOptions({ onSuccess: () => signOut(ownerId) }),
  );
  const press = (): void => {
    const right = typed.trim() === words;
    setFault(right ? undefined : say("deleteFault", { words }));
    if (right) remove.mutate({ typed: words as Parameters<typeof remove.mutate>[0]["typed"] });
  };
  // Whoever comes back another day types the words anew.
  const keep = (): void => {
    setOpen(false);
    setTyped("");
    setFault(undefined);
  };
  return (
    <Section title={say("deleteTitle")}>
      <div className="flex flex-col items-start gap-4">
        <p className="measure">
          {say("deleteLead")} {paying && say("deletePaying")} {say("deleteStays")}
        </p>
        {open ? (
          <>
            <TextField
              label={say("deleteLabel", { words })}
              value={typed}
              autoCapitalize="none"
              autoComplete="off"
              error={fault}
              onChange={(event) => setTyped(event.target.value)}
            />
            {remove.error && (
              <Banner kind="error" title={say("deleteFailed")}>
                {faultSaid(remove.error)}
              </Banner>
            )}
            <div className="flex flex-wrap gap-3">
              <Button
                pending={(remove.isPending || remove.isSuccess) && say("deleting")}
                onClick={press}
              >
                {say("deleteNow")}
              </Button>
              <Button kind="text" onClick={keep}>
                {say("keep")}
              </Button>
            </div>
          </>
        ) : (
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {say("deleteOpen")}
          </Button>
        )}
      </div>
    </Section>
  );
}

/**
 * The session went with the account; this clears what the browser still has of it, also where the line is lost by now, and leads
 * to the start.
 */
async function signOut(ownerId: string): Promise<void> {
  const { leaveForGood } = await import("#features/phone/sign-out/leave.ts");
  await leaveForGood(ownerId);
  location.replace("/");
}
