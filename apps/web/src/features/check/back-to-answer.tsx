"use client";
import { Button } from "@springback/ui/primitives/button";
import { useWords } from "#words/use-words.ts";

/** Back to the answer from whatever comes after it; nothing that was typed or done is lost by it. */
export function BackToAnswer({ onBack }: { readonly onBack: () => void }) {
  const say = useWords("check");
  return (
    <div className="mt-2">
      <Button kind="text" onClick={onBack}>
        {say("backToAnswer")}
      </Button>
    </div>
  );
}
