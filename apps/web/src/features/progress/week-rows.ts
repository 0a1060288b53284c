import { distanceWords, numberWords, tenthsOf, withUnit } from "@springback/words/measures";
import {
  percent,
  type Progress,
  sentences,
  shortDay,
  type Spoken,
} from "#features/progress/spoken.ts";

type Week = Progress["weeks"][number];

/** A week as the pictures and the table show it: the numbers drawn, and the words that stand for them. */
export interface WeekRow {
  readonly key: string;
  readonly until: string;
  readonly said: string;
  readonly runs: number;
  /** In tenths, never more than was run; null when a distance isn't known. */
  readonly far: number | null;
  readonly farText: string;
  readonly distance: string;
  readonly change: string;
  readonly sessions: number;
  readonly min: number | null;
  readonly minText: string;
  readonly minutes: string;
}

/** The weeks, oldest first. */
export function weekRows({ weeks, zone }: Progress, spoken: Spoken): readonly WeekRow[] {
  const { locale, say, units } = spoken;
  return weeks.map((week) => {
    const far = week.runM === null ? null : tenthsOf(week.runM, units);
    const min = week.tendonMin;
    const until = shortDay(localDate(week.until, zone), spoken);
    const change = week.changePct;
    return {
      key: week.until,
      until,
      said: say("onDate", { date: until, said: weekWords(week, spoken) }),
      runs: week.runs,
      far,
      farText: far === null ? "" : numberWords(far, locale),
      distance: week.runM === null ? say("unknown") : distanceWords(week.runM, locale, units),
      change: change === null ? "–" : `${change > 0 ? "+" : ""}${percent(change, spoken)}`,
      sessions: week.tendonSessions,
      min,
      minText: min === null ? "" : numberWords(min, locale),
      minutes: min === null ? say("unknown") : numberWords(min, locale),
    };
  });
}

/** The last seven days in sentences. */
export function loadSummary({ weeks }: Progress, spoken: Spoken): string {
  const last = weeks.at(-1);
  if (!last) return "";
  const { say } = spoken;
  return sentences(
    say("loadNow", { runs: say("loadRuns", { n: last.runs }), distance: distanceOf(last, spoken) }),
    changeWords(last, spoken),
    strengthWords(last, spoken),
  );
}

function weekWords(week: Week, spoken: Spoken): string {
  const runs = spoken.say("loadRuns", { n: week.runs });
  return sentences(`${runs}, ${distanceOf(week, spoken)}.`, strengthWords(week, spoken));
}

function distanceOf({ runM }: Week, { say, locale, units }: Spoken): string {
  return runM === null ? say("distanceUnknown") : distanceWords(runM, locale, units);
}

function strengthWords({ tendonSessions, tendonMin }: Week, { say, locale }: Spoken): string {
  const minutes =
    tendonMin === null ? say("minutesUnknown") : withUnit(tendonMin, say("minutes"), locale);
  return say("loadStrength", { n: tendonSessions, minutes });
}

function changeWords({ changePct }: Week, spoken: Spoken): string | null {
  if (changePct === null) return null;
  if (changePct === 0) return spoken.say("loadSame");
  const by = { percent: percent(Math.abs(changePct), spoken) };
  return changePct > 0 ? spoken.say("loadUp", by) : spoken.say("loadDown", by);
}

/** The date that a moment has where the runner lives. */
function localDate(at: string, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(
    new Date(at),
  );
}
