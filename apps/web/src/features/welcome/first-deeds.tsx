"use client";
import { sentenceForError } from "@springback/api/errors";
import { Button } from "@springback/ui/primitives/button";
import { FieldError } from "@springback/ui/primitives/field";
import { Section } from "@springback/ui/primitives/section";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { AppProviders, useTRPC } from "#client.ts";
import { clearDraft, storedDraft } from "#features/check/draft.ts";
import { HEALTH_CONSENT } from "#features/check/health-consent.ts";
import { type JoiningDraft, joiningFacts } from "#features/welcome/joining-facts.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Whose account this is. */
  readonly email: string;
  /** The day a trial begun now ends on, in words; null where there is none to begin. */
  readonly trialEnds: string | null;
  readonly days: number;
}

/** What is done once, right after the first link. */
export function FirstDeeds({ email, trialEnds, days }: Props) {
  return (
    <AppProviders>
      <JoinDraft email={email} />
      {trialEnds !== null && <TrialOffer ends={trialEnds} days={days} />}
    </AppProviders>
  );
}

/**
 * What this phone kept of the first visit goes to the account if the link left any of it behind, and what was agreed to with it
 * first; what is there is known by its id. Then the phone lets go of it. Draws nothing: should it not get through, the phone
 * keeps it.
 */
function JoinDraft({ email }: Pick<Props, "email">) {
  const trpc = useTRPC();
  const { mutate: give } = useMutation(trpc.consent.give.mutationOptions());
  const { mutate } = useMutation(trpc.timeline.record.mutationOptions());
  const sent = useRef(false);
  useEffect(() => {
    const facts = joiningFacts(storedDraft(localStorage), email);
    if (sent.current || facts.length === 0) return;
    sent.current = true;
    const done = ({ recorded }: JoiningDraft): void => {
      clearDraft(localStorage);
      if (recorded.some(({ status }) => status === "saved")) location.reload();
    };
    const join = (): void => mutate({ facts: [...facts] }, { onSuccess: done });
    give({ text: HEALTH_CONSENT }, { onSuccess: join });
  }, [email, give, mutate]);
  return null;
}

/** The trial with its end spelled out, begun by one tap and by nothing else. */
function TrialOffer({ ends, days }: { readonly ends: string; readonly days: number }) {
  const say = useWords("welcome");
  const trpc = useTRPC();
  const begin = useMutation(
    trpc.billing.startTrial.mutationOptions({ onSuccess: () => location.assign("/today") }),
  );
  const opening = begin.isPending || begin.isSuccess;
  return (
    <Section title={say("trial", { days })} ruled>
      <p className="measure mb-4">{say("trialLead", { date: ends })}</p>
      <div className="flex flex-col items-start gap-2">
        <Button pending={opening && say("trialOpening")} onClick={() => begin.mutate()}>
          {say(begin.error ? "tryAgain" : "trialBegin", { days })}
        </Button>
        {begin.error && (
          <FieldError id="first-trial-error">{sentenceForError(begin.error)}</FieldError>
        )}
        <a className="link tap inline-flex items-center" href="/plans">
          {say("trialMore")}
        </a>
      </div>
    </Section>
  );
}
