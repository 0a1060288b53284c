"use client";
import { sentenceForError } from "@springback/api/errors";
import { useWords } from "#words/use-words.ts";

/** Says why a call failed, in the reader's language: the server's own sentence, or that it couldn't be reached. */
export function useFault(): (error: unknown) => string {
  const say = useWords("fault");
  const words = { offline: say("offline"), quote: (id: string) => say("quote", { id }) };
  return (error) => sentenceForError(error, words);
}
