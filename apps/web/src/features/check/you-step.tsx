"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import { useUnits } from "@springback/ui/primitives/words-provider";
import type { Mode, Pregnancy } from "@springback/core/timeline";
import { WINDOWS } from "@springback/core/windows";
import type { Units } from "@springback/words/measures";
import { useState } from "react";
import type { You } from "#features/check/draft.ts";
import { mostUnits, readAge, readDistance } from "#features/check/read-number.ts";
import { nothingOfYou, type YouTyped } from "#features/check/typed.ts";
import { useTyped } from "#features/check/use-typed.ts";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useWords } from "#words/use-words.ts";

interface Faults {
  age?: "giveAge";
  mode?: "sayRunning";
  usual?: "pickUsual";
  longest?: "giveDistance";
}

/** What is missing or can't be read, as keys of the check's words. */
function faultsOf(typed: YouTyped, units: Units): Faults {
  const faults: Faults = {};
  if (readAge(typed.age) === null) faults.age = "giveAge";
  if (!typed.mode) faults.mode = "sayRunning";
  if (typed.usual === null) faults.usual = "pickUsual";
  if (typed.mode === "continuing" && typed.longest && readDistance(typed.longest, units) === null)
    faults.longest = "giveDistance";
  return faults;
}

function youOf(typed: YouTyped, units: Units): You | null {
  const age = readAge(typed.age);
  if (age === null || !typed.mode || typed.usual === null) return null;
  return {
    age,
    mode: typed.mode,
    baselinePain: typed.usual,
    longestRun30dM: typed.mode === "continuing" ? readDistance(typed.longest, units) : null,
    pregnancy: (typed.pregnancy || null) as Pregnancy | null,
  };
}

/** Age, whether the visitor runs now, how far, and what is usual. */
export function YouStep(props: {
  readonly kept: YouTyped | undefined;
  readonly onKeep: (typed: YouTyped) => void;
  readonly onDone: (you: You) => void;
}) {
  const say = useWords("check");
  const units = useUnits();
  const painWords = usePainWords()(null);
  const [typed, set] = useTyped(props.kept ?? nothingOfYou, props.onKeep);
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(typed, units) : {};
  const submit = (): void => {
    setTried(true);
    const you = youOf(typed, units);
    if (!you || Object.keys(faultsOf(typed, units)).length > 0) return toFirstFault();
    props.onDone(you);
  };
  return (
    <>
      <PageHead over={say("youOver")} title={say("youTitle")} />
      <div className="flex flex-col gap-8">
        <ChoiceList
          name="mode"
          label={say("running")}
          choices={[
            { value: "continuing", label: say("runningYes"), hint: say("runningYesHint") },
            { value: "returning", label: say("runningNo"), hint: say("runningNoHint") },
          ]}
          value={typed.mode}
          error={faults.mode && say(faults.mode)}
          onChange={(mode) => set({ mode: mode as Mode })}
        />
        {typed.mode === "continuing" && (
          <TextField
            name="longest"
            label={say("longest", { days: WINDOWS.longestRunDays })}
            hint={say("longestHint")}
            inputMode="decimal"
            unit={units}
            value={typed.longest}
            error={faults.longest && say(faults.longest, { units, most: mostUnits(units) })}
            onChange={(event) => set({ longest: event.target.value })}
          />
        )}
        <ElevenSteps
          {...painWords}
          name="usual"
          label={say("usual")}
          value={typed.usual}
          error={faults.usual && say(faults.usual)}
          onChange={(usual) => set({ usual })}
        />
        <TextField
          name="age"
          label={say("age")}
          inputMode="numeric"
          unit={say("years")}
          value={typed.age}
          error={faults.age && say(faults.age)}
          onChange={(event) => set({ age: event.target.value })}
        />
        <Select
          name="pregnancy"
          label={say("pregnancy")}
          hint={say("pregnancyHint")}
          options={[
            { value: "none", label: say("pregnancyNone") },
            { value: "pregnant", label: say("pregnant") },
            { value: "postpartum12w", label: say("gaveBirth") },
          ]}
          empty={say("ratherNot")}
          value={typed.pregnancy}
          onChange={(event) => set({ pregnancy: event.target.value })}
        />
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={submit}>
          {say("proceed")}
        </Button>
      </BottomAction>
    </>
  );
}
