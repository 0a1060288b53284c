import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#client.ts";
import { demoId } from "#scenarios/demo-id.ts";
import { accessGrant, billingAccount } from "#schema/billing.ts";
import { user } from "#schema/identity.ts";
import { audit, outbox } from "#schema/operations.ts";
import { assignment, consent, fact } from "#schema/runner.ts";
import { type TestDatabase, testDatabase } from "#testing.ts";
import { castRows, IDS } from "#walls/cast.ts";
import { MATRIX } from "#walls/matrix.ts";

const SELF: Actor = { userId: IDS.runner, role: "runner" };
const COACH: Actor = { userId: IDS.coach, role: "coach" };
const ADMIN: Actor = { userId: IDS.admin, role: "admin" };
const OWNER: Actor = { userId: IDS.owner, role: "owner" };
const SYSTEM: Actor = { userId: "", role: "system" };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await castRows(database.ownerSql);
});
afterAll(() => database.end());

function say(actor: Actor, kind: string, by: string, aheadHours = 0) {
  const entry = JSON.stringify({ kind });
  return database.db.withActor(actor, (tx) =>
    tx.execute(sql`
      insert into fact (runner_id, id, kind, at, entry, entry_hash, recorded_by, received_at)
      values (${IDS.runner}, gen_random_uuid(), ${kind},
        now() + make_interval(hours => ${aheadHours}), ${entry}::jsonb, 'x', ${by}, now())`),
  );
}

function note(actorId: string | null, actorRole: string) {
  return database.db.withActor(COACH, (tx) =>
    tx.insert(audit).values({ at: new Date(), actorId, actorRole, action: "x", detail: {} }),
  );
}

function setRole(actor: Actor, id: string, role: "runner" | "coach" | "admin" | "owner") {
  return database.db.withActor(actor, (tx) => tx.update(user).set({ role }).where(eq(user.id, id)));
}

function bring(actor: Actor, coachId: string) {
  return database.db.withActor(actor, (tx) =>
    tx.insert(assignment).values({
      runnerId: IDS.stranger,
      id: demoId(`bring ${coachId}`),
      coachId,
      startedAt: new Date(),
    }),
  );
}

function choose(actor: Actor, id: string, locale: string) {
  return database.db.withActor(actor, (tx) =>
    tx.execute(sql`update "user" set locale = ${locale} where id = ${id} returning id`),
  );
}

const REFUSED = { name: "QueryFailed", code: "42501" };

describe("what is only ever added to", () => {
  test.each(["fact", "decision", "plan", "audit", "disagreement", "week_plan"])(
    "%s: not even the owner edits or empties it",
    async (table) => {
      const { ownerSql } = database;
      for (const statement of [
        `update ${table} set runner_id = runner_id`,
        `truncate ${table} cascade`,
      ])
        await expect(ownerSql.unsafe(statement)).rejects.toMatchObject({ code: "23001" });
    },
  );

  test("the audit outlives everything: the owner can't delete a row of it", async () => {
    await expect(database.ownerSql`delete from audit`).rejects.toMatchObject({ code: "23001" });
  });

  test("a withdrawn consent is not given again by editing the row", async () => {
    const failure = database.ownerSql`
      update consent set withdrawn_at = null where coach_id = ${IDS.dropped}`;
    await expect(failure).rejects.toMatchObject({ code: "23001" });
  });

  test("a link that was taken back stays so, and a flare that is over stays over", async () => {
    const { ownerSql } = database;
    await ownerSql`update share_link set revoked_at = now() where runner_id = ${IDS.stranger}`;
    await ownerSql`update flare set ended_at = now(), ended_by = 'runner' where runner_id = ${IDS.stranger}`;
    for (const again of [
      ownerSql`update share_link set revoked_at = null where runner_id = ${IDS.stranger}`,
      ownerSql`update flare set ended_at = null where runner_id = ${IDS.stranger}`,
      ownerSql`update flare set ended_by = 'flag' where runner_id = ${IDS.stranger}`,
    ])
      await expect(again).rejects.toMatchObject({ code: "23001" });
  });
});

