"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { storeSession } from "#features/player/session-shelf.ts";
import { act, type Deed, type Session, settle, standingOf } from "#features/player/session.ts";

/** Deeds as the screen tells them: when is the clock's to say. */
export type Told = Deed extends infer D ? (D extends Deed ? Omit<D, "at"> : never) : never;

/** The look at the clock that lets holds and rests end, ms. What it finds is counted from timestamps, so its pace costs no accuracy. */
const LOOK_MS = 100;

/** A session as it is played: kept on this phone before anything of it is drawn. */
export function useSession(started: Session) {
  const [session, setSession] = useState(started);
  const latest = useRef(session);
  const change = useCallback((make: (from: Session) => Session): void => {
    const made = make(latest.current);
    if (made === latest.current) return;
    latest.current = made;
    storeSession(localStorage, made);
    setSession(made);
  }, []);
  const tell = useCallback(
    (told: Told): void => {
      const now = Date.now();
      change((from) => act(settle(from, now), { ...told, at: now } as Deed));
    },
    [change],
  );
  return { session, standing: standingOf(session), change, tell };
}

/** Brings a session up to the clock while it plays; `upTo` as `settle` takes it. */
export function useClock(
  upTo: number | null,
  change: (make: (from: Session) => Session) => void,
): void {
  useEffect(() => {
    const look = (): void => change((from) => settle(from, Date.now(), upTo));
    look();
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [change, upTo]);
}
