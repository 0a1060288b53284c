"use client";
import { Section } from "@springback/ui/primitives/section";
import { usePhone } from "#features/phone/phone-provider.tsx";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

type Calm = SaidToday["calm"];

/** What the calm days are: what is done on them, what ends them, and who hears of it. */
export function CalmPlan({ calm }: { readonly calm: Calm }) {
  const say = useWords("flare");
  const { phone } = usePhone();
  const coach = phone?.store.view.meta.told?.coach ?? null;
  const { days, hold, painCap } = calm;
  return (
    <>
      <ul className="mb-8 border-y border-hairline">
        {[
          say("noRunning", { n: days }),
          hold
            ? say("holds", { sets: hold.sets, seconds: hold.seconds, cap: painCap })
            : say("holdsClosed"),
          say("mornings"),
        ].map((line) => (
          <li key={line} className="border-t border-hairline py-3 first:border-t-0">
            <p className="measure">{line}</p>
          </li>
        ))}
      </ul>
      <Section title={say("endTitle")} ruled={false}>
        <CalmEnd calm={calm} />
        <p className="measure mt-2 text-sm text-quiet">
          {coach === null ? say("nobodyTold") : say("coachTold", { name: coach })}
        </p>
      </Section>
    </>
  );
}

/** What ends the calm days, and what to do where nothing does. */
export function CalmEnd({ calm }: { readonly calm: Omit<Calm, "hold" | "painCap"> }) {
  const say = useWords("flare");
  const { days, longest, usualPain, usualNeeded } = calm;
  return (
    <>
      <p className="measure">
        {usualPain === null
          ? say("endsUnknown")
          : say("ends", { needed: usualNeeded, usual: usualPain, day: days + 1 })}
      </p>
      <p className="measure mt-2">{say("longer", { n: longest })}</p>
    </>
  );
}
