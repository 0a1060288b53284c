"use client";
import { sentenceForError } from "@springback/api/errors";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";

/** Version of the words beside the box below; change them and this together. */
const CONSENT = "coach-access-1";

interface Faults {
  readonly coach?: string;
  readonly consent?: string;
}

/** Choosing a coach and letting them in: two answers, one save. Nothing is picked beforehand. */
export function ChooseCoach({
  coaching,
}: {
  readonly coaching: RunnerOutputs["coaching"]["read"];
}) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [id] = useState(() => v7());
  const [coachId, setCoachId] = useState<string | null>(null);
  const [agreed, setAgreed] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const take = useMutation(
    trpc.coaching.take.mutationOptions({
      onSuccess: (next) => queries.setQueryData(trpc.coaching.read.queryKey(), next),
    }),
  );
  const offers = coaching.mine ? [coaching.mine] : coaching.offers;
  const name = offers.find((one) => one.id === coachId)?.name ?? "this coach";
  const save = (): void => {
    const found = {
      ...(coachId ? {} : { coach: "Choose a coach." }),
      ...(agreed ? {} : { consent: "Without this a coach can't see anything to help you with." }),
    };
    setFaults(found);
    if (coachId && agreed) take.mutate({ id, coachId, consent: CONSENT });
  };
  if (offers.length === 0) {
    return <p className="measure">No coach takes runners right now. Look again tomorrow.</p>;
  }
  return (
    <div className="flex flex-col items-start gap-5">
      <div className="w-full max-w-md">
        <ChoiceList
          name="coach"
          label="Who should look after you?"
          choices={offers.map((one) => ({ value: one.id, label: one.name }))}
          value={coachId}
          error={faults.coach}
          onChange={setCoachId}
        />
      </div>
      <Checkbox
        checked={agreed}
        error={faults.consent}
        onChange={(event) => setAgreed(event.target.checked)}
        label={`I agree that ${name} sees my record: what I log, the answers I get, and where it is sore.`}
        hint="I can take this back here at any time; from that moment they see nothing."
      />
      {take.error && (
        <Banner kind="error" title="Not saved yet">
          {sentenceForError(take.error)} Your choice is still here.
        </Banner>
      )}
      <Button pending={take.isPending && "Saving"} onClick={save}>
        {take.error ? "Try again" : "Choose this coach"}
      </Button>
    </div>
  );
}
