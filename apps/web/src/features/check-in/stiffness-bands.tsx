"use client";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import type { ReactNode } from "react";
import { useWords } from "#words/use-words.ts";

/** Minutes that the bands stand for: the format keeps minutes. Ours. */
const BANDS = [0, 5, 15, 30, 60, 90] as const;

/** How long the morning stiffness lasted, in bands for the thumb. Another tap takes none back: unanswered is before the first. */
export function StiffnessBands(props: {
  /** Minutes. */
  readonly value: number | null;
  /** What was told before, to set it beside; never a pick. */
  readonly hint?: ReactNode;
  readonly onChange: (minutes: number) => void;
}) {
  const { value, hint, onChange } = props;
  const say = useWords("checkIn");
  const words = (minutes: number): string => {
    if (minutes === 0) return say("notStiff");
    if (minutes === 60) return say("hour");
    return minutes === 90 ? say("longest") : say("minutes", { minutes });
  };
  return (
    <RadioGroup
      name="stiffness"
      label={say("stiff")}
      hint={hint}
      options={BANDS.map((minutes) => ({ value: String(minutes), label: words(minutes) }))}
      value={value === null ? null : String(value)}
      onChange={(minutes) => onChange(Number(minutes))}
    />
  );
}
