"use client";
import { Section } from "@springback/ui/primitives/section";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

/** On Today: that the rules propose the last step, or, once it is taken, the way to what stays. */
export function KeepingSection({ keeping }: Pick<SaidToday, "keeping">) {
  const say = useWords("keeping");
  if (keeping === null) return null;
  const link = (
    <a href="/keeping" className="link tap inline-flex items-center font-semibold">
      {say(keeping === "proposed" ? "sectionLink" : "sectionTaken")}
    </a>
  );
  if (keeping === "taken") return <p className="border-t border-hairline pt-2 pb-4">{link}</p>;
  return (
    <Section title={say("section")} lead={say("sectionLead")} ruled>
      {link}
    </Section>
  );
}
