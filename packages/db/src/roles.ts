import type postgres from "postgres";
import { MigrationError } from "#migration-error.ts";
import { sqlState } from "#sql-state.ts";

/** The passwords the two login roles shall have. */
export interface RolePasswords {
  readonly appPassword: string;
  readonly jobsPassword: string;
}

type RoleName = "springback_app" | "springback_jobs";

/** Limits that hold for whoever connects as the role, whatever the client forgets. */
const LIMITS: Readonly<Record<RoleName, Readonly<Record<string, string>>>> = {
  springback_app: {
    statement_timeout: "5s",
    lock_timeout: "2s",
    idle_in_transaction_session_timeout: "10s",
  },
  springback_jobs: {
    statement_timeout: "60s",
    lock_timeout: "5s",
    idle_in_transaction_session_timeout: "60s",
  },
};

/** Makes the application's and the worker's login roles, or sets their passwords and limits when they are there. */
export async function ensureRoles(owner: postgres.Sql, passwords: RolePasswords): Promise<void> {
  await ensureRole(owner, "springback_app", passwords.appPassword);
  await ensureRole(owner, "springback_jobs", passwords.jobsPassword);
}

/** The owner's address with a role's name and password in it. */
export function roleUrl(address: URL, role: RoleName, password: string): string {
  const url = new URL(address);
  url.username = role;
  url.password = password;
  return url.href;
}

async function ensureRole(owner: postgres.Sql, role: RoleName, password: string): Promise<void> {
  // Roles belong to the whole server: another database's migration may touch the same one at this moment.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await setRole(owner, role, password);
    } catch (error) {
      const racing = ["XX000", "42710", "23505"].includes(sqlState(error) ?? "");
      if (!racing || attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

async function setRole(owner: postgres.Sql, role: RoleName, password: string): Promise<void> {
  const [found] = await owner<{ strong: boolean }[]>`
    select rolsuper or rolbypassrls as strong from pg_roles where rolname = ${role}`;
  if (found?.strong)
    throw new MigrationError(
      `The role ${role} may pass by row-level security: take SUPERUSER and BYPASSRLS from it first.`,
    );
  if (!found) await refuseWithoutRights(owner, role);
  const settings = Object.entries(LIMITS[role]).map(
    ([name, value]) => `alter role ${role} set ${name} = '${value}'`,
  );
  const secret = `'${password.replaceAll("'", "''")}'`;
  const order = found
    ? `alter role ${role} login password ${secret}`
    : `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${secret}`;
  try {
    await owner.begin((tx) => tx.unsafe([order, ...settings].join(";\n")));
  } catch (error) {
    if (sqlState(error) !== "42501") throw error;
    throw new MigrationError(
      `The account in DATABASE_URL may not set the password of ${role}: let the account that made the role grant it "with admin option".`,
      { cause: error },
    );
  }
}

async function refuseWithoutRights(owner: postgres.Sql, role: RoleName): Promise<void> {
  const [me] = await owner<{ able: boolean }[]>`
    select rolsuper or rolcreaterole as able from pg_roles where rolname = current_user`;
  if (!me?.able)
    throw new MigrationError(
      `The account in DATABASE_URL may not create roles, and ${role} is missing: give it CREATEROLE.`,
    );
}
