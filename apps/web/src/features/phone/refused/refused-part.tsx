"use client";
import dynamic from "next/dynamic";
import { useFacts } from "#features/phone/use-facts.ts";

const RefusedAnswers = dynamic(() =>
  import("#features/phone/refused/refused-answers.tsx").then((part) => part.RefusedAnswers),
);

/** The answers that the server won't have. Most days there are none, so what draws them comes with the first. */
export function RefusedPart({ zone }: { readonly zone: string }) {
  const { refused } = useFacts();
  return refused.length > 0 && <RefusedAnswers zone={zone} />;
}
