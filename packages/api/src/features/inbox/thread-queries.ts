import type { Tx } from "@springback/db/client";
import { disagreement, message } from "@springback/db/schema/messages";
import { assignment, decision } from "@springback/db/schema/runner";
import { and, count, desc, eq, gte, inArray, isNull, max, min, sql } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

type Scopes = readonly RunnerScope[];
type Why = (typeof disagreement.$inferSelect)["why"];

/** An answer that a runner didn't agree with, and that their coach has said nothing since. Instant in epoch ms. */
export interface OpenDisagreement {
  readonly decision: string;
  /** The rule that decided it. */
  readonly rule: string;
  readonly why: Why;
  readonly at: number;
}

/** What a runner wrote since their coach last did. Instants in epoch ms. */
export interface Waiting {
  readonly messages: number;
  readonly unread: number;
  /** The first of them, and the last. */
  readonly since: number;
  readonly lastAt: number;
}

/** When the coach last wrote to the runner of a row, as SQL. */
const lastSaid = (
  coachId: string,
  runnerId: typeof message.runnerId | typeof disagreement.runnerId,
) =>
  sql`coalesce((select max(said.sent_at) from message said
        where said.runner_id = ${runnerId} and said.author_id = ${coachId}), '-infinity')`;

/** The last disagreement of each runner, since this coach has them, that still waits for a word. */
export async function openDisagreements(
  tx: Tx,
  scopes: Scopes,
  coachId: string,
): Promise<ReadonlyMap<string, OpenDisagreement>> {
  const rows = await tx
    .selectDistinctOn([disagreement.runnerId], {
      runnerId: disagreement.runnerId,
      why: disagreement.why,
      at: disagreement.at,
      decision: sql<string>`${decision.guidance} ->> 'decision'`,
      rule: sql<string | null>`${decision.guidance} #>> '{reasons,0,rule}'`,
    })
    .from(disagreement)
    .innerJoin(
      decision,
      and(eq(decision.runnerId, disagreement.runnerId), eq(decision.id, disagreement.decisionId)),
    )
    .innerJoin(
      assignment,
      and(
        eq(assignment.runnerId, disagreement.runnerId),
        eq(assignment.coachId, coachId),
        isNull(assignment.endedAt),
      ),
    )
    .where(
      and(
        inArray(
          disagreement.runnerId,
          scopes.map(({ runnerId }) => runnerId),
        ),
        gte(disagreement.at, assignment.startedAt),
        sql`${disagreement.at} > ${lastSaid(coachId, disagreement.runnerId)}`,
      ),
    )
    .orderBy(disagreement.runnerId, desc(disagreement.at), desc(disagreement.id));
  return new Map(
    rows.map(({ runnerId, rule, at, ...rest }) => [
      runnerId,
      { ...rest, rule: rule ?? "", at: at.getTime() },
    ]),
  );
}

/** What each runner wrote since this coach last did. */
export async function waitingMessages(
  tx: Tx,
  scopes: Scopes,
  coachId: string,
): Promise<ReadonlyMap<string, Waiting>> {
  const rows = await tx
    .select({
      runnerId: message.runnerId,
      messages: count(),
      unread: sql<number>`(count(*) filter (where ${message.readAt} is null))::int`,
      since: min(message.sentAt),
      lastAt: max(message.sentAt),
    })
    .from(message)
    .where(
      and(
        inArray(
          message.runnerId,
          scopes.map(({ runnerId }) => runnerId),
        ),
        eq(message.coachId, coachId),
        eq(message.authorId, message.runnerId),
        sql`${message.sentAt} > ${lastSaid(coachId, message.runnerId)}`,
      ),
    )
    .groupBy(message.runnerId);
  return new Map(
    rows.map(({ runnerId, since, lastAt, messages, unread }) => [
      runnerId,
      { messages, unread, since: since?.getTime() ?? 0, lastAt: lastAt?.getTime() ?? 0 },
    ]),
  );
}
