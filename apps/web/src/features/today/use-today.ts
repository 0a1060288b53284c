"use client";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import { useEffect, useMemo, useState } from "react";
import { usePhone } from "#features/phone/phone-provider.tsx";
import type { PhoneFact } from "#features/phone/queue/phone-fact.ts";
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

/** What says that somebody is at the page. */
const HANDS = ["pointermove", "pointerdown", "keydown", "click", "input", "visibilitychange"];

/**
 * Whether the phone is to answer by itself by now: where it has to, and else from the first move of a hand, or a minute after.
 * Till then the server's answer is seconds old, and a slow phone would stand still for nothing.
 */
function useStirred(mustAnswer: boolean): boolean {
  const [stirred, setStirred] = useState(mustAnswer);
  // What waits may be sent a moment later: the page that the server made doesn't know of it all the same.
  if (mustAnswer && !stirred) setStirred(true);
  useEffect(() => {
    if (stirred) return;
    const off = new AbortController();
    const stir = (): void => setStirred(true);
    for (const hand of HANDS) addEventListener(hand, stir, { signal: off.signal, passive: true });
    const timer = setTimeout(stir, AGAIN_MS);
    return () => {
      off.abort();
      clearTimeout(timer);
    };
  }, [stirred]);
  return stirred;
}

/**
 * Today as this phone works it out by itself; null until it is wanted, its store is open, was synced once, and the rules are
 * here.
 */
export function useOwnToday(wanted = true): Own | null {
  const kept = useKept(wanted);
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
  const { phone } = usePhone();
  const { waiting } = useFacts();
  const view = phone?.store.view;
  const meta = view?.meta;
  // The sync of this very page brings it nothing that the server didn't know when it made it.
  const syncedBefore = useMemo(() => phone?.store.view.meta.lastSyncAt ?? null, [phone]);
  const mustAnswer =
    view !== undefined &&
    (waiting > 0 || isAlone(view.meta, made, touched) || knowsMore(view, syncedBefore, made));
  const own = useOwnToday(useStirred(mustAnswer));
  return { own, isOwn: meta !== undefined && isNewer(meta, made, touched) };
}

/** A call may have been under way while the page was made. */
const MEANWHILE_MS = 5_000;

type FactsOnPhone = ReadonlyMap<string, Pick<PhoneFact, "receivedAt">>;

/** Asked at each drawing, of years of facts: they are gone through once, and another map is there as soon as one of them changes. */
const lastTaken = new WeakMap<FactsOnPhone, number>();

/** When the server took the last of them, in epoch ms; before all time when it has none. */
function lastTakenOf(facts: FactsOnPhone): number {
  let last = lastTaken.get(facts);
  if (last === undefined) {
    last = -Infinity;
    for (const { receivedAt } of facts.values()) last = Math.max(last, instantOf(receivedAt));
    lastTaken.set(facts, last);
  }
  return last;
}

const instantOf = (at: string | null): number => (at === null ? -Infinity : Date.parse(at));

/** Whether this phone may know what the server didn't when it made the page: of a sync shortly before or since, or of a fact. */
export function knowsMore(
  { facts }: { readonly facts: FactsOnPhone },
  syncedBefore: string | null,
  made: string | null,
): boolean {
  const since = made === null ? 0 : Date.parse(made) - MEANWHILE_MS;
  return Math.max(instantOf(syncedBefore), lastTakenOf(facts)) >= since;
}

interface HowSynced {
  readonly lastSyncAt: string | null;
  readonly failures: number;
  readonly halted: unknown;
}

/** Whether the page can't be as the server made it: there is none, the phone can't reach it, or something was said here. */
function isAlone({ failures, halted }: HowSynced, made: string | null, touched: boolean): boolean {
  return made === null || touched || failures > 0 || halted !== null;
}

/**
 * Whether what the phone works out is at least as new as the page that the server made at an instant (RFC 3339; null without
 * one): it has synced since, it can't, or something was said on this page.
 */
export function isNewer(synced: HowSynced, made: string | null, touched: boolean): boolean {
  if (made === null || isAlone(synced, made, touched)) return true;
  const { lastSyncAt } = synced;
  return lastSyncAt !== null && Date.parse(lastSyncAt) >= Date.parse(made);
}
