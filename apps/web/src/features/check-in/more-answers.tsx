"use client";
import type { Swelling } from "@springback/core/timeline";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import type { CheckIn } from "#features/check-in/check-in.ts";
import { useWords } from "#words/use-words.ts";

const yesNoOf = (answer: boolean | null): string | null =>
  answer === null ? null : answer ? "yes" : "no";

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
        <RadioGroup
          name="swelling"
          label={say("swelling")}
          options={[
            { value: "none", label: say("swellingNone") },
            { value: "mild", label: say("swellingMild") },
            { value: "marked", label: say("swellingMarked") },
          ]}
          value={typed.swelling}
          onChange={(swelling) => onChange({ swelling: swelling as Swelling })}
        />
        <RadioGroup
          name="nightPain"
          label={say("night")}
          options={yesNo}
          value={yesNoOf(typed.nightPain)}
          onChange={(nightPain) => onChange({ nightPain: nightPain === "yes" })}
        />
        <RadioGroup
          name="painMeds"
          label={say("medicine")}
          hint={say("medicineHint")}
          options={yesNo}
          value={yesNoOf(typed.painMeds)}
          onChange={(painMeds) => onChange({ painMeds: painMeds === "yes" })}
        />
        <p>
          {say("signs")}{" "}
          <a className="link" href="/safety">
            {say("toSafety")}
          </a>
        </p>
      </div>
    </Disclosure>
  );
}
