"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { useFacts } from "#features/phone/use-facts.ts";
import { useWords } from "#words/use-words.ts";

/** Says, once, that the browser cleared what was kept in it, and that nothing that was synced is lost. */
export function ClearedNotice({ zone }: { readonly zone: string }) {
  const say = useWords("phone");
  const locale = useLocale();
  const { clearedAfter, notice } = useFacts();
  if (clearedAfter === null) return null;
  return (
    <Banner
      title={say("clearedTitle")}
      action={
        <Button kind="quiet" onClick={() => void notice()}>
          {say("understood")}
        </Button>
      }
    >
      <p>{say("cleared", { when: momentWords(clearedAfter, zone, locale) })}</p>
      <p>{say("clearedHint")}</p>
    </Banner>
  );
}
