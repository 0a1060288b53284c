"use client";

import type { CoachOutputs } from "@springback/api/routers/coach";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { OpenFlags } from "#features/runners/open-flags.tsx";
import { PastAnswers } from "#features/runners/past-answers.tsx";
import { PlanStanding } from "#features/runners/plan-standing.tsx";
import { PlanSummary } from "#features/runners/plan-summary.tsx";
import { StageSection } from "#features/runners/stage-section.tsx";
import { TodayAnswer } from "#features/runners/today-answer.tsx";
import { TwoWeeks } from "#features/runners/two-weeks.tsx";
import { ThreadSection } from "#features/thread/thread-section.tsx";
import { dateWords } from "#features/words/moment-words.ts";

type Runner = CoachOutputs["runners"]["read"];

const SITES: Readonly<Record<string, string>> = {
  midportion: "midportion",
  insertional: "at the heel bone",
  both: "midportion and heel bone",
  unsure: "place unsure",
};

/** "Left, midportion, 41, still running" */
function whoWords({ intake }: Runner): string {
  if (!intake) return "Hasn't told yet where it hurts.";
  const side = intake.side === "both" ? "both sides" : intake.side;
  const mode = intake.mode === "returning" ? "coming back to running" : "still running";
  const age = intake.age === null ? "age not told" : `${intake.age} years`;
  return `Sore ${side}, ${SITES[intake.site] ?? intake.site}. ${age}, ${mode}.`;
}

/** One runner: what needs the coach first, then today, the two weeks behind it, the stage and the plan. */
export function RunnerScreen({ runnerId }: { readonly runnerId: string }) {
  const trpc = useTRPC();
  const { data: view } = useSuspenseQuery(trpc.runners.read.queryOptions({ runnerId }));
  const since =
    view.runner.since && `With you since ${dateWords(view.runner.since, view.runner.zone)}`;
  return (
    <article className="max-w-2xl pb-10">
      <Link href="/inbox" className="link tap mb-1 inline-flex items-center text-sm lg:hidden">
        Back to the inbox
      </Link>
      <PageHead over={since} title={view.runner.name || "A new runner"} lead={whoWords(view)} />
      {view.flags.length > 0 && <OpenFlags view={view} />}
      <PlanStanding view={view} />
      <TodayAnswer view={view} />
      <ThreadSection runnerId={runnerId} name={view.runner.name || "the runner"} />
      <PlanSummary view={view} />
      <TwoWeeks view={view} />
      <StageSection view={view} />
      <PastAnswers view={view} />
    </article>
  );
}
