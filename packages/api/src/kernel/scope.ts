import type { Tx } from "@springback/db/client";
import { assignment, consent } from "@springback/db/schema/runner";
import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#kernel/actor.ts";
import { AppError } from "#kernel/errors.ts";

declare const minted: unique symbol;

/** Leave to read and write one runner's data. Only this file can make one; queries take it instead of an id. */
export interface RunnerScope {
  readonly [minted]: true;
  readonly runnerId: string;
  /** As whom: the runner, a coach who looks after them, or a job. */
  readonly as: "self" | "coach" | "job";
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function mint(runnerId: string, as: RunnerScope["as"]): RunnerScope {
  return Object.freeze({ runnerId, as }) as RunnerScope;
}

/** A runner's leave to their own data. @throws {AppError} FORBIDDEN for any other role. */
export function ownScope(actor: Actor): RunnerScope {
  if (actor.role !== "runner") throw new AppError("FORBIDDEN");
  return mint(actor.userId, "self");
}

/**
 * A coach's leave to one runner: a live assignment and the runner's consent, both read now.
 * @throws {AppError} NOT_FOUND, the same for a runner who is someone else's and one who doesn't exist.
 */
export async function assignedScope(tx: Tx, actor: Actor, runnerId: string): Promise<RunnerScope> {
  const id = runnerId.toLowerCase();
  if (actor.role !== "coach" || !UUID.test(id)) throw new AppError("NOT_FOUND");
  const found = await tx
    .select({ runnerId: assignment.runnerId })
    .from(assignment)
    .innerJoin(consent, eq(consent.runnerId, assignment.runnerId))
    .where(
      and(
        eq(assignment.runnerId, id),
        eq(assignment.coachId, actor.userId),
        isNull(assignment.endedAt),
        eq(consent.purpose, "coachAccess"),
        eq(consent.coachId, actor.userId),
        isNull(consent.withdrawnAt),
      ),
    )
    .limit(1);
  if (found.length === 0) throw new AppError("NOT_FOUND");
  return mint(id, "coach");
}

/**
 * A coach's leave to everyone they look after: each runner with a live assignment and consent, both read now.
 * @throws {AppError} FORBIDDEN for any other role.
 */
export async function rosterScopes(tx: Tx, actor: Actor): Promise<readonly RunnerScope[]> {
  if (actor.role !== "coach") throw new AppError("FORBIDDEN");
  const found = await tx
    .selectDistinct({ runnerId: assignment.runnerId })
    .from(assignment)
    .innerJoin(consent, eq(consent.runnerId, assignment.runnerId))
    .where(
      and(
        eq(assignment.coachId, actor.userId),
        isNull(assignment.endedAt),
        eq(consent.purpose, "coachAccess"),
        eq(consent.coachId, actor.userId),
        isNull(consent.withdrawnAt),
      ),
    );
  return found.map(({ runnerId }) => mint(runnerId, "coach"));
}

/** A job's leave to one runner's data, such as a webhook that names a customer. Never from a request's input. */
export function jobScope(runnerId: string): RunnerScope {
  return mint(runnerId, "job");
}
