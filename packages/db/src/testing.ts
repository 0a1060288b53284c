import { createHash, randomBytes } from "node:crypto";
import postgres from "postgres";
import { createDb, type Db } from "#client.ts";
import { maintenance } from "#maintenance.ts";
import { migrate, readMigrations } from "#migrate.ts";
import { ensureRoles, roleUrl } from "#roles.ts";

/** A migrated, empty database that one test file has to itself. */
export interface TestDatabase {
  /** As the web applications see it. */
  readonly db: Db;
  /** As the worker sees it. */
  readonly jobsDb: Db;
  /** The owner's connection, past the walls: for arranging and for looking afterwards. */
  readonly ownerSql: postgres.Sql;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly jobsUrl: string;
  /** Closes the connections and drops the database. */
  end(): Promise<void>;
}

const BUILD_LOCK = 712_305;

/**
 * A fresh copy of the migrated template, made on the server of TEST_DATABASE_URL. The template is built once per
 * server and per text of the migrations, however many test workers ask at the same time.
 */
export async function testDatabase(options: { max?: number } = {}): Promise<TestDatabase> {
  const server = testServer();
  const template = await ensureTemplate(server);
  const name = `test_${process.pid}_${randomBytes(6).toString("hex")}`;
  await onServer(server, (sql) => sql.unsafe(`create database ${name} template ${template}`));
  const passwords = testPasswords(server);
  const ownerUrl = databaseUrl(server, name);
  const appUrl = roleUrl(new URL(ownerUrl), "springback_app", passwords.appPassword);
  const jobsUrl = roleUrl(new URL(ownerUrl), "springback_jobs", passwords.jobsPassword);
  const max = options.max ?? 4;
  const db = createDb(appUrl, { max, acquireMs: 5000 });
  const jobsDb = createDb(jobsUrl, { max: 2, acquireMs: 5000 });
  const ownerSql = maintenance(ownerUrl);
  return {
    db,
    jobsDb,
    ownerSql,
    ownerUrl,
    appUrl,
    jobsUrl,
    async end() {
      await Promise.all([db.end(), jobsDb.end(), ownerSql.end({ timeout: 1 })]);
      // Without force, Postgres waits for connections that are still closing; it may not cut off another role's.
      await onServer(server, (sql) => sql.unsafe(`drop database if exists ${name}`));
    },
  };
}

/** The address of the test server; a sentence says how to get one. */
export function testServer(): string {
  const url = process.env["TEST_DATABASE_URL"];
  if (!url)
    throw new Error(
      "Set TEST_DATABASE_URL to a Postgres for tests: node scripts/postgres.mjs dev starts one and prints it.",
    );
  return url;
}

/** The passwords that the two roles have on a test server: the same for every worker. */
export function testPasswords(server: string): { appPassword: string; jobsPassword: string } {
  const derive = (role: string) => createHash("sha256").update(`${role} ${server}`).digest("hex");
  return { appPassword: derive("app"), jobsPassword: derive("jobs") };
}

async function ensureTemplate(server: string): Promise<string> {
  const text = readMigrations()
    .map((migration) => migration.checksum)
    .join("\n");
  const template = `template_${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
  await onServer(server, async (sql) => {
    await sql`select pg_advisory_lock(${BUILD_LOCK})`;
    // The roles belong to the server: whatever used it before may have given them other passwords.
    await ensureRoles(sql, testPasswords(server));
    const found = await sql`select 1 from pg_database where datname = ${template}`;
    if (found.length > 0) return;
    // Built under another name: a build that was killed half way is never taken for the template.
    await sql.unsafe(`drop database if exists ${template}_new with (force)`);
    await sql.unsafe(`create database ${template}_new`);
    await migrate(databaseUrl(server, `${template}_new`), testPasswords(server));
    await sql.unsafe(`alter database ${template}_new rename to ${template}`);
  });
  return template;
}

/** One connection to the server's own database; closing it lets its lock go. */
async function onServer(
  server: string,
  work: (sql: postgres.Sql) => Promise<unknown>,
): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
