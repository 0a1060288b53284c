"use client";
import { useState } from "react";
import { LastStep } from "#features/step/last-step.tsx";
import type { SaidStep } from "#features/step/said-step.ts";
import { type Offer, StepCard, StepTaken } from "#features/step/step-card.tsx";

interface Props {
  /** What the rules propose; null while they propose nothing. */
  readonly step: SaidStep | null;
  readonly level?: 2 | 3;
  /** The stage is another now: what the page shows of it is old. */
  readonly onTaken: () => void;
}

/** The stage the rules offer, until it is taken, and that it was. Nothing while nothing is offered. */
export function StepOffered({ step, level = 2, onTaken }: Props) {
  const [took, setTook] = useState<Offer | null>(null);
  if (took) return <StepTaken offer={took} />;
  if (!step?.offer) return null;
  if (step.offer.to === "maintain") return <LastStep level={level} />;
  return (
    <StepCard
      step={step}
      offer={step.offer}
      level={level}
      onTaken={(offer) => {
        setTook(offer);
        onTaken();
      }}
    />
  );
}
