"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTRPC } from "#client.ts";
import { clearDraft, type Draft } from "#features/check/draft.ts";
import { factsOf, intakeOf } from "#features/check/draft-facts.ts";
import { SaveFault } from "#features/record/save-fault.tsx";
import { useWords } from "#words/use-words.ts";

/** For someone signed in: the answers go straight into their history. Flagged ones at once, without a button. */
export function RecordStep(props: { readonly draft: Draft; readonly flagged?: boolean }) {
  const { draft, flagged = false } = props;
  const say = useWords("check");
  const router = useRouter();
  const trpc = useTRPC();
  const record = useMutation(
    trpc.timeline.record.mutationOptions({
      onSuccess: () => {
        clearDraft(localStorage);
        router.push("/today");
      },
    }),
  );
  const sent = useRef(false);
  const { mutate } = record;
  // Sent again it is the same fact to the millisecond, so that it is stored once.
  const [at] = useState(() => new Date().toISOString());
  const facts = useMemo(
    () =>
      flagged ? [{ id: draft.ids.intake, entry: intakeOf(draft, at) }] : factsOf(draft)?.slice(),
    [draft, flagged, at],
  );
  useEffect(() => {
    if (!flagged || !facts || sent.current) return;
    sent.current = true;
    mutate({ facts });
  }, [flagged, facts, mutate]);
  // The answer stands on the screen whether or not it is stored, so only what went wrong is said.
  if (flagged && !record.error) return null;
  const save = (
    <Button
      wide
      pending={record.isPending && say("saving")}
      onClick={() => facts && mutate({ facts })}
    >
      {say(flagged ? "saveAgain" : "saveToday")}
    </Button>
  );
  return (
    <>
      <SaveFault error={record.error} />
      {flagged ? save : <BottomAction overNav={false}>{save}</BottomAction>}
    </>
  );
}
