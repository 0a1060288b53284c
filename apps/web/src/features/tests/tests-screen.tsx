"use client";
import type { TestKind } from "@springback/core/timeline";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useState } from "react";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { MeasuresFrame } from "#features/tests/measures-frame.tsx";
import type { SaidMeasures, Sore, TestDone } from "#features/tests/said-measures.ts";
import { TestFlow } from "#features/tests/test-flow.tsx";
import { TestList } from "#features/tests/test-list.tsx";
import { useWords } from "#words/use-words.ts";

/** The tests the ladder asks for: what each says, whether today is a day for it, and the test itself. */
export function TestsScreen({ asked }: { readonly asked: TestKind | null }) {
  const title = useWords("tests")("title");
  return (
    <MeasuresFrame title={title}>
      {(measures, sore) => <Tests measures={measures} sore={sore} asked={asked} />}
    </MeasuresFrame>
  );
}

interface Props {
  readonly measures: SaidMeasures;
  readonly sore: Sore;
  /** The test that the address names. */
  readonly asked: TestKind | null;
}

/** A test to be taken, or the one of today that is put right. */
export interface Chosen {
  readonly test: TestKind;
  readonly corrects: TestDone | null;
}

function Tests({ measures, sore, asked }: Props) {
  const say = useWords("tests");
  // Once it is begun it goes on, though saving it closes it for today.
  const [chosen, setChosen] = useState<Chosen | null>(() => {
    const named = measures.tests.find(({ test }) => test === asked);
    return named?.offer.open ? { test: named.test, corrects: null } : null;
  });
  useTopOf(chosen?.test ?? "list");
  if (chosen) {
    return <TestFlow {...{ measures, sore, ...chosen }} onLeave={() => setChosen(null)} />;
  }
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <TestList measures={measures} onChoose={(test, corrects) => setChosen({ test, corrects })} />
    </>
  );
}
