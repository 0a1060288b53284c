"use client";
import { useState } from "react";
import { RaiseTest } from "#features/tests/raise-test.tsx";
import type { SaidMeasures, Sore } from "#features/tests/said-measures.ts";
import { ShortTestForm } from "#features/tests/short-test-form.tsx";
import { TestSaved } from "#features/tests/test-saved.tsx";
import type { Chosen } from "#features/tests/tests-screen.tsx";

/** What each form of a test is given. */
export interface FlowProps extends Chosen {
  readonly measures: SaidMeasures;
  readonly sore: Sore;
  readonly onLeave: () => void;
}

/** One test from its instructions to what it says. */
export function TestFlow(props: FlowProps) {
  const { test, measures, sore, onLeave } = props;
  const [saved, setSaved] = useState(false);
  const said = measures.tests.find((one) => one.test === test);
  if (!said) return null;
  if (saved) {
    return <TestSaved said={said} norm={measures.norm} sides={sore.sides} onLeave={onLeave} />;
  }
  const onSaved = (): void => setSaved(true);
  return test === "heelRaise" ? (
    <RaiseTest {...props} onlyPain={said.onlyPain} onSaved={onSaved} />
  ) : (
    <ShortTestForm {...props} test={test} onSaved={onSaved} />
  );
}
