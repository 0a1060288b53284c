"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useUnits } from "@springback/ui/primitives/words-provider";
import { useState } from "react";
import type { Now } from "#features/check/draft.ts";
import { runFaults, runOf } from "#features/check/last-run.ts";
import { LastRunFields } from "#features/check/last-run-fields.tsx";
import { nothingOfNow, type NowTyped } from "#features/check/typed.ts";
import { useTyped } from "#features/check/use-typed.ts";
import { StiffnessBands } from "#features/check-in/stiffness-bands.tsx";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useWords } from "#words/use-words.ts";

/** Pain and gait right now, how stiff the morning was, and the last run. Nothing is picked beforehand. */
export function NowStep(props: {
  readonly zone: string;
  readonly kept: NowTyped | undefined;
  readonly onKeep: (typed: NowTyped) => void;
  readonly onDone: (now: Now) => void;
}) {
  const { zone } = props;
  const say = useWords("check");
  const units = useUnits();
  const painWords = usePainWords()(null);
  const [typed, set] = useTyped(props.kept ?? nothingOfNow, props.onKeep);
  // When it was last tried, epoch ms: what is in the future then may be past a minute later.
  const [tried, setTried] = useState<number | null>(null);
  const { pain, limp, stiffnessMin } = typed;
  const faults = tried === null ? {} : runFaults(typed, { now: tried, zone, units });
  const submit = (): void => {
    const now = Date.now();
    setTried(now);
    const isWrong = Object.keys(runFaults(typed, { now, zone, units })).length > 0;
    if (pain === null || limp === null || isWrong) return toFirstFault();
    const at = new Date(now).toISOString();
    const run = runOf(typed, { now, zone, units });
    props.onDone({ at, pain, limp: limp === "yes", stiffnessMin, run });
  };
  return (
    <>
      <PageHead over={say("nowOver")} title={say("nowTitle")} />
      <div className="flex flex-col gap-8">
        <ElevenSteps
          {...painWords}
          name="pain"
          label={say("painNow")}
          value={pain}
          onChange={(picked) => set({ pain: picked })}
          error={tried !== null && pain === null && say("pickPain")}
        />
        <RadioGroup
          name="limp"
          label={say("limp")}
          options={[
            { value: "no", label: say("no") },
            { value: "yes", label: say("yes") },
          ]}
          value={limp}
          onChange={(picked) => set({ limp: picked })}
          error={tried !== null && limp === null ? say("yesOrNo") : undefined}
        />
        <StiffnessBands
          value={stiffnessMin}

          onChange={(minutes) => set({ stiffnessMin: minutes })}
        />
        <LastRunFields typed={typed} faults={faults} onChange={set} />
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={submit}>
          {say("showAnswer")}
        </Button>
      </BottomAction>
    </>
  );
}
