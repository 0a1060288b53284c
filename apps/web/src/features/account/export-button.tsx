"use client";
import { sentenceForError } from "@springback/api/errors";
import { Button } from "@springback/ui/primitives/button";
import { useState } from "react";
import { useTRPCClient } from "#client.ts";

type Phase = "idle" | "making" | "made";

/** The whole history as one file: the published timeline format, which anybody's copy of the rules can replay. */
export function ExportButton() {
  const client = useTRPCClient();
  const [phase, setPhase] = useState<Phase>("idle");
  const [error, setError] = useState<unknown>(null);
  const make = async (): Promise<void> => {
    setPhase("making");
    setError(null);
    try {
      const timeline = await client.timeline.export.query();
      offer(JSON.stringify(timeline, null, 2));
      setPhase("made");
    } catch (fault) {
      setError(fault);
      setPhase("idle");
    }
  };
  return (
    <div className="flex flex-col gap-2">
      <Button
        kind="quiet"
        pending={phase === "making" && "Putting it together"}
        onClick={() => void make()}
      >
        {error ? "Try again" : "Export as a file"}
      </Button>
      <output className="measure text-sm text-quiet">
        {error !== null && sentenceForError(error)}
        {phase === "made" && "Saved to your downloads as springback.json."}
      </output>
    </div>
  );
}

function offer(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "springback.json";
  link.click();
  URL.revokeObjectURL(address);
}
