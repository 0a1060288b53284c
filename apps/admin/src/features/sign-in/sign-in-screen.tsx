"use client";

import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { Section } from "@springback/ui/primitives/section";
import { TextField } from "@springback/ui/primitives/text-field";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { askForLink } from "#features/sign-in/ask-for-link.ts";

export interface DemoPerson {
  readonly userId: string;
  readonly name: string;
  readonly role: string;
}

interface Props {
  /** Where to go once signed in. */
  readonly next: string;
  /** Offered outside production only; empty everywhere else. */
  readonly demoPeople: readonly DemoPerson[];
}

function DemoPeople({
  people,
  next,
}: {
  readonly people: readonly DemoPerson[];
  readonly next: string;
}) {
  if (people.length === 0) return null;
  return (
    <div className="mt-10">
      <Section
        title="Look around as somebody"
        lead="These people are made up. They are here because this is a demo."
      >
        <ul className="border-t border-hairline">
          {people.map((person) => (
            <li key={person.userId} className="border-b border-hairline">
              <form method="post" action="/auth/demo">
                <input type="hidden" name="userId" value={person.userId} />
                <input type="hidden" name="next" value={next} />
                <button
                  type="submit"
                  className="flex min-h-14 w-full items-center justify-between gap-4 px-1 text-left -outline-offset-2! hover:bg-wash"
                >
                  <span className="font-semibold">
                    <span className="sr-only">Sign in as </span>
                    {person.name}
                  </span>
                  <span className="text-sm text-quiet">{person.role}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function LinkSent({ email, again }: { readonly email: string; readonly again: () => void }) {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div ref={head} tabIndex={-1} className="outline-none">
      <PageHead
        title="Look in your mail"
        lead={`If ${email} belongs to a coach or an admin here, a link is on its way. It works once, for ten minutes.`}
      />
      <Button kind="quiet" onClick={again}>
        Use another address
      </Button>
    </div>
  );
}

/** A mailed link, and nothing to remember. */
export function SignInScreen({ next, demoPeople }: Props) {
  const [email, setEmail] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [step, setStep] = useState<"asking" | "sending" | "sent">("asking");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (step === "sending") return;
    if (!email.trim()) {
      setProblem("Type the address you were invited with.");
      return;
    }
    setStep("sending");
    setProblem(null);
    const answer = await askForLink(email.trim(), next);
    setProblem(answer.sent ? null : answer.why);
    setStep(answer.sent ? "sent" : "asking");
  };
  return (
    <PageShell>
      <div className="mx-auto max-w-md pt-6 sm:pt-16">
        {step === "sent" ? (
          <LinkSent email={email.trim()} again={() => setStep("asking")} />
        ) : (
          <>
            <PageHead
              title="Sign in"
              lead="For coaches and admins. We mail you a link; there is no password."
            />
            <form onSubmit={submit} noValidate className="flex flex-col gap-5">
              <TextField
                label="Email"
                name="email"
                type="email"
                autoComplete="email"
                inputMode="email"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
                error={problem}
              />
              <Button type="submit" wide pending={step === "sending" && "Sending the link"}>
                Mail me a link
              </Button>
            </form>
            <DemoPeople people={demoPeople} next={next} />
          </>
        )}
      </div>
    </PageShell>
  );
}
