"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import type { Mode, Pregnancy } from "@springback/core/timeline";
import { WINDOWS } from "@springback/core/windows";
import { useState } from "react";
import type { You } from "#features/check/draft.ts";
import { readAge, readKilometres } from "#features/check/read-number.ts";
import { nothingOfYou, type YouTyped } from "#features/check/typed.ts";
import { useTyped } from "#features/check/use-typed.ts";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import { useWords } from "#words/use-words.ts";

type Fault = "giveAge" | "sayRunning" | "pickUsual" | "giveKilometres";

/** What is missing or can't be read, as keys of the check's words. */
function faultsOf(typed: YouTyped): Partial<Record<keyof YouTyped, Fault>> {
  const faults: Partial<Record<keyof YouTyped, Fault>> = {};
  if (readAge(typed.age) === null) faults.age = "giveAge";
  if (!typed.mode) faults.mode = "sayRunning";
  if (typed.usual === null) faults.usual = "pickUsual";
  if (typed.mode === "continuing" && typed.longest && readKilometres(typed.longest) === null) {
    faults.longest = "giveKilometres";
  }
  return faults;
}

function youOf(typed: YouTyped): You | null {
  const age = readAge(typed.age);
  if (age === null || !typed.mode || typed.usual === null) return null;
  return {
    age,
    mode: typed.mode,
    baselinePain: typed.usual,
    longestRun30dM: typed.mode === "continuing" ? readKilometres(typed.longest) : null,
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
  const painWords = usePainWords()(null);
  const [typed, set] = useTyped(props.kept ?? nothingOfYou, props.onKeep);
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(typed) : {};
  const submit = (): void => {
    setTried(true);
    const you = youOf(typed);
    if (you && Object.keys(faultsOf(typed)).length === 0) props.onDone(you);
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
            unit={say("kilometres")}
            value={typed.longest}
            error={faults.longest && say(faults.longest)}
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
