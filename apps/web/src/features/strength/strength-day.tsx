"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { useMemo, useState, useSyncExternalStore } from "react";
import { v7 } from "uuid";
import { begin, type Progress, stepsOf } from "#features/strength/player.ts";
import { loadProgress, storeProgress } from "#features/strength/progress-store.ts";
import { Player } from "#features/strength/player-screen.tsx";
import { Overview } from "#features/strength/overview.tsx";

export type StrengthToday = RunnerOutputs["strength"]["today"];

interface Props {
  readonly today: StrengthToday;
  /** How it feels today hasn't been answered yet. */
  readonly needsNow: boolean;
}

const never = (): (() => void) => () => undefined;

/** The session as a list, then as it is done. What is under way is on the phone alone, so it is looked for there. */
export function StrengthDay(props: Props) {
  const onPhone = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return onPhone ? <DayOnPhone {...props} /> : <Overview {...props} saved={null} />;
}

function DayOnPhone({ today, needsNow }: Props) {
  const steps = useMemo(() => stepsOf(today.session.items), [today.session.items]);
  const [started, setStarted] = useState<Progress | null>(() =>
    loadProgress(sessionStorage, steps, Date.now()),
  );
  const [saved, setSaved] = useState<string | null>(null);
  const leave = (words: string | null): void => {
    storeProgress(sessionStorage, null);
    setSaved(words);
    setStarted(null);
    window.scrollTo(0, 0);
  };
  if (started) return <Player key={started.id} started={started} steps={steps} onLeave={leave} />;
  return (
    <Overview
      today={today}
      needsNow={needsNow}
      saved={saved}
      onStart={() => {
        setSaved(null);
        setStarted(begin(steps, v7(), Date.now()));
        window.scrollTo(0, 0);
      }}
    />
  );
}