describe("each side says what is theirs to say", () => {
  test("a runner can't clear their own red flag, override a rule or assign themself a stage", async () => {
    await expect(say(SELF, "clearance", IDS.runner)).rejects.toMatchObject(REFUSED);
    await expect(say(SELF, "override", IDS.runner)).rejects.toMatchObject(REFUSED);
    await expect(say(SELF, "assign", IDS.runner)).rejects.toMatchObject(REFUSED);
    await expect(say(SELF, "of no kind we know", IDS.runner)).rejects.toMatchObject(REFUSED);
    await expect(say(SELF, "morning", IDS.runner)).resolves.toBeDefined();
  });

  test("a coach can't check in for a runner, nor write in the runner's name", async () => {
    await expect(say(COACH, "morning", IDS.coach)).rejects.toMatchObject(REFUSED);
    await expect(say(COACH, "override", IDS.runner)).rejects.toMatchObject(REFUSED);
    await expect(say(COACH, "override", IDS.coach)).resolves.toBeDefined();
  });

  test("nobody records what is still to come, a clearance least of all", async () => {
    await expect(say(COACH, "clearance", IDS.coach, 1)).rejects.toMatchObject(REFUSED);
    await expect(say(SELF, "morning", IDS.runner, 1)).rejects.toMatchObject(REFUSED);
    await expect(say(COACH, "clearance", IDS.coach)).resolves.toBeDefined();
  });

  test("an audit row can't be written in another's name or rank", async () => {
    await expect(note(IDS.admin, "coach")).rejects.toMatchObject(REFUSED);
    await expect(note(null, "coach")).rejects.toMatchObject(REFUSED);
    await expect(note(IDS.coach, "admin")).rejects.toMatchObject(REFUSED);
    await expect(note(IDS.coach, "coach")).resolves.toBeDefined();
  });
});

describe("a language", () => {
  test("is chosen by each person for themself, among those that are spoken", async () => {
    expect(await choose(SELF, IDS.runner, "fr")).toHaveLength(1);
    expect(await choose(SELF, IDS.stranger, "fr")).toHaveLength(0);
    await expect(choose(SELF, IDS.runner, "de")).rejects.toMatchObject({ code: "23514" });
  });
});

describe("saying the same thing twice", () => {
  const mail = {
    id: demoId("twice"),
    kind: "mail" as const,
    dedupeKey: "twice",
    payload: {},
    runnerId: IDS.runner,
  };

  test("is one row, and tells the sayer so", async () => {
    const post = () =>
      database.db.withActor(SELF, (tx) =>
        tx
          .insert(outbox)
          .values(mail)
          .onConflictDoNothing({ target: outbox.dedupeKey })
          .returning({ id: outbox.id }),
      );
    expect(await post()).toEqual([{ id: mail.id }]);
    expect(await post()).toEqual([]);
  });

  test("with another's id for a fact is two facts, and shows nothing of the other's", async () => {
    const id = demoId("reused");
    const check = (userId: string) =>
      database.db.withActor({ userId, role: "runner" }, (tx) =>
        tx
          .insert(fact)
          .values({
            runnerId: userId,
            id,
            kind: "morning",
            at: new Date(),
            entry: { kind: "morning", at: new Date().toISOString() },
            entryHash: userId,
            recordedBy: userId,
            receivedAt: new Date(),
          })
          .onConflictDoNothing()
          .returning({ hash: fact.entryHash }),
      );
    expect(await check(IDS.runner)).toEqual([{ hash: IDS.runner }]);
    expect(await check(IDS.stranger)).toEqual([{ hash: IDS.stranger }]);
    expect(await check(IDS.stranger)).toEqual([]);
  });
});

