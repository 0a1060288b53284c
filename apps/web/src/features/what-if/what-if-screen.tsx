"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPCClient } from "#client.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import type { RuleSentences } from "#features/week/rule-sentences.ts";
import { Told, useSpeaking } from "#features/week/use-speaking.ts";
import { dayName, ruleSentence, workName } from "#features/week/week-words.ts";
import type { AskedRun } from "#features/what-if/asked-run.ts";
import { TriedCases } from "#features/what-if/tried-cases.tsx";
import type { WhatIfAnswer } from "#features/what-if/tried-words.ts";
import { type DayFault, WhatIfForm } from "#features/what-if/what-if-form.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** What the rules say, in the page's language. */
  readonly told: RuleSentences;
  /** The dates that can be asked about, today first. */
  readonly dates: readonly string[];
}

/** The rule that says what a simulation is. */
const SIMULATED = "W-SIMULATED";

/** A run in mind, and what the rules would make of it over seven days. Asking leaves nothing behind. */
export function WhatIfScreen({ told, dates }: Props) {
  return (
    <Told value={told}>
      <WhatIfPage dates={dates} />
    </Told>
  );
}

function WhatIfPage({ dates }: Pick<Props, "dates">) {
  const say = useWords("whatIf");
  const speaking = useSpeaking();
  const { ask, answer, asked, pending, error, dayFault } = useTrying();
  const tried = answer?.kind === "tried" ? answer : null;
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <p className="measure mb-6">
        {ruleSentence(SIMULATED, speaking)} {say("promise")}
      </p>
      <Section title={say("formTitle")}>
        <WhatIfForm {...{ dates, pending, dayFault }} onAsk={ask} />
        <div className="mt-4 empty:hidden">
          <FaultNote error={error} />
        </div>
        <p aria-live="polite" className="measure mt-4">
          {tried && asked && say("tried", named(asked, speaking))}
        </p>
      </Section>
      {tried && <TriedCases cases={tried.cases} />}
      <p className="border-t border-hairline pt-4">
        <a className="link tap inline-flex items-center" href="/week">
          {say("toWeek")}
        </a>
      </p>
    </>
  );
}

function named(asked: AskedRun, speaking: ReturnType<typeof useSpeaking>) {
  const work = workName({ activity: "run", ...asked }, speaking);
  return { work, day: dayName(asked.date, speaking.locale) };
}

/** Why a day couldn't be tried; null where that isn't what was answered. */
function dayFaultOf(answer: WhatIfAnswer | undefined, date: string | undefined): DayFault | null {
  if (answer?.kind !== "closed" || date === undefined) return null;
  if (answer.why === "over") return { date, why: "dayOver" };
  return answer.why === "day" ? { date, why: "dayPast" } : null;
}

/** Asks the rules. What stops everything since the page was opened is drawn by the server, in the place of all this. */
function useTrying() {
  const { week } = useTRPCClient();
  const router = useRouter();
  const trying = useMutation({
    mutationFn: (asked: AskedRun) => week.whatIf.query(asked),
    onSuccess: (answer) => {
      if (answer.kind === "closed" && (answer.why === "flag" || answer.why === "calm"))
        router.refresh();
    },
  });
  const { data: answer, variables: asked, isPending: pending, error } = trying;
  return {
    ...{ answer, asked, pending, error },
    ask: (run: AskedRun) => trying.mutate(run),
    dayFault: dayFaultOf(answer, asked?.date),
  };
}
