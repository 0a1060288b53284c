"use client";
import type { RedFlagAnswers } from "@springback/core/timeline";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { useState } from "react";
import { SafetyStep } from "#features/check/safety-step.tsx";
import { useFacts } from "#features/phone/use-facts.ts";
import { flagFacts } from "#features/safety/flag-facts.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Nothing was answered yes: it goes on. */
  readonly onNone: () => void;
  /** A yes is on this phone: Today says what to do. */
  readonly onFlag: () => void;
}

/** The safety questions once more, on the phone's own store. A yes goes before everything else; a no takes nothing back. */
export function SignsAgain({ onNone, onFlag }: Props) {
  const say = useWords("flare");
  const facts = useFacts();
  const [found, setFound] = useState<ReturnType<typeof flagFacts>>([]);
  const [failed, setFailed] = useState(false);
  const keep = async (flags: typeof found): Promise<void> => {
    setFailed(false);
    try {
      await facts.save(flags);
      onFlag();
    } catch {
      // It waits in this tab for the runner's agreement; what to do is said at once.
      if (facts.halted === "consent") return onFlag();
      setFailed(true);
    }
  };
  const onDone = (answers: RedFlagAnswers): void => {
    const flags = flagFacts(answers, new Date().toISOString());
    if (flags.length === 0) return onNone();
    setFound(flags);
    void keep(flags);
  };
  if (failed) {
    return (
      <Banner
        kind="error"
        title={say("notKept")}
        action={
          <Button small onClick={() => void keep(found)}>
            {say("tryAgain")}
          </Button>
        }
      >
        {say("notKeptLead")}
      </Banner>
    );
  }
  return <SafetyStep overNav onDone={onDone} />;
}
