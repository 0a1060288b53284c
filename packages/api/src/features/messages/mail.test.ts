import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SYSTEM } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { enqueue } from "#kernel/outbox.ts";
import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";

let servers: TestServers;
let runner: Person;

beforeAll(async () => {
  servers = await startTestServers();
  runner = await addPerson(servers, "runner", { name: "Maya", email: "maya@example.org" });
});
afterAll(() => servers.stop());
beforeEach(() => {
  (servers.smtp.letters as unknown[]).length = 0;
});

async function notice(): Promise<void> {
  const dedupeKey = `messageNotice:${uuidv7()}`;
  const effect = { kind: "messageNotice", dedupeKey, runnerId: runner.id, payload: {} } as const;
  await servers.database.db.withActor(SYSTEM, (tx) => enqueue(tx, effect));
  await runOnce(servers.effects, jobs);
}

const speaks = (locale: string | null) =>
  servers.database.ownerSql`update "user" set locale = ${locale} where id = ${runner.id}`;

describe("the mail about something new to read", () => {
  test("leads to the messages, and says neither who wrote nor what", async () => {
    await notice();
    const [letter] = servers.smtp.letters;
    expect(letter?.to).toBe("maya@example.org");
    expect(letter?.headers["subject"]).toBe("Something new to read");
    expect(letter?.body).toContain(`${servers.env.WEB_URL}/messages`);
    expect(letter?.body).not.toMatch(/Maya|pain|run|rest|tendon/i);
  });

  test("speaks the language the runner chose", async () => {
    await speaks("fr");
    await notice();
    await speaks(null);
    expect(servers.smtp.letters).toHaveLength(1);
    expect(servers.smtp.letters[0]?.body).not.toContain("Hello");
  });

  test("is sent to nobody whose account is closed to them", async () => {
    const { ownerSql } = servers.database;
    await ownerSql`update "user" set suspended_at = now() where id = ${runner.id}`;
    await notice();
    expect(servers.smtp.letters).toEqual([]);
    const open = await ownerSql`select id from outbox where done_at is null`;
    expect(open).toHaveLength(0);
  });
});
