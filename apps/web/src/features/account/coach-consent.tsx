"use client";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { useWords } from "#words/use-words.ts";

/** Version of the words beside the box; change them and this together. */
export const CONSENT = "coach-access-1";

interface Props {
  readonly name: string;
  readonly agreed: boolean;
  /** Somebody tried to go on without it. */
  readonly missing: boolean;
  readonly onChange: (agreed: boolean) => void;
}

/** The runner's consent to a coach seeing their record. Never ticked beforehand. */
export function CoachConsent({ name, agreed, missing, onChange }: Props) {
  const say = useWords("coach");
  return (
    <Checkbox
      checked={agreed}
      error={missing && say("mustAgree")}
      onChange={(event) => onChange(event.target.checked)}
      label={say("agree", { name })}
      hint={say("agreeHint")}
    />
  );
}
