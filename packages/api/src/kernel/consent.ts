import type { Tx } from "@springback/db/client";
import { consent } from "@springback/db/schema/runner";
import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** What a runner agrees to for themselves, each by itself. Letting a coach in is kept with the coach. */
export type Purpose = "healthData" | "marketing";

/** The rows of an agreement that stands: given, and not taken back. */
export const inForce = ({ runnerId }: RunnerScope, purpose: Purpose) =>
  and(eq(consent.runnerId, runnerId), eq(consent.purpose, purpose), isNull(consent.withdrawnAt));

/** Whether the runner has agreed, and hasn't taken it back. */
export async function agrees(tx: Tx, scope: RunnerScope, purpose: Purpose): Promise<boolean> {
  const where = inForce(scope, purpose);
  const [row] = await tx.select({ id: consent.id }).from(consent).where(where).limit(1);
  return row !== undefined;
}

/** Refuses a call that keeps or shows something of a runner who hasn't agreed to that. @throws {AppError} CONSENT_REQUIRED */
export async function requireConsent(
  { tx }: Pick<Context, "tx">,
  scope: RunnerScope | null,
  purpose: Purpose,
): Promise<void> {
  if (scope && (await tx((own) => agrees(own, scope, purpose)))) return;
  throw new AppError("CONSENT_REQUIRED", undefined, { purpose });
}
