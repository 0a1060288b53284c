"use client";
import { Section } from "@springback/ui/primitives/section";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Of its heading: 3 inside another section. */
  readonly level?: 2 | 3;
}

/** That the rules propose the last step of the ladder. It has a page of its own, and is taken there alone. */
export function LastStep({ level = 2 }: Props) {
  const say = useWords("step");
  return (
    <Section title={say("lastTitle")} lead={say("lastLead")} level={level}>
      <a href="/keeping" className="link tap inline-flex items-center font-semibold">
        {say("lastLink")}
      </a>
    </Section>
  );
}
