"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { CheckInForm } from "#features/check-in/check-in-form.tsx";
import { FlagScreen } from "#features/guidance/flag-screen.tsx";
import { mustSeeSomeone } from "#features/guidance/reason-words.ts";
import { dayWords } from "#features/today/day-words.ts";
import { NoIntake } from "#features/today/no-intake.tsx";
import { TodayAnswer } from "#features/today/today-answer.tsx";

/** Today: one answer. Before it, what the rules still need; under it, what else there is to do. */
export function TodayScreen() {
  const trpc = useTRPC();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  const [asksAgain, setAsksAgain] = useState(false);
  const day = dayWords(today.at, today.zone);
  const { refer } = today.guidance;
  if (refer && mustSeeSomeone(today.guidance)) {
    return (
      <FlagScreen
        refer={refer}
        after={
          <>
            This lifts when your coach records a clinician's go-ahead, not by feeling better. Your{" "}
            <Link className="link" href="/history">
              history
            </Link>{" "}
            and{" "}
            <Link className="link" href="/account">
              export
            </Link>{" "}
            stay open.
          </>
        }
      />
    );
  }
  if (today.needs.includes("intake")) return <NoIntake over={day} />;
  if (today.needs.includes("now") || asksAgain) {
    return (
      <>
        <PageHead over={day} title="How is it today?" />
        <CheckInForm
          asksMorning={today.morning.pain === null}
          previousPain={today.morning.previousPain}
          onSaved={() => setAsksAgain(false)}
        />
      </>
    );
  }
  return <TodayAnswer today={today} over={day} onChanged={() => setAsksAgain(true)} />;
}
