import {
  audioTimeOf,
  type ClockPair,
  disagreement,
  middleOf,
  pairOf,
} from "#features/player/audio-clock.ts";
import { schedule, type Scheduled } from "#features/player/cue-sounds.ts";
import type { Cue } from "#features/player/cues.ts";

/** Clocks that have drifted further apart than this, in ms, are brought together again. Ours. */
const BEARABLE_MS = 6;
/** So many of the last readings of the clocks are asked which one is in the middle. Ours. */
const READINGS = 5;
/** Seconds after which a note is surely over. */
const FORGOTTEN = 2;
/** Nothing that sounds this soon, in seconds, is moved any more. */
const TOO_SOON = 0.3;

/**
 * Says cues at their instants. All cues of a set are put on the audio clock ahead, so that a busy page or a locked phone plays
 * them on time; while the page is awake the two clocks are compared, and what is still to come is moved when they drift apart.
 */
export class Speaker {
  #context: AudioContext | null = null;
  #out: GainNode | null = null;
  #cues: readonly Cue[] = [];
  #scheduled: readonly Scheduled[] = [];
  #pair: ClockPair | null = null;
  #readings: readonly ClockPair[] = [];
  #muted = false;
  readonly #listeners = new Set<() => void>();

  /** Call it in a tap: browsers let nothing sound before one. Makes no fault where there is no sound. */
  wake(): void {
    try {
      this.#context ??= this.#open();
      if (this.#context.state !== "running") void this.#context.resume().catch(() => undefined);
    } catch {
      this.#context = null;
    }
  }

  #open(): AudioContext {
    const context = new AudioContext({ latencyHint: "interactive" });
    this.#out = context.createGain();
    this.#out.gain.value = this.#muted ? 0 : 1;
    this.#out.connect(context.destination);
    context.addEventListener("statechange", () => {
      // While the context stood still its clock did too: what was laid out would come too late, and what was read is over.
      this.#readings = [];
      this.#layOut(true);
      for (const tell of this.#listeners) tell();
    });
    return context;
  }

  /** "running" while it can be heard; "interrupted" by a call; "suspended" or "none" before a tap. */
  get state(): "running" | "interrupted" | "suspended" | "none" {
    const state = this.#context?.state as string | undefined;
    if (state === "running" || state === "interrupted") return state;
    return this.#context === null ? "none" : "suspended";
  }

  /** Tells when the state changes, until the returned function is called. */
  onChange(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => void this.#listeners.delete(tell);
  }

  mute(muted: boolean): void {
    this.#muted = muted;
    if (this.#out && this.#context) {
      this.#out.gain.setTargetAtTime(muted ? 0 : 1, this.#context.currentTime, 0.01);
    }
  }

  /** Says these cues, and no others any more. */
  say(cues: readonly Cue[]): void {
    this.#cues = cues;
    this.#layOut();
  }

  /** Compares the clocks, and moves what is still to come when they have drifted apart. Call it some times each second. */
  align(): void {
    const context = this.#context;
    if (context?.state !== "running") return;
    const pair = this.#read(context);
    if (!this.#pair || this.#scheduled.length === 0) return;
    if (disagreement(this.#pair, pair) > BEARABLE_MS) this.#layOut();
  }

  #read(context: AudioContext): ClockPair {
    const latest = readClocks(context);
    const earlier = this.#readings.slice(1 - READINGS);
    this.#readings = [...earlier, latest];
    return middleOf(latest, earlier);
  }

  /** Silence for good; gives the sound card back. */
  close(): void {
    this.say([]);
    void this.#context?.close().catch(() => undefined);
    this.#context = null;
  }

  #layOut(afresh = false): void {
    const context = this.#context;
    const out = this.#out;
    if (!context || !out || context.state !== "running") return;
    const now = context.currentTime;
    // A note that has begun is heard to its end.
    const stays = (one: Scheduled): boolean =>
      one.at <= now ||
      (!afresh && one.at < now + TOO_SOON && this.#cues.some((cue) => isSame(cue, one.cue)));
    for (const one of this.#scheduled) if (!stays(one)) one.stop();
    const kept = this.#scheduled.filter((one) => stays(one) && one.at > now - FORGOTTEN);
    const pair = this.#read(context);
    this.#pair = pair;
    const coming = this.#cues
      .filter((cue) => !kept.some((one) => isSame(cue, one.cue)))
      .map((cue) => ({ cue, at: audioTimeOf(cue.at, pair) }))
      .filter(({ at }) => at > now);
    this.#scheduled = [...kept, ...coming.map(({ cue, at }) => schedule(context, out, cue, at))];
  }
}

const isSame = (one: Cue, other: Cue): boolean => one.at === other.at && one.sound === other.sound;

function readClocks(context: AudioContext): ClockPair {
  return pairOf({
    output: typeof context.getOutputTimestamp === "function" ? context.getOutputTimestamp() : null,
    currentTime: context.currentTime,
    performance: performance.now(),
    wall: Date.now(),
  });
}
