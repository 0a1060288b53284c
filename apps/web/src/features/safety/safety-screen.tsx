"use client";
import type { RedFlagAnswers } from "@springback/core/timeline";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useEffect, useState } from "react";
import { SafetyStep } from "#features/check/safety-step.tsx";
import { later } from "#features/frame/later.tsx";
import { useAwake } from "#features/frame/use-awake.ts";
import { useTopOf } from "#features/frame/use-top-of.ts";
import type { NewFact } from "#features/phone/queue/phone-fact.ts";
import { useFacts } from "#features/phone/use-facts.ts";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { useSaving } from "#features/record/use-saving.ts";
import { flagFacts } from "#features/safety/flag-facts.ts";
import { Opening } from "#features/today/opening.tsx";
import { useOwnToday } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

const TodayScreen = later(
  async () => (await import("#features/today/today-screen.tsx")).TodayScreen,
);

/**
 * The safety questions once more, for someone whose history we have. A yes is kept, on this phone first, and answered from it at
 * once; a no takes nothing back.
 */
export function SafetyScreen() {
  const say = useWords("safety");
  const [facts, setFacts] = useState<readonly NewFact[] | null>(null);
  const [kept, setKept] = useState(false);
  const { saving, failed, save } = useSaving();
  const { halted } = useFacts();
  const awake = useAwake();
  useTopOf(kept ? "answered" : "asks");
  const keep = async (made: readonly NewFact[]): Promise<void> => {
    if (await save(made)) setKept(true);
  };
  const answer = (answers: RedFlagAnswers): void => {
    const made = flagFacts(answers, new Date().toISOString());
    if (made.length === 0) return location.assign("/today");
    setFacts(made);
    void keep(made);
  };
  // A browser that keeps nothing has it in this tab, and the server takes it only once it is agreed to: the advice waits for neither.
  if (kept || (failed && halted === "consent")) return <Answered />;
  // Drawn before it is awake, the form would go once more for its words to come.
  if (!awake) return <Opening title={say("title")} />;
  if (facts === null) return <SafetyStep overNav onDone={answer} />;
  return (
    <>
      <PageHead title={say("title")} />
      <NotKeptNote failed={failed} />
      <div className="mt-4">
        <Button pending={saving && say("saving")} onClick={() => void keep(facts)}>
          {say("tryAgain")}
        </Button>
      </div>
    </>
  );
}

/** As long as the rules may take to come to this phone, before the server is asked instead. */
const PATIENCE_MS = 5000;

/** What follows from a yes, by the rules on this phone: the page becomes Today, whose address it takes. */
function Answered() {
  const own = useOwnToday() !== null;
  useEffect(() => {
    if (own) return history.replaceState(null, "", "/today");
    const timer = setTimeout(() => location.assign("/today"), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [own]);
  return <TodayScreen made={null} />;
}
