"use client";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import { useEffect, useMemo, useState } from "react";
import type { SaidMeasures } from "#features/tests/said-measures.ts";
import { type Own, useOwnToday } from "#features/today/use-today.ts";

type Sayer = (own: Own) => SaidMeasures;

/** The tests and scores as this phone works them out; null until its store is open, was synced once, and the rules are here. */
export function useMeasures(): SaidMeasures | null {
  const own = useOwnToday();
  const sayer = useSayer();
  return useMemo(() => (own && sayer ? sayer(own) : null), [own, sayer]);
}

function useSayer(): Sayer | null {
  const locale = useLocale();
  const units = useUnits();
  const [sayer, setSayer] = useState<Sayer | null>(null);
  useEffect(() => {
    let left = false;
    const load = async (): Promise<void> => {
      const { measuresIn } = await import("#features/tests/measures.ts");
      const made = await measuresIn(locale, units);
      if (!left) setSayer(() => made);
    };
    // Without it the page says that it is opening.
    load().catch(() => {});
    return () => void (left = true);
  }, [locale, units]);
  return sayer;
}
