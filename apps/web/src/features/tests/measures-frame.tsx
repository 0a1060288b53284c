"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { dayWords } from "@springback/words/days";
import type { ReactNode } from "react";
import { FlagView } from "#features/guidance/flag-view.tsx";
import { usePhone } from "#features/phone/phone-provider.tsx";
import { RefusedPart } from "#features/phone/refused/refused-part.tsx";
import { useKept } from "#features/phone/use-facts.ts";
import type { SaidMeasures, Sore } from "#features/tests/said-measures.ts";
import { useMeasures } from "#features/tests/use-measures.ts";
import { NoIntake } from "#features/today/no-intake.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly title: string;
  readonly children: (measures: SaidMeasures, sore: Sore) => ReactNode;
}

/** Around tests and scores: a flag that stops everything comes first, then the first questions, then they themselves. */
export function MeasuresFrame({ title, children }: Props) {
  const measures = useMeasures();
  const locale = useLocale();
  if (!measures) return <Opening title={title} />;
  const { at, zone, see, sore } = measures;
  if (see) return <FlagView flag={see} />;
  if (!sore) return <NoIntake over={dayWords(at, zone, locale)} title={title} />;
  return (
    <>
      {children(measures, sore)}
      <RefusedPart zone={zone} />
    </>
  );
}

function Opening({ title }: Pick<Props, "title">) {
  const say = useWords("tests");
  const { phone } = usePhone();
  const kept = useKept();
  return (
    <>
      <PageHead title={title} />
      <p className="measure" aria-live="polite">
        {say(phone && !kept ? "nothingKept" : "opening")}
      </p>
    </>
  );
}
