import { exerciseName } from "@springback/core/words/exercises";
import { exercise } from "@springback/core/exercises";
import { screenContext } from "@springback/core/guidance";
import { EXERCISES } from "@springback/core/words/en/exercises";
import type { Tx } from "@springback/db/client";
import type { z } from "zod";
import { openFindings, type OpenFinding } from "#features/plan/open-findings.ts";
import * as queries from "#features/plan/queries.ts";
import type { planToEdit, PublishedPlan, published, PublishInput } from "#features/plan/schema.ts";
import { lockHistory, settingsOf } from "#features/timeline/queries.ts";
import { readState, recordFacts, type Recording } from "#features/timeline/service.ts";
import { recordAudit } from "#kernel/audit.ts";
import { AppError, toCoach } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";

const iso = (ms: number): string => new Date(ms).toISOString();

/** A published version as the apps see it. */
export function shownPlan(row: queries.PlanInForce): PublishedPlan {
  const { coachId: _, ...rest } = row;
  return {
    ...rest,
    items: row.items.map((item) => ({ ...item })),
    kept: row.kept.map((one) => ({ ...one })),
    coachName: row.coachName || null,
    publishedAt: row.publishedAt.toISOString(),
  };
}

/** The plan in force with what its exercises are reviewed against, as the facts stand now. */
export async function readPlanToEdit(
  tx: Tx,
  scope: RunnerScope,
  now: number,
): Promise<z.infer<typeof planToEdit>> {
  const state = await readState(tx, scope);
  const { zone } = await settingsOf(tx, scope);
  const inForce = await queries.planInForce(tx, scope);
  return {
    runner: { id: scope.runnerId, name: await queries.nameOf(tx, scope), zone },
    at: iso(now),
    version: inForce?.version ?? 0,
    plan: inForce ? shownPlan(inForce) : null,
    context: screenContext(state, iso(now)),
  };
}

/** The server's own review of a plan that isn't published yet. */
export async function reviewPlan(
  tx: Tx,
  scope: RunnerScope,
  now: number,
  items: PublishInput["items"],
): Promise<readonly OpenFinding[]> {
  return openFindings(items, [], screenContext(await readState(tx, scope), iso(now)));
}

/**
 * Publishes the next version of a runner's plan. In the caller's transaction: the version, the assignment as a fact, and
 * an audit row for it and for every finding kept.
 * @throws {AppError} CONFLICT when somebody published since `baseVersion`, naming the newer version; INVALID while a
 * finding has no reason or comes from an open red flag, or a line has no dose.
 */
export async function publishPlan(
  tx: Tx,
  by: Recording,
  input: PublishInput,
): Promise<z.infer<typeof published>> {
  const { scope, actor } = by;
  await lockHistory(tx, scope);
  const before = await queries.planById(tx, scope, input.id);
  if (before) return alreadyPublished(before, input, actor.userId);
  const inForce = await queries.planInForce(tx, scope);
  if ((inForce?.version ?? 0) !== input.baseVersion) throw newerVersion(inForce);
  requireDoses(input.items);
  const state = await readState(tx, scope);
  const kept = keptOf(openFindings(input.items, [], screenContext(state, iso(by.now))), input.kept);
  const version = input.baseVersion + 1;
  const stored = await queries.insertPlan(tx, {
    ...{ runnerId: scope.runnerId, id: input.id, version, title: input.title, note: input.note },
    ...{ items: input.items, kept, coachId: actor.userId, publishedAt: new Date(by.now) },
  });
  if (!stored) throw newerVersion(await queries.planInForce(tx, scope));
  const plan = input.items.map((item) => item.exercise);
  const entry = { kind: "assign", at: iso(by.now), plan, by: coachName(actor.name) } as const;
  await recordFacts(tx, by, [{ id: input.id, entry }]);
  await trace(tx, by, { planId: input.id, version }, kept);
  return { version, publishedAt: iso(by.now) };
}

/** How a coach is named in a runner's facts; who it was is told by the fact's own record. */
export function coachName(name: string): string {
  return name.trim() || "Your coach";
}

function newerVersion(inForce: queries.PlanInForce | undefined): AppError {
  const who = inForce?.coachName || "Another coach";
  const message = `${who} published version ${inForce?.version ?? 0} while you were editing. Your draft is kept: look at theirs, then publish on top of it.`;
  return new AppError("CONFLICT", toCoach(message), {
    version: inForce?.version ?? 0,
    coachName: inForce?.coachName ?? null,
    publishedAt: inForce?.publishedAt.toISOString() ?? null,
  });
}

/** A publish sent twice is one version; the same id with another plan in it is refused. */
function alreadyPublished(
  before: queries.PlanInForce,
  input: PublishInput,
  coachId: string,
): z.infer<typeof published> {
  const same =
    before.coachId === coachId &&
    before.title === input.title &&
    JSON.stringify(dosesOf(before.items)) === JSON.stringify(dosesOf(input.items));
  if (!same) throw newerVersion(before);
  return { version: before.version, publishedAt: before.publishedAt.toISOString() };
}

const dosesOf = (
  items: readonly {
    exercise: string;
    sets: number;
    reps: number | null;
    holdSeconds: number | null;
  }[],
) => items.map(({ exercise: id, sets, reps, holdSeconds }) => [id, sets, reps, holdSeconds]);

/** A line nobody could do: neither repetitions nor a hold where the exercise wants one. */
function requireDoses(items: PublishInput["items"]): void {
  const without = items.find((item) => {
    const row = exercise(item.exercise);
    return row?.dose !== "time" && item.reps === null && item.holdSeconds === null;
  });
  if (!without) return;
  const name = exerciseName(without.exercise, EXERCISES);
  throw new AppError("INVALID", toCoach(`${name} has no dose yet. Give it repetitions or a hold.`));
}

/** The reasons that belong to what remains; every finding needs its own. */
function keptOf(
  findings: readonly OpenFinding[],
  given: PublishInput["kept"],
): PublishInput["kept"] {
  const locked = findings.find((found) => found.locked);
  if (locked) {
    throw new AppError(
      "INVALID",
      toCoach(
        `${nameOf(locked)} is closed by an open red flag. It can come back once a clinician’s go-ahead is recorded.`,
      ),
    );
  }
  const asked = new Map(findings.map((found) => [`${found.exercise} ${found.rule}`, found]));
  return [...asked.values()].map((found) => {
    const reason = given.find((one) => one.exercise === found.exercise && one.rule === found.rule);
    if (reason) return { exercise: found.exercise, rule: found.rule, reason: reason.reason };
    throw new AppError(
      "INVALID",
      toCoach(`${nameOf(found)} needs a reason to stay in (${found.rule}).`),
      {
        exercise: found.exercise,
        rule: found.rule,
      },
    );
  });
}

const nameOf = (found: OpenFinding): string => exerciseName(found.exercise, EXERCISES);

async function trace(
  tx: Tx,
  { actor, scope }: Recording,
  what: { readonly planId: string; readonly version: number },
  kept: PublishInput["kept"],
): Promise<void> {
  const { runnerId } = scope;
  await recordAudit(tx, actor, {
    action: "plan.publish",
    runnerId,
    detail: { ...what, kept: kept.length },
  });
  for (const { exercise: id, rule, reason } of kept) {
    const detail = { ...what, exercise: id, rule, reason };
    await recordAudit(tx, actor, { action: "plan.keepFinding", runnerId, detail });
  }
}
