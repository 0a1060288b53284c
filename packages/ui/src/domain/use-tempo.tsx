"use client";
import { useEffect, useState } from "react";

/** Seconds up, held at the top, and down again. */
export interface TempoSeconds {
  readonly up: number;
  readonly hold: number;
  readonly down: number;
}

export interface TempoMoment {
  /** Whole repetitions behind. */
  readonly reps: number;
  /** Seconds into this one. */
  readonly at: number;
  readonly phase: "up" | "hold" | "down";
}

/** Where a set at this tempo stands at `now`, if it began at `startedAt` (both epoch milliseconds). */
export function tempoMoment(
  startedAt: number,
  { up, hold, down }: TempoSeconds,
  now: number,
): TempoMoment {
  const whole = up + hold + down;
  const passed = Math.max(0, (now - startedAt) / 1000);
  const reps = whole > 0 ? Math.floor(passed / whole) : 0;
  const at = whole > 0 ? passed - reps * whole : 0;
  return { reps, at, phase: at < up ? "up" : at < up + hold ? "hold" : "down" };
}

/**
 * Follows the tempo of a set from timestamps: with every frame, or ten times a second for a person who asked for less
 * motion, for whom nothing moves but the word. Null until it starts.
 */
export function useTempo(startedAt: number | null, tempo: TempoSeconds): TempoMoment | null {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === null) return undefined;
    const look = () => setNow(Date.now());
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      const timer = setInterval(look, 100);
      return () => clearInterval(timer);
    }
    let frame = 0;
    const follow = () => {
      look();
      frame = requestAnimationFrame(follow);
    };
    frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [startedAt]);
  return startedAt === null ? null : tempoMoment(startedAt, tempo, now);
}
