import { flagsOpenedAt } from "@springback/core/flags-opened";
import { foldEntries, RULES, type RunnerState } from "@springback/core/guidance";
import type { PackId, ProfileId } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import { openFlares } from "#features/flare/queries.ts";
import { judgeNeed, type Seen } from "#features/inbox/needs.ts";
import * as queries from "#features/inbox/queries.ts";
import { openDisagreements, waitingMessages } from "#features/inbox/thread-queries.ts";
import { type Inbox, type InboxRow, NEEDS } from "#features/inbox/schema.ts";
import { answerSafely } from "#features/safety/service.ts";
import { entriesInForce, saveState } from "#features/timeline/queries.ts";
import type { Actor } from "#kernel/actor.ts";
import type { RunnerScope } from "#kernel/scope.ts";

type Scopes = readonly RunnerScope[];

/**
 * Everyone a coach looks after, those who need them first: ordered by the reason, then by who has waited longest.
 * The number of queries doesn't grow with the number of runners.
 */
export async function readInbox(tx: Tx, scopes: Scopes, coach: Actor, now: number): Promise<Inbox> {
  const people = scopes.length === 0 ? [] : await readPeople(tx, scopes, coach.userId, now);
  const judged: (ReturnType<typeof judgeNeed> & { readonly person: Person })[] = [];
  for (const person of people) {
    const { scope, seen } = person;
    const question = { at: new Date(now).toISOString() };
    const by = { actor: coach, scope, now };
    const guidance = await answerSafely(tx, by, { state: seen.state, question });
    judged.push({ person, ...judgeNeed(seen, guidance) });
  }
  const rows = judged.flatMap(({ person: { row, seen }, found, standing }): InboxRow[] => {
    if (!found) return [];
    const { runnerId, name, zone } = row;
    const { waiting } = seen;
    const since = new Date(found.since).toISOString();
    const unread = waiting?.unread ?? 0;
    return [{ runnerId, name, zone, standing, need: found.need, since, unread }];
  });
  const fine = judged.flatMap(({ person, found, standing }) => {
    if (found) return [];
    const heard = person.seen.lastWord;
    const { runnerId, name } = person.row;
    const lastWord = heard === null ? null : new Date(heard).toISOString();
    return [{ runnerId, name, standing, lastWord }];
  });
  return {
    at: new Date(now).toISOString(),
    counts: countsOf(rows, fine.length),
    rows: rows.toSorted(byNeed),
    fine: fine.toSorted((a, b) => byText(a.name, b.name) || byText(a.runnerId, b.runnerId)),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same people in the same order however often it is asked: reason, waiting time, then name and id. */
function byNeed(a: InboxRow, b: InboxRow): number {
  return (
    NEEDS.indexOf(a.need.kind) - NEEDS.indexOf(b.need.kind) ||
    byText(a.since, b.since) ||
    byText(a.name, b.name) ||
    byText(a.runnerId, b.runnerId)
  );
}

function countsOf(rows: readonly InboxRow[], fine: number): Inbox["counts"] {
  const of = (kind: (typeof NEEDS)[number]) => rows.filter((row) => row.need.kind === kind).length;
  return {
    total: rows.length + fine,
    fine,
    flag: of("flag"),
    disagrees: of("disagrees"),
    rest: of("rest"),
    worse: of("worse"),
    flare: of("flare"),
    plan: of("plan"),
    override: of("override"),
    question: of("question"),
    silent: of("silent"),
    intake: of("intake"),
  };
}

interface Person {
  readonly scope: RunnerScope;
  readonly row: queries.RosterRow;
  readonly seen: Seen;
}

async function readPeople(
  tx: Tx,
  scopes: Scopes,
  coachId: string,
  now: number,
): Promise<readonly Person[]> {
  const rows = await queries.rosterRows(tx, scopes, coachId);
  const tallies = await queries.factTallies(tx, scopes);
  const states = await readStates(tx, scopes, rows, tallies);
  const flagged = scopes.filter(({ runnerId }) => states.get(runnerId)?.triage.open.length);
  const flagFacts = flagged.length > 0 ? await queries.flagFacts(tx, flagged) : null;
  const answers = queries.byRunner(await queries.lastAnswers(tx, scopes));
  const plans = new Map(
    (await queries.plansInForce(tx, scopes)).map((plan) => [plan.runnerId, plan]),
  );
  const disagreements = await openDisagreements(tx, scopes, coachId);
  const waiting = await waitingMessages(tx, scopes, coachId);
  const worse = await openFlares(tx, scopes);
  const scopeOf = new Map(scopes.map((scope) => [scope.runnerId, scope]));
  return rows.flatMap((row) => {
    const { runnerId } = row;
    const state = states.get(runnerId);
    const scope = scopeOf.get(runnerId);
    if (!state || !scope) return [];
    const seen: Seen = {
      state,
      now,
      startedAt: row.startedAt.getTime(),
      lastWord: tallies.get(runnerId)?.lastWord ?? null,
      isStaged: tallies.get(runnerId)?.isStaged ?? false,
      flagsSince: flagsOpenedAt(flagFacts?.get(runnerId) ?? []),
      answers: answers.get(runnerId) ?? [],
      plan: plans.get(runnerId) ?? null,
      disagreement: disagreements.get(runnerId) ?? null,
      waiting: waiting.get(runnerId) ?? null,
      worseSince: worse.get(runnerId) ?? null,
    };
    return [{ scope, row, seen }];
  });
}

/** The folds of everyone's facts; those that are missing or outdated are made again, together, and kept. */
async function readStates(
  tx: Tx,
  scopes: Scopes,
  rows: readonly queries.RosterRow[],
  tallies: ReadonlyMap<string, queries.FactTally>,
): Promise<ReadonlyMap<string, RunnerState>> {
  const states = new Map<string, RunnerState>();
  for (const row of rows) {
    const current =
      row.rules === RULES && row.factCount === (tallies.get(row.runnerId)?.count ?? 0);
    if (current) states.set(row.runnerId, row.state as RunnerState);
  }
  const missing = scopes.filter(({ runnerId }) => !states.has(runnerId));
  if (missing.length === 0) return states;
  const facts = queries.byRunner(await queries.factsOf(tx, missing));
  for (const row of rows) {
    if (states.has(row.runnerId)) continue;
    const own = facts.get(row.runnerId) ?? [];
    const state = foldEntries(settingsOf(row), entriesInForce(own));
    states.set(row.runnerId, state);
    await saveState(tx, {
      runnerId: row.runnerId,
      rules: RULES,
      state,
      through: state.latestAt === null ? null : new Date(state.latestAt),
      factCount: own.length,
    });
  }
  return states;
}

function settingsOf(row: queries.RosterRow) {
  const { zone, packs, profile } = row;
  return { zone, packs: packs as readonly PackId[], profile: profile as ProfileId };
}
