import type { Cue, Sound } from "#features/player/cues.ts";

interface Note {
  /** Hertz at its beginning and its end: a rise is heard as up, a fall as down. */
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly loud: number;
  readonly wave: OscillatorType;
  /** How often it sounds, one right after the other. */
  readonly times?: number;
}

/** The sounds: up rises, hold stands still, down falls; each can be told from the others without a good ear or speaker. Ours. */
export const NOTES: Readonly<Record<Sound, Note>> = {
  count: { from: 660, to: 660, seconds: 0.06, loud: 0.35, wave: "sine" },
  up: { from: 440, to: 880, seconds: 0.28, loud: 0.6, wave: "triangle" },
  hold: { from: 660, to: 660, seconds: 0.12, loud: 0.6, wave: "triangle", times: 2 },
  down: { from: 660, to: 220, seconds: 0.42, loud: 0.7, wave: "triangle" },
  end: { from: 880, to: 880, seconds: 0.16, loud: 0.7, wave: "triangle", times: 3 },
  ready: { from: 523, to: 784, seconds: 0.2, loud: 0.7, wave: "sine", times: 2 },
};

const GAP = 0.06;
/** Long enough for no click at either end of a note. */
const FADE = 0.012;

/** One cue on the audio clock. */
export interface Scheduled {
  readonly cue: Cue;
  /** When it sounds, seconds of the context. */
  readonly at: number;
  readonly stop: () => void;
}

/** Puts a cue on the audio clock at `at`, seconds of the context. */
export function schedule(context: AudioContext, into: AudioNode, cue: Cue, at: number): Scheduled {
  const note = NOTES[cue.sound];
  const played = Array.from({ length: note.times ?? 1 }, (_, index) =>
    play(context, into, note, at + index * (note.seconds + GAP)),
  );
  return { cue, at, stop: () => played.forEach((one) => one.stop()) };
}

function play(context: AudioContext, into: AudioNode, note: Note, at: number): OscillatorNode {
  const voice = context.createOscillator();
  const level = context.createGain();
  const end = at + note.seconds;
  voice.type = note.wave;
  voice.frequency.setValueAtTime(note.from, at);
  if (note.to !== note.from) voice.frequency.exponentialRampToValueAtTime(note.to, end);
  level.gain.setValueAtTime(0, at);
  level.gain.linearRampToValueAtTime(note.loud, at + FADE);
  level.gain.setValueAtTime(note.loud, end - FADE);
  level.gain.linearRampToValueAtTime(0, end);
  voice.connect(level).connect(into);
  voice.addEventListener("ended", () => level.disconnect());
  voice.start(at);
  voice.stop(end);
  return voice;
}
