"use client";
import { type RefObject, useEffect, useRef } from "react";
import type { DragTold } from "#features/week/drag.ts";

/** Pointers are watched by a part of the page that comes after it: menu and keyboard never wait for it. */
export function useDrag(board: RefObject<HTMLElement | null>, told: DragTold): void {
  const now = useRef(told);
  useEffect(() => {
    now.current = told;
  });
  useEffect(() => {
    const end = new AbortController();
    void watch(board, now, end.signal);
    return () => end.abort();
  }, [board]);
}

async function watch(
  board: RefObject<HTMLElement | null>,
  now: RefObject<DragTold>,
  gone: AbortSignal,
): Promise<void> {
  const { watchDrag } = await import("#features/week/drag.ts");
  if (gone.aborted || !board.current) return;
  const stop = watchDrag(board.current, {
    take: (key) => now.current.take(key),
    over: (key, date) => now.current.over(key, date),
    drop: (key, date) => now.current.drop(key, date),
  });
  gone.addEventListener("abort", stop);
  board.current.dataset["drag"] = "ready";
}
