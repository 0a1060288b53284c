"use client";
import { useEffect } from "react";

/** Keeps the screen on while `on`, where the browser can. It lets go whenever the page is hidden, so it is asked again. */
export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || !("wakeLock" in navigator)) return undefined;
    let held: WakeLockSentinel | null = null;
    let left = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== "visible" || (held && !held.released)) return;
      // Refused on a low battery: then the phone locks, and the session survives that.
      const got = await navigator.wakeLock.request("screen").catch(() => null);
      if (left) void got?.release();
      else held = got;
    };
    const again = (): void => void ask();
    again();
    document.addEventListener("visibilitychange", again);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", again);
      void held?.release().catch(() => undefined);
    };
  }, [on]);
}
