import type postgres from "postgres";
import { demoId } from "#scenarios/demo-id.ts";

/** The people of the walls' tests: one runner, whose rows everybody else tries to reach. */
export const IDS = {
  runner: demoId("walls runner"),
  stranger: demoId("walls stranger"),
  alone: demoId("walls runner whom nobody coaches"),
  coach: demoId("walls coach"),
  dropped: demoId("walls dropped coach"),
  unassigned: demoId("walls unassigned coach"),
  admin: demoId("walls admin"),
  owner: demoId("walls owner"),
} as const;

/** What a transaction says of itself; null is not saying it. */
export interface Claim {
  readonly actor: string | null;
  readonly role: string | null;
}

/** Everybody who may come along, by what they claim to be. */
export const PRINCIPALS = {
  self: { actor: IDS.runner, role: "runner" },
  "another runner": { actor: IDS.stranger, role: "runner" },
  "their coach": { actor: IDS.coach, role: "coach" },
  "a coach whose consent was withdrawn": { actor: IDS.dropped, role: "coach" },
  "a coach of others": { actor: IDS.unassigned, role: "coach" },
  admin: { actor: IDS.admin, role: "admin" },
  owner: { actor: IDS.owner, role: "owner" },
  system: { actor: "00000000-0000-0000-0000-000000000000", role: "system" },
  "a visitor": { actor: "", role: "anonymous" },
  "nobody set": { actor: null, role: null },
  "both empty": { actor: "", role: "" },
  "a garbage id": { actor: "'; drop table fact; --", role: "runner" },
  "a garbage role": { actor: IDS.runner, role: "wizard" },
  "no role": { actor: IDS.runner, role: null },
  "a borrowed maintenance role": { actor: IDS.runner, role: "maintenance" },
} as const satisfies Record<string, Claim>;

export type Principal = keyof typeof PRINCIPALS;

/** One row of each kind for each runner, made past the walls. */
export async function castRows(ownerSql: postgres.Sql): Promise<void> {
  for (const [name, id] of Object.entries(IDS)) {
    const role = /admin|owner/.test(name)
      ? name
      : /coach|dropped|assigned/.test(name)
        ? "coach"
        : "runner";
    const email = `${id}@example.org`;
    await ownerSql`insert into "user" (id, email, email_key, role) values (${id}, ${email}, ${email}, ${role})`;
  }
  await castRunner(ownerSql, IDS.runner, [IDS.coach, IDS.dropped]);
  await castRunner(ownerSql, IDS.stranger, [IDS.unassigned]);
  await castRunner(ownerSql, IDS.alone, []);
  await ownerSql`update consent set withdrawn_at = now() where coach_id = ${IDS.dropped}`;
}

async function castRunner(
  ownerSql: postgres.Sql,
  id: string,
  coaches: readonly string[],
): Promise<void> {
  const own = (what: string) => demoId(`${what} of ${id}`);
  const email = `${id}@example.org`;
  await ownerSql.begin(async (sql) => {
    await sql`insert into runner (runner_id, zone, packs, profile) values (${id}, 'UTC', '[]', 'seed')`;
    await sql`insert into session (token_hash, user_id, audience, expires_at)
      values (${`secret session of ${id}`}, ${id}, 'runner', now())`;
    await sql`insert into sign_in_token (token_hash, email_key, audience, expires_at)
      values (${own("token")}, ${email}, 'runner', now())`;
    await sql`insert into fact (runner_id, id, kind, at, entry, entry_hash, recorded_by, received_at)
      values (${id}, ${own("fact")}, 'morning', now(), '{"kind":"morning"}', 'x', ${id}, now())`;
    await sql`insert into runner_state (runner_id, rules, state, fact_count) values (${id}, 'x', '{}', 1)`;
    await sql`insert into decision (runner_id, id, asked_at, rules, question, guidance)
      values (${id}, ${own("decision")}, now(), 'x', '{}', '{}')`;
    for (const coach of coaches) {
      await sql`insert into assignment (runner_id, id, coach_id, started_at)
        values (${id}, ${own(`assignment ${coach}`)}, ${coach}, now())`;
      await sql`insert into consent (runner_id, id, purpose, coach_id, text_version, given_at)
        values (${id}, ${own(`consent ${coach}`)}, 'coachAccess', ${coach}, '1', now())`;
    }
    await sql`insert into plan (runner_id, id, version, title, items, kept, coach_id)
      values (${id}, ${own("plan")}, 1, 'x', '[]', '[]', ${coaches[0] ?? id})`;
    await sql`insert into billing_account (runner_id, customer_id) values (${id}, ${own("customer")})`;
    await sql`insert into checkout_attempt (runner_id, id, plan) values (${id}, ${own("checkout")}, 'runner')`;
    await sql`insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
      values (${id}, ${own("grant")}, 'coached', now(), now(), 'x', ${IDS.admin})`;
    await sql`insert into outbox (id, kind, dedupe_key, payload, runner_id)
      values (${own("mail")}, 'mail', ${own("mail")}, '{}', ${id})`;
    await sql`insert into audit (at, actor_id, actor_role, action, runner_id, detail)
      values (now(), ${id}, 'runner', 'x', ${id}, '{}')`;
    await castThread(sql, id, coaches);
    await castBelongings(sql, id);
  });
}

async function castThread(
  sql: postgres.TransactionSql,
  id: string,
  coaches: readonly string[],
): Promise<void> {
  const decided = demoId(`decision of ${id}`);
  await sql`insert into disagreement (runner_id, id, decision_id, why, at)
    values (${id}, ${demoId(`disagreement of ${id}`)}, ${decided}, 'tooMuch', now())`;
  for (const coach of coaches)
    for (const author of [id, coach])
      await sql`insert into message (runner_id, id, coach_id, author_id, body, decision_id, sent_at)
        values (${id}, ${demoId(`${author} to ${coach} of ${id}`)}, ${coach}, ${author}, 'x', ${decided}, now())`;
}

/** What a runner has beside their facts. */
async function castBelongings(sql: postgres.TransactionSql, id: string): Promise<void> {
  const own = (what: string) => demoId(`${what} of ${id}`);
  await sql`insert into runner_setting (runner_id) values (${id})`;
  await sql`insert into reminder_setting (runner_id, at_minute, by_mail, by_push, follow_up, off_token_hash)
    values (${id}, 400, true, true, true, ${`secret way out of ${id}`})`;
  await sql`insert into reminder_intent (runner_id, local_date, kind, decided_at)
    values (${id}, '2026-01-01', 'morning', now())`;
  await sql`insert into push_subscription (runner_id, endpoint_hash, endpoint, p256dh, auth)
    values (${id}, ${own("browser")}, 'https://push.example', 'secret', 'secret')`;
  await sql`insert into phone (runner_id, id, last_sync_at) values (${id}, ${own("phone")}, now())`;
  await sql`insert into week_plan (runner_id, from_date, version, plan, made_at)
    values (${id}, '2026-01-01', 1, '{}', now())`;
  await sql`insert into calendar_feed (runner_id, token_hash) values (${id}, ${`secret feed of ${id}`})`;
  await sql`insert into share_link (runner_id, id, token_hash, as_of, expires_at)
    values (${id}, ${own("link")}, ${`secret link of ${id}`}, now(), now() + interval '1 day')`;
  await sql`insert into shoe (runner_id, id, label, fact_id) values (${id}, ${own("shoe")}, 'x', ${own("fact")})`;
  await sql`insert into flare (runner_id, id, at) values (${id}, ${own("flare")}, now())`;
}
