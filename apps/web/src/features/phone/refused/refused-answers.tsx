"use client";
import { later } from "#features/frame/later.tsx";
import { useFacts } from "#features/phone/use-facts.ts";

const RefusedList = later(
  async () => (await import("#features/phone/refused/refused-list.tsx")).RefusedList,
);

/** What the server won't have of this phone's answers, where there is any: most days there is none, and no code for it either. */
export function RefusedAnswers({ zone }: { readonly zone: string }) {
  const { refused } = useFacts();
  return refused.length > 0 && <RefusedList zone={zone} />;
}
