"use client";
import { useCallback, useEffect, useRef, useState } from "react";

const LOCK = "springback-player";
/** So long another tab is waited for, ms: a page that is loaded again lets go of the lock in no time. Ours. */
const PATIENCE_MS = 400;

/** Whether the session plays in this tab; null until that is known. */
export type Place = "here" | "elsewhere" | null;

/**
 * A session plays in one tab at a time: two would tick, sound and save twice. `take` brings it here. `onTaken` runs each time
 * this tab gets it from another one, whose last word is on the phone by then.
 */
export function useSoleTab(onTaken: () => void): {
  readonly place: Place;
  readonly take: () => void;
} {
  const [place, setPlace] = useState<Place>(() => ("locks" in navigator ? null : "here"));
  const letGo = useRef(() => undefined as void);
  const taken = useRef(onTaken);
  useEffect(() => {
    taken.current = onTaken;
  }, [onTaken]);
  const hold = useCallback((options: LockOptions, waited: () => boolean): void => {
    const until = new Promise<void>((resolve) => {
      letGo.current = () => resolve();
    });
    navigator.locks
      .request(LOCK, options, () => {
        if (waited()) taken.current();
        setPlace("here");
        return until;
      })
      // Another tab took it, or this one was left while it waited.
      .catch(() => setPlace("elsewhere"));
  }, []);
  useEffect(() => {
    if (!("locks" in navigator)) return undefined;
    const asking = new AbortController();
    let late = false;
    const patience = setTimeout(() => {
      late = true;
      setPlace((was) => was ?? "elsewhere");
    }, PATIENCE_MS);
    hold({ signal: asking.signal }, () => late);
    return () => {
      clearTimeout(patience);
      asking.abort();
      letGo.current();
    };
  }, [hold]);
  const take = useCallback(() => hold({ steal: true }, () => true), [hold]);
  return { place, take };
}
