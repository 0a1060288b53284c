"use client";
import { Button } from "@springback/ui/primitives/button";
import { toNever } from "#features/runs/places.ts";
import { useWords } from "#words/use-words.ts";

/** The quiet way to say that a session never was. It asks once more before anything is changed. */
export function NeverButton({ sessionId }: { readonly sessionId: string }) {
  const say = useWords("runs");
  return (
    <p>
      <Button kind="text" onClick={() => toNever(sessionId)}>
        {say("never")}
      </Button>
    </p>
  );
}
