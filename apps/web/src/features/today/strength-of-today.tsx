"use client";
import { buttonClass } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { doseWords } from "#features/player/dose-words.ts";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

/** Today's strength under today's answer: the step, and how much there is to do. */
export function StrengthOfToday({ today }: { readonly today: SaidToday }) {
  const say = useWords("today");
  const { name, often } = today.stage;
  const isCalm = today.flare !== null && today.flare.endedOn === null;
  return (
    <Section title={say("strength")} ruled lead={isCalm ? undefined : `${name}, ${often}.`}>
      <HowMuch {...today} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <a href="/strength" className={buttonClass({ kind: "quiet" })}>
          {say("toStrength")}
        </a>
        <a href="/week" className="link tap inline-flex items-center">
          {say("toWeek")}
        </a>
      </div>
    </Section>
  );
}

function HowMuch({ strength, lines }: Pick<SaidToday, "strength" | "lines">) {
  const sayDose = useWords("dose");
  const say = useWords("today");
  const { minutes, doneAt } = strength;
  if (doneAt !== null) return <p className="pb-4 font-semibold">{say("strengthDone")}</p>;
  if (lines.length === 0) return <p className="pb-4">{say("strengthNothing")}</p>;
  return (
    <div className="mb-5">
      <ul className="border-y border-hairline">
        {lines.map(({ name, item }) => (
          <li
            key={item.exercise}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-hairline py-2.5 first:border-t-0"
          >
            <span className="min-w-0">{name}</span>
            <span className="tabular ml-auto text-right font-semibold">
              {doseWords(item, sayDose)}
            </span>
          </li>
        ))}
      </ul>
      {minutes !== null && (
        <p className="tabular mt-2 text-sm text-quiet">{say("about", { minutes })}</p>
      )}
    </div>
  );
}
