"use client";
import type { Side } from "@springback/core/timeline";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useWords } from "#words/use-words.ts";

/** With two sore legs: which of them is the worse, and goes first. */
export function WorseLeg(props: {
  readonly value: Side | null;
  readonly error?: string | undefined;
  readonly onChange: (side: Side) => void;
}) {
  const say = useWords("tests");
  return (
    <RadioGroup
      name="worse"
      label={say("worse")}
      options={[
        { value: "left", label: say("left") },
        { value: "right", label: say("right") },
      ]}
      value={props.value}
      error={props.error}
      onChange={(side) => props.onChange(side as Side)}
    />
  );
}
