"use client";
import { errorDataOf } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { useFault } from "#features/fault/use-fault.ts";
import { useWords } from "#words/use-words.ts";

/**
 * Why something didn't go through, in the reader's language, and that what was typed is still there; where it waits for the
 * runner's agreement, the way to that. Nothing without an error.
 */
export function FaultNote({ error }: { readonly error: unknown }) {
  const say = useWords("fault");
  const faultSaid = useFault();
  if (!error) return null;
  return (
    <Banner kind="error" title={say("title")}>
      {faultSaid(error)} {say("kept")}{" "}
      {errorDataOf(error)?.code === "CONSENT_REQUIRED" && (
        <a className="link" href="/agree">
          {say("agree")}
        </a>
      )}
    </Banner>
  );
}
