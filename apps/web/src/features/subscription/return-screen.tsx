"use client";
import { errorDataOf, sentenceForError } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import Link from "next/link";
import { useState } from "react";
import { LEVEL_NAMES } from "#features/subscription/subscription-words.ts";
import { useConfirmation } from "#features/subscription/use-confirmation.ts";

/** Back from the payment page. What the payment service says counts; the address of this page grants nothing. */
export function ReturnScreen({ sessionId }: { readonly sessionId: string }) {
  const [round, setRound] = useState(0);
  return <Confirming key={round} sessionId={sessionId} again={() => setRound(round + 1)} />;
}

function Confirming(props: { readonly sessionId: string; readonly again: () => void }) {
  const { sessionId, again } = props;
  const { phase, state, error } = useConfirmation(sessionId);
  if (phase === "failed" && errorDataOf(error)?.code === "NOT_FOUND") {
    return (
      <>
        <PageHead
          title="This payment isn't yours"
          lead="The address belongs to another account, or to no payment at all. Nothing was changed."
        />
        <Ways />
      </>
    );
  }
  if (phase === "failed") {
    return (
      <>
        <PageHead title="We couldn't check your payment" />
        <Banner
          kind="error"
          action={
            <Button small kind="quiet" onClick={again}>
              Try again
            </Button>
          }
        >
          {sentenceForError(error)}
        </Banner>
        <Ways />
      </>
    );
  }
  if (phase === "late") {
    return (
      <>
        <PageHead
          title="No payment has reached us yet"
          lead="If you paid, nothing is lost: your plan opens by itself as soon as the payment arrives. If you turned back, nothing was charged."
        />
        <Button onClick={again}>Look again</Button>
        <Ways />
      </>
    );
  }
  if (phase === "confirming" || !state) {
    return (
      <section aria-live="polite">
        <PageHead
          title="Confirming your payment"
          lead="We are asking the payment service. This takes some seconds, rarely a minute."
        />
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
  if (level === "free") {
    return (
      <>
        <PageHead title="Not open yet" lead={words} />
        <Link href="/subscription" className={buttonClass({})}>
          See your subscription
        </Link>
      </>
    );
  }
  const coached = level === "coached";
  return (
    <section aria-live="polite">
      <PageHead
        title={`${LEVEL_NAMES[level]} is open`}
        lead={
          coached
            ? "One step is left: choose the coach who looks after you. They see nothing until you agree."
            : "Your strength session for today is ready."
        }
      />
      <div className="flex flex-wrap gap-3">
        <Link href={coached ? "/account#coach" : "/strength"} className={buttonClass({})}>
          {coached ? "Choose your coach" : "Today's strength"}
        </Link>
        <Link href="/today" className={buttonClass({ kind: "quiet" })}>
          Today
        </Link>
      </div>
    </section>
  );
}

function Ways() {
  return (
    <p className="mt-6">
      <Link href="/subscription" className="link inline-flex min-h-11 items-center">
        Your subscription
      </Link>
    </p>
  );
}
