import type { SessionItem } from "@springback/core/strength";
import type { SessionEntry } from "@springback/core/timeline";
import { answersOf, type Felt, nothingFelt } from "#features/runs/felt.ts";

/** One set on one side: what the player does between two rests. */
export interface Step {
  readonly item: SessionItem;
  readonly set: number;
  readonly side: "both" | "left" | "right";
}

/** The session in order: set by set, and within a set side by side. */
export function stepsOf(items: readonly SessionItem[]): readonly Step[] {
  return items.flatMap((item) =>
    Array.from({ length: item.sets }, (_, index) =>
      sidesOf(item).map((side): Step => ({ item, set: index + 1, side })),
    ).flat(),
  );
}

function sidesOf({ side }: SessionItem): readonly Step["side"][] {
  return side === "each" ? ["left", "right"] : [side];
}

/** Seconds to get ready between the tap and the hold. Ours. */
export const READY_SECONDS = 5;

/** Instants in epoch ms: everything is counted from them, so that a locked phone or a reload loses no second. */
export type Phase =
  | { readonly kind: "ready" }
  /** `since` is when the work begins: for a hold a few seconds after the tap. */
  | { readonly kind: "work"; readonly since: number }
  | { readonly kind: "rest"; readonly since: number; readonly seconds: number };

/** How far a session has come. Kept on the phone until it is saved. */
export interface Progress {
  readonly version: 1;
  /** Id of the fact it becomes, made at the start. */
  readonly id: string;
  /** Tells the session it was begun from. */
  readonly plan: string;
  readonly startedAt: number;
  readonly finishedAt: number | null;
  /** The step in hand; one past the last when all are through. */
  readonly at: number;
  readonly done: readonly boolean[];
  readonly phase: Phase;
  readonly felt: Felt;
}

/** Tells whether two lists of steps are the same session. */
export function planOf(steps: readonly Step[]): string {
  return steps
    .map(({ item, side }) => `${item.exercise}/${item.reps}/${item.holdSeconds}/${side}`)
    .join(" ");
}

const READY: Phase = { kind: "ready" };

/** A session that begins now. */
export function begin(steps: readonly Step[], id: string, now: number): Progress {
  return {
    ...{ version: 1, id, plan: planOf(steps), startedAt: now, finishedAt: null, at: 0 },
    ...{ done: steps.map(() => false), phase: READY, felt: nothingFelt },
  };
}

/** The tap that starts a set. */
export function startSet(progress: Progress, step: Step, now: number): Progress {
  const lead = step.item.holdSeconds === null ? 0 : READY_SECONDS * 1000;
  return { ...progress, phase: { kind: "work", since: now + lead } };
}

/** Ticks the step in hand and rests before the next; after the last it is time to say how it felt. */
export function tick(progress: Progress, steps: readonly Step[], now: number): Progress {
  const step = steps[progress.at];
  if (!step) return progress;
  const done = progress.done.map((was, index) => was || index === progress.at);
  const at = progress.at + 1;
  if (at >= steps.length) return finish({ ...progress, done, at }, now);
  // The other leg rests while this one works.
  const rests = steps[at]?.set !== step.set || steps[at]?.item !== step.item;
  const seconds = rests ? step.item.restSeconds : 0;
  const phase: Phase = seconds > 0 ? { kind: "rest", since: now, seconds } : READY;
  return { ...progress, done, at, phase };
}

/** Brings a session up to the clock: a hold that ran out is ticked when it ran out, a rest that is over ends. */
export function settle(progress: Progress, steps: readonly Step[], now: number): Progress {
  const { phase } = progress;
  const held = steps[progress.at]?.item.holdSeconds ?? null;
  if (phase.kind === "work" && held !== null) {
    const end = phase.since + held * 1000;
    return now >= end ? settle(tick(progress, steps, end), steps, now) : progress;
  }
  if (phase.kind === "rest" && now >= phase.since + phase.seconds * 1000) {
    return { ...progress, phase: READY };
  }
  return progress;
}

/** Back to the last set, not done. */
export function undo(progress: Progress): Progress {
  if (progress.at === 0) return { ...progress, phase: READY };
  const at = progress.at - 1;
  const done = progress.done.map((was, index) => was && index !== at);
  return { ...progress, at, done, phase: READY, finishedAt: null };
}

/** Leaves the exercise in hand and goes to the next; its open sets stay undone. */
export function skipExercise(progress: Progress, steps: readonly Step[], now: number): Progress {
  const item = steps[progress.at]?.item;
  const next = steps.findIndex((step, index) => index > progress.at && step.item !== item);
  if (next < 0) return finish({ ...progress, at: steps.length }, now);
  return { ...progress, at: next, phase: READY };
}

/** Ends the rest early. */
export function skipRest(progress: Progress): Progress {
  return { ...progress, phase: READY };
}

/** Ends the session here. */
export function finish(progress: Progress, now: number): Progress {
  return { ...progress, phase: READY, finishedAt: progress.finishedAt ?? now };
}

/** Back from the end: to the set that was in hand, or after the last one to that one, not done. */
export function resume(progress: Progress, steps: readonly Step[]): Progress {
  return progress.at < steps.length ? { ...progress, finishedAt: null } : undo(progress);
}

/** Pain tapped during a set: the worst counts. */
export function painDuring(progress: Progress, pain: number): Progress {
  const painDuringPeak = Math.max(progress.felt.painDuringPeak ?? 0, pain);
  return { ...progress, felt: { ...progress.felt, painDuringPeak } };
}

/** How many sets are ticked; each leg's own set counts. */
export function doneSets(progress: Progress): number {
  return progress.done.filter(Boolean).length;
}

/** The session fact of a finished session; what wasn't answered is null. */
export function entryOf(progress: Progress, finishedAt: number): SessionEntry {
  const minutes = Math.round((finishedAt - progress.startedAt) / 60_000);
  return {
    kind: "session",
    id: progress.id,
    at: new Date(finishedAt).toISOString(),
    activity: "strength",
    durationMin: Math.min(1440, Math.max(0, minutes)),
    prescribedSets: progress.done.length,
    doneSets: doneSets(progress),
    ...answersOf(progress.felt),
  };
}
