import { entitled } from "@springback/core/entitlements";
import { RULES } from "@springback/core/guidance";
import type { Tx } from "@springback/db/client";
import { endOfPull, readCursor, writeCursor } from "#features/phone/cursor.ts";
import * as queries from "#features/phone/queries.ts";
import { recordApart } from "#features/phone/record-apart.ts";
import type { SyncInput, SyncOutput } from "#features/phone/schema.ts";
import { planInForce } from "#features/plan/queries.ts";
import { shownPlan } from "#features/plan/service.ts";
import { factCount, lockHistory, settingsOf } from "#features/timeline/queries.ts";
import { answerAfter } from "#features/timeline/service.ts";
import type { Actor } from "#kernel/actor.ts";
import type { Context } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import { entitlementOf } from "#kernel/paid.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Facts in one answer: a page of a few ten kilobytes. Ours. */
const PAGE = 200;

/** A call the gate let in for one runner. */
export interface PhoneCall extends Pick<Context, "db" | "tx" | "now"> {
  readonly actor: Actor;
  readonly scope: RunnerScope;
}

/**
 * Takes what a phone kept and answers with what it lacks, in one transaction. Facts are stored once however often they
 * come; one that is refused holds up no other.
 * @throws {AppError} FORBIDDEN for the store of another person than the one signed in; nothing is read of it
 */
export async function sync(call: PhoneCall, input: SyncInput): Promise<SyncOutput> {
  const { scope, now } = call;
  if (input.ownerId !== scope.runnerId) {
    throw new AppError(
      "FORBIDDEN",
      "What is kept here belongs to somebody else. Sign out, then in again as the person it belongs to.",
    );
  }
  const { level, until } = await entitlementOf(call.db, scope, now);
  return call.tx(async (tx) => {
    await lockHistory(tx, scope);
    const by = { ...call, measuredMs: now - input.phoneNow };
    const { outcomes, saved } = await recordApart(tx, by, input.facts);
    const guidance = await answerAfter(tx, call, saved);
    const row = entitled(level, "coachPlan") ? await planInForce(tx, scope) : undefined;
    return {
      ...{ now, outcomes: [...outcomes], ...(await page(tx, call, input.cursor)) },
      ...{ total: await factCount(tx, scope), rules: RULES },
      ...{ settings: await settingsOf(tx, scope), level, until },
      ...{ plan: row ? shownPlan(row) : null, coach: await queries.coachOf(tx, scope), guidance },
    };
  });
}

/** The next page of a runner's facts after a phone's cursor, and the cursor to go on from. */
async function page(
  tx: Tx,
  { scope, now }: PhoneCall,
  cursor: string | null,
): Promise<Pick<SyncOutput, "facts" | "cursor" | "more">> {
  const found = await queries.factsAfter(tx, scope, readCursor(cursor), PAGE + 1);
  const more = found.length > PAGE;
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  const end = more && last ? { ms: last.receivedAt.getTime(), id: last.id } : endOfPull(now);
  const facts = rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
  return { facts, cursor: writeCursor(end), more };
}
