"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useState } from "react";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useDraft } from "#features/phone/use-draft.ts";
import { HowTo } from "#features/tests/how-to.tsx";
import { otherSide } from "#features/tests/raise-state.ts";
import { SaveBar } from "#features/tests/save-bar.tsx";
import {
  nothingTold,
  shortEntry,
  type ShortFaults,
  shortFaults,
  type ShortTest,
  type ShortTyped,
  toldOf,
} from "#features/tests/short-tests.ts";
import type { FlowProps } from "#features/tests/test-flow.tsx";
import { useSaveOnce } from "#features/tests/use-save-once.ts";
import { WorseLeg } from "#features/tests/worse-leg.tsx";
import { useWords } from "#words/use-words.ts";

interface Props extends FlowProps {
  readonly test: ShortTest;
  readonly onSaved: () => void;
}

/** A test that is done away from the screen and told afterwards. */
export function ShortTestForm(props: Props) {
  const { test, measures, sore, corrects, onLeave, onSaved } = props;
  const { sides, injury } = sore;
  const say = useWords("tests");
  const pain = usePainWords();
  const draft = `test-${test}${corrects?.factId ?? ""}`;
  const [typed, setTyped] = useDraft(draft, corrects ? toldOf(corrects.entry) : nothingTold(sides));
  const [faults, setFaults] = useState<ShortFaults>({});
  const saving = useSaveOnce({ draft, replaces: corrects?.factId ?? null, onSaved });
  const set = (change: Partial<ShortTyped>): void => setTyped({ ...typed, ...change });
  const save = (): void => {
    const found = shortFaults(test, typed);
    setFaults(found);
    if (Object.keys(found).length > 0) return toFirstFault();
    // Put right, it is still of the moment it was of.
    saving.save((now) => ({
      ...shortEntry(test, typed, { sore: sides, at: corrects?.entry.at ?? now }),
      ...(injury !== null && { injury }),
    }));
  };
  const isOver = typed.pain !== null && typed.pain > measures.cap;
  return (
    <>
      <PageHead title={say(test)} />
      {!corrects && <HowTo test={test} cap={measures.cap} />}
      <div className="flex flex-col gap-6 border-t border-hairline pt-6">
        {test === "walk30" && !corrects && (
          <Whole value={typed.whole} fault={faults.whole} onChange={(whole) => set({ whole })} />
        )}
        {test === "hop10" && sides === "both" && (
          <WorseLeg
            value={typed.first}
            error={faults.first && say(faults.first)}
            onChange={(first) => set({ first })}
          />
        )}
        {test === "hop10" && typed.first && (
          <>
            <Hops
              name="reps"
              leg={typed.first}
              value={typed.reps}
              onChange={(reps) => set({ reps })}
            />
            <Hops
              name="otherReps"
              leg={otherSide(typed.first)}
              value={typed.otherReps}
              onChange={(otherReps) => set({ otherReps })}
            />
          </>
        )}
        <ElevenSteps
          name="testPain"
          label={say("pain")}
          value={typed.pain}
          error={faults.pain && say(faults.pain)}
          onChange={(value) => set({ pain: value })}
          {...pain(null)}
        />
        {isOver && <Banner>{say("overLimit", { cap: measures.cap })}</Banner>}
      </div>
      <SaveBar {...saving} words={say("save")} onSave={save}>
        <Button wide kind="text" onClick={onLeave}>
          {say("notNow")}
        </Button>
      </SaveBar>
    </>
  );
}

function Whole(props: {
  readonly value: boolean | null;
  readonly fault: ShortFaults["whole"];
  readonly onChange: (whole: boolean) => void;
}) {
  const { value, fault, onChange } = props;
  const say = useWords("tests");
  return (
    <RadioGroup
      name="whole"
      label={say("whole")}
      options={[
        { value: "yes", label: say("yes") },
        { value: "no", label: say("no") },
      ]}
      value={value === null ? null : value ? "yes" : "no"}
      error={fault && say(fault)}
      onChange={(whole) => onChange(whole === "yes")}
    />
  );
}

function Hops(props: {
  readonly name: string;
  readonly leg: "left" | "right";
  readonly value: number | null;
  readonly onChange: (hops: number) => void;
}) {
  const { name, leg, value, onChange } = props;
  const say = useWords("tests");
  return (
    <ElevenSteps
      name={name}
      label={say("hopsFirst", { leg: say(leg) })}
      hint={say("hopsHint")}
      value={value}
      onChange={onChange}
      ends={[say("hopsNone"), say("hopsAll")]}
      words={(n) => say("hopsOf", { n })}
    />
  );
}
