"use client";
import { PainScale } from "@springback/ui/domain/pain-scale";
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

interface Typed {
  readonly age: string;
  readonly mode: Mode | null;
  readonly longest: string;
  readonly usual: number | null;
  readonly pregnancy: string;
}

const MODES = [
  { value: "continuing", label: "Yes, I still run", hint: "Perhaps less than before" },
  { value: "returning", label: "No, I have stopped", hint: "For a week or more" },
];
const PREGNANCY = [
  { value: "none", label: "No" },
  { value: "pregnant", label: "Pregnant" },
  { value: "postpartum12w", label: "Gave birth in the last 12 weeks" },
];

function faultsOf(typed: Typed): Partial<Record<keyof Typed, string>> {
  const faults: Partial<Record<keyof Typed, string>> = {};
  if (readAge(typed.age) === null) faults.age = "Give your age in whole years, 0 to 120.";
  if (!typed.mode) faults.mode = "Say whether you run at the moment.";
  if (typed.usual === null) faults.usual = "Pick the number that is usual for you.";
  if (typed.mode === "continuing" && typed.longest && readKilometres(typed.longest) === null) {
    faults.longest = "Give kilometres, such as 8 or 7.5, up to 300.";
  }
  return faults;
}

function startFrom(you: You | null): Typed {
  if (!you) return { age: "", mode: null, longest: "", usual: null, pregnancy: "" };
  return {
    age: String(you.age),
    mode: you.mode,
    longest: you.longestRun30dM === null ? "" : String(you.longestRun30dM / 1000),
    usual: you.baselinePain,
    pregnancy: you.pregnancy ?? "",
  };
}

function youOf(typed: Typed): You | null {
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
  readonly value: You | null;
  readonly onDone: (you: You) => void;
}) {
  const [typed, setTyped] = useState(() => startFrom(props.value));
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(typed) : {};
  const set = (change: Partial<Typed>): void => setTyped({ ...typed, ...change });
  const submit = (): void => {
    setTried(true);
    const you = youOf(typed);
    if (you && Object.keys(faultsOf(typed)).length === 0) props.onDone(you);
  };
  return (
    <>
      <PageHead over="3 of 4 · You" title="A little about you" />
      <div className="flex flex-col gap-8">
        <ChoiceList
          name="mode"
          label="Are you running at the moment?"
          choices={MODES}
          value={typed.mode}
          error={faults.mode}
          onChange={(mode) => set({ mode: mode as Mode })}
        />
        {typed.mode === "continuing" && (
          <TextField
            name="longest"
            label={`Longest single run of the last ${WINDOWS.longestRunDays} days`}
            hint="It sets how far today's run may go. Leave it empty if you don't know."
            inputMode="decimal"
            unit="km"
            value={typed.longest}
            error={faults.longest}
            onChange={(event) => set({ longest: event.target.value })}
          />
        )}
        <PainScale
          name="usual"
          label="How sore is it on a usual morning, at the first steps?"
          value={typed.usual}
          error={faults.usual}
          onChange={(usual) => set({ usual })}
        />
        <TextField
          name="age"
          label="Your age"
          inputMode="numeric"
          unit="years"
          value={typed.age}
          error={faults.age}
          onChange={(event) => set({ age: event.target.value })}
        />
        <Select
          name="pregnancy"
          label="Pregnant, or gave birth lately?"
          hint="It changes what we ask you to have looked at."
          options={PREGNANCY}
          empty="I'd rather not say"
          value={typed.pregnancy}
          onChange={(event) => set({ pregnancy: event.target.value })}
        />
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={submit}>
          Continue
        </Button>
      </BottomAction>
    </>
  );
}
