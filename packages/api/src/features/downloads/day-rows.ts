import { isoDate, localDate } from "@springback/core/day";
import { type KeptFact, sessionsIn } from "@springback/core/kept";
import type { Entry, SessionEntry } from "@springback/core/timeline";
import type { Cell, Columns } from "#features/downloads/csv.ts";

/** One local date, what was told of it, and the sessions of it that were. */
export interface DayRow {
  readonly date: string;
  readonly entries: readonly Entry[];
  readonly sessions: readonly SessionEntry[];
}

/** Each date on which anything was told by facts in force, oldest first; one without an answer is left out, never filled with zeros. */
export function dayRows(facts: readonly KeptFact[], zone: string): readonly DayRow[] {
  const days = new Map<number, KeptFact[]>();
  for (const fact of facts) {
    const { at, zone: own } = fact.entry;
    const date = localDate(Date.parse(at), own ?? zone);
    days.set(date, [...(days.get(date) ?? []), fact]);
  }
  return [...days]
    .toSorted(([one], [other]) => one - other)
    .map(([date, told]) => ({
      date: isoDate(date),
      entries: told.map(({ entry }) => entry),
      sessions: sessionsIn(told),
    }));
}

type Kind = Entry["kind"];
type Of<K extends Kind> = Extract<Entry, { kind: K }>;
const told = <K extends Kind>({ entries }: DayRow, kind: K): readonly Of<K>[] =>
  entries.filter((entry): entry is Of<K> => entry.kind === kind);

/** The highest of the numbers answered; null when none was. */
function highest(answers: readonly (number | null | undefined)[]): Cell {
  const known = answers.filter((one) => typeof one === "number");
  return known.length === 0 ? null : Math.max(...known);
}

function sum(answers: readonly (number | null | undefined)[]): Cell {
  const known = answers.filter((one) => typeof one === "number");
  return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
}

/** Whether any answer was yes; null when none was given. */
function any(answers: readonly (boolean | null | undefined)[]): Cell {
  return answers.includes(true) || (answers.includes(false) ? false : null);
}

const WORST_SWELLING = ["marked", "mild", "none"] as const;

/** Of several answers of one date the highest stands, as it does for the rules. Pain 0-10, metres, minutes, hours. */
export const DAY_COLUMNS: Columns<DayRow> = {
  date: ({ date }) => date,
  morning_pain: (day) => highest(told(day, "morning").map(({ pain }) => pain)),
  stiffness_min: (day) => highest(told(day, "morning").map((one) => one.stiffnessMin)),
  night_pain: (day) => any(told(day, "morning").map(({ nightPain }) => nightPain)),
  swelling: (day) => {
    const answers = told(day, "morning").map(({ swelling }) => swelling);
    return WORST_SWELLING.find((one) => answers.includes(one));
  },
  pain_medicine_24h: (day) => any(told(day, "morning").map((one) => one.painMedsLast24h)),
  sleep_hours: (day) => highest(told(day, "morning").map(({ sleepHours }) => sleepHours)),
  sleep_quality: (day) => highest(told(day, "morning").map(({ sleepQuality }) => sleepQuality)),
  stress: (day) => highest(told(day, "morning").map(({ stress }) => stress)),
  pain_now: (day) => highest(told(day, "now").map(({ pain }) => pain)),
  limp: (day) => any([...told(day, "now"), ...told(day, "session")].map(({ limp }) => limp)),
  sessions: ({ sessions }) => sessions.length,
  run_m: (day) => sum(runs(day).map(({ distanceM }) => distanceM)),
  strength_sessions: ({ sessions }) =>
    sessions.filter(({ activity }) => activity === "strength").length,
};

const runs = ({ sessions }: DayRow): readonly SessionEntry[] =>
  sessions.filter(({ activity }) => activity === "run");
