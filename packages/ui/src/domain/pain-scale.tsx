"use client";
import type { ReactNode } from "react";
import { ElevenSteps } from "#domain/eleven-steps.tsx";
import { useUi } from "#words/use-ui.ts";

export interface PainScaleProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Null until answered: there is no default. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

/** Pain from 0 to 10. The instrument is the same for life: eleven steps with these two anchors (NRS, 0 none to 10 worst imaginable). */
export function PainScale(props: PainScaleProps) {
  const say = useUi();
  const words = (n: number): string => {
    if (n === 0) return say("painNone");
    return n === 10 ? say("painWorst") : say("painOf", { n });
  };
  return <ElevenSteps {...props} ends={[say("noPain"), say("worstPain")]} words={words} />;
}
