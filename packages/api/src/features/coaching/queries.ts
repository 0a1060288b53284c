import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { assignment, consent } from "@springback/db/schema/runner";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Coach } from "#features/coaching/schema.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Everybody who coaches. Read past the runner's walls, which show only their own coach. */
export function coaches(tx: Tx): Promise<Coach[]> {
  return tx
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(and(eq(user.role, "coach"), isNull(user.suspendedAt)))
    .orderBy(asc(user.name), asc(user.id));
}

/** The runner's live assignments, newest first. */
export async function liveAssignments(tx: Tx, scope: RunnerScope) {
  const rows = await tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.runnerId, scope.runnerId), isNull(assignment.endedAt)))
    .orderBy(asc(assignment.startedAt));
  return rows.toReversed();
}

/** The coaches whom the runner lets see their record now. */
export async function liveConsents(tx: Tx, scope: RunnerScope): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ coachId: consent.coachId })
    .from(consent)
    .where(
      and(
        eq(consent.runnerId, scope.runnerId),
        eq(consent.purpose, "coachAccess"),
        isNull(consent.withdrawnAt),
      ),
    );
  return new Set(rows.flatMap((row) => row.coachId ?? []));
}

/** Begins an assignment. */
export async function addAssignment(
  tx: Tx,
  scope: RunnerScope,
  row: { readonly id: string; readonly coachId: string; readonly startedAt: Date },
): Promise<void> {
  await tx.insert(assignment).values({ runnerId: scope.runnerId, ...row });
}

/** Notes that the runner agreed to this coach seeing their record. */
export async function addConsent(
  tx: Tx,
  scope: RunnerScope,
  row: {
    readonly id: string;
    readonly coachId: string;
    readonly textVersion: string;
    readonly givenAt: Date;
  },
): Promise<void> {
  await tx.insert(consent).values({ runnerId: scope.runnerId, purpose: "coachAccess", ...row });
}

/** Ends what runs with a coach, and the consent with it; says whether there was anything to end. */
export async function endWith(
  tx: Tx,
  scope: RunnerScope,
  coachId: string,
  at: Date,
): Promise<boolean> {
  const { runnerId } = scope;
  const ended = await tx
    .update(assignment)
    .set({ endedAt: at })
    .where(
      and(
        eq(assignment.runnerId, runnerId),
        eq(assignment.coachId, coachId),
        isNull(assignment.endedAt),
      ),
    )
    .returning({ id: assignment.id });
  const withdrawn = await withdrawConsent(tx, scope, coachId, at);
  return ended.length > 0 || withdrawn;
}

/** Takes back the consent to a coach; says whether there was one. */
export async function withdrawConsent(
  tx: Tx,
  scope: RunnerScope,
  coachId: string,
  at: Date,
): Promise<boolean> {
  const withdrawn = await tx
    .update(consent)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(consent.runnerId, scope.runnerId),
        eq(consent.coachId, coachId),
        eq(consent.purpose, "coachAccess"),
        isNull(consent.withdrawnAt),
      ),
    )
    .returning({ id: consent.id });
  return withdrawn.length > 0;
}
