import { exercise } from "@springback/core/exercises";

/** What an exercise is called. */
export function exerciseName(id: string): string {
  return exercise(id)?.name ?? id;
}