describe("nobody raises themself", () => {
  test("to another role, whoever they are", async () => {
    for (const actor of [SELF, COACH, ADMIN, OWNER])
      await expect(
        setRole(actor, actor.userId, "admin" === actor.role ? "owner" : "admin"),
      ).rejects.toMatchObject(REFUSED);
    await expect(setRole(SYSTEM, IDS.runner, "admin")).rejects.toMatchObject(REFUSED);
  });

  test("an admin appoints coaches, and nobody of their own rank or above", async () => {
    await setRole(ADMIN, IDS.stranger, "coach");
    await expect(setRole(ADMIN, IDS.stranger, "admin")).rejects.toMatchObject(REFUSED);
    await expect(setRole(ADMIN, IDS.owner, "runner")).rejects.toMatchObject(REFUSED);
    await setRole(OWNER, IDS.stranger, "runner");
  });

  test("by bringing themself as a coach", async () => {
    await expect(bring(COACH, IDS.coach)).rejects.toMatchObject(REFUSED);
    await expect(bring(ADMIN, IDS.admin)).rejects.toMatchObject(REFUSED);
    await expect(bring(ADMIN, IDS.dropped)).resolves.toBeDefined();
  });

  test("to paid access", async () => {
    const pay = database.db.withActor(SELF, (tx) =>
      tx.update(billingAccount).set({ snapshot: { paid: true } }),
    );
    await expect(pay).rejects.toMatchObject(REFUSED);
    const grant = database.db.withActor(ADMIN, (tx) =>
      tx.insert(accessGrant).values({
        runnerId: IDS.runner,
        id: demoId("grant"),
        level: "coached",
        reason: "x",
        startsAt: new Date(),
        endsAt: new Date(),
        grantedBy: IDS.owner,
      }),
    );
    await expect(grant).rejects.toMatchObject(REFUSED);
  });
});

describe("leaving", () => {
  test("a coach loses sight of a runner with the consent, on the next statement", async () => {
    const look = () => database.db.withActor(COACH, (tx) => tx.select({ id: fact.id }).from(fact));
    expect((await look()).length).toBeGreaterThan(0);
    await database.db.withActor(SELF, (tx) =>
      tx.update(consent).set({ withdrawnAt: new Date() }).where(eq(consent.coachId, IDS.coach)),
    );
    expect(await look()).toEqual([]);
  });

  test("an account deleted by its runner leaves no row but the audit, and no other's", async () => {
    await database.ownerSql`insert into stripe_event (id, type, customer_id, created_at)
      select 'evt', 'x', customer_id, now() from billing_account where runner_id = ${IDS.runner}`;
    // Every table of people's rows has one to lose.
    const had = Object.keys(await rowsThatName(IDS.runner));
    expect(had).toEqual(expect.arrayContaining(Object.keys(MATRIX)));
    const failure = database.db.withActor(COACH, (tx) =>
      tx.execute(sql`select delete_own_account()`),
    );
    await expect(failure).rejects.toMatchObject(REFUSED);
    const stolen = database.db.withActor(SELF, (tx) =>
      tx.execute(sql`select delete_account(${IDS.stranger}::uuid)`),
    );
    await expect(stolen).rejects.toMatchObject(REFUSED);
    const [done] = await database.db.withActor(SELF, (tx) =>
      tx.execute(sql`select delete_own_account() as gone`),
    );
    expect(done).toEqual({ gone: true });
    const left = await rowsThatName(IDS.runner);
    expect(left).toEqual({ audit: 1 });
    const [events] = await database.ownerSql`select count(*)::int as n from stripe_event`;
    expect(events).toEqual({ n: 0 });
    expect(Object.keys(await rowsThatName(IDS.stranger))).toEqual(
      expect.arrayContaining(Object.keys(MATRIX)),
    );
  });

  test("the worker deletes an account for someone, and stays the worker", async () => {
    const [seen] = await database.jobsDb.withActor(SYSTEM, (tx) =>
      tx.execute(sql`select delete_account(${IDS.stranger}::uuid) as gone, actor_role() as role`),
    );
    expect(seen).toEqual({ gone: true, role: "system" });
    expect(Object.keys(await rowsThatName(IDS.stranger))).toEqual(["audit"]);
  });
});

/** Every table with a row in which the id occurs anywhere, and how many. */
async function rowsThatName(id: string): Promise<Record<string, number>> {
  const tables = await database.ownerSql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await database.ownerSql.unsafe<{ n: number }[]>(
      `select count(*)::int as n from "${name}" t where t::text like '%${id}%'`,
    );
    if (row && row.n > 0) found[name] = row.n;
  }
  return found;
}
