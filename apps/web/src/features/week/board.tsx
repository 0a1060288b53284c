"use client";
import { useEffect, useRef } from "react";
import { DayRow } from "#features/week/day-row.tsx";
import { keyAfter } from "#features/week/pieces.ts";
import { useCarry } from "#features/week/use-carry.ts";
import type { Week } from "#features/week/week-words.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";

/** Why a day took nothing stays in sight once the hand that held it let go: over the foot of the screen. */
const REFUSAL =
  "sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 bg-paper py-3 text-sm font-medium md:bottom-4";

interface Props {
  readonly week: Week;
  readonly today: string;
  /** Whether anything can be moved at all. */
  readonly open: boolean;
  /** The day a week begins with: 1 for Monday, 7 for Sunday. */
  readonly weekStarts: number;
  readonly onMove: (key: string, date: string) => void;
  readonly onDayOff: (date: string) => void;
}

/** The seven days, and the ways to move a piece of work among them: by pointer, by its menu, by keyboard. */
export function Board({ week, today, open, weekStarts, onMove, onDayOff }: Props) {
  const { say } = useSpeaking();
  const board = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const carry = useCarry({
    week,
    board,
    onMove: (key, date) => {
      moved.current = keyAfter(key, date);
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
          <DayRow key={day.date} {...{ day, week, today, open, weekStarts, carry, onDayOff }} />
        ))}
      </ol>
      <p aria-live="assertive" className={carry.said.isRefusal ? REFUSAL : "sr-only"}>
        {carry.said.words}
      </p>
    </>
  );
}
