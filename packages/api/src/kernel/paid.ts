import {
  type BillingSnapshot,
  type Entitlement,
  entitled,
  entitlement,
  type Feature,
} from "@springback/core/entitlements";
import type { Db } from "@springback/db/client";
import { accessGrant, billingAccount } from "@springback/db/schema/billing";
import { eq } from "drizzle-orm";
import { SYSTEM } from "#kernel/actor.ts";
import type { Context } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";
import { entitlementSaid } from "#words/entitlements.ts";

/** What a subscription can unlock. Safety, history, export and deletion have no name here. */
export type PaidFeature = Feature;

/**
 * What a runner may use now: core's answer to the last billing snapshot and the grants.
 * Read past the runner's walls, since a coach's call hangs on the runner's plan but may not see their billing: of that a coach
 * is told what core's table of states has for them, and nothing else.
 */
export async function entitlementOf(db: Db, scope: RunnerScope, now: number): Promise<Entitlement> {
  return db.withActor(SYSTEM, async (tx) => {
    const accounts = await tx
      .select({ snapshot: billingAccount.snapshot })
      .from(billingAccount)
      .where(eq(billingAccount.runnerId, scope.runnerId));
    const grants = await tx
      .select({
        level: accessGrant.level,
        startsAt: accessGrant.startsAt,
        endsAt: accessGrant.endsAt,
      })
      .from(accessGrant)
      .where(eq(accessGrant.runnerId, scope.runnerId));
    return entitlement(
      // Core reads it as untrusted; what it can't read grants nothing.
      (accounts[0]?.snapshot ?? null) as BillingSnapshot | null,
      grants.map((grant) => ({
        level: grant.level,
        startsAt: grant.startsAt.getTime(),
        endsAt: grant.endsAt.getTime(),
      })),
      now,
    );
  });
}

/** Refuses a call whose runner has no right to the feature now. @throws {AppError} PAYMENT_REQUIRED */
export async function requireFeature(
  ctx: Context,
  scope: RunnerScope | null,
  feature: PaidFeature,
): Promise<void> {
  if (!scope) throw new AppError("PAYMENT_REQUIRED");
  const { level, reason } = await entitlementOf(ctx.db, scope, ctx.now);
  if (entitled(level, feature)) return;
  throw new AppError("PAYMENT_REQUIRED", entitlementSaid(reason), { feature, reason });
}
