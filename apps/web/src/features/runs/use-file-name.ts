"use client";
import { shownName } from "#features/activity-files/shown-name.ts";
import { useWords } from "#words/use-words.ts";

/** Says a file's name in the marks of the reader's language. */
export function useFileName(): (name: string) => string {
  const say = useWords("files");
  return (name) => {
    const shown = shownName(name);
    return shown === null ? say("unnamed") : say("named", { name: shown });
  };
}
