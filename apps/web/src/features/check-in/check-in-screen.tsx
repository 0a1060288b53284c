"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dayWords } from "@springback/words/days";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "#client.ts";
import { CheckInForm } from "#features/check-in/check-in-form.tsx";
import { useWords } from "#words/use-words.ts";

/** The check-in as a page of its own: where a reminder leads. */
export function CheckInScreen() {
  const say = useWords("checkIn");
  const locale = useLocale();
  const trpc = useTRPC();
  const router = useRouter();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  return (
    <>
      <PageHead over={dayWords(today.at, today.zone, locale)} title={say("title")} />
      <CheckInForm
        asksMorning={today.morning.pain === null}
        previousPain={today.morning.previousPain}
        onSaved={() => router.push("/today")}
      />
    </>
  );
}
