"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dayWords } from "@springback/words/days";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { AskFirst } from "#features/account/ask-first.tsx";
import { CoachConsent, CONSENT } from "#features/account/coach-consent.tsx";
import { useHeardAnew } from "#features/account/use-heard-anew.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useWords } from "#words/use-words.ts";

type Coach = RunnerOutputs["coaching"]["read"]["coaches"][number];

/** What came of an answer about a coach is what the section shows from then on. */
function useKeep() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return {
    onSuccess: (next: RunnerOutputs["coaching"]["read"]) =>
      queries.setQueryData(trpc.coaching.read.queryKey(), next),
  };
}

interface Props {
  readonly coach: Coach;
  readonly zone: string;
  /** It was ended here; called with the name that was shown. */
  readonly onEnded: (name: string) => void;
}

/** The coach of now: since when, what they see, and each of the two taken back by itself. */
export function YourCoach({ coach, zone, onEnded }: Props) {
  const say = useWords("coach");
  const locale = useLocale();
  const trpc = useTRPC();
  const { id: coachId, consented } = coach;
  const name = coach.name || say("somebody");
  const { onSuccess } = useKeep();
  const end = useMutation(
    trpc.coaching.end.mutationOptions({
      onSuccess: (next) => {
        onSuccess(next);
        onEnded(name);
      },
    }),
  );
  const stands = useHeardAnew(consented);
  const day = dayWords(coach.since, zone, locale);
  return (
    <div className="flex flex-col items-start gap-4">
      <p ref={stands} tabIndex={-1} className="measure outline-none">
        {say(consented ? "sees" : "seesNothing", { name, day })}
      </p>
      {!consented && <LetIn coachId={coachId} name={name} />}
      <div className="flex flex-wrap gap-3">
        <Link href="/messages" className={buttonClass({ kind: "quiet" })}>
          {say("messages")}
        </Link>
        {consented && <ShutOut coachId={coachId} name={name} />}
        <AskFirst
          ask={say("end")}
          title={say("endTitle", { name })}
          lead={say("endLead")}
          stay={say("keep")}
          go={say("endNow")}
          going={say("ending")}
          deed={end}
          onGo={() => end.mutate({ coachId })}
        />
      </div>
    </div>
  );
}

interface WithCoach {
  readonly coachId: string;
  readonly name: string;
}

function ShutOut({ coachId, name }: WithCoach) {
  const say = useWords("coach");
  const trpc = useTRPC();
  const shutOut = useMutation(trpc.coaching.shutOut.mutationOptions(useKeep()));
  return (
    <AskFirst
      ask={say("shutOut")}
      title={say("shutOutTitle", { name })}
      lead={say("shutOutLead")}
      stay={say("keepSeeing")}
      go={say("shutOutNow")}
      going={say("shuttingOut")}
      deed={shutOut}
      onGo={() => shutOut.mutate({ coachId })}
    />
  );
}

function LetIn({ coachId, name }: WithCoach) {
  const say = useWords("coach");
  const trpc = useTRPC();
  const letIn = useMutation(trpc.coaching.letIn.mutationOptions(useKeep()));
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    if (!agreed) return toFirstFault();
    letIn.mutate({ coachId, consent: CONSENT });
  };
  return (
    <>
      <CoachConsent name={name} agreed={agreed} missing={tried && !agreed} onChange={setAgreed} />
      <FaultNote error={letIn.error} />
      <Button pending={letIn.isPending && say("lettingIn")} onClick={submit}>
        {letIn.error ? say("tryAgain") : say("letIn", { name })}
      </Button>
    </>
  );
}
