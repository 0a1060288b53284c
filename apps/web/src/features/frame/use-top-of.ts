"use client";
import { useEffect, useRef } from "react";

/** For so long after a new view has come, in ms, the second of two quick taps may still arrive. Ours. */
const SECOND_TAP_MS = 500;

/**
 * A new view starts at its top, with the keyboard at its head. Of a thumb that taps twice the second tap was meant for what stood
 * there before, so nothing of the new view takes it.
 */
export function useTopOf(view: string): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return undefined;
    shown.current = view;
    window.scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
    const off = new AbortController();
    document.addEventListener("click", dropSecondTap, { capture: true, signal: off.signal });
    const over = setTimeout(() => off.abort(), SECOND_TAP_MS);
    return () => {
      clearTimeout(over);
      off.abort();
    };
  }, [view]);
}

function dropSecondTap(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}
