"use client";
import type { Guidance } from "@springback/core/timeline";
import { PainScale } from "@springback/ui/domain/pain-scale";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import {
  type CheckIn,
  type CheckInFaults,
  emptyCheckIn,
  entriesOf,
  faultsOf,
} from "#features/check-in/check-in.ts";
import { SaveFault } from "#features/record/save-fault.tsx";
import { useRecord } from "#features/record/use-record.ts";
import { MoreAnswers } from "#features/check-in/more-answers.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Ask for the first steps of the morning, when today's aren't answered yet. */
  readonly asksMorning: boolean;
  /** The last answered morning pain: a faint mark, never a pick. */
  readonly previousPain: number | null;
  readonly onSaved: (guidance: Guidance) => void;
}

/** The daily check-in: first steps, pain now, limp. What isn't touched stays unanswered. */
export function CheckInForm({ asksMorning, previousPain, onSaved }: Props) {
  const say = useWords("checkIn");
  const record = useRecord();
  const [ids] = useState(() => ({ morning: v7(), now: v7() }));
  const firstTry = useRef<string | null>(null);
  const [typed, setTyped] = useState<CheckIn>(emptyCheckIn);
  const [faults, setFaults] = useState<CheckInFaults>({});
  const set = (change: Partial<CheckIn>): void => setTyped({ ...typed, ...change });
  const save = (): void => {
    const found = faultsOf(typed, asksMorning);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    // Tried again after a lost reply, it has to be the very fact that may be stored already.
    firstTry.current ??= new Date().toISOString();
    const entries = entriesOf(typed, asksMorning, firstTry.current);
    record.mutate(
      { facts: entries.map((entry) => ({ id: idOf(ids, entry), entry })) },
      { onSuccess: ({ guidance }) => onSaved(guidance) },
    );
  };
  return (
    <div className="flex flex-col gap-8">
      {asksMorning && (
        <PainScale
          name="morning"
          label={say("morning")}
          value={typed.morning}
          faint={previousPain}
          error={faults.morning && say(faults.morning)}
          onChange={(morning) => set({ morning })}
        />
      )}
      <PainScale
        name="pain"
        label={say("now")}
        value={typed.pain}
        error={faults.pain && say(faults.pain)}
        onChange={(pain) => set({ pain })}
      />
      <RadioGroup
        name="limp"
        label={say("limp")}
        options={[
          { value: "no", label: say("no") },
          { value: "yes", label: say("yes") },
        ]}
        value={typed.limp}
        error={faults.limp && say(faults.limp)}
        onChange={(limp) => set({ limp })}
      />
      {asksMorning && <MoreAnswers typed={typed} onChange={set} />}
      <SaveFault error={record.error} />
      <BottomAction>
        <Button wide pending={record.isPending && say("saving")} onClick={save}>
          {say(record.error ? "tryAgain" : "save")}
        </Button>
      </BottomAction>
    </div>
  );
}

function idOf(
  ids: { readonly morning: string; readonly now: string },
  entry: { readonly kind: string },
): string {
  return entry.kind === "morning" ? ids.morning : ids.now;
}
