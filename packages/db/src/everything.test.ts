import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#client.ts";
import { type Everything, everythingOf, NOT_TAKEN, SECRETS } from "#everything.ts";
import { tables } from "#tables.ts";
import { type TestDatabase, testDatabase } from "#testing.ts";
import { castRows, IDS } from "#walls/cast.ts";
import { MATRIX } from "#walls/matrix.ts";

const SELF: Actor = { userId: IDS.runner, role: "runner" };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await castRows(database.ownerSql);
});
afterAll(() => database.end());

const read = (as: Actor, runnerId: string): Promise<Everything> =>
  database.db.withActor(as, (tx) => everythingOf(tx, runnerId));

test("a runner takes along a row of every table that has rows of people", async () => {
  const taken = await read(SELF, IDS.runner);
  const wanted = Object.keys(MATRIX).filter((table) => !NOT_TAKEN[table]);
  expect(Object.keys(taken).toSorted()).toEqual(wanted.toSorted());
  for (const [table, rows] of Object.entries(taken)) expect([table, rows]).not.toEqual([table, []]);
});

test("of each row every column but those that open something for whoever has them", async () => {
  const taken = await read(SELF, IDS.runner);
  for (const table of Object.values(tables).filter((one) => one instanceof PgTable)) {
    const { name } = getTableConfig(table);
    if (!taken[name]) continue;
    const columns = Object.keys(taken[name][0] ?? {});
    const withheld = SECRETS[name] ?? [];
    expect([name, ...columns, ...withheld].toSorted()).toEqual(
      [name, ...Object.keys(table).filter((key) => key !== "enableRLS")].toSorted(),
    );
  }
});

test("no secret of theirs goes with it, and no row of another runner", async () => {
  const said = JSON.stringify(await read(SELF, IDS.runner));
  for (const table of Object.keys(SECRETS)) {
    const rows = await database.ownerSql`
      select t::text as said from ${database.ownerSql(table)} t where t::text like ${`%${IDS.runner}%`}`;
    expect([table, rows[0]?.["said"]]).toEqual([table, expect.stringContaining("secret")]);
  }
  expect(said).not.toContain("secret");
  expect(said).not.toContain(IDS.stranger);
});

test("nobody takes another runner's along", async () => {
  for (const as of [
    { userId: IDS.stranger, role: "runner" },
    { userId: "", role: "anonymous" },
  ] as const) {
    const taken = await read(as, IDS.runner);
    expect(Object.values(taken).flat()).toEqual([]);
  }
});

test("a table with a runner's column that nobody thought of is found", async () => {
  const named = await database.ownerSql<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('runner_id', 'user_id')`;
  const taken = await read(SELF, IDS.runner);
  expect(named.map(({ name }) => name).filter((name) => !taken[name])).toEqual([]);
});
