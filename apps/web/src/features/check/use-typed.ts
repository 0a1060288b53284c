"use client";
import { useState } from "react";

/** What is on a form: drawn from here, and given to whoever keeps it at every tap. */
export function useTyped<T extends object>(
  kept: T,
  onKeep: (typed: T) => void = () => undefined,
): readonly [T, (change: Partial<T>) => void] {
  const [typed, setTyped] = useState(kept);
  const set = (change: Partial<T>): void => {
    const next = { ...typed, ...change };
    setTyped(next);
    onKeep(next);
  };
  return [typed, set];
}
