import { advance, foldEntries, guide, preview, type RunnerState } from "@springback/core/guidance";
import { review, type PlannedDay, type WeekPlan } from "@springback/core/plan";
import { replay } from "@springback/core/replay";
import { at, factsOfDay, history, questionOf, SETTINGS, year } from "#histories.ts";
import type { Candidate } from "#rounds.ts";

/** How many runners the roster has, and how many days of facts each. */
export const ROSTER = { runners: 10_000, days: 28 } as const;

/** What a runner's and a coach's day asks of the rules, each as work to time. */
export function work(): readonly Candidate[] {
  const timeline = year();
  const text = JSON.stringify(timeline);
  return [
    { name: "year", times: 1, run: repeat(() => replay(timeline)) },
    { name: "parse", times: 1, run: repeat(() => JSON.parse(text)) },
    day("day 10", 10),
    day("day 1000", 1000),
    previewOfDay(),
    reviewOfWeek(),
  ];
}

const repeat =
  (once: (index: number) => unknown) =>
  (times: number): void => {
    for (let index = 0; index < times; index += 1) once(index);
  };

/** A check-in told, and the whole answer that follows: `advance` and `guide`. The morning of the day is in already. */
function day(name: string, number: number): Candidate {
  const [morning] = factsOfDay(number);
  if (morning === undefined) throw new Error("a day begins with a morning");
  const state = foldEntries(SETTINGS, [...history(number), morning]);
  const question = questionOf(number);
  const checkIn = { kind: "now", at: question.at, pain: 2, limp: false } as const;
  return { name, times: 10, run: repeat(() => guide(advance(state, checkIn), question)) };
}

function previewOfDay(): Candidate {
  const state = foldEntries(SETTINGS, history(100));
  return { name: "preview", times: 1, run: repeat(() => preview(state, questionOf(100))) };
}

const IDS = ["hr_sl_floor", "squat_deep", "lunge_vert", "pogo_dl", "bridge", "pistol"];

/** A coach's week: runs and strength on alternate days, each strength day with six exercises. */
function reviewOfWeek(): Candidate {
  const items = IDS.map((exercise) => ({ exercise, sets: 3, reps: 12, holdSeconds: null }));
  const days = Array.from({ length: 7 }, (_, index): PlannedDay => {
    const date = at(101 + index, 8).slice(0, "2026-03-01".length);
    const run = { activity: "run", distanceM: 6000, durationMin: 40 } as const;
    return { date, works: [index % 2 === 0 ? run : { activity: "strength", items }] };
  });
  const week: WeekPlan = { days };
  const state = foldEntries(SETTINGS, history(100));
  const now = at(100, 8);
  return { name: "review", times: 20, run: repeat(() => review(week, state, now)) };
}

/** A roster: every runner's facts, and the states they lead to. */
export function roster(): readonly Candidate[] {
  const histories = Array.from({ length: ROSTER.runners }, (_, who) => history(ROSTER.days, who));
  const question = questionOf(ROSTER.days);
  const states: readonly RunnerState[] = histories.map((facts) => foldEntries(SETTINGS, facts));
  return [
    {
      name: "roster folded",
      times: 1,
      run: repeat(() => {
        for (const facts of histories) guide(foldEntries(SETTINGS, facts), question);
      }),
    },
    {
      name: "roster stored",
      times: 1,
      run: repeat(() => {
        for (const state of states) guide(state, question);
      }),
    },
  ];
}
