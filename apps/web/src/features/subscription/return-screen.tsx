"use client";
import { errorDataOf } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import Link from "next/link";
import { useState } from "react";
import { useFault } from "#features/fault/use-fault.ts";
import { useConfirmation } from "#features/subscription/use-confirmation.ts";
import { useWords } from "#words/use-words.ts";

/** Back from the payment page. What the payment service says counts; the address of this page grants nothing. */
export function ReturnScreen({ sessionId }: { readonly sessionId: string }) {
  const [round, setRound] = useState(0);
  return <Confirming key={round} sessionId={sessionId} again={() => setRound(round + 1)} />;
}

function Confirming(props: { readonly sessionId: string; readonly again: () => void }) {
  const { sessionId, again } = props;
  const say = useWords("subscription");
  const faultSaid = useFault();
  const { phase, state, error } = useConfirmation(sessionId);
  if (phase === "failed" && errorDataOf(error)?.code === "NOT_FOUND") {
    return (
      <>
        <PageHead title={say("notYoursTitle")} lead={say("notYoursLead")} />
        <Ways />
      </>
    );
  }
  if (phase === "failed") {
    return (
      <>
        <PageHead title={say("uncheckedTitle")} />
        <Banner
          kind="error"
          action={
            <Button small kind="quiet" onClick={again}>
              {say("tryAgain")}
            </Button>
          }
        >
          {faultSaid(error)}
        </Banner>
        <Ways />
      </>
    );
  }
  if (phase === "late") {
    return (
      <>
        <PageHead title={say("lateTitle")} lead={say("lateLead")} />
        <Button onClick={again}>{say("lookAgain")}</Button>
        <Ways />
      </>
    );
  }
  if (phase === "confirming" || !state) {
    return (
      <section aria-live="polite">
        <PageHead title={say("confirmingTitle")} lead={say("confirmingLead")} />
      </section>
    );
  }
  return <Confirmed level={state.level} words={state.words} />;
}

function Confirmed(props: {
  readonly level: "free" | "runner" | "coached";
  readonly words: string;
}) {
  const { level, words } = props;
  const [say, plans] = [useWords("subscription"), useWords("plans")];
  if (level === "free") {
    return (
      <>
        <PageHead title={say("notOpenTitle")} lead={words} />
        <Link href="/subscription" className={buttonClass({})}>
          {say("seeSubscription")}
        </Link>
      </>
    );
  }
  const coached = level === "coached";
  return (
    <section aria-live="polite">
      <PageHead
        title={say("isOpen", { plan: plans(level) })}
        lead={say(coached ? "coachedOpen" : "runnerOpen")}
      />
      <div className="flex flex-wrap gap-3">
        <Link href={coached ? "/account#coach" : "/strength"} className={buttonClass({})}>
          {say(coached ? "chooseCoach" : "strength")}
        </Link>
        <Link href="/today" className={buttonClass({ kind: "quiet" })}>
          {say("today")}
        </Link>
      </div>
    </section>
  );
}

function Ways() {
  const say = useWords("subscription");
  return (
    <p className="mt-6">
      <Link href="/subscription" className="link inline-flex min-h-11 items-center">
        {say("yours")}
      </Link>
    </p>
  );
}
