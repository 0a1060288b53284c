"use client";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly agreed: boolean;
  /** Somebody tried to go on without it. */
  readonly missing: boolean;
  readonly onChange: (agreed: boolean) => void;
}

/** The runner's consent to their health data being kept, wherever it is asked for. Never ticked beforehand. */
export function ConsentBox({ agreed, missing, onChange }: Props) {
  const say = useWords("check");
  return (
    <Checkbox
      name="consent"
      label={say("consent")}
      checked={agreed}
      error={missing && say("consentMissing")}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}
