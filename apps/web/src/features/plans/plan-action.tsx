"use client";
import { errorDataOf } from "@springback/api/errors";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { TRIAL_DAYS } from "@springback/api/trial";
import { Button, buttonClass, type ButtonKind } from "@springback/ui/primitives/button";
import { FieldError } from "@springback/ui/primitives/field";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTRPC } from "#client.ts";
import { useFault } from "#features/fault/use-fault.ts";
import { PortalButton } from "#features/subscription/portal-button.tsx";
import { useWords } from "#words/use-words.ts";

type State = RunnerOutputs["billing"]["state"];

interface Props {
  readonly level: State["level"];
  /** Null for a visitor. */
  readonly state: State | null;
}

const RANK: Readonly<Record<State["level"], number>> = { free: 0, runner: 1, coached: 2 };

/** The one button of a level. Beside a living subscription nothing is sold: the payment page changes it. */
export function PlanAction({ level, state }: Props) {
  const say = useWords("plans");
  if (level === "free") {
    return (
      <Link
        href={state ? "/today" : "/check"}
        className={buttonClass({ kind: "quiet", wide: true })}
      >
        {say(state ? "goToToday" : "check")}
      </Link>
    );
  }
  if (!state) {
    return (
      <Link
        href="/sign-in?next=/plans"
        className={buttonClass({ kind: kindOf(level), wide: true })}
      >
        {say(level === "runner" ? "signInToTry" : "signIn")}
      </Link>
    );
  }
  if (state.canManage) {
    const own = state.reason === "trial" ? "addCard" : "change";
    return <PortalButton wide>{say(level === state.level ? own : "changePlan")}</PortalButton>;
  }
  if (RANK[state.level] >= RANK[level]) {
    return <p className="py-3 text-sm text-quiet">{say("openNow")}</p>;
  }
  if (level === "runner" && state.mayTry) return <Try />;
  // For a runner who has the first plan, the other is all there is to choose.
  return <Subscribe plan={level} kind={state.level === "free" ? kindOf(level) : "primary"} />;
}

/** Of the two plans, the one a runner comes to first. */
const kindOf = (level: State["level"]): ButtonKind => (level === "runner" ? "primary" : "quiet");

/** Opens the runner's plan at once; the page then tells the day it ends. */
function Try() {
  const say = useWords("plans");
  const faultSaid = useFault();
  const trpc = useTRPC();
  const router = useRouter();
  const begin = useMutation(
    trpc.billing.startTrial.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  const opening = begin.isPending || begin.isSuccess;
  return (
    <div className="flex flex-col gap-2">
      <Button wide pending={opening && say("startingTrial")} onClick={() => begin.mutate()}>
        {begin.error ? say("tryAgain") : say("startTrial", { days: TRIAL_DAYS })}
      </Button>
      {begin.error && <FieldError id="trial-error">{faultSaid(begin.error)}</FieldError>}
    </div>
  );
}

function Subscribe({
  plan,
  kind,
}: {
  readonly plan: "runner" | "coached";
  readonly kind: ButtonKind;
}) {
  const say = useWords("plans");
  const faultSaid = useFault();
  const trpc = useTRPC();
  const checkout = useMutation(
    trpc.billing.checkout.mutationOptions({ onSuccess: ({ url }) => window.location.assign(url) }),
  );
  const { error } = checkout;
  const leaving = checkout.isPending || checkout.isSuccess;
  if (error && errorDataOf(error)?.detail["portal"]) {
    return (
      <div className="flex flex-col gap-2">
        <p className="text-sm">{faultSaid(error)}</p>
        <PortalButton wide>{say("change")}</PortalButton>
      </div>
    );
  }
  const choose = plan === "runner" ? "chooseRunner" : "chooseCoached";
  return (
    <div className="flex flex-col gap-2">
      <Button
        wide
        kind={kind}
        pending={leaving && say("openingPayment")}
        onClick={() => checkout.mutate({ plan })}
      >
        {say(error ? "tryAgain" : choose)}
      </Button>
      {error && <FieldError id={`${plan}-error`}>{faultSaid(error)}</FieldError>}
    </div>
  );
}
