"use client";
import { sentenceForError } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { Pending } from "@springback/ui/primitives/pending";
import { dayWords } from "@springback/words/days";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { FlagScreen } from "#features/guidance/flag-screen.tsx";
import { mustSeeSomeone } from "#features/guidance/said-answer.ts";
import { usePhone } from "#features/phone/phone-provider.tsx";
import type { SaidStep } from "#features/step/said-step.ts";
import { StepNote } from "#features/step/step-note.tsx";
import { StrengthDay } from "#features/strength/strength-day.tsx";
import { NoIntake } from "#features/today/no-intake.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Id of the runner: what lies on a shared phone may be another's. */
  readonly owner: string;
  /** What the rules propose about the stage. */
  readonly step: SaidStep;
}

/** Today's strength: safety first, then the session of the step the runner stands on, whatever they pay. */
export function StrengthScreen({ owner, step }: Props) {
  const say = useWords("strength");
  const locale = useLocale();
  const trpc = useTRPC();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  const { guidance } = today;
  if (guidance.refer && mustSeeSomeone(guidance) && closesLoading(guidance.refer.locks)) {
    return <FlagScreen refer={guidance.refer} after={<StaysOpen />} />;
  }
  if (today.needs.includes("intake")) {
    return <NoIntake over={dayWords(today.at, today.zone, locale)} title={say("pageTitle")} />;
  }
  return <OpenStrength needsNow={today.needs.includes("now")} owner={owner} step={step} />;
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

function OpenStrength({ needsNow, owner, step }: Props & { readonly needsNow: boolean }) {
  const say = useWords("strength");
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { phone } = usePhone();
  const strength = useQuery(trpc.strength.today.queryOptions());
  const onTaken = (): void => {
    void queries.invalidateQueries();
    void phone?.syncNow();
  };
  if (strength.data) {
    return (
      <StrengthDay
        today={strength.data}
        needsNow={needsNow}
        owner={owner}
        after={<StepNote step={step} onTaken={onTaken} />}
      />
    );
  }
  if (!strength.error) {
    return (
      <>
        <PageHead title={say("pageTitle")} />
        <Pending>{say("making")}</Pending>
      </>
    );
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
        {sentenceForError(strength.error)}
      </Banner>
    </>
  );
}
