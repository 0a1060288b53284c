"use client";
import { errorDataOf, sentenceForError } from "@springback/api/errors";
import { entitled } from "@springback/core/entitlements";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Pending } from "@springback/ui/primitives/pending";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { FlagScreen } from "#features/guidance/flag-screen.tsx";
import { mustSeeSomeone } from "#features/guidance/reason-words.ts";
import { ClosedScreen } from "#features/strength/closed-screen.tsx";
import { StrengthDay } from "#features/strength/strength-day.tsx";
import { NoIntake } from "#features/today/no-intake.tsx";
import { dayWords } from "#features/today/day-words.ts";

/** Today's strength: safety first, then the subscription, then the session. */
export function StrengthScreen() {
  const trpc = useTRPC();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  const { data: billing } = useSuspenseQuery(trpc.billing.state.queryOptions());
  const { guidance } = today;
  const open = entitled(billing.level, "strengthSession");
  if (guidance.refer && mustSeeSomeone(guidance) && closesLoading(guidance.refer.locks)) {
    return <FlagScreen refer={guidance.refer} after={<StaysOpen />} />;
  }
  if (today.needs.includes("intake")) {
    return <NoIntake over={dayWords(today.at, today.zone)} title="Strength" />;
  }
  if (!open) return <ClosedScreen title="Strength" words={billing.words} stage={guidance.stage} />;
  return <OpenStrength needsNow={today.needs.includes("now")} stage={guidance.stage} />;
}

/** A flag that closes every exercise; others leave what the session itself screens. */
function closesLoading(locks: readonly string[]): boolean {
  return locks.includes("all") || locks.includes("loading");
}

function StaysOpen() {
  return (
    <>
      Strength opens again when your coach records a clinician&rsquo;s go-ahead, not by feeling
      better. Your{" "}
      <Link className="link" href="/history">
        history
      </Link>{" "}
      and{" "}
      <Link className="link" href="/account">
        export
      </Link>{" "}
      stay open.
    </>
  );
}

interface OpenProps {
  readonly needsNow: boolean;
  readonly stage: Parameters<typeof ClosedScreen>[0]["stage"];
}

function OpenStrength({ needsNow, stage }: OpenProps) {
  const trpc = useTRPC();
  const strength = useQuery(trpc.strength.today.queryOptions());
  if (strength.data) return <StrengthDay today={strength.data} needsNow={needsNow} />;
  if (!strength.error) {
    return (
      <>
        <PageHead title="Strength" />
        <Pending>Putting today&rsquo;s session together</Pending>
      </>
    );
  }
  if (errorDataOf(strength.error)?.code === "PAYMENT_REQUIRED") {
    return <ClosedScreen title="Strength" words={strength.error.message} stage={stage} />;
  }
  return (
    <>
      <PageHead title="Strength" />
      <Banner
        kind="error"
        action={
          <Button kind="quiet" small onClick={() => void strength.refetch()}>
            Try again
          </Button>
        }
      >
        {sentenceForError(strength.error)}
      </Banner>
    </>
  );
}
