"use client";
import { RANGES } from "@springback/core/ranges";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { Select } from "@springback/ui/primitives/select";
import Link from "next/link";
import type { CheckIn } from "#features/check-in/check-in.ts";

const YES_NO = [
  { value: "no", label: "No" },
  { value: "yes", label: "Yes" },
];
const SWELLING = [
  { value: "none", label: "None" },
  { value: "mild", label: "A little" },
  { value: "marked", label: "A lot" },
];
const STIFFNESS = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120].map((minutes) => ({
  value: String(minutes),
  label:
    minutes === 0
      ? "Not stiff"
      : minutes === RANGES.stiffness.to
        ? "2 hours or more"
        : `${minutes} minutes`,
}));

/** What changes slowly or seldom: closed unless the runner opens it. */
export function MoreAnswers(props: {
  readonly typed: CheckIn;
  readonly onChange: (change: Partial<CheckIn>) => void;
}) {
  const { typed, onChange } = props;
  return (
    <Disclosure summary="Anything new? Stiffness, swelling, night, medicine">
      <div className="flex flex-col gap-6">
        <Select
          name="stiffness"
          label="How long until the morning stiffness eased"
          empty="Not answered"
          options={STIFFNESS}
          value={typed.stiffnessMin}
          onChange={(event) => onChange({ stiffnessMin: event.target.value })}
        />
        <RadioGroup
          name="swelling"
          label="Swelling"
          options={SWELLING}
          value={typed.swelling}
          onChange={(swelling) => onChange({ swelling })}
        />
        <RadioGroup
          name="nightPain"
          label="Did it wake you at night?"
          options={YES_NO}
          value={typed.nightPain}
          onChange={(nightPain) => onChange({ nightPain })}
        />
        <RadioGroup
          name="painMeds"
          label="Pain medicine in the last 24 hours?"
          hint="It can hide pain, so a day with it never counts towards a step up."
          options={YES_NO}
          value={typed.painMeds}
          onChange={(painMeds) => onChange({ painMeds })}
        />
        <p>
          A pop, a swollen calf, numbness, fever?{" "}
          <Link className="link" href="/safety">
            Answer the safety questions again
          </Link>
        </p>
      </div>
    </Disclosure>
  );
}
