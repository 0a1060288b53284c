"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client.ts";
import { NewsChoice } from "#features/reminders/news-choice.tsx";
import { PauseChoice } from "#features/reminders/pause-choice.tsx";
import { pauseDay } from "#features/reminders/pause-day.ts";
import { RemindersForm } from "#features/reminders/reminders-form.tsx";
import { useWords } from "#words/use-words.ts";

/** When and how the runner is reminded of the check-in. */
export function RemindersScreen() {
  const say = useWords("reminders");
  const trpc = useTRPC();
  const { data: reminders } = useSuspenseQuery(trpc.reminders.read.queryOptions());
  const day = pauseDay(reminders, useLocale());
  const isReminded = reminders.wishes?.byMail || reminders.wishes?.byPush;
  return (
    <>
      <PageHead title={say("title")} lead={day ? say("paused", { day }) : say("lead")} />
      <RemindersForm reminders={reminders} />
      <div className="mt-8">
        {isReminded && <PauseChoice reminders={reminders} />}
        <NewsChoice />
      </div>
    </>
  );
}
