"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** Each step begins at its top, for eyes and for screen readers. */
export function Screen({ children }: { readonly children: ReactNode }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      {children}
    </div>
  );
}
