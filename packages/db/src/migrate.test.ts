import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { MigrationError } from "#migration-error.ts";
import { maintenance } from "#maintenance.ts";
import { migrate, MIGRATIONS, readMigrations } from "#migrate.ts";
import { demoId } from "#scenarios/demo-id.ts";
import { tables } from "#tables.ts";
import { testPasswords, testServer } from "#testing.ts";

const run = promisify(execFile);
const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const server = testServer();
const passwords = testPasswords(server);

let admin: postgres.Sql;
let name: string;
let url: string;
let folder: string;
beforeAll(() => {
  admin = postgres(server, { max: 1, onnotice: () => {} });
});
afterAll(() => admin.end());

async function sayings(address: string, from = MIGRATIONS): Promise<string> {
  const error: unknown = await migrate(address, passwords, from).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MigrationError);
  return (error as Error).message;
}

/** An empty database and a copy of the migrations, for each test. */
function withDatabase(): void {
  beforeEach(async () => {
    name = `migrating_${randomBytes(6).toString("hex")}`;
    await admin.unsafe(`create database ${name}`);
    const address = new URL(server);
    address.pathname = `/${name}`;
    url = address.href;
    folder = mkdtempSync(join(tmpdir(), "migrations-"));
    cpSync(MIGRATIONS, folder, { recursive: true });
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await admin.unsafe(`drop database ${name} with (force)`);
  });
}

/** A person with a fact and an answer, and an article, as the first four files know them. */
async function castRowsBefore(sql: postgres.Sql): Promise<void> {
  const id = demoId("from before");
  await sql`insert into "user" (id, email, email_key, role) values (${id}, 'a@b.c', 'a@b.c', 'runner')`;
  await sql`insert into runner (runner_id, zone, packs, profile) values (${id}, 'UTC', '[]', 'seed')`;
  await sql`insert into fact (runner_id, id, kind, at, entry, entry_hash, recorded_by, received_at)
    values (${id}, ${id}, 'morning', now(), '{"kind":"morning"}', 'x', ${id}, now())`;
  await sql`insert into decision (runner_id, id, asked_at, rules, question, guidance)
    values (${id}, ${id}, now(), 'x', '{}', '{}')`;
  await sql`insert into article (id, slug, title, summary, body, status, author_id)
    values (${id}, 'shoes', 'Shoes', 'x', 'x', 'published', ${id})`;
}

function snake(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function sorted(columns: readonly { column: string; nullable: boolean }[]): string[] {
  return columns.map(({ column, nullable }) => `${column} ${nullable}`).toSorted();
}

describe("migrating", () => {
  withDatabase();

  test("an empty database gets every file, and a second time nothing", async () => {
    const first = await migrate(url, passwords);
    expect(first.applied).toEqual(readMigrations().map((migration) => migration.name));
    expect(first.applied.length).toBeGreaterThan(1);
    expect((await migrate(url, passwords)).applied).toEqual([]);
    for (const address of [first.appUrl, first.jobsUrl]) {
      const sql = postgres(address, { max: 1 });
      expect(await sql`select count(*)::int as n from fact`).toEqual([{ n: 0 }]);
      await sql.end();
    }
  });

  test("four processes at once apply each file once", async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => migrate(url, passwords)));
    const applied = all.flatMap((one) => one.applied).toSorted();
    expect(applied).toEqual(readMigrations().map((migration) => migration.name));
  });

  test("a file edited after it was applied is refused by name", async () => {
    await migrate(url, passwords, folder);
    const [first = ""] = readdirSync(folder);
    writeFileSync(join(folder, first), "select 1;");
    expect(await sayings(url, folder)).toContain(`${first} was changed after it was applied`);
  });

  test("a database from a newer version, and a file that comes too late, are refused", async () => {
    writeFileSync(join(folder, "0990_future.sql"), "create table future (n int);");
    await migrate(url, passwords, folder);
    writeFileSync(join(folder, "0500_late.sql"), "create table late (n int);");
    expect(await sayings(url, folder)).toContain("0500_late.sql comes before");
    expect(await sayings(url, MIGRATIONS)).toContain("0990_future.sql");
  });

  test("a file that fails half way leaves nothing of itself, and what came before stays", async () => {
    writeFileSync(join(folder, "0990_broken.sql"), "create table half (n int); select 1 / 0;");
    expect(await sayings(url, folder)).toContain("division by zero");
    const sql = postgres(url, { max: 1 });
    const [there] = await sql`
      select to_regclass('half') as half, to_regclass('fact')::text as fact`;
    await sql.end();
    expect(there).toEqual({ half: null, fact: "fact" });
  });

  test("a database in use keeps its rows: articles are English ones, and nobody chose a language", async () => {
    for (const { name: file } of readMigrations().slice(4)) rmSync(join(folder, file));
    await migrate(url, passwords, folder);
    const sql = maintenance(url);
    await castRowsBefore(sql);
    expect((await migrate(url, passwords)).applied).toHaveLength(readMigrations().length - 4);
    const [kept] = await sql`
      select (select count(*)::int from fact) as facts, (select count(*)::int from decision) as decisions,
        (select locale from "user") as spoken, a.locale, a.topic, a.title
      from article a`;
    await sql.end();
    expect(kept).toEqual({
      ...{ facts: 1, decisions: 1, spoken: null },
      ...{ locale: "en", topic: null, title: "Shoes" },
    });
  });

  test("an account that may not change the database", async () => {
    const { appUrl } = await migrate(url, passwords);
    expect(await sayings(appUrl)).toMatch(/may not (set the password|change this database)/);
  });
});

describe("what can't be migrated is said in one sentence", () => {
  const cases = {
    "an address that isn't one": ["localhost/springback", "DATABASE_URL must look like"],
    "nothing listening": ["postgres://a:b@127.0.0.1:1/c", "No Postgres answers at 127.0.0.1:1"],
    "a wrong password": [server.replace(/:[^:@]+@/, ":wrong@"), "refused the user or password"],
    "no such database": [`${server}_none`, "doesn't exist"],
  } as const;
  test.each(Object.entries(cases))("%s", async (_, [address, words]) => {
    const message = await sayings(address);
    expect(message).toContain(words);
    expect(message).not.toMatch(/\n/);
  });
});

describe("the schema and the migrations agree", () => {
  withDatabase();

  test("drizzle-kit finds nothing left to generate", async () => {
    const before = readdirSync(folder);
    const { stdout } = await run(
      join(PACKAGE, "node_modules/.bin/drizzle-kit"),
      [
        "generate",
        "--dialect=postgresql",
        "--casing=snake_case",
        "--schema=./src/schema/*.ts",
        `--out=${relative(PACKAGE, folder)}`,
      ],
      { cwd: PACKAGE },
    );
    expect(stdout).toContain("No schema changes");
    expect(readdirSync(folder)).toEqual(before);
  });

  test("every column is in the database as the schema has it", async () => {
    await migrate(url, passwords);
    const sql = postgres(url, { max: 1 });
    const found = await sql<{ column: string; nullable: boolean }[]>`
      select table_name || '.' || column_name as column, is_nullable = 'YES' as nullable
      from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration'`;
    await sql.end();
    const wanted = Object.values(tables)
      .filter((table) => table instanceof PgTable)
      .map((table) => getTableConfig(table))
      .flatMap((table) =>
        table.columns.map((column) => ({
          column: `${table.name}.${snake(column.name)}`,
          nullable:
            !column.notNull && !table.primaryKeys.some((key) => key.columns.includes(column)),
        })),
      );
    expect(sorted(found)).toEqual(sorted(wanted));
    expect(wanted.length).toBeGreaterThan(100);
  });
});
