import type { Tx } from "@springback/db/client";
import { consent } from "@springback/db/schema/runner";
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

/** Takes the agreement back, however often it was given. */
export async function withdraw(
  tx: Tx,
  scope: RunnerScope,
  purpose: Purpose,
  at: Date,
): Promise<void> {
  await tx.update(consent).set({ withdrawnAt: at }).where(inForce(scope, purpose));
}
