"use client";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import { useEffect, useMemo, useState } from "react";
import { usePhone } from "#features/phone/phone-provider.tsx";
import { type Kept, trueNow } from "#features/phone/store/kept.ts";
import { useFacts, useKept } from "#features/phone/use-facts.ts";
import type { DayOnPhone, Engine } from "#features/today/engine.ts";

/** What this phone can answer from by itself. */
export interface Own {
  readonly engine: Engine;
  readonly kept: Kept;
  /** The instant it was read at, as true as the phone knows it (RFC 3339). */
  readonly at: string;
  readonly day: DayOnPhone;
}

/** An answer gets old while a page stays open: it is worked out again this often, and when somebody looks at it again. */
const AGAIN_MS = 60_000;

/** Counts up each time today should be worked out again. */
function useTick(): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const off = new AbortController();
    const again = (): void => setTick((count) => count + 1);
    const timer = setInterval(again, AGAIN_MS);
    document.addEventListener(
      "visibilitychange",
      () => document.visibilityState === "visible" && again(),
      { signal: off.signal },
    );
    return () => {
      off.abort();
      clearInterval(timer);
    };
  }, []);
  return tick;
}

/** The rules and their words, once they are here; null before, and where they can't be had. */
function useEngine(wanted: boolean): Engine | null {
  const locale = useLocale();
  const units = useUnits();
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const load = async (): Promise<void> => {
      const { engineIn } = await import("#features/today/engine.ts");
      const made = await engineIn(locale, units);
      if (!left) setEngine(made);
    };
    // Without it the page stays what the server made it.
    load().catch(() => {});
    return () => void (left = true);
  }, [wanted, locale, units]);
  return engine;
}

/** Today as this phone works it out by itself; null until its store is open, was synced once, and the rules are here. */
export function useOwnToday(): Own | null {
  const kept = useKept();
  const { phone } = usePhone();
  const { answered } = useFacts();
  const engine = useEngine(kept !== null);
  const tick = useTick();
  const own = useMemo(() => {
    if (!kept || !engine || !phone) return null;
    const at = new Date(trueNow(phone.store.view, phone.store.now())).toISOString();
    return { engine, kept, at, day: engine.today(kept, at) };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the tick is what says that time has gone on
  }, [kept, engine, phone, tick]);
  useEffect(() => {
    if (!own) return;
    const { rules, guidance } = own.day.view;
    const { facts } = own.kept;
    answered({ rules, at: own.at, decision: guidance.decision, factCount: facts.length });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `answered` is another function each time, and does the same
  }, [own]);
  return own;
}

/** The phone's own today, and whether it is to be shown in place of the page that the server made at an instant. */
export function useShownToday(
  made: string | null,
  touched: boolean,
): { readonly own: Own | null; readonly isOwn: boolean } {
  const own = useOwnToday();
  const { phone } = usePhone();
  return { own, isOwn: phone !== null && isNewer(phone.store.view.meta, made, touched) };
}

/**
 * Whether what the phone works out is at least as new as the page that the server made at an instant (RFC 3339; null without
 * one): it has synced since, it can't, or something was said on this page.
 */
export function isNewer(
  {
    lastSyncAt,
    failures,
    halted,
  }: {
    readonly lastSyncAt: string | null;
    readonly failures: number;
    readonly halted: unknown;
  },
  made: string | null,
  touched: boolean,
): boolean {
  if (made === null || touched || failures > 0 || halted !== null) return true;
  return lastSyncAt !== null && Date.parse(lastSyncAt) >= Date.parse(made);
}
