"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { errorDataOf } from "@springback/api/errors";
import { entitled } from "@springback/core/entitlements";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { Banner } from "@springback/ui/primitives/banner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Pending } from "@springback/ui/primitives/pending";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { useFault } from "#features/fault/use-fault.ts";
import { PlanInForce } from "#features/plan/plan-in-force.tsx";
import { ClosedScreen } from "#features/strength/closed-screen.tsx";
import { useExerciseNames } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

type Stage = RunnerOutputs["guidance"]["today"]["guidance"]["stage"];

/** The coach's plan: the runner reads what was assigned, the coach's words, and what the coach kept and why. */
export function PlanScreen() {
  const say = useWords("plan");
  // Asked for here, so that the plan doesn't wait for its words.
  useExerciseNames();
  const trpc = useTRPC();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  const { data: billing } = useSuspenseQuery(trpc.billing.state.queryOptions());
  const { stage } = today.guidance;
  if (entitled(billing.level, "coachPlan")) return <OpenPlan zone={today.zone} stage={stage} />;
  // A runner with a plan of their own isn't without a subscription: this part alone asks for a coach.
  const words = billing.level === "free" ? billing.words : say("coachedOnly");
  return <ClosedScreen title={say("title")} words={words} stage={stage} />;
}

function OpenPlan({ zone, stage }: { readonly zone: string; readonly stage: Stage }) {
  const say = useWords("plan");
  const faultSaid = useFault();
  const trpc = useTRPC();
  const { data: plan, error, refetch } = useQuery(trpc.plan.inForce.queryOptions());
  if (plan) return <PlanInForce plan={plan} zone={zone} />;
  if (errorDataOf(error)?.code === "PAYMENT_REQUIRED") {
    const words = error?.message ?? "";
    return <ClosedScreen title={say("title")} words={words} stage={stage} />;
  }
  return (
    <>
      <PageHead title={say("title")} />
      {error && (
        <Banner
          kind="error"
          action={
            <Button kind="quiet" small onClick={() => void refetch()}>
              {say("tryAgain")}
            </Button>
          }
        >
          {faultSaid(error)}
        </Banner>
      )}
      {!error && plan === undefined && <Pending>{say("fetching")}</Pending>}
      {plan === null && (
        <EmptyState
          title={say("noneTitle")}
          action={
            <Link href="/strength" className={buttonClass({})}>
              {say("todaysStrength")}
            </Link>
          }
        >
          {say("none")}
        </EmptyState>
      )}
    </>
  );
}
