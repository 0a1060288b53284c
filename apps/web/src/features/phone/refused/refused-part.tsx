"use client";
import { later } from "#features/frame/later.tsx";
import { useFacts } from "#features/phone/use-facts.ts";

const RefusedAnswers = later(() =>
  import("#features/phone/refused/refused-answers.tsx").then((part) => part.RefusedAnswers),
);

/** The answers that the server won't have. Most days there are none, so what draws them comes with the first. */
export function RefusedPart({ zone }: { readonly zone: string }) {
  const { refused } = useFacts();
  return refused.length > 0 && <RefusedAnswers zone={zone} />;
}
