import { review, type WeekPlan } from "@springback/core/plan";
import { againstChange, move, type Moved } from "@springback/core/week-move";
import type { Tx } from "@springback/db/client";
import { weekOn, worksOn } from "#features/week/in-force.ts";
import * as queries from "#features/week/queries.ts";
import type { Base, Changed, DayOffInput, MoveInput, UndoInput } from "#features/week/schema.ts";
import {
  type Asking,
  isCurrent,
  saved,
  shownIn,
  type Stand,
  standOf,
} from "#features/week/service.ts";
import { doneKey } from "#features/week/shown.ts";
import { lockHistory } from "#features/timeline/queries.ts";
import { AppError } from "#kernel/errors.ts";

/** What a change makes of a plan, or the rule that forbids it. */
type Change = (plan: WeekPlan, stand: Stand) => Moved | Promise<Moved>;

/**
 * Makes a change of the week that a device shows as the next version, or says which rule forbids it. From a device that
 * shows another version than the one in force, nothing is changed and both are answered.
 * @throws {AppError} NOT_FOUND for a version that never was
 */
async function changeWeek(tx: Tx, by: Asking, base: Base, change: Change): Promise<Changed> {
  await lockHistory(tx, by.scope);
  const stand = await standOf(tx, by);
  const row = weekOn(stand.weeks, stand.today);
  const asked = await queries.versionOf(tx, by.scope, base);
  if (!asked) throw new AppError("NOT_FOUND");
  const made = await change(asked.plan, stand);
  if (!row || !isCurrent(row, base)) {
    const now = row ? await shownIn(tx, by.scope, { row, stand }) : null;
    return { kind: "conflict", now, yours: made.ok ? made.plan : null };
  }
  if (!made.ok) return { kind: "refused", rule: made.rule };
  const next = { fromDate: row.fromDate, version: row.version + 1, plan: made.plan };
  return saved(tx, by, { made: { ...next, reasons: null }, stand });
}

/** Moves one piece of work within its week. */
export function moveWork(tx: Tx, by: Asking, input: MoveInput): Promise<Changed> {
  const { base, activity, date: from, to } = input;
  return changeWeek(tx, by, base, (plan, { state, at, calmUntil }) =>
    move(plan, state, at, { activity, from, to }, { calmUntil }),
  );
}

/**
 * Takes out of the week what a day still has: less is never forbidden, so no rule is asked. What was done on it stays, as it
 * is what happened, and nothing is added to another day.
 */
export function takeDayOff(tx: Tx, by: Asking, { base, date }: DayOffInput): Promise<Changed> {
  return changeWeek(tx, by, base, (plan, { today, done }) => {
    if (date < today) return { ok: false, rule: "W-PAST" };
    const left = worksOn(plan, date).filter(({ activity }) => done.has(doneKey(date, activity)));
    if (left.length === worksOn(plan, date).length) return { ok: false, rule: "W-NOT-THERE" };
    const others = plan.days.filter((day) => day.date !== date);
    return {
      ok: true,
      plan: { days: left.length === 0 ? others : [...others, { date, works: left }] },
    };
  });
}

/** Brings back the version before the one in force, where the rules still allow what it has. */
export function undoChange(tx: Tx, by: Asking, { base }: UndoInput): Promise<Changed> {
  return changeWeek(tx, by, base, async (plan, { state, at, calmUntil }) => {
    const before = await queries.versionOf(tx, by.scope, { ...base, version: base.version - 1 });
    if (!before) throw new AppError("NOT_FOUND");
    const [found] = againstChange(plan, review(before.plan, state, at, { calmUntil }));
    return found ? { ok: false, rule: found.rule } : { ok: true, plan: before.plan };
  });
}
