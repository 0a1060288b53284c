import type { ExerciseChange } from "#packs/achilles/exercise.ts";

/** What to do differently when an exercise stays with a change. */
export const CHANGE_WORDS: Readonly<Record<string, string>> = {
  blockRangeAtNeutral: "Block the machine so that the heel stops level with the forefoot.",
  floorOnly: "Do it from the floor, without the plate.",
  heelsRaised: "Raise both heels on a wedge.",
  heelRaised: "Raise the front heel on a wedge.",
  onFloor: "Stay on the floor, heels never below it.",
  soreSideInFront: "Keep the sore side in front: the rear leg's tendon works harder.",
  soreSideLeads: "Step up with the sore side: the trailing leg's tendon works harder.",
} satisfies Record<ExerciseChange, string>;

/** The words of a change; empty for a change of another version of the rules. */
export function changeWords(change: string): string {
  return CHANGE_WORDS[change] ?? "";
}
