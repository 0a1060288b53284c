import type { SessionItem } from "@springback/core/strength";
import { equipmentOf } from "#features/player/equipment.ts";

/** One set on one side: what is done between two taps. */
export interface Step {
  readonly item: SessionItem;
  /** From 1. */
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

/** Seconds a set takes by the clock: a hold's, or its repetitions at their tempo; null for one done in one's own time. */
export function workSeconds({ reps, holdSeconds, tempo }: SessionItem): number | null {
  if (holdSeconds !== null) return holdSeconds;
  return reps === null || tempo === null ? null : reps * repSeconds(tempo);
}

/** Seconds of one repetition. */
export function repSeconds({ up, hold, down }: NonNullable<SessionItem["tempo"]>): number {
  return up + hold + down;
}

/** Whether work and the step after it have a rest between them: the other leg rests while one works. */
export function restsBetween(step: Step, next: Step): boolean {
  return next.set !== step.set || next.item !== step.item;
}

/**
 * Whether the step after one can be begun without a look at the phone: by the clock, and the same exercise, or one that is done
 * as ever with what is at hand.
 */
export function leadsOn({ item }: Step, { item: next }: Step): boolean {
  if (workSeconds(next) === null) return false;
  const atHand = equipmentOf(item.exercise);
  const isAsEver =
    next.change === null && equipmentOf(next.exercise).every((thing) => atHand.includes(thing));
  return next === item || isAsEver;
}

/**
 * The steps when another exercise takes the place of the one in hand: what was done stays, the sets still open are done the
 * new way, from the leg that is due where the new one has legs in turn.
 */
export function swapped(steps: readonly Step[], at: number, item: SessionItem): readonly Step[] {
  const due = steps[at];
  if (!due) return steps;
  const open = stepsOf([{ ...item, sets: due.item.sets }]).filter(
    ({ set, side }) =>
      set > due.set || (set === due.set && !(side === "left" && due.side === "right")),
  );
  return [
    ...steps.slice(0, at),
    ...open,
    ...steps.slice(at).filter((step) => step.item !== due.item),
  ];
}
