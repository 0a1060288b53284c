"use client";
import { sentenceForError } from "@springback/api/errors";
import { advanceTriage, noFlags, openFlags } from "@springback/core/triage";
import type { RedFlagAnswers } from "@springback/core/timeline";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { SafetyStep } from "#features/check/safety-step.tsx";

/** The safety questions once more, for someone whose history we have. A yes is kept; a no takes nothing back. */
export function SafetyScreen() {
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const [facts, setFacts] = useState<ReturnType<typeof flagFacts>>([]);
  const record = useMutation(
    trpc.timeline.record.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries();
        router.push("/today");
      },
    }),
  );
  const save = (answers: RedFlagAnswers): void => {
    const found = flagFacts(answers, new Date().toISOString());
    setFacts(found);
    if (found.length === 0) router.push("/today");
    else record.mutate({ facts: found });
  };
  if (record.error) {
    return (
      <Banner
        kind="error"
        title="Not saved yet"
        action={
          <Button
            small
            pending={record.isPending && "Saving"}
            onClick={() => record.mutate({ facts })}
          >
            Try again
          </Button>
        }
      >
        {sentenceForError(record.error)} Your answers are still here.
      </Banner>
    );
  }
  return <SafetyStep onDone={save} />;
}

/** One fact for each flag that the answers open. */
function flagFacts(answers: RedFlagAnswers, at: string) {
  const triage = advanceTriage(noFlags(), {
    kind: "intake",
    at,
    side: "both",
    site: "unsure",
    mode: "returning",
    answers,
  });
  return openFlags(triage)
    .filter(({ flag }) => flag !== "RF-AGE")
    .map(({ flag }) => ({ id: v7(), entry: { kind: "flag" as const, at, flag, answers } }));
}
