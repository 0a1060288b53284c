"use client";
import { useEffect, useState } from "react";
import type { Cue } from "#features/player/cues.ts";
import type { Signals } from "#features/player/signals.ts";
import type { Speaker } from "#features/player/speaker.ts";

const ALIGN_MS = 500;
/** A cue that comes later than this, in ms, isn't shown any more: the page slept. */
const LATE_MS = 400;
/** So long a cue's caption stands, ms. */
const STANDS_MS = 1400;
const LIT_MS = 120;

/** Vibrations in ms: on, off, on. */
const BUZZES: Readonly<Record<Cue["sound"], readonly number[]>> = {
  count: [30],
  up: [80],
  hold: [60, 60, 60],
  down: [240],
  end: [160, 80, 160, 80, 160],
  ready: [160, 80, 160],
};

export interface Heard {
  /** The cue whose caption stands now. */
  readonly cue: Cue | null;
  /** The screen is lit for a moment. */
  readonly lit: boolean;
}

/** Says the cues on the speaker, and shows and shakes each as it comes. */
export function useCues(cues: readonly Cue[], speaker: Speaker, signals: Signals): Heard {
  const [cue, setCue] = useState<Cue | null>(null);
  const [lit, setLit] = useState(false);
  const { sound, flash, vibration } = signals;
  // Cues are told apart by what they say, so that a render in between moves nothing.
  const key = cues.map((one) => `${one.at}${one.sound}`).join();
  useEffect(() => speaker.mute(!sound), [speaker, sound]);
  useEffect(() => {
    speaker.say(cues);
    const aligning = setInterval(() => speaker.align(), ALIGN_MS);
    return () => clearInterval(aligning);
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for the cues
  }, [key, speaker]);
  useEffect(() => {
    const shown = new Set<Cue>();
    const show = (one: Cue): void => {
      if (shown.has(one) || Math.abs(Date.now() - one.at) > LATE_MS) return;
      shown.add(one);
      setCue(one);
      if (vibration) navigator.vibrate?.([...BUZZES[one.sound]]);
      if (flash && one.sound !== "count") setLit(true);
    };
    const now = Date.now();
    const coming = cues.filter((one) => one.at > now);
    const waiting = coming.map((one) => setTimeout(() => show(one), one.at - now));
    return () => {
      waiting.forEach(clearTimeout);
      // The last cue of a set comes at the moment in which the set is over.
      for (const one of coming) if (one.at <= Date.now()) show(one);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for the cues
  }, [key, flash, vibration]);
  useEffect(() => {
    const over = setTimeout(() => setCue(null), STANDS_MS);
    return () => clearTimeout(over);
  }, [cue]);
  useEffect(() => {
    const over = setTimeout(() => setLit(false), LIT_MS);
    return () => clearTimeout(over);
  }, [lit]);
  return { cue, lit };
}
