import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { MigrationError, explained } from "#migration-error.ts";
import { ensureRoles, roleUrl, type RolePasswords } from "#roles.ts";

/** Where this package keeps its migrations. */
export const MIGRATIONS = fileURLToPath(new URL("../migrations", import.meta.url));

const OLDEST_SERVER = 150_000;

/** One file of SQL, applied once, in the order of the names. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** What a migrated database is reached by, and which files were applied just now. */
export interface Migrated {
  readonly appUrl: string;
  readonly jobsUrl: string;
  readonly applied: readonly string[];
}

/** The migrations of a folder in order, each with the SHA-256 of its text. */
export function readMigrations(folder: string = MIGRATIONS): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, name), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Brings a database up to date: makes the two roles when they are missing, then applies each new migration in a
 * transaction of its own. Safe to call again, and from several processes at once.
 *
 * @param ownerUrl an account that owns the database and may create roles; it needn't be a superuser
 * @throws MigrationError whose message is one sentence for a person
 */
export async function migrate(
  ownerUrl: string,
  passwords: RolePasswords,
  folder: string = MIGRATIONS,
): Promise<Migrated> {
  const address = parseAddress(ownerUrl);
  const migrations = readMigrations(folder);
  const owner = postgres(ownerUrl, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await refuseOldServer(owner);
    await ensureRoles(owner, passwords);
    const applied: string[] = [];
    for (const migration of migrations)
      if (await apply(owner, migration, migrations)) applied.push(migration.name);
    return {
      appUrl: roleUrl(address, "springback_app", passwords.appPassword),
      jobsUrl: roleUrl(address, "springback_jobs", passwords.jobsPassword),
      applied,
    };
  } catch (error) {
    throw explained(error, address.host);
  } finally {
    await owner.end({ timeout: 5 });
  }
}

function parseAddress(ownerUrl: string): URL {
  const address = URL.canParse(ownerUrl) ? new URL(ownerUrl) : null;
  if (!address || !/^postgres(ql)?:$/.test(address.protocol))
    throw new MigrationError(
      "DATABASE_URL must look like postgres://user:password@host:5432/database.",
    );
  return address;
}

async function refuseOldServer(owner: postgres.Sql): Promise<void> {
  const [row] = await owner<{ number: number; version: string }[]>`
    select current_setting('server_version_num')::int as number,
           current_setting('server_version') as version`;
  if (!row || row.number < OLDEST_SERVER)
    throw new MigrationError(
      `This Postgres is version ${row?.version ?? "unknown"}; Springback needs 15 or newer.`,
    );
}

async function apply(
  owner: postgres.Sql,
  migration: Migration,
  all: readonly Migration[],
): Promise<boolean> {
  return owner.begin(async (tx) => {
    // Held to the end of the transaction, so that a second process waits and then finds it done.
    await tx`select pg_advisory_xact_lock(hashtext('springback migrations'))`;
    await tx`create table if not exists schema_migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`;
    const done = await tx<{ name: string; checksum: string }[]>`
      select name, checksum from schema_migration`;
    refuseSurprises(done, all);
    if (done.some((row) => row.name === migration.name)) return false;
    await tx.unsafe(migration.sql);
    await tx`insert into schema_migration (name, checksum) values (${migration.name}, ${migration.checksum})`;
    return true;
  });
}

function refuseSurprises(
  done: readonly { name: string; checksum: string }[],
  all: readonly Migration[],
): void {
  for (const row of done) {
    const file = all.find((migration) => migration.name === row.name);
    if (!file)
      throw new MigrationError(
        `The database has a migration this version doesn't know (${row.name}): start the newer version, or restore an older database.`,
      );
    if (file.checksum !== row.checksum)
      throw new MigrationError(
        `The migration ${row.name} was changed after it was applied: restore the file, and put the change in a new one.`,
      );
  }
  const last = done
    .map((row) => row.name)
    .toSorted()
    .at(-1);
  const skipped = all.find(
    (migration) =>
      last !== undefined &&
      migration.name < last &&
      !done.some((row) => row.name === migration.name),
  );
  if (skipped)
    throw new MigrationError(
      `The migration ${skipped.name} comes before ones already applied: give it a later number.`,
    );
}
