import { explain } from "@springback/core/explain";
import { Ladder } from "@springback/ui/domain/ladder";
import { Section } from "@springback/ui/primitives/section";
import { nextGate } from "#features/progress/rungs.ts";
import { dayOf, type Shoes } from "#features/shoes/pair-words.ts";
import { currentCoreWords, currentLocale, currentUnits, wordsOf } from "#words/server-words.ts";

type Advice = NonNullable<Shoes["advice"]>;

/** What to do about the heel, since when, and when it is asked again. */
export async function AdviceSection({ advice }: { readonly advice: Advice }) {
  const [say, locale, { rules }] = await Promise.all([
    ...([wordsOf("shoes"), currentLocale(), currentCoreWords()] as const),
  ]);
  const { title, sentence } = explain(advice.rule, rules);
  const spoken = { locale, say };
  const dates = [
    say("told", { date: dayOf(advice.since, spoken) }),
    ...(advice.reviewDue ? [] : [say("review", { date: dayOf(advice.reviewOn, spoken) })]),
  ];
  return (
    <Section title={title}>
      <p className="measure">{sentence}</p>
      <p className="measure mt-2 text-sm text-quiet">{dates.join(" ")}</p>
    </Section>
  );
}

/** The stage with which the advice ends, and the strength that this stage asks for. */
export async function EndSection({ ends }: { readonly ends: NonNullable<Advice["ends"]> }) {
  const [say, sayProgress, sayLadder] = await Promise.all([
    ...([wordsOf("shoes"), wordsOf("progress"), wordsOf("ladder")] as const),
  ]);
  const [locale, units, { stages }] = await Promise.all([
    ...([currentLocale(), currentUnits(), currentCoreWords()] as const),
  ]);
  const { name } = stages[ends.stage];
  const gates = ends.gates.map((gate) =>
    nextGate(gate, { locale, units, sayLadder, say: sayProgress }),
  );
  const rung = { key: ends.stage, name, place: "ahead", placeWords: say("ahead"), gates } as const;
  return (
    <Section title={say("endsTitle")}>
      <p className="measure mb-4">{say("ends", { stage: name })}</p>
      <Ladder rungs={[rung]} opensWhen={say("opensWhen")} showGates={say("showGates")} />
    </Section>
  );
}
