"use client";
import { useEffect, useState } from "react";

export interface Countdown {
  /** Whole seconds still to go, rounded up: 45 is shown for the first whole second, 0 only at the end. */
  readonly left: number;
  /** From 0 at the start to 1 at the end. */
  readonly share: number;
  readonly over: boolean;
}

/** Where a countdown of `seconds` stands at `now`, if it began at `startedAt` (both epoch milliseconds). */
export function countdownAt(startedAt: number, seconds: number, now: number): Countdown {
  const passed = Math.max(0, now - startedAt);
  const whole = seconds * 1000;
  return {
    left: Math.max(0, Math.ceil((whole - passed) / 1000)),
    share: whole === 0 ? 1 : Math.min(1, passed / whole),
    over: passed >= whole,
  };
}

/**
 * Looks at the clock ten times a second and works the rest out from timestamps, so that a locked phone or a
 * sleeping tab comes back to the right number. `heldAt` freezes it: shift `startedAt` by the pause to go on.
 */
export function useCountdown(
  startedAt: number | null,
  seconds: number,
  heldAt: number | null = null,
): Countdown {
  const [now, setNow] = useState(startedAt ?? 0);
  useEffect(() => {
    if (startedAt === null || heldAt !== null) return undefined;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 100);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [startedAt, heldAt]);
  if (startedAt === null) return { left: seconds, share: 0, over: false };
  return countdownAt(startedAt, seconds, heldAt ?? now);
}
