import type { RunnerOutputs } from "@springback/api/routers/runner";
import { dayWords } from "@springback/words/days";
import { type Locale, tagOf } from "@springback/words/locale";
import { distanceWords, type Units, withUnit } from "@springback/words/measures";
import type { Say } from "@springback/words/words";
import type { RuleSentences } from "#features/week/rule-sentences.ts";
import type { English } from "#words/tables.ts";

export type WeekRead = RunnerOutputs["week"]["read"];
export type Week = NonNullable<WeekRead["week"]>;
export type Day = Week["days"][number];
export type Work = Day["works"][number];
export type Changed = RunnerOutputs["week"]["move"];
export type Planned = Work["work"];
/** What a piece of work is named by. */
type Named = Pick<Planned, "activity" | "distanceM" | "durationMin" | "step">;

/** What a week is said with. */
export interface Speaking {
  readonly say: Say<English["week"]>;
  readonly locale: Locale;
  readonly units: Units;
  readonly told: RuleSentences;
}

/** "Monday 23 November" for a date of the calendar, which has no zone. */
export function dayName(date: string, locale: Locale): string {
  return dayWords(`${date}T12:00:00Z`, "UTC", locale);
}

/** A Monday; the days after it give the names of the others. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The name of a day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayName(weekday: number, locale: Locale): string {
  const options = { weekday: "long", timeZone: "UTC" } as const;
  const at = A_MONDAY + (weekday - 1) * DAY_MS;
  return new Intl.DateTimeFormat(tagOf(locale), options).format(at);
}

/** The day of the week of a date of the calendar, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}

/** The days of the week from the one that begins it. */
export function weekdaysFrom(first: number): readonly number[] {
  return Array.from({ length: 7 }, (_, after) => ((first - 1 + after) % 7) + 1);
}

/** A piece of work as it is planned: "Run, 5 km". */
export function workName(work: Named, { say, locale, units, told }: Speaking): string {
  const { activity, distanceM, durationMin, step } = work;
  const name = step ? say("walkRun") : (told.activities[activity] ?? activity);
  if (distanceM) return [name, distanceWords(distanceM, locale, units)].join(", ");
  return durationMin ? [name, withUnit(durationMin, "min", locale)].join(", ") : name;
}

/** What a rule says of a day; a rule of another version says the least. */
export function ruleSentence(rule: string, { say, told }: Speaking): string {
  return told.rules[rule]?.sentence ?? say("otherRule");
}

/** The works of a date in one line. */
export function worksLine(works: readonly Planned[], speaking: Speaking): string {
  if (works.length === 0) return speaking.say("nothing");
  return works.map((work) => workName(work, speaking)).join(" + ");
}
