import { BILLING_ROWS, billingDates } from "@springback/core/billing-rows";
import {
  type BillingSnapshot,
  type Entitlement,
  entitlement,
  readSnapshot,
} from "@springback/core/entitlements";
import type { Tx } from "@springback/db/client";
import { accountOf, grantsOf } from "#features/billing/queries.ts";
import type { State, ToldCoach } from "#features/billing/schema.ts";
import { hasLive } from "#features/billing/sync.ts";
import type { Language } from "#kernel/language.ts";
import type { RunnerScope } from "#kernel/scope.ts";
import { ENTITLEMENTS } from "#words/entitlements.ts";

/** Whether a trial can begin: for whoever never had a subscription, of any kind. */
export function mayTry(snapshot: BillingSnapshot | null): boolean {
  return (snapshot?.subscriptions.length ?? 0) === 0;
}

/** What the subscription screen shows. */
export async function stateOf(
  tx: Tx,
  scope: RunnerScope,
  { now, language }: { readonly now: number; readonly language: Language },
): Promise<State> {
  const account = await accountOf(tx, scope);
  const snapshot = readSnapshot(account?.snapshot ?? null);
  const found = entitlement(snapshot, await grantsOf(tx, scope), now);
  const { step, owing, everyPage } = BILLING_ROWS[found.reason];
  return {
    level: found.level,
    reason: found.reason,
    words: ENTITLEMENTS[language][found.reason],
    source: found.source,
    until: found.until,
    shownUntil: found.shownUntil,
    ...{ step, owing, everyPage },
    dates: [...billingDates(found)],
    canManage: account !== null && hasLive(snapshot),
    mayTry: found.level === "free" && mayTry(snapshot),
    confirming: (account?.pendingUntil?.getTime() ?? 0) > now,
  };
}

/** What a coach is told of how a runner's plan stands; null while it asks nothing of anybody. */
export function toldCoach(found: Entitlement): ToldCoach | null {
  const news = BILLING_ROWS[found.reason].coach;
  return news === null ? null : { news, dates: [...billingDates(found)] };
}
