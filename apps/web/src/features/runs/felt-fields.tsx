"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Button } from "@springback/ui/primitives/button";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { type ReactNode, useState } from "react";
import type { Felt } from "#features/runs/felt.ts";
import { useWords } from "#words/use-words.ts";

const EFFORTS = [
  ...(["effort0", "effort1", "effort2", "effort3", "effort4", "effort5"] as const),
  ...(["effort6", "effort7", "effort8", "effort9", "effort10"] as const),
];

interface Props {
  readonly felt: Felt;
  readonly onChange: (change: Partial<Felt>) => void;
  readonly asksBefore?: boolean;
  /** False where the button that saves says it. */
  readonly asksLimp?: boolean;
  /** That something is to be answered at all, said at the first question. */
  readonly error?: ReactNode;
  /** Where the worst pain that stands there comes from. */
  readonly duringHint?: ReactNode;
}

/**
 * How hard, the worst pain during and the pain after, a tap each; where it hurt at neither time, one tap for both. The limp, and the
 * pain before where it is asked. Nothing is picked beforehand.
 */
export function FeltFields(props: Props) {
  const { felt, onChange, asksBefore = false, asksLimp = true, duringHint } = props;
  const say = useWords("felt");
  // It stays after its tap: what lies under it would move away from the thumb.
  const [wasOpen] = useState(felt.painDuringPeak === null && felt.painAfter === null);
  const pain = {
    ends: [say("painNone"), say("painWorst")],
    words: (n: number) => say("painValue", { n }),
  } as const;
  return (
    <>
      <ElevenSteps
        name="rpe"
        label={say("effort")}
        value={felt.rpe === "" ? null : Number(felt.rpe)}
        onChange={(rpe) => onChange({ rpe: String(rpe) })}
        error={props.error}
        ends={[say("effortNone"), say("effortAll")]}
        words={(n) => say("effortValue", { n, words: say(EFFORTS[n] ?? "effort10") })}
      />
      {wasOpen && (
        <div>
          <Button kind="quiet" small onClick={() => onChange({ painDuringPeak: 0, painAfter: 0 })}>
            {say("noPain")}
          </Button>
        </div>
      )}
      <ElevenSteps
        name="during"
        label={say("during")}
        hint={duringHint}
        value={felt.painDuringPeak}
        onChange={(painDuringPeak) => onChange({ painDuringPeak })}
        {...pain}
      />
      <ElevenSteps
        name="after"
        label={say("after")}
        value={felt.painAfter}
        onChange={(painAfter) => onChange({ painAfter })}
        {...pain}
      />
      {asksLimp && <Limp felt={felt} onChange={onChange} />}
      {asksBefore && (
        <Disclosure summary={say("more")}>
          <ElevenSteps
            name="before"
            label={say("before")}
            value={felt.painBefore}
            onChange={(painBefore) => onChange({ painBefore })}
            {...pain}
          />
        </Disclosure>
      )}
    </>
  );
}

function Limp({ felt, onChange }: Pick<Props, "felt" | "onChange">) {
  const say = useWords("felt");
  return (
    <RadioGroup
      name="limp"
      label={say("limp")}
      options={[
        { value: "no", label: say("no") },
        { value: "yes", label: say("yes") },
      ]}
      value={felt.limp}
      onChange={(limp) => onChange({ limp })}
    />
  );
}
