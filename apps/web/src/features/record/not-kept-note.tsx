"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { useWords } from "#words/use-words.ts";

/** That neither this phone nor the server has what was typed, and that it is still here. Draws nothing otherwise. */
export function NotKeptNote({ failed }: { readonly failed: boolean }) {
  const say = useWords("record");
  if (!failed) return null;
  return (
    <Banner kind="error" title={say("notSaved")}>
      {say("notKept")}
    </Banner>
  );
}
