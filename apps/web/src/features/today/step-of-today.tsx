"use client";
import { useState } from "react";
import { later } from "#features/frame/later.tsx";
import { usePhone } from "#features/phone/phone-provider.tsx";
import type { SaidToday } from "#features/today/said-today.ts";

const StepOffered = later(
  async () => (await import("#features/step/step-offered.tsx")).StepOffered,
);

/**
 * The stage the rules offer, under today's answer; most mornings none, so its code comes with the first. Once it is taken, the
 * phone gets it from the server.
 */
export function StepOfToday({ step }: Pick<SaidToday, "step">) {
  const { phone } = usePhone();
  const [isSeen, setSeen] = useState(step !== null);
  if (step !== null && !isSeen) setSeen(true);
  if (!isSeen) return null;
  return <StepOffered step={step} onTaken={() => void phone?.syncNow()} />;
}
