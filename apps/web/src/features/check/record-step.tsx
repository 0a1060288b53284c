"use client";
import { sentenceForError } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTRPC } from "#client.ts";
import { clearDraft, type Draft, factsOf, intakeOf } from "#features/check/draft.ts";

/** For someone signed in: the answers go straight into their history. Flagged ones at once, without a button. */
export function RecordStep(props: { readonly draft: Draft; readonly flagged?: boolean }) {
  const { draft, flagged = false } = props;
  const router = useRouter();
  const trpc = useTRPC();
  const record = useMutation(
    trpc.timeline.record.mutationOptions({
      onSuccess: () => {
        clearDraft();
        router.push("/today");
      },
    }),
  );
  const sent = useRef(false);
  const { mutate } = record;
  useEffect(() => {
    if (!flagged || sent.current) return;
    sent.current = true;
    const at = new Date().toISOString();
    mutate({ facts: [{ id: draft.ids.intake, entry: intakeOf(draft, at) }] });
  }, [flagged, draft, mutate]);
  if (flagged) return null;
  const facts = factsOf(draft);
  return (
    <>
      {record.error && <Banner kind="error">{sentenceForError(record.error)}</Banner>}
      <BottomAction overNav={false}>
        <Button
          wide
          pending={record.isPending && "Saving"}
          onClick={() => facts && mutate({ facts })}
        >
          Save and go to today
        </Button>
      </BottomAction>
    </>
  );
}
