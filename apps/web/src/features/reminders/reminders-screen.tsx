"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client.ts";
import { NewsChoice } from "#features/reminders/news-choice.tsx";
import { RemindersForm } from "#features/reminders/reminders-form.tsx";
import { useWords } from "#words/use-words.ts";

/** When and how the runner is reminded of the check-in. */
export function RemindersScreen() {
  const say = useWords("reminders");
  const trpc = useTRPC();
  const { data: reminders } = useSuspenseQuery(trpc.reminders.read.queryOptions());
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <RemindersForm reminders={reminders} />
      <NewsChoice />
    </>
  );
}
