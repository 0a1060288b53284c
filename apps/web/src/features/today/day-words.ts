import * as days from "@springback/words/days";

// For screens whose words are still English alone: a French day in an English sentence would be worse than an English one.

/** "Sunday 22 November", in the runner's zone. */
export function dayWords(at: string, zone: string): string {
  return days.dayWords(at, zone, "en");
}

/** "Sat 21 Nov, 18:05", in the runner's zone. */
export function momentWords(at: string, zone: string): string {
  return days.momentWords(at, zone, "en");
}
