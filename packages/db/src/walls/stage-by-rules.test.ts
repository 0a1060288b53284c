import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoId } from "#scenarios/demo-id.ts";
import { type TestDatabase, testDatabase } from "#testing.ts";
import { castRows, IDS } from "#walls/cast.ts";

const REFUSED = { name: "QueryFailed", code: "42501" };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await castRows(database.ownerSql);
});
afterAll(() => database.end());

interface Taken {
  readonly by?: string | null;
  readonly replaces?: string | null;
  readonly name?: string;
}

function take(runnerId: string, { by = "rules", replaces = null, name = runnerId }: Taken = {}) {
  const entry = JSON.stringify({ kind: "assign", stage: "S1", by });
  return database.db.withActor({ userId: runnerId, role: "runner" }, (tx) =>
    tx.execute(sql`
      insert into fact (runner_id, id, kind, at, entry, entry_hash, replaces, recorded_by, received_at)
      values (${runnerId}, gen_random_uuid(), 'assign', now(), ${entry}::jsonb, 'x', ${replaces}, ${name}, now())`),
  );
}

test("a runner whom nobody coaches takes the stage that the rules propose", async () => {
  await expect(take(IDS.alone)).resolves.toBeDefined();
});

test("a stage of one's own choosing, or in a coach's name, is refused", async () => {
  for (const by of [null, "me", "Robin Vale", "RULES"])
    await expect(take(IDS.alone, { by })).rejects.toMatchObject(REFUSED);
  await expect(take(IDS.alone, { name: IDS.coach })).rejects.toMatchObject(REFUSED);
});

test("what was assigned is not replaced by it", async () => {
  const replaces = demoId(`fact of ${IDS.alone}`);
  await expect(take(IDS.alone, { replaces })).rejects.toMatchObject(REFUSED);
});

test("beside a coach the stage is the coach's to say, until the coach has left", async () => {
  await expect(take(IDS.stranger)).rejects.toMatchObject(REFUSED);
  await database.ownerSql`update consent set withdrawn_at = now() where runner_id = ${IDS.stranger}`;
  await expect(take(IDS.stranger)).rejects.toMatchObject(REFUSED);
  await database.ownerSql`update assignment set ended_at = now() where runner_id = ${IDS.stranger}`;
  await expect(take(IDS.stranger)).resolves.toBeDefined();
});
