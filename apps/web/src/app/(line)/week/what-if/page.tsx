import { instantOf, isoDate, localDate, WEEK_DATES } from "@springback/core/day";
import { entitled } from "@springback/core/entitlements";
import { dayWords } from "@springback/words/days";
import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { FlagView } from "#features/guidance/flag-view.tsx";
import { mustSeeSomeone, sayFlag } from "#features/guidance/said-answer.ts";
import { NoIntake } from "#features/today/no-intake.tsx";
import { ruleSentences } from "#features/week/rule-sentences.ts";
import { CalmWhatIf, SoldWhatIf } from "#features/what-if/closed-what-if.tsx";
import { WhatIfScreen } from "#features/what-if/what-if-screen.tsx";
import { caller, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { currentCoreWords, currentLocale, wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("whatIf"))("title") };
}

export default async function Page() {
  await requireActor("/week/what-if");
  return (
    <AppFrame place="/week">
      <PageWords of={["fault", "guidance", "today", "week", "whatIf"]}>
        <WhatIf />
      </PageWords>
    </AppFrame>
  );
}

/** A flag before everything, then the first questions; then who pays, then calm days, then the run itself. */
async function WhatIf() {
  const [today, { level }, locale, { rules }, say] = await Promise.all([
    caller.guidance.today({}),
    caller.billing.state(),
    currentLocale(),
    currentCoreWords(),
    wordsOf("whatIf"),
  ]);
  const { at, zone, guidance, needs, flare } = today;
  if (guidance.refer && mustSeeSomeone(guidance))
    return <FlagView flag={sayFlag(guidance.refer, rules)} />;
  if (needs.includes("intake"))
    return <NoIntake over={dayWords(at, zone, locale)} title={say("title")} />;
  if (!entitled(level, "progression")) return <SoldWhatIf say={say} />;
  if (flare !== null && flare.endedOn === null) return <CalmWhatIf say={say} />;
  const first = localDate(instantOf(at), zone);
  const dates = Array.from({ length: WEEK_DATES }, (_, after) => isoDate(first + after));
  return <WhatIfScreen told={ruleSentences(locale)} dates={dates} />;
}
