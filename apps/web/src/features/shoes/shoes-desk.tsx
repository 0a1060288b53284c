"use client";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useState } from "react";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { type Opened, PairForm } from "#features/shoes/pair-form.tsx";
import { PairRow } from "#features/shoes/pair-row.tsx";
import type { Pair, Shoes } from "#features/shoes/pair-words.ts";
import { ReviewQuestion } from "#features/shoes/review-question.tsx";
import { useWords } from "#words/use-words.ts";

/** The question that is due, the pairs, and the form for one of them: one thing open at a time, each seen from its top. */
export function ShoesDesk({ shoes }: { readonly shoes: Shoes }) {
  const say = useWords("shoes");
  const [opened, setOpened] = useState<Opened | null>(null);
  const [times, setTimes] = useState(0);
  const [isSaved, setIsSaved] = useState(false);
  const open = (pair: Opened | null): void => {
    setIsSaved(false);
    setOpened(pair);
  };
  const done = (): void => {
    setOpened(null);
    setIsSaved(true);
    setTimes(times + 1);
  };
  // What was pressed is gone, or has moved to another list.
  useTopOf(opened ? "form" : `pairs ${times}`);
  const known = shoes.pairs.length === 0 && shoes.told ? shoes.told : {};
  return (
    <>
      <output className="block font-semibold not-empty:mb-6">{isSaved && say("saved")}</output>
      {opened ? (
        <PairForm opened={opened} today={shoes.today} onDone={done} onCancel={() => open(null)} />
      ) : (
        <>
          <ReviewQuestion shoes={shoes} onSame={done} onChange={open} />
          <PairList shoes={shoes} onChange={open} onDone={done} />
          <Button kind={shoes.pairs.length === 0 ? "primary" : "quiet"} onClick={() => open(known)}>
            {say("add")}
          </Button>
        </>
      )}
    </>
  );
}

interface ListProps {
  readonly shoes: Shoes;
  readonly onChange: (pair: Pair) => void;
  readonly onDone: () => void;
}

/** The pair that is worn, the others in use, and those put away. */
function PairList({ shoes: { pairs, current, today }, onChange, onDone }: ListProps) {
  const say = useWords("shoes");
  if (pairs.length === 0) return null;
  const rows = (some: readonly Pair[]) =>
    some.length > 0 && (
      <ul>
        {some.map((pair) => (
          <PairRow
            key={pair.id}
            {...{ pair, today, onDone }}
            isCurrent={pair.id === current}
            onChange={() => onChange(pair)}
          />
        ))}
      </ul>
    );
  const others = pairs.filter(({ id, retiredOn }) => id !== current && retiredOn === null);
  const away = pairs.filter(({ retiredOn }) => retiredOn !== null);
  return (
    <>
      <Section title={say("currentTitle")}>
        {current === null ? (
          <p className="measure text-quiet">{say("noCurrent")}</p>
        ) : (
          rows(pairs.filter(({ id }) => id === current))
        )}
      </Section>
      {others.length > 0 && <Section title={say("othersTitle")}>{rows(others)}</Section>}
      {away.length > 0 && <Section title={say("awayTitle")}>{rows(away)}</Section>}
    </>
  );
}
