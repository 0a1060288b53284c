import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SYSTEM } from "#kernel/actor.ts";
import { enqueue } from "#kernel/outbox.ts";
import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";

const COACH = "0192f000-0000-7000-8000-000000000021";
const RUNNERS = [1, 2, 3].map((n) => `0192f000-0000-7000-8000-00000000001${n}`);
let servers: TestServers;

beforeAll(async () => {
  servers = await startTestServers();
  const { ownerSql } = servers.database;
  await ownerSql`insert into "user" (id, email, email_key, role)
    values (${COACH}, 'coach@example.org', 'coach@example.org', 'coach')`;
  for (const id of RUNNERS) {
    await ownerSql`insert into "user" (id, email, email_key, name, role)
      values (${id}, ${`${id}@example.org`}, ${`${id}@example.org`}, 'Maya', 'runner')`;
    await ownerSql`insert into runner (runner_id, zone, packs, profile) values (${id}, 'UTC', '[]', 'seed')`;
  }
});
afterAll(() => servers.stop());
beforeEach(async () => {
  const { ownerSql } = servers.database;
  for (const table of ["outbox", "assignment", "consent"]) {
    await ownerSql`delete from ${ownerSql(table)}`;
  }
  for (const id of RUNNERS) {
    await ownerSql`insert into assignment (runner_id, id, coach_id, started_at)
      values (${id}, gen_random_uuid(), ${COACH}, now())`;
    await ownerSql`insert into consent (runner_id, id, purpose, coach_id, text_version, given_at)
      values (${id}, gen_random_uuid(), 'coachAccess', ${COACH}, '1', now())`;
  }
  (servers.smtp.letters as unknown[]).length = 0;
  servers.smtp.mood = "takes";
});

const alert = (runnerId: string, key: string, urgent = false) =>
  servers.database.db.withActor(SYSTEM, (tx) =>
    enqueue(tx, { kind: "coachAlert", dedupeKey: key, runnerId, payload: { urgent } }),
  );
const open = async () => {
  const [row] = await servers.database
    .ownerSql`select count(*)::int as count from outbox where done_at is null`;
  return row?.["count"];
};

describe("an alert to a coach", () => {
  it("is one mail for all runners who need a look, and says nothing of anyone's health or name", async () => {
    for (const [i, id] of RUNNERS.entries()) await alert(id, `a${i}`);
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(1);
    const letter = servers.smtp.letters[0];
    expect(letter?.to).toBe("coach@example.org");
    expect(letter?.body).toContain("3 of your runners need a look");
    expect(letter?.headers["subject"]).toBe("Someone on your list needs a look");
    expect(letter?.body).not.toMatch(/Maya|pain|flag|rest/i);
    expect(await open()).toBe(0);
  });

  it("waits a quarter of an hour after the last one, unless it is urgent", async () => {
    await alert(RUNNERS[0]!, "first");
    await runOnce(servers.effects, jobs);
    await alert(RUNNERS[1]!, "second");
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(1);
    expect(await open()).toBe(1);
    await alert(RUNNERS[2]!, "third", true);
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(2);
  });

  it("keeps its Message-ID when the worker dies before writing down that it was sent", async () => {
    for (const [i, id] of RUNNERS.slice(0, 2).entries()) await alert(id, `crash${i}`, true);
    servers.smtp.mood = "dies-after-taking";
    await runOnce(servers.effects, jobs);
    servers.smtp.mood = "takes";
    // They come back in another order, and with a newer one.
    await alert(RUNNERS[2]!, "newer", true);
    const { ownerSql } = servers.database;
    await ownerSql`update outbox set next_attempt_at = now() - interval '1 minute' where dedupe_key = 'crash1'`;
    await ownerSql`update outbox set next_attempt_at = now() where dedupe_key = 'crash0'`;
    await ownerSql`update outbox set next_attempt_at = now() - interval '2 minutes' where dedupe_key = 'newer'`;
    await runOnce(servers.effects, jobs);
    const ids = servers.smtp.letters.map((letter) => letter.headers["message-id"]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it("isn't lost for the second of two coaches because the first was told", async () => {
    const { ownerSql } = servers.database;
    const second = "0192f000-0000-7000-8000-000000000022";
    await ownerSql`insert into "user" (id, email, email_key, role)
      values (${second}, 'second@example.org', 'second@example.org', 'coach')`;
    for (const id of RUNNERS.slice(0, 2)) {
      await ownerSql`insert into assignment (runner_id, id, coach_id, started_at)
        values (${id}, gen_random_uuid(), ${second}, now())`;
      await ownerSql`insert into consent (runner_id, id, purpose, coach_id, text_version, given_at)
        values (${id}, gen_random_uuid(), 'coachAccess', ${second}, '1', now())`;
    }
    // Only the first coach has this runner, so only the first was written to lately.
    await alert(RUNNERS[2]!, "lately");
    await runOnce(servers.effects, jobs);
    await alert(RUNNERS[0]!, "both");
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters.map((letter) => letter.to)).toContain("second@example.org");
    expect(await open()).toBe(1);
  });

  it("goes to nobody once consent is withdrawn or the assignment has ended", async () => {
    await servers.database
      .ownerSql`update consent set withdrawn_at = now() where runner_id = ${RUNNERS[0]!}`;
    await servers.database
      .ownerSql`update assignment set ended_at = now() where runner_id = ${RUNNERS[1]!}`;
    await alert(RUNNERS[0]!, "withdrawn");
    await alert(RUNNERS[1]!, "ended");
    await runOnce(servers.effects, jobs);
    expect(servers.smtp.letters).toHaveLength(0);
    expect(await open()).toBe(0);
  });
});
