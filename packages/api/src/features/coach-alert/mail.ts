import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { outbox } from "@springback/db/schema/operations";
import { assignment, consent } from "@springback/db/schema/runner";
import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { SYSTEM } from "#kernel/actor.ts";
import {
  type Delivered,
  type EffectContext,
  failureCode,
  type OutboxRow,
} from "#kernel/effects.ts";

/** Between two alert mails to one coach, unless something is urgent. */
export const QUIET_MINUTES = 15;

interface Coach {
  readonly id: string;
  readonly email: string;
}

/** Coaches who look after the runner now, with the runner's consent; of a message only the one it is for. */
async function coachesOf(tx: Tx, { runnerId, payload }: OutboxRow): Promise<Coach[]> {
  if (!runnerId) return [];
  const { coachId } = payload;
  return tx
    .selectDistinct({ id: user.id, email: user.email })
    .from(assignment)
    .innerJoin(user, eq(user.id, assignment.coachId))
    .innerJoin(
      consent,
      and(eq(consent.runnerId, assignment.runnerId), eq(consent.coachId, assignment.coachId)),
    )
    .where(
      and(
        eq(assignment.runnerId, runnerId),
        isNull(assignment.endedAt),
        isNull(user.suspendedAt),
        eq(consent.purpose, "coachAccess"),
        isNull(consent.withdrawnAt),
        typeof coachId === "string" ? eq(assignment.coachId, coachId) : undefined,
      ),
    );
}

/** Whether any of these runners' alerts went out a moment ago. */
async function wroteLately(tx: Tx, coachId: string): Promise<boolean> {
  const theirs = tx
    .select({ runnerId: assignment.runnerId })
    .from(assignment)
    .where(and(eq(assignment.coachId, coachId), isNull(assignment.endedAt)));
  const [row] = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.kind, "coachAlert"),
        isNull(outbox.lastError),
        gt(outbox.doneAt, sql`now() - make_interval(mins => ${QUIET_MINUTES})`),
        inArray(outbox.runnerId, theirs),
      ),
    )
    .limit(1);
  return row !== undefined;
}

function letterFor(count: number, adminUrl: string): string {
  const who = count === 1 ? "One of your runners needs" : `${count} of your runners need`;
  return `Hello,\n\n${who} a look. Your inbox says who and why:\n\n${adminUrl}/\n`;
}

interface Group {
  readonly coach: Coach;
  readonly rows: OutboxRow[];
}

function groupByCoach(found: readonly { row: OutboxRow; coaches: readonly Coach[] }[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { row, coaches } of found) {
    for (const coach of coaches) {
      const group = groups.get(coach.id) ?? { coach, rows: [] };
      group.rows.push(row);
      groups.set(coach.id, group);
    }
  }
  return [...groups.values()];
}

async function tell(group: Group, ctx: EffectContext): Promise<Delivered> {
  const { coach, rows } = group;
  const urgent = rows.some((row) => row.payload["urgent"] === true);
  const lately = await ctx.db.withActor(SYSTEM, (tx) => wroteLately(tx, coach.id));
  if (lately && !urgent) return { outcome: "later", seconds: QUIET_MINUTES * 60 };
  const runners = new Set(rows.map((row) => row.runnerId)).size;
  // The oldest row names the letter: after a crash the same rows come back in another order, perhaps with newer ones.
  const oldest = rows.map((row) => row.id).toSorted()[0] ?? "none";
  await ctx.mailer.send({
    to: coach.email,
    // Says nothing of anybody's health: it shows on lock screens.
    subject: "Someone on your list needs a look",
    text: letterFor(runners, ctx.env.ADMIN_URL),
    id: `${oldest}.${coach.id}`,
  });
  return { outcome: "done" };
}

const PATIENCE: readonly Delivered["outcome"][] = ["failed", "later", "done", "dropped"];

/** A row is done when every coach was told: one who wasn't keeps it waiting. */
function worse(one: Delivered | undefined, other: Delivered): Delivered {
  if (!one) return other;
  return PATIENCE.indexOf(one.outcome) < PATIENCE.indexOf(other.outcome) ? one : other;
}

/** Tells coaches that runners need a look: one mail per coach for everything that came due together. */
export async function deliverCoachAlerts(
  rows: readonly OutboxRow[],
  ctx: EffectContext,
): Promise<ReadonlyMap<string, Delivered>> {
  const found = await ctx.db.withActor(SYSTEM, async (tx) => {
    const all: { row: OutboxRow; coaches: Coach[] }[] = [];
    for (const row of rows) {
      all.push({ row, coaches: await coachesOf(tx, row) });
    }
    return all;
  });
  const answers = new Map<string, Delivered>(
    rows.map((row) => [row.id, { outcome: "dropped", why: "no-coach" }]),
  );
  for (const group of groupByCoach(found)) {
    const delivered = await tell(group, ctx).catch((error: unknown): Delivered => ({
      outcome: "failed",
      code: failureCode(error),
    }));
    for (const row of group.rows) {
      answers.set(row.id, worse(answers.get(row.id), delivered));
    }
  }
  return answers;
}
