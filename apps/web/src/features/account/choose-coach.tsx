"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Button } from "@springback/ui/primitives/button";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { CoachConsent, CONSENT } from "#features/account/coach-consent.tsx";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useWords } from "#words/use-words.ts";

/** Choosing a coach and letting them in: two answers, one save. Nothing is picked beforehand. */
export function ChooseCoach({
  offers,
}: {
  readonly offers: RunnerOutputs["coaching"]["read"]["offers"];
}) {
  const say = useWords("coach");
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [id] = useState(() => v7());
  const [coachId, setCoachId] = useState<string | null>(null);
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const take = useMutation(
    trpc.coaching.take.mutationOptions({
      onSuccess: (next) => queries.setQueryData(trpc.coaching.read.queryKey(), next),
    }),
  );
  const name = offers.find((one) => one.id === coachId)?.name ?? say("thisCoach");
  const save = (): void => {
    setTried(true);
    if (!coachId || !agreed) return toFirstFault();
    take.mutate({ id, coachId, consent: CONSENT });
  };
  if (offers.length === 0) return <p className="measure">{say("none")}</p>;
  return (
    <div className="flex flex-col items-start gap-5">
      <div className="w-full max-w-md">
        <ChoiceList
          name="coach"
          label={say("who")}
          choices={offers.map((one) => ({ value: one.id, label: one.name }))}
          value={coachId}
          error={tried && !coachId && say("pick")}
          onChange={setCoachId}
        />
      </div>
      <CoachConsent name={name} agreed={agreed} missing={tried && !agreed} onChange={setAgreed} />
      <FaultNote error={take.error} />
      <Button pending={take.isPending && say("saving")} onClick={save}>
        {take.error ? say("tryAgain") : say("choose")}
      </Button>
    </div>
  );
}
