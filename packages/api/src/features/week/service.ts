import { isoDate } from "@springback/core/day";
import { entitled } from "@springback/core/entitlements";
import { calmUntil } from "@springback/core/flare";
import { entriesOf, type Kept, reading, withoutNever } from "@springback/core/kept";
import { strengthView } from "@springback/core/strength-view";
import { type BuiltWeek, buildWeek } from "@springback/core/week";
import type { Db, Tx } from "@springback/db/client";
import { dateFrom, plannedOn, weekOn } from "#features/week/in-force.ts";
import * as queries from "#features/week/queries.ts";
import type { Base, BuildInput, Changed, ShownWeek, WeekRead } from "#features/week/schema.ts";
import { type Asked, doneOn, missedIn, shown } from "#features/week/shown.ts";
import { choicesOf } from "#features/settings/queries.ts";
import { FREE, readKept } from "#features/timeline/kept.ts";
import { lockHistory } from "#features/timeline/queries.ts";
import { entitlementOf } from "#kernel/paid.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** A runner asking about their own week at a moment, epoch ms. */
export interface Asking {
  readonly scope: RunnerScope;
  readonly now: number;
}

/** The dates before today that a week's rests still count from. */
const LOOK_BACK = 7;

/** What a week is read by, and the weeks that may have today or one of the dates before it in them. */
export interface Stand extends Asked {
  readonly kept: Kept;
  readonly weeks: readonly queries.WeekRow[];
}

/** How a runner stands at the moment of asking. */
export async function standOf(tx: Tx, { scope, now }: Asking): Promise<Stand> {
  const kept = await readKept(tx, scope, FREE);
  const day = reading(kept, new Date(now).toISOString());
  const today = isoDate(day.today);
  return {
    ...{ kept, today, at: day.at, state: day.state, calmUntil: calmUntil(day) },
    done: doneOn(entriesOf(withoutNever(day.facts)), kept.settings.zone),
    weeks: await queries.weeksSince(tx, scope, dateFrom(today, -2 * LOOK_BACK)),
  };
}

/** A week as it is shown, by how its runner stands. */
export const shownIn = async (
  tx: Tx,
  scope: RunnerScope,
  { row, stand }: { readonly row: queries.WeekRow; readonly stand: Stand },
): Promise<ShownWeek> => shown(row, await queries.reasonsOf(tx, scope, row.fromDate), stand);

/** The week that has today in it, as the facts stand now. */
export async function readWeek(
  call: Asking & { readonly db: Db; readonly tx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T> },
): Promise<WeekRead> {
  const { level } = await entitlementOf(call.db, call.scope, call.now);
  return call.tx(async (tx) => {
    const stand = await standOf(tx, call);
    const row = weekOn(stand.weeks, stand.today);
    const offered = await queries.offeredDays(tx, call.scope);
    const { weekStarts } = await choicesOf(tx, call.scope.runnerId);
    return {
      today: stand.today,
      open: entitled(level, "progression"),
      weekStarts,
      offered: offered && {
        ...offered,
        runDays: [...offered.runDays],
        strengthDays: [...offered.strengthDays],
        crossTraining: [...offered.crossTraining],
        longRunDay: offered.longRunDay ?? null,
      },
      week: row ? await shownIn(tx, call.scope, { row, stand }) : null,
    };
  });
}

/** Whether what a device shows is what is in force; both may be nothing. */
export function isCurrent(row: queries.WeekRow | undefined, base: Base | null): boolean {
  return row?.fromDate === base?.from && row?.version === base?.version;
}

/**
 * Lays the seven dates from today by the rules, keeps the offered days, and stores the next version. What was missed
 * before is told and never added. Under a flag that stops running nothing is stored: the answer is the rule.
 */
export async function buildMyWeek(tx: Tx, by: Asking, input: BuildInput): Promise<Changed> {
  await lockHistory(tx, by.scope);
  const stand = await standOf(tx, by);
  const built = builtFor(input, stand);
  const row = weekOn(stand.weeks, stand.today);
  if (!isCurrent(row, input.base)) {
    const now = row ? await shownIn(tx, by.scope, { row, stand }) : null;
    return { kind: "conflict", now, yours: built.plan };
  }
  await queries.saveOfferedDays(tx, by.scope, input.offered);
  const rule = built.days.find(({ free }) => free)?.free?.rule;
  if (built.plan.days.length === 0 && rule) return { kind: "refused", rule };
  const version = row?.fromDate === stand.today ? row.version + 1 : 1;
  const { plan, days, notPlaced } = built;
  const made = { fromDate: stand.today, version, plan, reasons: { days, notPlaced } };
  return saved(tx, by, { made, stand });
}

function builtFor({ offered }: BuildInput, stand: Stand): BuiltWeek {
  const { today, weeks } = stand;
  const before = Array.from({ length: LOOK_BACK }, (_, days) => dateFrom(today, days - LOOK_BACK));
  const days = plannedOn(weeks, before);
  return buildWeek(stand.state, {
    ...offered,
    from: today,
    stageWeek: strengthView(stand.kept, stand.at).week,
    calmUntil: stand.calmUntil,
    lastWeek: days.length > 0 ? { plan: { days }, missed: missedIn(days, stand) } : null,
  });
}

type Made = Pick<queries.WeekRow, "fromDate" | "version" | "plan" | "reasons">;

/** Stores a version, which is in force from then on. */
export async function saved(
  tx: Tx,
  { scope, now }: Asking,
  { made, stand }: { readonly made: Made; readonly stand: Stand },
): Promise<Changed> {
  const row = { ...made, runnerId: scope.runnerId, madeAt: new Date(now) };
  await queries.insertWeek(tx, row);
  return { kind: "saved", week: await shownIn(tx, scope, { row, stand }) };
}
