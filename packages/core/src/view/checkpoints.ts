import { halfUp } from "#outcomes/half-up.ts";
import { value } from "#packs/parameters.ts";
import { CHECKPOINT_WEEKS } from "#packs/shown-spans.ts";
import { TENTHS } from "#packs/units.ts";
import { isoDate, WEEK_DATES } from "#timeline/day.ts";
import type { History } from "#view/history.ts";

/** A week of local dates in numbers. */
export interface WeekInNumbers {
  readonly from: string;
  readonly until: string;
  /** Mornings that told of pain. */
  readonly mornings: number;
  /** Means in tenths, half up; null with fewer answered mornings than a weekly mean needs. */
  readonly painTenths: number | null;
  readonly stiffnessTenths: number | null;
  readonly sessions: number;
  readonly within: number;
  /** Over the limit or high risk. */
  readonly over: number;
}

/** How the mornings have gone since the start, looked at after a number of weeks. */
export interface Checkpoint {
  readonly week: number;
  /** The local date from which its week is over. */
  readonly on: string;
  readonly isReached: boolean;
  readonly firstWeek: WeekInNumbers;
  /** The last week before it; null until it is over. */
  readonly thatWeek: WeekInNumbers | null;
}

/** The checkpoints of somebody whose first intake was on a local date; `today` is theirs. */
export function checkpoints(
  history: History,
  startedOn: number,
  today: number,
): readonly Checkpoint[] {
  return CHECKPOINT_WEEKS.weeks.map((week) => {
    const on = startedOn + week * WEEK_DATES;
    const isReached = today >= on;
    return {
      week,
      on: isoDate(on),
      isReached,
      firstWeek: weekFrom(history, startedOn),
      thatWeek: isReached ? weekFrom(history, on - WEEK_DATES) : null,
    };
  });
}

function weekFrom({ log, verdicts }: History, from: number): WeekInNumbers {
  const inside = ({ date }: { readonly date: number }): boolean =>
    date >= from && date < from + WEEK_DATES;
  const mornings = log.mornings.filter(inside);
  const pains = told(mornings.map(({ pain }) => pain));
  const judged = log.sessions.filter(inside).map(({ id }) => verdicts.get(id)?.verdict);
  return {
    from: isoDate(from),
    until: isoDate(from + WEEK_DATES - 1),
    mornings: pains.length,
    painTenths: meanTenths(pains),
    stiffnessTenths: meanTenths(told(mornings.map(({ stiffnessMin }) => stiffnessMin))),
    sessions: judged.length,
    within: judged.filter((verdict) => verdict === "within").length,
    over: judged.filter((verdict) => verdict === "over" || verdict === "highRisk").length,
  };
}

const told = (answers: readonly (number | null)[]): readonly number[] =>
  answers.filter((answer) => answer !== null);

function meanTenths(answers: readonly number[]): number | null {
  if (answers.length < value("weekMornings")) return null;
  return halfUp(answers.reduce((sum, one) => sum + one, 0) * TENTHS, answers.length);
}
