import type { PlannedWork, WeekPlan } from "@springback/core/plan";
import type { NotPlaced } from "@springback/core/week";
import { z } from "zod";
import { choices } from "#features/settings/schema.ts";

/** Bounds of what a form may send. Ours. */
const LONGEST_MINUTES = 600;
const VERSIONS = 1_000_000;

/** A local date, YYYY-MM-DD. */
const date = z.iso.date();
/** 1 for Monday to 7 for Sunday. */
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
const weekdays = z.array(weekday).max(7);
const activity = z.enum(["run", "walk", "strength", "swim", "cycle", "poolRun", "elliptical"]);

/** The version of a week that a device shows. */
const base = z.object({ from: date, version: z.int().min(1).max(VERSIONS) });
export type Base = z.infer<typeof base>;

/** The days a runner offers, whichever week it is. */
export const offered = z.object({
  runDays: weekdays,
  strengthDays: weekdays,
  longRunDay: weekday.nullable(),
  crossTraining: z.array(z.enum(["swim", "cycle", "poolRun"])).max(3),
  minutes: z.int().min(1).max(LONGEST_MINUTES).nullish(),
});

export const buildInput = z.object({ base: base.nullable(), offered });
export type BuildInput = z.infer<typeof buildInput>;

export const moveInput = z.object({ base, activity, date, to: date });
export type MoveInput = z.infer<typeof moveInput>;

export const dayOffInput = z.object({ base, date });
export type DayOffInput = z.infer<typeof dayOffInput>;

export const undoInput = z.object({ base });
export type UndoInput = z.infer<typeof undoInput>;

const plan = z.custom<WeekPlan>((value) => typeof value === "object" && value !== null);
const rule = z.string().nullable();

const shownWork = z.object({
  work: z.custom<PlannedWork>((value) => typeof value === "object" && value !== null),
  /** The rule that put it on this day; null for what was moved here. */
  why: rule,
  /** What became of it, by the facts. */
  state: z.enum(["planned", "done", "missed"]),
  /** The rule that closes it as the facts stand now; null while it stands. */
  closed: rule,
  /** Every other date of the week, with the rule that keeps it from going there. Nothing for a day that is over. */
  targets: z.array(z.object({ date: z.string(), rule })),
});
export type ShownWork = z.infer<typeof shownWork>;

const shownDay = z.object({
  date: z.string(),
  works: z.array(shownWork),
  /** The rule that keeps it free; null for a day with work, and for one that was emptied by hand. */
  free: rule,
});
export type ShownDay = z.infer<typeof shownDay>;

export const shownWeek = z.object({
  from: z.string(),
  version: z.int(),
  plan,
  days: z.array(shownDay),
  notPlaced: z.array(z.custom<NotPlaced>((value) => typeof value === "object" && value !== null)),
});
export type ShownWeek = z.infer<typeof shownWeek>;

export const weekRead = z.object({
  /** The runner's local date. */
  today: z.string(),
  /** Whether the subscription builds and moves; what was planned can always be read. */
  open: z.boolean(),
  /** The day a week begins with: 1 for Monday, 7 for Sunday. */
  weekStarts: choices.shape.weekStarts,
  offered: offered.nullable(),
  /** The week that has today in it; null without one. */
  week: shownWeek.nullable(),
});
export type WeekRead = z.infer<typeof weekRead>;

/** What came of asking for a change. Nothing that was stored is lost by any of them. */
export const changed = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), week: shownWeek }),
  /** A rule forbids it. */
  z.object({ kind: z.literal("refused"), rule: z.string() }),
  /** Another device changed the week since: what is in force now, and what this change would have made of it. */
  z.object({ kind: z.literal("conflict"), now: shownWeek.nullable(), yours: plan.nullable() }),
]);
export type Changed = z.infer<typeof changed>;
