import type { Tx } from "@springback/db/client";
import { consent } from "@springback/db/schema/runner";
import { and, desc, eq } from "drizzle-orm";
import type { Standing } from "#features/consent/schema.ts";
import { agrees, inForce, type Purpose } from "#kernel/consent.ts";
import { uuidv7 } from "#kernel/ids.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Notes the agreement and the version of the text it was given to. One that is in force already stays the one. */
export async function agree(
  tx: Tx,
  scope: RunnerScope,
  { purpose, textVersion }: { readonly purpose: Purpose; readonly textVersion: string },
  at: Date,
): Promise<void> {
  if (await agrees(tx, scope, purpose)) return;
  const given = { purpose, textVersion, givenAt: at } as const;
  await tx.insert(consent).values({ runnerId: scope.runnerId, id: uuidv7(), ...given });
}

/** Whether the agreement stands, and since when it does or doesn't. */
export async function standing(tx: Tx, scope: RunnerScope, purpose: Purpose): Promise<Standing> {
  const { runnerId, givenAt, withdrawnAt } = consent;
  const [row] = await tx
    .select({ givenAt, withdrawnAt })
    .from(consent)
    .where(and(eq(runnerId, scope.runnerId), eq(consent.purpose, purpose)))
    // One that stands has no end, and Postgres puts that first.
    .orderBy(desc(withdrawnAt), desc(givenAt))
    .limit(1);
  if (!row) return { given: false, at: null };
  return { given: row.withdrawnAt === null, at: (row.withdrawnAt ?? row.givenAt).getTime() };
}

/** Takes the agreement back, however often it was given. */
export async function withdraw(
  tx: Tx,
  scope: RunnerScope,
  purpose: Purpose,
  at: Date,
): Promise<void> {
  await tx.update(consent).set({ withdrawnAt: at }).where(inForce(scope, purpose));
}
