"use client";
import { errorDataOf } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";
import { useWords } from "#words/use-words.ts";

/** The sentence for each way of being refused. */
const SENTENCES = {
  NOT_FOUND: "notFound",
  UNAUTHENTICATED: "signedOut",
  FORBIDDEN: "notLetIn",
  CONFLICT: "changed",
  INVALID: "invalid",
  LIMIT_REACHED: "tooOften",
  PAYMENT_REQUIRED: "notInPlan",
  UNAVAILABLE: "ourSide",
} as const;

/** Why something didn't go through, in the reader's language, and that what was typed is still there. Nothing without an error. */
export function FaultNote({ error }: { readonly error: unknown }) {
  const say = useWords("fault");
  if (!error) return null;
  const code = errorDataOf(error)?.code;
  return (
    <Banner kind="error" title={say("title")}>
      {say(code ? SENTENCES[code] : "offline")} {say("kept")}
    </Banner>
  );
}
