"use client";
import { useRouter } from "next/navigation";
import type { SaidStep } from "#features/step/said-step.ts";
import { StepOffered } from "#features/step/step-offered.tsx";

/** The stage the rules offer, over the ladder it is a step of. Once it is taken, the page is drawn anew. */
export function StepOnPage({ step }: { readonly step: SaidStep }) {
  const router = useRouter();
  return <StepOffered step={step} level={3} onTaken={() => router.refresh()} />;
}
