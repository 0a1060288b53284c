import { localDateOf, type RunnerState } from "@springback/core/guidance";
import { type PlannedWork, review, type WeekFinding } from "@springback/core/plan";
import type { Activity, Entry } from "@springback/core/timeline";
import { move } from "@springback/core/week-move";
import { datesOf, worksOn } from "#features/week/in-force.ts";
import type { WeekRow } from "#features/week/queries.ts";
import type { ShownDay, ShownWeek, ShownWork } from "#features/week/schema.ts";

/** What a week is shown by. */
export interface Asked {
  readonly state: RunnerState;
  /** The moment of asking, RFC 3339, and the runner's local date then. */
  readonly at: string;
  readonly today: string;
  /** What was done on which local date: "2026-11-20 run". */
  readonly done: ReadonlySet<string>;
  /** The last calm date of a flare; null without one. */
  readonly calmUntil: string | null;
}

/** What was done on a date, as one name. */
export const doneKey = (date: string, activity: Activity): string => `${date} ${activity}`;

/** The dates on which something was done, with what. */
export function doneOn(entries: readonly Entry[], zone: string): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.kind === "session"
        ? [doneKey(localDateOf(entry.at, entry.zone ?? zone), entry.activity)]
        : [],
    ),
  );
}

/** The planned dates before a date on which something planned wasn't done. */
export function missedIn(
  days: WeekRow["plan"]["days"],
  { today, done }: Pick<Asked, "today" | "done">,
): readonly string[] {
  return days
    .filter(({ date }) => date < today)
    .filter(({ date, works }) => works.some((one) => !done.has(doneKey(date, one.activity))))
    .map(({ date }) => date);
}

/** A week as the facts stand now: what was done and missed, what is closed, and where each piece could go. */
export function shown(row: WeekRow, reasons: WeekRow["reasons"], asked: Asked): ShownWeek {
  const { fromDate: from, version, plan } = row;
  const { calmUntil } = asked;
  const found = review(plan, asked.state, asked.at, { calmUntil });
  return {
    ...{ from, version, plan },
    days: datesOf(from).map((date): ShownDay => {
      const told = reasons?.days.find((day) => day.date === date);
      const works = worksOn(plan, date);
      return {
        date,
        works: works.map((work) => ({
          work,
          why: told?.works.find((one) => one.work.activity === work.activity)?.why.rule ?? null,
          ...standing(row, { date, work, found }, asked),
        })),
        free: works.length > 0 ? null : whyFree(date, told?.free?.rule ?? null, asked),
      };
    }),
    notPlaced: [...(reasons?.notPlaced ?? [])],
  };
}

/** Why a date has nothing on it: what building said, except that a flare may have begun or ended since. */
function whyFree(date: string, said: string | null, { today, calmUntil }: Asked): string | null {
  if (date < today) return said;
  if (calmUntil !== null && date <= calmUntil) return "W-CALM";
  return said === "W-CALM" ? null : said;
}

interface OnDay {
  readonly date: string;
  readonly work: PlannedWork;
  readonly found: readonly WeekFinding[];
}

function standing(
  { plan, fromDate }: WeekRow,
  { date, work, found }: OnDay,
  { state, at, today, done, calmUntil }: Asked,
): Pick<ShownWork, "state" | "closed" | "targets"> {
  const { activity } = work;
  if (done.has(doneKey(date, activity))) return { state: "done", closed: null, targets: [] };
  if (date < today) return { state: "missed", closed: null, targets: [] };
  const against = found.find((one) => one.date === date && one.activity === activity);
  const targets = datesOf(fromDate)
    .filter((to) => to !== date)
    .map((to) => {
      const moved = move(plan, state, at, { activity, from: date, to }, { calmUntil });
      return { date: to, rule: moved.ok ? null : moved.rule };
    });
  return { state: "planned", closed: against?.rule ?? null, targets };
}
