import { describeSession, distance } from "@springback/core/explain";
import type { Activity, SessionEntry } from "@springback/core/timeline";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { localTime } from "#features/runs/local-time.ts";
import { momentWords } from "#features/today/day-words.ts";
import { RULE_WORDS } from "#words/rule-words.ts";

export type LoggedSession = RunnerOutputs["session"]["list"]["sessions"][number];

/** What each activity is called. */
export const ACTIVITY_WORDS: Readonly<Record<Activity, string>> = {
  run: "Run",
  walk: "Walk",
  strength: "Strength",
  swim: "Swim",
  cycle: "Ride",
  poolRun: "Deep-water run",
  elliptical: "Elliptical",
};

/** Activities in the order to pick from. Strength has a screen of its own, and stands last. */
export const ACTIVITIES: readonly Activity[] = [
  "run",
  "walk",
  "cycle",
  "swim",
  "poolRun",
  "elliptical",
  "strength",
];

/** "Run, 5.1 km, 32 min, 171 steps a minute": what is known of a session, and nothing that isn't. */
export function sessionWords(entry: SessionEntry, cadenceSpm: number | null): string {
  const { distanceM, durationMin, doneSets, prescribedSets } = entry;
  const parts = [ACTIVITY_WORDS[entry.activity]];
  if (typeof distanceM === "number") parts.push(distance(distanceM, RULE_WORDS));
  if (typeof durationMin === "number") parts.push(`${durationMin} min`);
  if (typeof doneSets === "number" && typeof prescribedSets === "number") {
    parts.push(`${doneSets} of ${prescribedSets} sets`);
  }
  if (cadenceSpm !== null) parts.push(`${cadenceSpm} steps a minute`);
  return parts.join(", ");
}

/** "Fri 20 Nov, 18:05" in the runner's zone, with the year where it isn't this one's. */
export function whenWords(at: string, zone: string, now: string): string {
  const year = (instant: string): string => localTime(Date.parse(instant), zone).date.slice(0, 4);
  const words = momentWords(at, zone);
  return year(at) === year(now) ? words : words.replace(",", ` ${year(at)},`);
}

/** The verdict in a few words, for a row; the rules' own. */
export function verdictTitle(session: Pick<LoggedSession, "judged" | "asks">): string {
  if (!session.judged) return "Before the days the rules look at";
  if (session.asks === "howItFelt") return "Not answered yet";
  return describeSession(session.judged, RULE_WORDS).title;
}
