import { exercise } from "@springback/core/exercises";
import type { SessionItem } from "@springback/core/strength";

/** What an exercise is called. */
export function exerciseName(id: string): string {
  return exercise(id)?.name ?? id;
}

/** How a line of a session is done, with what the rules changed about it. */
export function cueWords({ cue }: SessionItem): string {
  return cue;
}
