"use client";
import { Section } from "@springback/ui/primitives/section";
import { usePhone } from "#features/phone/phone-provider.tsx";
import { useKept } from "#features/phone/use-facts.ts";
import { useWords } from "#words/use-words.ts";

/** What the coach wrote that bears on today: to the plan in force, and what is unread. Nothing without a coach. */
export function CoachWords() {
  const say = useWords("today");
  const sayUnread = useWords("unread");
  const { phone } = usePhone();
  const kept = useKept();
  const told = phone?.store.view.meta.told;
  const note = kept?.plan?.note ?? "";
  if (!told?.coach || (note === "" && told.unread === 0)) return null;
  return (
    <Section title={say("coach")} ruled>
      {note !== "" && <p className="measure whitespace-pre-line">{note}</p>}
      {told.unread > 0 && (
        <a href="/messages" className="link tap inline-flex items-center font-semibold">
          {sayUnread("waiting", { n: told.unread })}
        </a>
      )}
    </Section>
  );
}
