"use client";
import { errorDataOf, sentenceForError } from "@springback/api/errors";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { FieldError } from "@springback/ui/primitives/field";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { PortalButton } from "#features/subscription/portal-button.tsx";

type State = RunnerOutputs["billing"]["state"];

interface Props {
  readonly level: State["level"];
  readonly state: State | null;
}

const RANK: Readonly<Record<State["level"], number>> = { free: 0, runner: 1, coached: 2 };

/** The one button of a level. Beside a living subscription nothing is sold: the payment page changes it. */
export function PlanAction({ level, state }: Props) {
  if (level === "free") {
    return (
      <Link
        href={state ? "/today" : "/check"}
        className={buttonClass({ kind: "quiet", wide: true })}
      >
        {state ? "Go to today" : "Check my Achilles"}
      </Link>
    );
  }
  if (!state) {
    return (
      <Link href="/sign-in?next=/plans" className={buttonClass({ wide: true })}>
        Sign in to subscribe
      </Link>
    );
  }
  if (state.canManage) {
    return (
      <PortalButton wide>{level === state.level ? "Change or cancel" : "Change plan"}</PortalButton>
    );
  }
  if (RANK[state.level] >= RANK[level]) {
    return <p className="py-3 text-sm text-quiet">Open to you now, without paying.</p>;
  }
  return <Subscribe plan={level} />;
}

function Subscribe({ plan }: { readonly plan: "runner" | "coached" }) {
  const trpc = useTRPC();
  const checkout = useMutation(
    trpc.billing.checkout.mutationOptions({ onSuccess: ({ url }) => window.location.assign(url) }),
  );
  const { error } = checkout;
  const leaving = checkout.isPending || checkout.isSuccess;
  if (error && errorDataOf(error)?.detail["portal"]) {
    return (
      <div className="flex flex-col gap-2">
        <p className="text-sm">{sentenceForError(error)}</p>
        <PortalButton wide>Change or cancel</PortalButton>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <Button
        wide
        pending={leaving && "Opening the payment page"}
        onClick={() => checkout.mutate({ plan })}
      >
        {error ? "Try again" : plan === "runner" ? "Choose Runner" : "Choose Coached"}
      </Button>
      {error && <FieldError id={`${plan}-error`}>{sentenceForError(error)}</FieldError>}
    </div>
  );
}
