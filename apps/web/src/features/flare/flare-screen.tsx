"use client";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dayWords } from "@springback/words/days";
import { Suspense, useState } from "react";
import { BeginCalm } from "#features/flare/begin-calm.tsx";
import { SignsAgain } from "#features/flare/signs-again.tsx";
import { useAwake } from "#features/frame/use-awake.ts";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { FlagView } from "#features/guidance/flag-view.tsx";
import { NoIntake } from "#features/today/no-intake.tsx";
import { Opening } from "#features/today/opening.tsx";
import type { SaidToday } from "#features/today/said-today.ts";
import { TodayScreen } from "#features/today/today-screen.tsx";
import { useShownToday } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

/**
 * "It's worse": the safety questions first, always, then the calm days as they would begin. A yes goes before them. While some
 * are under way already, the questions are all there is.
 */
export function FlareScreen({ made }: { readonly made: SaidToday | null }) {
  const say = useWords("flare");
  const locale = useLocale();
  const [step, setStep] = useState<"signs" | "plan" | "done">("signs");
  useTopOf(step);
  const awake = useAwake();
  const { own, isOwn } = useShownToday(made?.at ?? null, step === "done");
  const today = isOwn && own ? own.day.said : made;
  if (!today) return <Opening />;
  const day = dayWords(today.at, today.zone, locale);
  const onDone = (): void => {
    setStep("done");
    // What is said now stands on Today; a reload is to find it there.
    if (own) history.replaceState(null, "", "/today");
    else location.assign("/today");
  };
  if (step === "done") return <TodayScreen made={null} />;
  if (today.see) return <FlagView flag={today.see} />;
  if (today.needs.includes("intake")) return <NoIntake over={day} title={say("pageTitle")} />;
  if (step === "plan") return <BeginCalm today={today} over={day} onBegun={onDone} />;
  // Drawn before it is awake, the form would go once more for its words to come; a flag's advice waits for nothing.
  if (!awake) return <Opening title={say("pageTitle")} />;
  const isCalm = today.flare !== null && today.flare.endedOn === null;
  return (
    <Suspense fallback={<Opening />}>
      <SignsAgain onNone={() => (isCalm ? onDone() : setStep("plan"))} onFlag={onDone} />
    </Suspense>
  );
}
