"use client";
import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;

/** Whether the page runs here by now. What is tapped on its first picture before that would be lost. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
