"use client";
import { PainScale } from "@springback/ui/domain/pain-scale";
import { Button } from "@springback/ui/primitives/button";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import { useEffect, useState } from "react";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { FinishForm } from "#features/strength/finish-form.tsx";
import {
  doneSets,
  finish,
  painDuring,
  planOf,
  type Progress,
  resume,
  settle,
  skipExercise,
  type Step,
  undo,
} from "#features/strength/player.ts";
import { storeProgress } from "#features/strength/progress-store.ts";
import { StepInHand } from "#features/strength/step-in-hand.tsx";
import { nameOf } from "#words/exercise-words.ts";

interface Props {
  readonly started: Progress;
  readonly steps: readonly Step[];
  /** With words when it was saved, with null when it was thrown away. */
  readonly onLeave: (saved: string | null) => void;
}

/** The session while it is done: one set at a time, kept on the phone at each tap. */
export function Player({ started, steps: today, onLeave }: Props) {
  // What was begun is gone through, whatever today's session becomes meanwhile.
  const [steps] = useState(today);
  const [progress, setProgress] = useState(started);
  useEffect(() => storeProgress(sessionStorage, progress), [progress]);
  useEffect(() => {
    const catchUp = (): void => setProgress((held) => settle(held, steps, Date.now()));
    const timer = setInterval(catchUp, 250);
    document.addEventListener("visibilitychange", catchUp);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", catchUp);
    };
  }, [steps]);
  const view = progress.finishedAt === null ? `${progress.at} ${progress.phase.kind}` : "finish";
  useTopOf(view);
  const step = steps[progress.at];
  if (progress.finishedAt !== null || !step) {
    // One that was begun from another plan than today's has no steps here to go back to.
    const resumes = progress.plan === planOf(steps);
    return (
      <FinishForm
        progress={progress}
        onFelt={(felt) => setProgress({ ...progress, felt })}
        onBack={resumes ? () => setProgress(resume(progress, steps)) : undefined}
        onSaved={onLeave}
        onDrop={() => onLeave(null)}
      />
    );
  }
  return (
    <>
      <h1 className="sr-only">Strength session</h1>
      <StepInHand progress={progress} step={step} steps={steps} onChange={setProgress} />
      <Aside progress={progress} steps={steps} onChange={setProgress} />
    </>
  );
}

interface AsideProps {
  readonly progress: Progress;
  readonly steps: readonly Step[];
  readonly onChange: (progress: Progress) => void;
}

/** What is needed now and then: a step back, a skip, pain in this set, the end. */
function Aside({ progress, steps, onChange }: AsideProps) {
  const { painDuringPeak } = progress.felt;
  const step = steps[progress.at];
  return (
    <div className="mt-6 flex flex-col gap-4 border-t border-hairline pt-4">
      <p className="text-sm text-quiet">
        {doneSets(progress)} of {progress.done.length} sets done
      </p>
      <Disclosure summary="Pain in this set?">
        <PainScale
          name="tapped"
          label="Pain in this set"
          hideLabel
          hint="Leave it if there is nothing to tell. The worst of the session is kept."
          value={painDuringPeak}
          onChange={(pain) => onChange(painDuring(progress, pain))}
        />
      </Disclosure>
      <div className="flex flex-wrap gap-2">
        {progress.at > 0 && (
          <Button kind="quiet" small onClick={() => onChange(undo(progress))}>
            Undo the last set
          </Button>
        )}
        <Button
          kind="quiet"
          small
          onClick={() => onChange(skipExercise(progress, steps, Date.now()))}
        >
          Skip {step ? nameOf(step.item.exercise).toLowerCase() : "this"}
        </Button>
        <Button kind="quiet" small onClick={() => onChange(finish(progress, Date.now()))}>
          Finish here
        </Button>
      </div>
    </div>
  );
}
