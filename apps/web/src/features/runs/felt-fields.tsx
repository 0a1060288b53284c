"use client";
import { PainScale } from "@springback/ui/domain/pain-scale";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { Select } from "@springback/ui/primitives/select";
import { EFFORT_OPTIONS } from "#features/runs/effort-words.ts";
import type { Felt } from "#features/runs/felt.ts";

const YES_NO = [
  { value: "no", label: "No" },
  { value: "yes", label: "Yes" },
];

/** Pain during and after, limp, effort; pain before where it is asked. Nothing is picked beforehand. */
export function FeltFields(props: {
  readonly felt: Felt;
  readonly onChange: (change: Partial<Felt>) => void;
  readonly asksBefore?: boolean;
}) {
  const { felt, onChange, asksBefore = false } = props;
  return (
    <>
      <PainScale
        name="during"
        label="Worst pain during it"
        value={felt.painDuringPeak}
        onChange={(painDuringPeak) => onChange({ painDuringPeak })}
      />
      <PainScale
        name="after"
        label="Pain just after"
        value={felt.painAfter}
        onChange={(painAfter) => onChange({ painAfter })}
      />
      <RadioGroup
        name="limp"
        label="Did it make you limp?"
        options={YES_NO}
        value={felt.limp}
        onChange={(limp) => onChange({ limp })}
      />
      <Select
        name="rpe"
        label="How hard was it?"
        hint="0 is no effort, 10 is all you had. Left open, it counts as hard."
        empty="Not answered"
        options={EFFORT_OPTIONS}
        value={felt.rpe}
        onChange={(event) => onChange({ rpe: event.target.value })}
      />
      {asksBefore && (
        <Disclosure summary="Pain before it">
          <PainScale
            name="before"
            label="Pain just before it"
            value={felt.painBefore}
            onChange={(painBefore) => onChange({ painBefore })}
          />
        </Disclosure>
      )}
    </>
  );
}
