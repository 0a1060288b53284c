import type { SessionItem } from "@springback/core/strength";
import type { Say } from "@springback/words/words";
import type { Step } from "#features/player/steps.ts";
import type { equipment as equipmentTable } from "#words/en/equipment.ts";
import type { player as playerTable } from "#words/en/player.ts";
import { equipmentOf } from "#features/player/equipment.ts";

type SayPlayer = Say<typeof playerTable>;
type SayThings = Say<typeof equipmentTable>;

/** "Left leg", or nothing where both work. */
export function legWords({ side }: Step, say: SayPlayer): string | null {
  return side === "both" ? null : say(side);
}

/** "Left leg. Set 2 of 3". */
export function placeWords(step: Step, say: SayPlayer): string {
  const set = say("set", { set: step.set, sets: step.item.sets });
  const leg = legWords(step, say);
  return leg === null ? set : `${leg}. ${set}`;
}

/** What one set is: "Hold 30 s", "15 times". */
export function amountWords({ reps, holdSeconds }: SessionItem, say: SayPlayer): string {
  if (holdSeconds !== null) return say("holdFor", { n: holdSeconds });
  return reps === null ? say("ownTime") : say("times", { n: reps });
}

/** "a step and a towel"; null for what can be done anywhere. */
export function thingsWords(exercises: readonly string[], say: SayThings): string | null {
  const things = [...new Set(exercises.flatMap(equipmentOf))].map((thing) => say(thing));
  const last = things.pop();
  if (last === undefined) return null;
  return things.length === 0 ? last : say("and", { some: things.join(", "), last });
}
