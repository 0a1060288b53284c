"use client";
import { useEffect, useRef } from "react";

/** A new view starts at its top, with the keyboard at its head. */
export function useTopOf(view: string): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [view]);
}
