import {
  type Entitlement,
  ENTITLEMENT_WORDS,
  entitlement,
  readSnapshot,
} from "@springback/core/entitlements";
import type { Db, Tx } from "@springback/db/client";
import { accountOf, grantsOf } from "#features/billing/queries.ts";
import type { State } from "#features/billing/schema.ts";
import { hasLive } from "#features/billing/sync.ts";
import { SYSTEM } from "#kernel/actor.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** What a runner may use at `now`, computed from the stored snapshot and grants each time it is asked. */
export async function entitlementOf(tx: Tx, scope: RunnerScope, now: number): Promise<Entitlement> {
  const [account, grants] = [await accountOf(tx, scope), await grantsOf(tx, scope)];
  return entitlement(readSnapshot(account?.snapshot ?? null), grants, now);
}

/**
 * The same for whoever holds a scope. A coach may not read a runner's billing, so the system reads it for them and
 * hands over no more than the answer.
 */
export async function entitlementFor(
  db: Db,
  scope: RunnerScope,
  now: number,
): Promise<Entitlement> {
  return db.withActor(SYSTEM, (tx) => entitlementOf(tx, scope, now));
}

/** What the subscription screen shows. */
export async function stateOf(tx: Tx, scope: RunnerScope, now: number): Promise<State> {
  const account = await accountOf(tx, scope);
  const snapshot = readSnapshot(account?.snapshot ?? null);
  const found = entitlement(snapshot, await grantsOf(tx, scope), now);
  return {
    level: found.level,
    reason: found.reason,
    words: ENTITLEMENT_WORDS[found.reason],
    source: found.source,
    until: found.until,
    shownUntil: found.shownUntil,
    canManage: account !== null && hasLive(snapshot),
    confirming: (account?.pendingUntil?.getTime() ?? 0) > now,
  };
}
