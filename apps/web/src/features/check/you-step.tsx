"use client";
import { PainScale } from "@springback/ui/domain/pain-scale";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Select } from "@springback/ui/primitives/select";
import { TextField } from "@springback/ui/primitives/text-field";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import type { Mode, Pregnancy } from "@springback/core/timeline";
import { WINDOWS } from "@springback/core/windows";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import { useState } from "react";
import type { You } from "#features/check/draft.ts";
import { mostUnits, readAge, readDistance, typedDistance } from "#features/check/read-number.ts";
import { useWords } from "#words/use-words.ts";

interface Typed {
  readonly age: string;
  readonly mode: Mode | null;
  readonly longest: string;
  readonly usual: number | null;
  readonly pregnancy: string;
}

interface Faults {
  age?: "giveAge";
  mode?: "sayRunning";
  usual?: "pickUsual";
  longest?: "giveDistance";
}

/** What is missing or can't be read, as keys of the check's words. */
function faultsOf(typed: Typed, units: Units): Faults {
  const faults: Faults = {};
  if (readAge(typed.age) === null) faults.age = "giveAge";
  if (!typed.mode) faults.mode = "sayRunning";
  if (typed.usual === null) faults.usual = "pickUsual";
  if (typed.mode === "continuing" && typed.longest && readDistance(typed.longest, units) === null)
    faults.longest = "giveDistance";
  return faults;
}

function startFrom(you: You | null, units: Units, locale: Locale): Typed {
  if (!you) return { age: "", mode: null, longest: "", usual: null, pregnancy: "" };
  return {
    age: String(you.age),
    mode: you.mode,
    longest: you.longestRun30dM === null ? "" : typedDistance(you.longestRun30dM, units, locale),
    usual: you.baselinePain,
    pregnancy: you.pregnancy ?? "",
  };
}

function youOf(typed: Typed, units: Units): You | null {
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
  readonly value: You | null;
  readonly onDone: (you: You) => void;
}) {
  const say = useWords("check");
  const units = useUnits();
  const locale = useLocale();
  const [typed, setTyped] = useState(() => startFrom(props.value, units, locale));
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(typed, units) : {};
  const set = (change: Partial<Typed>): void => setTyped({ ...typed, ...change });
  const submit = (): void => {
    setTried(true);
    const you = youOf(typed, units);
    if (you && Object.keys(faultsOf(typed, units)).length === 0) props.onDone(you);
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
        <PainScale
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
