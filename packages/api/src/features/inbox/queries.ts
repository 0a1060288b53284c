import type { Entry } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { plan } from "@springback/db/schema/plan";
import { assignment, decision, fact, runner, runnerState } from "@springback/db/schema/runner";
import { and, asc, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { FactRow } from "#features/timeline/queries.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** How many of a runner's last answers are looked at to find since when they rest. Ours. */
const ANSWERS_LOOKED_AT = 20;

type Scopes = readonly RunnerScope[];
const idsOf = (scopes: Scopes): string[] => scopes.map((scope) => scope.runnerId);

/** Rows by the runner they belong to, each runner's in the order they came. */
export function byRunner<Row extends { readonly runnerId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const theirs = grouped.get(row.runnerId);
    if (theirs) theirs.push(row);
    else grouped.set(row.runnerId, [row]);
  }
  return grouped;
}

/** Everyone in scope with their settings and the cached fold of their facts. */
export function rosterRows(tx: Tx, scopes: Scopes, coachId: string) {
  return tx
    .select({
      runnerId: runner.runnerId,
      name: user.name,
      zone: runner.zone,
      packs: runner.packs,
      profile: runner.profile,
      startedAt: assignment.startedAt,
      rules: runnerState.rules,
      state: runnerState.state,
      factCount: runnerState.factCount,
    })
    .from(runner)
    .innerJoin(user, eq(user.id, runner.runnerId))
    .innerJoin(
      assignment,
      and(
        eq(assignment.runnerId, runner.runnerId),
        eq(assignment.coachId, coachId),
        isNull(assignment.endedAt),
      ),
    )
    .leftJoin(runnerState, eq(runnerState.runnerId, runner.runnerId))
    .where(inArray(runner.runnerId, idsOf(scopes)));
}
export type RosterRow = Awaited<ReturnType<typeof rosterRows>>[number];

/** What is known of a runner's facts without reading them. */
export interface FactTally {
  /** How many there are, so that an outdated fold is recognised. */
  readonly count: number;
  /** The instant of the runner's own last one, epoch ms; null when they never told anything. */
  readonly lastWord: number | null;
  /** Whether a coach ever gave them a stage; those they took by the rules aside. */
  readonly isStaged: boolean;
}

/** The tally of each runner who has facts. */
export async function factTallies(tx: Tx, scopes: Scopes): Promise<ReadonlyMap<string, FactTally>> {
  const rows = await tx
    .select({
      runnerId: fact.runnerId,
      count: count(),
      lastWord: sql<
        string | null
      >`max(${fact.at}) filter (where ${fact.recordedBy} = ${fact.runnerId})`,
      isStaged: sql<boolean>`count(*) filter (where ${fact.kind} = 'assign'
        and ${fact.entry} ->> 'stage' is not null and ${fact.entry} ->> 'by' <> 'rules') > 0`,
    })
    .from(fact)
    .where(inArray(fact.runnerId, idsOf(scopes)))
    .groupBy(fact.runnerId);
  return new Map(
    rows.map(({ runnerId, lastWord, ...rest }) => [
      runnerId,
      { ...rest, lastWord: lastWord === null ? null : new Date(lastWord).getTime() },
    ]),
  );
}

/** Every fact of these runners in time order. */
export function factsOf(tx: Tx, scopes: Scopes): Promise<FactRow[]> {
  return tx
    .select()
    .from(fact)
    .where(inArray(fact.runnerId, idsOf(scopes)))
    .orderBy(asc(fact.runnerId), asc(fact.at), asc(fact.receivedAt), asc(fact.id));
}

/** The facts that can open or close a red flag, in time order, by runner. */
export async function flagFacts(
  tx: Tx,
  scopes: Scopes,
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const rows = await tx
    .select({ runnerId: fact.runnerId, entry: fact.entry })
    .from(fact)
    .where(
      and(
        inArray(fact.runnerId, idsOf(scopes)),
        inArray(fact.kind, ["intake", "flag", "clearance"]),
      ),
    )
    .orderBy(asc(fact.at), asc(fact.receivedAt), asc(fact.id));
  return new Map(
    [...byRunner(rows)].map(([runnerId, theirs]) => [runnerId, theirs.map((row) => row.entry)]),
  );
}

/** What one stored answer said: the decision and the rule that decided it. */
export interface AnswerGist {
  readonly runnerId: string;
  readonly askedAt: number;
  readonly decision: string;
  readonly rule: string;
}

/** The last answers each runner was given, newest first. */
export async function lastAnswers(tx: Tx, scopes: Scopes): Promise<readonly AnswerGist[]> {
  const latest = tx
    .select({
      askedAt: sql<string>`${decision.askedAt}`.as("asked_at"),
      decision: sql<string>`${decision.guidance} ->> 'decision'`.as("decided"),
      rule: sql<string>`${decision.guidance} #>> '{reasons,0,rule}'`.as("rule"),
    })
    .from(decision)
    .where(eq(decision.runnerId, runner.runnerId))
    .orderBy(desc(decision.askedAt), desc(decision.id))
    .limit(ANSWERS_LOOKED_AT)
    .as("latest");
  const rows = await tx
    .select({
      runnerId: runner.runnerId,
      askedAt: latest.askedAt,
      decision: latest.decision,
      rule: latest.rule,
    })
    .from(runner)
    .crossJoinLateral(latest)
    .where(inArray(runner.runnerId, idsOf(scopes)))
    .orderBy(asc(runner.runnerId), desc(latest.askedAt));
  return rows.map((row) => ({ ...row, askedAt: new Date(row.askedAt).getTime() }));
}

export type PlanRow = typeof plan.$inferSelect;

/** The plan in force of each runner: the highest version. */
export function plansInForce(tx: Tx, scopes: Scopes): Promise<PlanRow[]> {
  return tx
    .selectDistinctOn([plan.runnerId])
    .from(plan)
    .where(inArray(plan.runnerId, idsOf(scopes)))
    .orderBy(asc(plan.runnerId), desc(plan.version));
}
