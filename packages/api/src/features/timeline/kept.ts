import { entitled, type Entitlement } from "@springback/core/entitlements";
import { RULES, type RunnerState } from "@springback/core/guidance";
import type { Kept, KeptFact, KeptPlan } from "@springback/core/kept";
import type { Tx } from "@springback/db/client";
import { liveAssignments } from "#features/coaching/queries.ts";
import { lastFlare } from "#features/flare/queries.ts";
import { planInForce, type PlanInForce } from "#features/plan/queries.ts";
import * as queries from "#features/timeline/queries.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** What a subscription gives, and until when (epoch ms). */
export type Access = Pick<Entitlement, "level" | "until">;

/** For what nobody pays for: nothing of a subscription is read. */
export const FREE: Access = { level: "free", until: null };

/**
 * Everything a runner's screens are made of, as core reads it and as a phone would keep it. The coach's plan is among it
 * only where the subscription has one.
 */
export async function readKept(tx: Tx, scope: RunnerScope, access: Access): Promise<Kept> {
  const settings = await queries.settingsOf(tx, scope);
  const rows = await queries.allFacts(tx, scope);
  const cached = await queries.cachedState(tx, scope);
  const isCurrent = cached?.rules === RULES && cached.factCount === rows.length;
  const flare = await lastFlare(tx, scope);
  const coaches = await liveAssignments(tx, scope);
  const plan = entitled(access.level, "coachPlan") ? await planInForce(tx, scope) : undefined;
  return {
    settings,
    facts: rows.map(keptFact),
    level: access.level,
    until: access.until,
    plan: plan ? keptPlan(plan) : null,
    isCoached: coaches.length > 0,
    state: isCurrent ? (cached.state as RunnerState) : undefined,
    flare,
  };
}

/** What is kept, without anything that was told or became known after a moment (epoch ms). */
export function keptAsOf(kept: Kept, at: number): Kept {
  const known = kept.facts.filter(
    ({ entry, receivedAt }) =>
      Date.parse(entry.at) <= at && (!receivedAt || Date.parse(receivedAt) <= at),
  );
  const { state: _, ...rest } = kept;
  return { ...rest, facts: known };
}

function keptFact(row: queries.FactRow): KeptFact {
  const { id, entry, replaces, takenOut, cadenceSpm, receivedAt } = row;
  return { id, entry, replaces, takenOut, cadenceSpm, receivedAt: receivedAt.toISOString() };
}

function keptPlan({ coachName, title, note, items }: PlanInForce): KeptPlan {
  return { coachName: coachName || null, title, note, items };
}
