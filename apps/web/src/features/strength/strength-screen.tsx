"use client";
import { errorDataOf } from "@springback/api/errors";
import { entitled } from "@springback/core/entitlements";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { Pending } from "@springback/ui/primitives/pending";
import { dayWords } from "@springback/words/days";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { useFault } from "#features/fault/use-fault.ts";
import { FlagScreen } from "#features/guidance/flag-screen.tsx";
import { mustSeeSomeone } from "#features/guidance/said-answer.ts";
import { ClosedScreen } from "#features/strength/closed-screen.tsx";
import { StrengthDay } from "#features/strength/strength-day.tsx";
import { NoIntake } from "#features/today/no-intake.tsx";
import { useExercises, useQuestionWords } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

/** Today's strength: safety first, then the subscription, then the session. */
export function StrengthScreen({ owner }: { readonly owner: string }) {
  const say = useWords("strength");
  // Asked for here, so that neither a flag nor the session waits for its words.
  useExercises();
  useQuestionWords();
  const locale = useLocale();
  const trpc = useTRPC();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  const { data: billing } = useSuspenseQuery(trpc.billing.state.queryOptions());
  const { guidance } = today;
  const open = entitled(billing.level, "strengthSession");
  if (guidance.refer && mustSeeSomeone(guidance) && closesLoading(guidance.refer.locks)) {
    return <FlagScreen refer={guidance.refer} after={<StaysOpen />} />;
  }
  if (today.needs.includes("intake")) {
    return <NoIntake over={dayWords(today.at, today.zone, locale)} title={say("pageTitle")} />;
  }
  if (!open) {
    return <ClosedScreen title={say("pageTitle")} words={billing.words} stage={guidance.stage} />;
  }
  const needsNow = today.needs.includes("now");
  return <OpenStrength needsNow={needsNow} stage={guidance.stage} owner={owner} />;
}

/** A flag that closes every exercise; others leave what the session itself screens. */
function closesLoading(locks: readonly string[]): boolean {
  return locks.includes("all") || locks.includes("loading");
}

function StaysOpen() {
  const say = useWords("strength");
  return (
    <>
      {say("flagOpen")}{" "}
      <Link className="link" href="/history">
        {say("history")}
      </Link>{" "}
      <Link className="link" href="/account">
        {say("export")}
      </Link>
    </>
  );
}

interface OpenProps {
  readonly needsNow: boolean;
  readonly stage: Parameters<typeof ClosedScreen>[0]["stage"];
  readonly owner: string;
}

function OpenStrength({ needsNow, stage, owner }: OpenProps) {
  const say = useWords("strength");
  const faultSaid = useFault();
  const trpc = useTRPC();
  const strength = useQuery(trpc.strength.today.queryOptions());
  if (strength.data) {
    return <StrengthDay today={strength.data} needsNow={needsNow} owner={owner} />;
  }
  if (!strength.error) {
    return (
      <>
        <PageHead title={say("pageTitle")} />
        <Pending>{say("making")}</Pending>
      </>
    );
  }
  if (errorDataOf(strength.error)?.code === "PAYMENT_REQUIRED") {
    return <ClosedScreen title={say("pageTitle")} words={strength.error.message} stage={stage} />;
  }
  return (
    <>
      <PageHead title={say("pageTitle")} />
      <Banner
        kind="error"
        action={
          <Button kind="quiet" small onClick={() => void strength.refetch()}>
            {say("tryAgain")}
          </Button>
        }
      >
        {faultSaid(strength.error)}
      </Banner>
    </>
  );
}
