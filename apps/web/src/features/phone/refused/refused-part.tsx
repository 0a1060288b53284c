"use client";
import { later } from "#features/frame/later.tsx";
import { useFacts } from "#features/phone/use-facts.ts";

const RefusedList = later(
  async () => (await import("#features/phone/refused/refused-list.tsx")).RefusedList,
);

/** The answers that the server won't have. Most days there are none, so what draws them comes with the first. */
export function RefusedPart({ zone }: { readonly zone: string }) {
  const { refused } = useFacts();
  return refused.length > 0 && <RefusedList zone={zone} />;
}
