import type { Entry } from "@springback/core/timeline";
import { DEMO_RUNNERS, DEMO_STAFF, type ScenarioName } from "@springback/db/demo-people";
import { loadScenarios } from "@springback/db/scenarios";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import type { NewFact } from "#features/timeline/schema.ts";
import { recordFacts } from "#features/timeline/service.ts";
import { type Actor, dbActor } from "#kernel/actor.ts";
import { type Context, createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ownScope } from "#kernel/scope.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";

/** The demo people on a database of their own, and the procedures called as any of them. */
export interface CoachDesk {
  readonly database: TestDatabase;
  readonly now: number;
  contextOf(actor: Actor | null, at?: number): Context;
  asCoach(actor?: Actor, at?: number): ReturnType<typeof coachRouter.createCaller>;
  asRunner(name: ScenarioName, at?: number): ReturnType<typeof runnerRouter.createCaller>;
  /** Facts in the runner's own name. */
  tell(name: ScenarioName, ...entries: readonly Entry[]): Promise<void>;
  /** Ends every assignment of a runner, or takes back their consent. */
  unassign(name: ScenarioName): Promise<void>;
  withdraw(name: ScenarioName): Promise<void>;
  /** A second coach for a runner, with their consent. */
  addCoach(name: ScenarioName, coach: Actor): Promise<void>;
  audited(action: string): Promise<readonly AuditTrace[]>;
}

export interface AuditTrace {
  readonly actorId: string;
  readonly runnerId: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The coach of every demo runner, and one of nobody. */
export const ROBIN: Actor = staff("coach");
export const ALEX: Actor = staff("newCoach");

function staff(slug: "coach" | "newCoach"): Actor {
  const { id, name } = DEMO_STAFF[slug];
  return { userId: id, name, role: "coach" };
}

const runnerActor = (name: ScenarioName): Actor => {
  const { id, name: called } = DEMO_RUNNERS[name];
  return { userId: id, name: called, role: "runner" };
};

/** The id of a demo runner. */
export const idOf = (name: ScenarioName): string => DEMO_RUNNERS[name].id;

type Arranged = Pick<CoachDesk, "unassign" | "withdraw" | "addCoach" | "audited">;

/** What only the owner's connection can arrange or look at. */
function pastTheWalls({ ownerSql }: TestDatabase, now: number): Arranged {
  return {
    async unassign(name) {
      await ownerSql`update assignment set ended_at = ${new Date(now)} where runner_id = ${idOf(name)}`;
    },
    async withdraw(name) {
      await ownerSql`update consent set withdrawn_at = ${new Date(now)}
                     where runner_id = ${idOf(name)} and purpose = 'coachAccess'`;
    },
    async addCoach(name, coach) {
      const runnerId = idOf(name);
      const at = new Date(now - 3_600_000);
      await ownerSql`insert into assignment (runner_id, id, coach_id, started_at)
                     values (${runnerId}, ${uuidv7()}, ${coach.userId}, ${at})`;
      await ownerSql`insert into consent (runner_id, id, purpose, coach_id, text_version, given_at)
                     values (${runnerId}, ${uuidv7()}, 'coachAccess', ${coach.userId}, 'test', ${at})`;
    },
    async audited(action) {
      const rows =
        await ownerSql`select actor_id, runner_id, detail from audit where action = ${action} order by id`;
      return rows.map((row) => ({
        actorId: row["actor_id"],
        runnerId: row["runner_id"],
        detail: row["detail"],
      }));
    },
  };
}

/** Loads the demo as it is at `now` (epoch ms) into a fresh database. */
export async function openCoachDesk(now: number): Promise<CoachDesk> {
  const database = await testDatabase();
  await loadScenarios(database.ownerUrl, now);
  const { db } = database;
  const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });
  const contextOf = (actor: Actor | null, at = now): Context => {
    const audience = actor?.role === "runner" ? "runner" : "coach";
    return { ...createContext({ audience, actor, db, env }), now: at };
  };
  return {
    ...pastTheWalls(database, now),
    database,
    now,
    contextOf,
    asCoach: (actor = ROBIN, at = now) => coachRouter.createCaller(contextOf(actor, at)),
    asRunner: (name, at = now) => runnerRouter.createCaller(contextOf(runnerActor(name), at)),
    async tell(name, ...entries) {
      const actor = runnerActor(name);
      const facts = entries.map((entry): NewFact => {
        const id = entry.kind === "session" ? entry.id : uuidv7();
        return { id, entry: entry as NewFact["entry"] };
      });
      await db.withActor(dbActor(actor), (tx) =>
        recordFacts(tx, { actor, scope: ownScope(actor), now }, facts),
      );
    },
  };
}
