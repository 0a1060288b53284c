"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { usePhone } from "#features/phone/phone-provider.tsx";
import { useKept } from "#features/phone/use-facts.ts";
import { useWords } from "#words/use-words.ts";

/** Until the phone's store and the rules are open, or when there is nothing in it. */
export function Opening({ title }: { readonly title?: string }) {
  const say = useWords("today");
  const { phone } = usePhone();
  const kept = useKept();
  return (
    <>
      <PageHead title={title ?? say("title")} />
      <p className="measure" aria-live="polite">
        {say(phone && !kept ? "nothingKept" : "opening")}
      </p>
    </>
  );
}
