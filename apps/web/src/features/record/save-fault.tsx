"use client";
import { errorDataOf, sentenceForError } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { useWords } from "#words/use-words.ts";

/** Why a save didn't go through, and that nothing typed is lost. Draws nothing without an error. */
export function SaveFault({ error }: { readonly error: unknown }) {
  const say = useWords("record");
  if (!error) return null;
  const conflict = errorDataOf(error)?.code === "CONFLICT";
  return (
    <Banner kind="error" title={say(conflict ? "other" : "notSaved")}>
      {sentenceForError(error)} {!conflict && say("kept")}
    </Banner>
  );
}
