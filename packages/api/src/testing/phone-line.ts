import type { KeptFact, SyncInput, SyncOutput } from "#features/phone/schema.ts";
import { type Browser, createContext } from "#kernel/context.ts";
import { runnerRouter } from "#routers/runner.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";
import { addPerson } from "#testing/people.ts";

/** One runner's end of the real service. */
export interface PhoneLine {
  readonly ownerId: string;
  /** Calls `phone.sync` as the runner, at an instant of the server's clock (epoch ms). */
  sync(call: unknown, now: number, browser?: Browser): Promise<SyncOutput>;
  /** What is stored of the runner, by an eye that no wall stops. */
  facts(): Promise<readonly KeptFact[]>;
}

/** The real service over a database of its own, for the tests of what calls it. */
export interface PhoneLines {
  /** The database, past its walls. */
  readonly sql: TestServers["database"]["ownerSql"];
  open(): Promise<PhoneLine>;
  stop(): Promise<void>;
}

/** Starts it. */
export async function startPhoneLines(): Promise<PhoneLines> {
  const servers = await startTestServers();
  const { database, env } = servers;
  return {
    sql: database.ownerSql,
    async open() {
      const { id: ownerId } = await addPerson(servers, "runner");
      const actor = { userId: ownerId, role: "runner", name: "" } as const;
      return {
        ownerId,
        sync(call, now, browser) {
          const context = createContext({
            ...{ audience: "runner", actor, db: database.db, env },
            ...(browser && { browser }),
          });
          return runnerRouter.createCaller({ ...context, now }).phone.sync(call as SyncInput);
        },
        async facts() {
          const rows = await database.ownerSql`select * from fact where runner_id = ${ownerId}`;
          return rows.map((row) => ({
            id: String(row["id"]),
            entry: row["entry"],
            replaces: row["replaces"],
            takenOut: row["taken_out"],
            cadenceSpm: row["cadence_spm"],
            receivedAt: (row["received_at"] as Date).toISOString(),
          }));
        },
      };
    },
    stop: () => servers.stop(),
  };
}
