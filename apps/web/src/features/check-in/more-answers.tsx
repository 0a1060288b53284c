"use client";
import { RANGES } from "@springback/core/ranges";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { Select } from "@springback/ui/primitives/select";
import Link from "next/link";
import type { CheckIn } from "#features/check-in/check-in.ts";
import { useWords } from "#words/use-words.ts";

const STIFFNESS = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120];

type SayCheckIn = ReturnType<typeof useWords<"checkIn">>;

function stiffnessWords(minutes: number, say: SayCheckIn): string {
  if (minutes === 0) return say("notStiff");
  return minutes === RANGES.stiffness.to ? say("longest") : say("minutes", { minutes });
}

/** What changes slowly or seldom: closed unless the runner opens it. */
export function MoreAnswers(props: {
  readonly typed: CheckIn;
  readonly onChange: (change: Partial<CheckIn>) => void;
}) {
  const { typed, onChange } = props;
  const say = useWords("checkIn");
  const yesNo = [
    { value: "no", label: say("no") },
    { value: "yes", label: say("yes") },
  ];
  return (
    <Disclosure summary={say("more")}>
      <div className="flex flex-col gap-6">
        <Select
          name="stiffness"
          label={say("stiffness")}
          empty={say("notAnswered")}
          options={STIFFNESS.map((minutes) => ({
            value: String(minutes),
            label: stiffnessWords(minutes, say),
          }))}
          value={typed.stiffnessMin}
          onChange={(event) => onChange({ stiffnessMin: event.target.value })}
        />
        <RadioGroup
          name="swelling"
          label={say("swelling")}
          options={[
            { value: "none", label: say("swellingNone") },
            { value: "mild", label: say("swellingMild") },
            { value: "marked", label: say("swellingMarked") },
          ]}
          value={typed.swelling}
          onChange={(swelling) => onChange({ swelling })}
        />
        <RadioGroup
          name="nightPain"
          label={say("night")}
          options={yesNo}
          value={typed.nightPain}
          onChange={(nightPain) => onChange({ nightPain })}
        />
        <RadioGroup
          name="painMeds"
          label={say("medicine")}
          hint={say("medicineHint")}
          options={yesNo}
          value={typed.painMeds}
          onChange={(painMeds) => onChange({ painMeds })}
        />
        <p>
          {say("signs")}{" "}
          <Link className="link" href="/safety">
            {say("toSafety")}
          </Link>
        </p>
      </div>
    </Disclosure>
  );
}
