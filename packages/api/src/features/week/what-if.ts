import { stopsEverything } from "@springback/core/flare";
import type { PlannedDay, PlannedWork, WeekPlan } from "@springback/core/plan";
import { simulate, type SimulatedDay } from "@springback/core/simulate";
import type { Guidance } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import { dateFrom, datesOf, plannedOn } from "#features/week/in-force.ts";
import { type Asking, type Stand, standOf } from "#features/week/service.ts";
import { doneKey } from "#features/week/shown.ts";
import {
  MORNINGS,
  type TriedCase,
  type TriedDay,
  type WhatIfAnswer,
  type WhatIfInput,
} from "#features/week/what-if-schema.ts";

/** A run of ordinary effort, as a built week has them. */
const ORDINARY = { activity: "run", load: "medium" } as const;

const closed = (why: Extract<WhatIfAnswer, { kind: "closed" }>["why"]): WhatIfAnswer => ({
  kind: "closed",
  why,
});

/**
 * Tries a run of the next seven dates: what the rules would answer to it and to what the week has planned, on the best, the
 * expected and the worst mornings. It stands in the place of a run that is planned that day. Nothing is stored.
 */
export async function whatIf(tx: Tx, by: Asking, asked: WhatIfInput): Promise<WhatIfAnswer> {
  const stand = await standOf(tx, by);
  if (!datesOf(stand.today).includes(asked.date)) return closed("day");
  const run: PlannedWork = { ...ORDINARY, ...lengthOf(asked) };
  const plan = withRun(stand, asked.date, run);
  const played = MORNINGS.map((mornings) => ({
    mornings,
    days: simulate(stand.state, plan, { mornings, from: stand.today }).days,
  }));
  const first = played[0]?.days[0];
  if (first && stopsEverything(first.unplanned)) return closed("flag");
  if (stand.calmUntil !== null) return closed("calm");
  if (first && asked.date < first.date) return closed("over");
  return {
    kind: "tried",
    cases: played.map(({ mornings, days }): TriedCase => {
      const pain = painOf(days);
      return { mornings, pain, days: days.map((day) => tried(day, run)) };
    }),
  };
}

const lengthOf = ({ distanceM, durationMin }: WhatIfInput): Partial<PlannedWork> =>
  distanceM === null ? { durationMin } : { distanceM };

/** What the coming dates have planned and not done yet, with the run in the place of one that is planned on its date. */
function withRun(stand: Stand, date: string, run: PlannedWork): WeekPlan {
  const { today, weeks, done } = stand;
  const dates = [...datesOf(today), ...datesOf(dateFrom(today, 1))];
  const planned = plannedOn(weeks, [...new Set(dates)]).map((day): PlannedDay => ({
    ...day,
    works: day.works
      .filter(({ activity }) => !done.has(doneKey(day.date, activity)))
      .filter(({ activity }) => day.date !== date || activity !== "run"),
  }));
  return { days: [...planned, { date, works: [run] }] };
}

/** A case has one level of pain all along, which each of its days tells before its questions. */
function painOf(days: readonly SimulatedDay[]): number {
  const told = days[0]?.before.findLast((entry) => entry.kind === "now");
  return told?.kind === "now" ? (told.pain ?? 0) : 0;
}

function tried({ date, works, unplanned }: SimulatedDay, run: PlannedWork): TriedDay {
  return {
    date,
    unplanned: { decision: unplanned.decision, rule: decider(unplanned) },
    works: works.map(({ work, outcome, done, answer }) => ({
      ...{ work, isAsked: work === run, outcome, done },
      rule: outcome === "kept" ? null : decider(answer),
    })),
  };
}

/** The rule that finds nothing to change. */
const AS_PLANNED = "B9";

/** The rule that decided an answer; null where nothing is changed. */
function decider({ reasons: [first] }: Guidance): string | null {
  return first === undefined || first.rule === AS_PLANNED ? null : first.rule;
}
