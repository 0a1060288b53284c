import { createHash } from "node:crypto";
import { distance, inUnits, type RuleWords, type Units } from "@springback/core/explain";
import type { PlannedDay, PlannedWork } from "@springback/core/plan";
import { ENGLISH } from "@springback/core/words/en";
import { FRENCH } from "@springback/core/words/fr";
import ical from "ical-generator";
import type { Language } from "#features/calendar/schema.ts";

/** Calendars lie open on kitchen tables and office screens: what is done and how long it is, never why. */
interface CalendarWords {
  readonly name: string;
  readonly walkRun: string;
  readonly rules: Pick<RuleWords, "activities" | "quantities">;
}

const WORDS: Readonly<Record<Language, CalendarWords>> = {
  en: { name: "My training week", walkRun: "Walk and run", rules: ENGLISH },
  fr: { name: "Ma semaine d’entraînement", walkRun: "Marche-course", rules: FRENCH },
};

/** How often a calendar should ask again, in seconds. Ours. */
const EVERY = 3 * 60 * 60;

interface Writing {
  readonly language: Language;
  /** What the runner counts distances in. */
  readonly units: Units;
  /** Epoch ms. */
  readonly now: number;
  /** Sets this runner's events apart from another's in one calendar. */
  readonly owner: string;
}

/** Planned days as an iCalendar file (RFC 5545) of whole-day events, which have no time and so no zone. */
export function writeCalendar(
  days: readonly PlannedDay[],
  { language, units, now, owner }: Writing,
): string {
  const inLanguage = WORDS[language];
  const words = { ...inLanguage, rules: inUnits(inLanguage.rules, units) };
  const calendar = ical({
    name: words.name,
    prodId: { company: "Springback", product: "week", language: language.toUpperCase() },
    ttl: EVERY,
  });
  for (const { date, works } of days)
    for (const work of works)
      calendar.createEvent({
        id: eventId(owner, date, work),
        start: new Date(`${date}T00:00:00Z`),
        allDay: true,
        timezone: "UTC",
        stamp: new Date(now),
        summary: titleOf(work, words),
      });
  return calendar.toString();
}

function eventId(owner: string, date: string, { activity }: PlannedWork): string {
  const own = createHash("sha256").update(`${owner} ${date} ${activity}`).digest("hex");
  return `${own.slice(0, 32)}@springback`;
}

function titleOf(work: PlannedWork, { walkRun, rules }: CalendarWords): string {
  const { activity, distanceM, durationMin, step } = work;
  const what = step ? walkRun : rules.activities[activity];
  if (distanceM) return `${what}, ${distance(distanceM, rules)}`;
  return durationMin
    ? `${what}, ${rules.quantities.minutes.replace("{n}", () => String(durationMin))}`
    : what;
}
