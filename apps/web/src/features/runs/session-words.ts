import type { Activity, SessionEntry } from "@springback/core/timeline";
import { dayWords } from "@springback/words/days";
import type { Locale } from "@springback/words/locale";
import { distanceWords, type Units, withUnit } from "@springback/words/measures";
import type { Say } from "@springback/words/words";
import type { SaidRuns, SaidSession } from "#features/runs/said-runs.ts";
import type { English } from "#words/tables.ts";

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

/** What a session is told with. */
export interface SessionSpeech {
  readonly say: Say<English["runs"]>;
  readonly locale: Locale;
  readonly units: Units;
  readonly activities: SaidRuns["activities"];
}

/** "Run, 5.1 km, 32 min, 171 steps a minute": what is known of a session, and nothing that isn't. */
export function sessionWords(
  { entry, cadenceSpm }: { readonly entry: SessionEntry; readonly cadenceSpm: number | null },
  { say, locale, units, activities }: SessionSpeech,
): string {
  const { distanceM, durationMin, doneSets, prescribedSets } = entry;
  const parts = [activities[entry.activity]];
  if (typeof distanceM === "number") parts.push(distanceWords(distanceM, locale, units));
  if (typeof durationMin === "number") parts.push(withUnit(durationMin, "min", locale));
  if (typeof doneSets === "number" && typeof prescribedSets === "number") {
    parts.push(say("sets", { done: doneSets, all: prescribedSets }));
  }
  if (cadenceSpm !== null) parts.push(say("cadence", { n: cadenceSpm }));
  return parts.join(", ");
}

/** How the rules read a session, in a few words, for its row. */
export function verdictTitle(
  { title, asks }: Pick<SaidSession, "title" | "asks">,
  say: SessionSpeech["say"],
): string {
  if (title === null) return say("tooOld");
  return asks === "howItFelt" ? say("notAnswered") : title;
}

/** That a session was taken out, on which day as far as the server knows of it, and that its pain counts where any was told. */
export function takenOutWords(
  { at, hurt }: NonNullable<SaidSession["takenOut"]>,
  by: Pick<SessionSpeech, "say" | "locale"> & { readonly zone: string; readonly now: string },
): string {
  const { say, locale, zone, now } = by;
  const out =
    at === null ? say("takenOut") : say("takenOutOn", { day: dayWords(at, zone, locale, now) });
  return hurt ? say("takenOutHurt", { out }) : out;
}
