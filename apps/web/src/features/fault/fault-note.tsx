"use client";
import { errorDataOf } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import type { ReactNode } from "react";
import { useFault } from "#features/fault/use-fault.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly error: unknown;
  /** The way to try again, where no button of a form is there for it. */
  readonly action?: ReactNode;
}

/**
 * Why something didn't go through, in the reader's language, and that what was typed is still there; where it waits for the
 * runner's agreement, the way to that. Nothing without an error.
 */
export function FaultNote({ error, action }: Props) {
  const say = useWords("fault");
  const faultSaid = useFault();
  if (!error) return null;
  return (
    <Banner kind="error" title={say("title")} action={action}>
      {faultSaid(error)} {say("kept")}{" "}
      {errorDataOf(error)?.code === "CONSENT_REQUIRED" && (
        <a className="link" href="/agree">
          {say("agree")}
        </a>
      )}
    </Banner>
  );
}
