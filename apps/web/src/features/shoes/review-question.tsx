"use client";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { dayOf, heightsOf, type Pair, type Shoes } from "#features/shoes/pair-words.ts";
import { useShoes } from "#features/shoes/use-shoes.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly shoes: Shoes;
  readonly onSame: () => void;
  readonly onChange: (pair: Pair) => void;
}

/** Once the review date has come: is it still so? One tap when it is. Nothing before. */
export function ReviewQuestion({ shoes, onSame, onChange }: Props) {
  const say = useWords("shoes");
  const locale = useLocale();
  const { tell, isPending, error } = useShoes(onSame);
  const { pairs, current, told, advice } = shoes;
  if (!advice?.reviewDue || !told) return null;
  const pair = pairs.find(({ id }) => id === current);
  const spoken = { locale, say };
  const [date, heights] = [dayOf(told.on, spoken), heightsOf(told, spoken)];
  const same = ({ id, label, dropMm, liftMm, startedOn }: Pair): void =>
    tell({ id, label, dropMm, liftMm, startedOn, pairedWithStrength: null });
  return (
    <Section title={say("dueTitle")}>
      <p className="measure">
        {pair
          ? say("duePair", { date, heights, name: pair.label })
          : say("dueUnnamed", { date, heights })}
      </p>
      {/* What has no name yet is told of by the button below. */}
      {pair && (
        <div className="mt-4 flex flex-wrap gap-3">
          <Button pending={isPending && say("saving")} onClick={() => same(pair)}>
            {say("same")}
          </Button>
          <Button kind="quiet" onClick={() => onChange(pair)}>
            {say("changed")}
          </Button>
        </div>
      )}
      <div className="mt-4 empty:hidden">
        <FaultNote error={error} />
      </div>
    </Section>
  );
}
