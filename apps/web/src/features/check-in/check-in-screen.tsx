"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "#client.ts";
import { CheckInForm } from "#features/check-in/check-in-form.tsx";
import { dayWords } from "#features/today/day-words.ts";

/** The check-in as a page of its own: where a reminder leads. */
export function CheckInScreen() {
  const trpc = useTRPC();
  const router = useRouter();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  return (
    <>
      <PageHead over={dayWords(today.at, today.zone)} title="How is it today?" />
      <CheckInForm
        asksMorning={today.morning.pain === null}
        previousPain={today.morning.previousPain}
        onSaved={() => router.push("/today")}
      />
    </>
  );
}
