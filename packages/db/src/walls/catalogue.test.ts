import { afterAll, beforeAll, expect, test } from "vitest";
import { MATRIX, WORKERS } from "#walls/matrix.ts";
import { type TestDatabase, testDatabase } from "#testing.ts";

/** Tables without walls, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  schema_migration: "names of applied files; no role but the owner has any right on it",
};

/** Tables with walls that hold no runner's rows, so that the matrix has nothing to say of them. */
const NOBODYS = new Set(["article", "rate_bucket", "stripe_event"]);

interface Table {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: number;
  readonly grants: number;
}

let database: TestDatabase;
let tables: readonly Table[];
beforeAll(async () => {
  database = await testDatabase();
  tables = await readTables();
});
afterAll(() => database.end());

async function readTables(): Promise<readonly Table[]> {
  return database.ownerSql<Table[]>`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      (select count(*)::int from aclexplode(c.relacl) a where a.grantee <> c.relowner) as grants
    from pg_class c
    where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
    order by 1`;
}

function withoutWalls(looked: readonly Table[]): string[] {
  return looked
    .filter(
      ({ name, enabled, forced, policies }) =>
        !(enabled && forced && policies > 0) && !EXEMPT[name],
    )
    .map(({ name }) => name);
}

test("every table has forced walls and a policy, or a written reason", ({ annotate }) => {
  expect(tables.length).toBeGreaterThanOrEqual(31);
  expect(withoutWalls(tables)).toEqual([]);
  return annotate(`looked at ${tables.length} tables`);
});

test("what is exempt is there, and open to nobody", () => {
  for (const name of Object.keys(EXEMPT)) {
    const table = tables.find((candidate) => candidate.name === name);
    expect(table).toMatchObject({ grants: 0 });
  }
});

test("every table of people's rows is in the matrix", () => {
  const named = tables
    .map(({ name }) => name)
    .filter((name) => !EXEMPT[name] && !NOBODYS.has(name));
  expect(named).toEqual(Object.keys(MATRIX).toSorted());
});

test("a table that is added without walls is found", async () => {
  await database.ownerSql`create table forgotten (runner_id uuid)`;
  const found = withoutWalls(await readTables());
  await database.ownerSql`drop table forgotten`;
  expect(found).toEqual(["forgotten"]);
});

test("every key of a runner's rows starts with the runner", async () => {
  // What we have to do, and what was done, is not only runners'.
  const shared = ["outbox", "audit"];
  const keys = await database.ownerSql<{ table: string; first: string }[]>`
    select c.relname as table, a.attname as first
    from pg_index i
    join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where i.indisprimary and c.relname <> all(${shared})
      and exists (select from pg_attribute r where r.attrelid = c.oid and r.attname = 'runner_id')`;
  expect(keys.length).toBeGreaterThanOrEqual(22);
  expect(keys.filter(({ first }) => first !== "runner_id")).toEqual([]);
});

test("the worker's login may do what is written down for it, and nothing else", async () => {
  const rights = await database.ownerSql<{ name: string; may: string }[]>`
    select c.relname as name, concat(
      case when has_any_column_privilege('springback_jobs', c.oid, 'select') then 's' end,
      case when has_any_column_privilege('springback_jobs', c.oid, 'insert') then 'i' end,
      case when has_any_column_privilege('springback_jobs', c.oid, 'update') then 'u' end,
      case when has_table_privilege('springback_jobs', c.oid, 'delete') then 'd' end) as may
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;
  const held = rights.filter(({ may }) => may !== "").map(({ name, may }) => [name, may]);
  expect(Object.fromEntries(held)).toEqual(WORKERS);
});

test("neither role may pass by the walls, own anything or make tables", async () => {
  const roles = await database.ownerSql`
    select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
      has_schema_privilege(rolname, 'public', 'create') as makes,
      exists (select 1 from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as owns,
      array_to_string(rolconfig, ',') as settings
    from pg_roles r where rolname in ('springback_app', 'springback_jobs')`;
  expect(roles).toHaveLength(2);
  for (const role of roles) {
    expect(role).toMatchObject({ strong: false, makes: false, owns: false });
    for (const setting of [
      "statement_timeout",
      "lock_timeout",
      "idle_in_transaction_session_timeout",
    ])
      expect(role["settings"]).toContain(setting);
  }
});

test("what runs with the owner's rights looks nothing up by a path", async () => {
  const functions = await database.ownerSql`
    select proname, array_to_string(proconfig, ',') as settings,
      has_function_privilege('public', oid, 'execute') as open
    from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`;
  expect(functions).toHaveLength(2);
  for (const { settings, open } of functions) {
    expect(settings).toContain('search_path=""');
    expect(open).toBe(false);
  }
});
