import * as days from "@springback/words/days";

// For screens whose words are still English alone: a French day in an English sentence would be worse than an English one.

/** "Sunday 22 November", in the runner's zone. */
export function dayWords(at: string, zone: string): string {
  return days.dayWords(at, zone, "en");
}
