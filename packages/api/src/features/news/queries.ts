import type { Tx } from "@springback/db/client";
import { consent } from "@springback/db/schema/runner";
import { and, eq, isNull } from "drizzle-orm";
import { uuidv7 } from "#kernel/ids.ts";
import type { RunnerScope } from "#kernel/scope.ts";

const inForce = ({ runnerId }: RunnerScope) =>
  and(
    eq(consent.runnerId, runnerId),
    eq(consent.purpose, "marketing"),
    isNull(consent.withdrawnAt),
  );

/** Whether the runner has agreed to be written to about what is new, and hasn't taken it back. */
export async function agreesToNews(tx: Tx, scope: RunnerScope): Promise<boolean> {
  const [row] = await tx.select({ id: consent.id }).from(consent).where(inForce(scope)).limit(1);
  return row !== undefined;
}

/** Notes the agreement and the text it was given to. */
export async function agree(
  tx: Tx,
  { runnerId }: RunnerScope,
  textVersion: string,
  at: Date,
): Promise<void> {
  const given = { purpose: "marketing", textVersion, givenAt: at } as const;
  await tx.insert(consent).values({ runnerId, id: uuidv7(), ...given });
}

/** Takes the agreement back, however often it was given. */
export async function withdraw(tx: Tx, scope: RunnerScope, at: Date): Promise<void> {
  await tx.update(consent).set({ withdrawnAt: at }).where(inForce(scope));
}
