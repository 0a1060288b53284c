"use client";
import { Section } from "@springback/ui/primitives/section";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

/** On the first day back: where running and strength start again, by the rules, and that nothing is made up for. */
export function WhereToStart({ today }: { readonly today: SaidToday }) {
  const say = useWords("gap");
  const { gap, stage } = today;
  if (!gap.isReturn || gap.wayBack === null) return null;
  const { wayBack, upTo, windowDays: days } = gap;
  return (
    <Section title={say("startTitle")} ruled>
      <p className="measure font-semibold">
        {wayBack === "capped" && upTo !== null && say("capped", { distance: upTo, days })}
        {wayBack === "walkRun" && say("walkRun", { days })}
        {wayBack === "gates" && say("gates")}
      </p>
      {wayBack === "gates" && (
        <p>
          <a href="/progress" className="link tap inline-flex items-center">
            {say("toGates")}
          </a>
        </p>
      )}
      <p className="measure mt-2">{say("step", { step: stage.name })}</p>
      <p className="measure mt-2">{say("once")}</p>
      <p>
        <a href="/runs" className="link tap inline-flex items-center">
          {say("ranMeanwhile")}
        </a>
      </p>
    </Section>
  );
}
