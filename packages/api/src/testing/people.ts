import { cookieNames } from "#features/sign-in/cookies.ts";
import { sessionHash } from "#features/sign-in/link.ts";
import type { Role } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import type { TestServers } from "#testing/app.ts";

/** Somebody with an account, and the cookie that says who they are. */
export interface Person {
  readonly id: string;
  readonly role: Role;
  /** The Cookie header of a browser signed in to both apps. */
  readonly cookie: string;
}

/**
 * Makes an account (a runner's with its settings) and signs it in to both apps. A runner has agreed to their health data being
 * kept, unless it is said that they haven't.
 */
export async function addPerson(
  { database: { ownerSql } }: Pick<TestServers, "database">,
  role: Role,
  more: { readonly name?: string; readonly email?: string; readonly agrees?: boolean } = {},
): Promise<Person> {
  const id = uuidv7();
  const email = more.email ?? `${id}@example.org`;
  await ownerSql`insert into "user" (id, email, email_key, name, role)
    values (${id}, ${email}, ${email}, ${more.name ?? ""}, ${role})`;
  if (role === "runner") {
    await ownerSql`insert into runner (runner_id, zone, packs, profile)
      values (${id}, 'Europe/London', '["achilles"]', 'seed')`;
    if (more.agrees !== false) await agreeToHealthData(ownerSql, id);
  }
  const tokens = (["runner", "coach"] as const).map(async (audience) => {
    const token = `${uuidv7()}${uuidv7()}`;
    await ownerSql`insert into session (token_hash, user_id, audience, expires_at)
      values (${sessionHash(token)}, ${id}, ${audience}, now() + interval '1 hour')`;
    return `${cookieNames(audience, false).session}=${token}`;
  });
  return { id, role, cookie: (await Promise.all(tokens)).join("; ") };
}

/** The agreement of a runner to their health data being kept, as the first visit asks for it. */
export async function agreeToHealthData(
  ownerSql: TestServers["database"]["ownerSql"],
  runnerId: string,
): Promise<void> {
  await ownerSql`insert into consent (runner_id, id, purpose, text_version, given_at)
    values (${runnerId}, ${uuidv7()}, 'healthData', 'test', now())`;
}

/** Assigns a coach to a runner, with the runner's consent unless it is said to be withdrawn. */
export async function assignCoach(
  { database: { ownerSql } }: Pick<TestServers, "database">,
  runner: Person,
  coach: Person,
  consent: "given" | "withdrawn" = "given",
): Promise<void> {
  await ownerSql`insert into assignment (runner_id, id, coach_id, started_at)
    values (${runner.id}, ${uuidv7()}, ${coach.id}, now() - interval '1 hour')`;
  await ownerSql`insert into consent
      (runner_id, id, purpose, coach_id, text_version, given_at, withdrawn_at)
    values (${runner.id}, ${uuidv7()}, 'coachAccess', ${coach.id}, 'test', now() - interval '1 hour',
      ${consent === "withdrawn" ? new Date() : null})`;
}
