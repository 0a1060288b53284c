import { createDb } from "@springback/db/client";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SYSTEM } from "#kernel/actor.ts";
import { type EffectContext, oneByOne } from "#kernel/effects.ts";
import { enqueue } from "#kernel/outbox.ts";
import { backoffSeconds, claim } from "#kernel/outbox-queue.ts";
import { type Jobs, runOnce, runUntil } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";

let servers: TestServers;

beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());
beforeEach(async () => {
  await servers.database.ownerSql`delete from outbox`;
  (servers.smtp.letters as unknown[]).length = 0;
  servers.smtp.mood = "takes";
});

const sql = () => servers.database.ownerSql;
const due = () => sql()`update outbox set next_attempt_at = now() where done_at is null`;
const ids = () => servers.smtp.letters.map((letter) => letter.headers["message-id"]);

async function noteLink(key: string): Promise<void> {
  await servers.database.db.withActor(SYSTEM, (tx) =>
    enqueue(tx, {
      kind: "mail",
      dedupeKey: key,
      payload: {
        template: "signIn",
        audience: "runner",
        to: "runner@example.org",
        emailKey: "runner@example.org",
        requestId: key,
      },
    }),
  );
}

async function theRow(): Promise<Record<string, unknown>> {
  const [row] = await sql()`
    select attempts, done_at is not null as done, last_error,
           extract(epoch from next_attempt_at - now())::int as wait from outbox`;
  return row ?? {};
}

describe("an effect", () => {
  it("leaves only if the transaction that caused it was committed, and once per intent", async () => {
    await servers.database.db
      .withActor(SYSTEM, async (tx) => {
        await enqueue(tx, { kind: "mail", dedupeKey: "undone", payload: {} });
        throw new Error("the deed failed");
      })
      .catch(() => undefined);
    await noteLink("once");
    await noteLink("once");
    const [row] = await sql()`select count(*)::int as count from outbox`;
    expect(row?.["count"]).toBe(1);
  });

  it("is sent again with the same Message-ID when the mail server dies before it answers", async () => {
    await noteLink("dying");
    servers.smtp.mood = "dies-after-taking";
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(1);
    expect(await theRow()).toMatchObject({ attempts: 1, done: false });
    expect(String((await theRow())["last_error"])).toMatch(/^MailError:/);

    servers.smtp.mood = "takes";
    await due();
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(2);
    expect(new Set(ids()).size).toBe(1);
    expect(servers.smtp.letters[1]?.body).toBe(servers.smtp.letters[0]?.body);
    expect(await theRow()).toMatchObject({ attempts: 2, done: true, last_error: null });
    await due();
    expect(await runOnce(servers.effects, jobs)).toBe(0);
  });

  it("waits longer after each failure, up to half an hour, and is never given up", async () => {
    await noteLink("busy");
    servers.smtp.mood = "is-busy";
    await runOnce(servers.effects, jobs);
    const row = await theRow();
    expect(row).toMatchObject({ done: false, last_error: "MailError:451" });
    expect(row["wait"]).toBeGreaterThanOrEqual(3);
    expect(row["wait"]).toBeLessThanOrEqual(5);
    expect([1, 2, 3, 10, 500].map(backoffSeconds)).toEqual([5, 10, 20, 1800, 1800]);
  });

  it("is dropped when the recipient is refused for good", async () => {
    await noteLink("refused");
    servers.smtp.mood = "refuses-recipient";
    await runOnce(servers.effects, jobs);
    expect(await theRow()).toMatchObject({ done: true, last_error: "refused-550" });
  });

  it("held by a worker that was killed is taken over when its lease ends, and not before", async () => {
    await noteLink("leased");
    const killed = await claim(servers.database.jobsDb, 10);
    expect(killed).toHaveLength(1);
    expect(await runOnce(servers.effects, jobs)).toBe(0);
    expect((await theRow())["wait"]).toBeGreaterThan(50);
    await due();
    expect(await runOnce(servers.effects, jobs)).toBe(1);
    expect(servers.smtp.letters).toHaveLength(1);
  });

  it("is carried out by one of several workers that look at the same moment", async () => {
    const others = [1, 2].map(() => createDb(servers.database.jobsUrl, { max: 1 }));
    const workers = [servers.database.jobsDb, ...others].map((db) => ({ ...servers.effects, db }));
    // Connected beforehand, so that they really look at the same moment.
    await Promise.all(workers.map((ctx) => claim(ctx.db, 1)));
    for (let round = 0; round < 6; round += 1) {
      await Promise.all([0, 1].map((i) => noteLink(`many-${round}-${i}`)));
      await Promise.all(workers.map((ctx) => runOnce(ctx, jobs)));
    }
    await Promise.all(others.map((db) => db.end()));
    expect(new Set(ids()).size).toBe(servers.smtp.letters.length);
    expect(servers.smtp.letters).toHaveLength(12);
  });

  it("that breaks its handler doesn't hold up the others", async () => {
    await noteLink("fine");
    await servers.database.db.withActor(SYSTEM, (tx) =>
      enqueue(tx, { kind: "mail", dedupeKey: "broken", payload: { template: "unknown" } }),
    );
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(1);
    const [broken] = await sql()`select last_error from outbox where dedupe_key = 'broken'`;
    expect(broken?.["last_error"]).toBe("ZodError");
  });

  it("of signing in is not sent once its link is too old to work", async () => {
    await noteLink("old");
    await sql()`update outbox set created_at = now() - interval '11 minutes'`;
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(0);
    expect(await theRow()).toMatchObject({ done: true, last_error: "too-old" });
  });
});

describe("a task that comes round", () => {
  it("is done once a round, however many workers there are", async () => {
    let rounds = 0;
    const counted: Jobs = {
      schedule: [{ name: "count", everyMinutes: 10, run: async () => undefined }],
      effects: {
        ...jobs.effects,
        task: oneByOne(async () => {
          rounds += 1;
          return { outcome: "done" };
        }),
      },
    };
    const stop = new AbortController();
    const others: EffectContext[] = [1, 2].map(() => ({
      ...servers.effects,
      db: createDb(servers.database.jobsUrl, { max: 1 }),
    }));
    const running = others.map((ctx) => runUntil(stop.signal, ctx, counted));
    await new Promise((resolve) => setTimeout(resolve, 900));
    stop.abort();
    await Promise.all(running);
    await Promise.all(others.map((ctx) => ctx.db.end()));
    const [row] = await sql()`select count(*)::int as count from outbox where kind = 'task'`;
    expect(row?.["count"]).toBe(rounds);
    // Two only when the test straddles the turn of a round.
    expect([1, 2]).toContain(rounds);
  });

  it("clears away links, sessions and counters that are over, and nothing that is alive", async () => {
    await sql()`insert into sign_in_token (token_hash, email_key, audience, expires_at) values
      ('over', 'a@example.org', 'runner', now() - interval '2 days'),
      ('alive', 'a@example.org', 'runner', now() + interval '5 minutes')`;
    await servers.database.db.withActor(SYSTEM, (tx) =>
      enqueue(tx, { kind: "task", dedupeKey: "tidy", payload: { task: "tidy" } }),
    );
    await runOnce(servers.effects, jobs);
    const left = await sql()`select token_hash from sign_in_token`;
    expect(left.map((row) => row["token_hash"])).toEqual(["alive"]);
  });
});
