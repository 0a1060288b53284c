import type { ActivityKind } from "#features/activity-files/read-result.ts";

/** The kind of activity by the word a GPX `type` or a TCX `Sport` uses; Strava's GPX used numbers for a while. */
export function sportByName(text: string): ActivityKind {
  const word = text.trim().slice(0, 64).toLowerCase();
  if (word === "9" || /run|jog|treadmill/.test(word)) return "run";
  if (word === "10" || word === "4" || /walk|hik/.test(word)) return "walk";
  if (word === "1" || /bik|cycl|ride|riding/.test(word)) return "cycle";
  return /swim/.test(word) ? "swim" : "other";
}
