"use client";
import { useEffect, useRef } from "react";
import { DayRow } from "#features/week/day-row.tsx";
import { useCarry } from "#features/week/use-carry.ts";
import type { Week } from "#features/week/week-words.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";

interface Props {
  readonly week: Week;
  readonly today: string;
  /** Whether anything can be moved at all. */
  readonly open: boolean;
  readonly onMove: (key: string, date: string) => void;
}

/** The seven days, and the ways to move a piece of work among them: by pointer, by its menu, by keyboard. */
export function Board({ week, today, open, onMove }: Props) {
  const { say } = useSpeaking();
  const board = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const carry = useCarry({
    week,
    board,
    onMove: (key, date) => {
      moved.current = `${date} ${key.split(" ")[1]}`;
      onMove(key, date);
    },
  });
  useEffect(() => {
    if (moved.current === null) return;
    const key = CSS.escape(moved.current);
    const handle = board.current?.querySelector<HTMLElement>(`[data-handle="${key}"]`);
    if (!handle) return;
    // What was moved keeps the keyboard wherever it is drawn now.
    handle.focus({ preventScroll: true });
    moved.current = null;
  });
  return (
    <>
      <p id="week-how-to" hidden>
        {say("howTo")}
      </p>
      <ol ref={board} className="border-b border-hairline" aria-label={say("title")}>
        {week.days.map((day) => (
          <DayRow key={day.date} {...{ day, week, today, open, carry }} />
        ))}
      </ol>
      <p aria-live="assertive" className="sr-only">
        {carry.said}
      </p>
    </>
  );
}
