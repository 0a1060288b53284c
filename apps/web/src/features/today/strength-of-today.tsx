"use client";
import { buttonClass } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

/** Today's strength under today's answer: the step, how much there is to do, or that it is closed. */
export function StrengthOfToday({ today }: { readonly today: SaidToday }) {
  const say = useWords("today");
  const { name, often } = today.stage;
  return (
    <Section title={say("strength")} ruled lead={`${name}, ${often}.`}>
      <HowMuch strength={today.strength} />
      <a href="/strength" className={buttonClass({ kind: "quiet" })}>
        {say("toStrength")}
      </a>
    </Section>
  );
}

function HowMuch({ strength }: Pick<SaidToday, "strength">) {
  const say = useWords("today");
  if (strength === null) return <p className="measure pb-4">{say("strengthClosed")}</p>;
  const { lines, minutes, doneAt } = strength;
  if (doneAt !== null) return <p className="pb-4 font-semibold">{say("strengthDone")}</p>;
  if (lines === 0) return <p className="pb-4">{say("strengthNothing")}</p>;
  return (
    <p className="tabular pb-4 font-semibold">
      {say("exercises", { n: lines })}
      {minutes !== null && `, ${say("about", { minutes })}`}
    </p>
  );
}
