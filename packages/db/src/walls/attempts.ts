import postgres from "postgres";
import { demoId } from "#scenarios/demo-id.ts";
import { IDS, PRINCIPALS, type Principal } from "#walls/cast.ts";

export type Command = "select" | "insert" | "update" | "delete";
export const COMMANDS: readonly Command[] = ["select", "insert", "update", "delete"];

interface Attempts {
  /** Picks the runner's rows. */
  readonly where: string;
  /** Columns and values of one more row of the runner's, in the name of `$actor` acting as `$role`. */
  readonly row: readonly [columns: string, values: string];
  /** A change of the runner's rows that a rightful person could make. */
  readonly set: string;
}

const MINE = `runner_id = '${IDS.runner}'`;
const FRESH = "gen_random_uuid()";

/** The same for what a runner has beside their facts. */
const OWN_ATTEMPTS: Readonly<Record<string, Attempts>> = {
  runner_setting: { where: MINE, row: ["runner_id", `'${IDS.runner}'`], set: "units = 'mi'" },
  reminder_setting: {
    where: MINE,
    row: [
      "runner_id, at_minute, by_mail, by_push, follow_up, off_token_hash",
      `'${IDS.runner}', 400, true, true, true, 'new'`,
    ],
    set: "by_mail = false",
  },
  reminder_intent: {
    where: MINE,
    row: ["runner_id, local_date, kind, decided_at", `'${IDS.runner}', '2026-01-02', 'x', now()`],
    set: "decided_at = now()",
  },
  push_subscription: {
    where: MINE,
    row: [
      "runner_id, endpoint_hash, endpoint, p256dh, auth",
      `'${IDS.runner}', 'new', 'x', 'x', 'x'`,
    ],
    set: "auth = 'y'",
  },
  phone: {
    where: MINE,
    row: ["runner_id, id, last_sync_at", `'${IDS.runner}', ${FRESH}, now()`],
    set: "last_sync_at = now()",
  },
  disagreement: {
    where: MINE,
    row: [
      "runner_id, id, decision_id, why, at",
      `'${IDS.runner}', ${FRESH}, '${demoId(`decision of ${IDS.runner}`)}', 'tooMuch', now()`,
    ],
    set: "words = 'y'",
  },
  message: {
    where: MINE,
    row: [
      "runner_id, id, coach_id, author_id, body, sent_at",
      // A coach writes in their own thread; everybody else in the runner's with their coach.
      `'${IDS.runner}', ${FRESH}, case when $role = 'coach' then $actor else '${IDS.coach}' end::uuid, $actor, 'x', now()`,
    ],
    set: "read_at = now()",
  },
  week_plan: {
    where: MINE,
    row: ["runner_id, from_date, version, plan, made_at", `'${IDS.runner}', now(), 1, '{}', now()`],
    set: "version = 2",
  },
  calendar_feed: {
    where: MINE,
    row: ["runner_id, token_hash", `'${IDS.runner}', 'new'`],
    set: "token_hash = 'newer'",
  },
  share_link: {
    where: MINE,
    row: [
      "runner_id, id, token_hash, as_of, expires_at",
      `'${IDS.runner}', ${FRESH}, 'new', now(), now() + interval '1 day'`,
    ],
    set: "revoked_at = now()",
  },
  shoe: {
    where: MINE,
    row: [
      "runner_id, id, label, fact_id",
      `'${IDS.runner}', ${FRESH}, 'x', '${demoId(`fact of ${IDS.runner}`)}'`,
    ],
    set: "label = 'y'",
  },
  flare: {
    where: MINE,
    row: ["runner_id, id, at", `'${IDS.runner}', ${FRESH}, now()`],
    set: "ended_at = now(), ended_by = 'runner'",
  },
};

/** How each table that says something about a runner is tried. */
export const ATTEMPTS: Readonly<Record<string, Attempts>> = {
  user: {
    where: `id = '${IDS.runner}'`,
    row: ["id, email, email_key, role", `${FRESH}, 'new@example.org', 'new@example.org', 'runner'`],
    set: "name = 'changed'",
  },
  session: {
    where: `user_id = '${IDS.runner}'`,
    row: ["token_hash, user_id, audience, expires_at", `'new', '${IDS.runner}', 'runner', now()`],
    set: "expires_at = now()",
  },
  sign_in_token: {
    where: `email_key = '${IDS.runner}@example.org'`,
    row: ["token_hash, email_key, audience, expires_at", "'new', 'new', 'runner', now()"],
    set: "expires_at = now()",
  },
  runner: {
    where: MINE,
    row: ["runner_id, zone, packs, profile", `'${IDS.runner}', 'UTC', '[]', 'seed'`],
    set: "zone = 'Europe/Berlin'",
  },
  fact: {
    where: MINE,
    row: [
      "runner_id, id, kind, at, entry, entry_hash, recorded_by, received_at",
      `'${IDS.runner}', ${FRESH}, $kind, now(), jsonb_build_object('kind', $kind), 'x', $actor, now()`,
    ],
    set: "kind = kind",
  },
  runner_state: {
    where: MINE,
    row: ["runner_id, rules, state, fact_count", `'${IDS.runner}', 'x', '{}', 1`],
    set: "fact_count = 2",
  },
  decision: {
    where: MINE,
    row: [
      "runner_id, id, asked_at, rules, question, guidance",
      `'${IDS.runner}', ${FRESH}, now(), 'x', '{}', '{}'`,
    ],
    set: "rules = 'y'",
  },
  assignment: {
    where: MINE,
    row: [
      "runner_id, id, coach_id, started_at",
      // A coach tries to bring themself.
      `'${IDS.runner}', ${FRESH}, case when $role = 'coach' then $actor else '${IDS.unassigned}' end::uuid, now()`,
    ],
    set: "ended_at = now()",
  },
  consent: {
    where: `${MINE} and withdrawn_at is null`,
    row: [
      "runner_id, id, purpose, coach_id, text_version, given_at",
      `'${IDS.runner}', ${FRESH}, 'coachAccess', '${IDS.unassigned}', '1', now()`,
    ],
    set: "withdrawn_at = now()",
  },
  plan: {
    where: MINE,
    row: [
      "runner_id, id, version, title, items, kept, coach_id",
      `'${IDS.runner}', ${FRESH}, 2, 'x', '[]', '[]', $actor`,
    ],
    set: "title = 'y'",
  },
  ...OWN_ATTEMPTS,
  billing_account: {
    where: MINE,
    row: ["runner_id, customer_id", `'${IDS.runner}', 'new'`],
    set: "pending_until = now()",
  },
  checkout_attempt: {
    where: MINE,
    row: ["runner_id, id, plan", `'${IDS.runner}', ${FRESH}, 'runner'`],
    set: "url = 'x'",
  },
  access_grant: {
    where: MINE,
    row: [
      "runner_id, id, level, starts_at, ends_at, reason, granted_by",
      `'${IDS.runner}', ${FRESH}, 'coached', now(), now(), 'x', $actor`,
    ],
    set: "ends_at = now()",
  },
  outbox: {
    where: MINE,
    row: [
      "id, kind, dedupe_key, payload, runner_id",
      `${FRESH}, 'mail', 'new', '{}', '${IDS.runner}'`,
    ],
    set: "attempts = 1",
  },
  audit: {
    where: MINE,
    row: [
      "at, actor_id, actor_role, action, runner_id, detail",
      `now(), $noted, $role, 'x', '${IDS.runner}', '{}'`,
    ],
    set: "action = 'y'",
  },
};

const UNDONE = new Error("undone");

/** Whether a principal gets through the database's own walls: tries it as the applications' role, and undoes it. */
export async function tries(
  app: postgres.Sql,
  principal: Principal,
  command: Command,
  table: string,
): Promise<boolean> {
  let through = false;
  const claim = PRINCIPALS[principal];
  try {
    await app.begin(async (tx) => {
      if (claim.actor !== null) await tx`select set_config('app.actor', ${claim.actor}, true)`;
      if (claim.role !== null) await tx`select set_config('app.role', ${claim.role}, true)`;
      const result = await tx.unsafe(statement(principal, command, table));
      through = result.count > 0;
      throw UNDONE;
    });
  } catch (error) {
    if (error === UNDONE) return through;
    return refusedOrAllowed(error);
  }
  return through;
}

function refusedOrAllowed(error: unknown): boolean {
  if (!(error instanceof postgres.PostgresError)) throw error;
  // No right, a wall, or a trigger's refusal.
  if (error.code === "42501" || error.code === "23001") return false;
  // The walls are asked before the keys and checks: who hears of those was let through.
  if (error.code === "23505" || error.code === "23514") return true;
  throw error;
}

function statement(principal: Principal, command: Command, table: string): string {
  const attempts = ATTEMPTS[table];
  if (!attempts) throw new Error(`no attempts on ${table}`);
  const { where, set, row } = attempts;
  if (command === "select") return `select 1 from "${table}" where ${where}`;
  if (command === "update") return `update "${table}" set ${set} where ${where}`;
  if (command === "delete") return `delete from "${table}" where ${where}`;
  const { actor, role } = PRINCIPALS[principal];
  // Who has no id of their own pretends to be the runner; only the audit takes a row in nobody's name.
  const claimed = actor && /^[0-9a-f-]{36}$/.test(actor) ? actor : IDS.runner;
  const id = `'${claimed}'::uuid`;
  const values = row[1]
    .replaceAll("$actor", id)
    .replaceAll("$noted", role === "anonymous" ? "null::uuid" : id)
    .replaceAll("$role", `'${role ?? "runner"}'`)
    .replaceAll("$kind", role === "coach" ? "'assign'::text" : "'morning'::text");
  return `insert into "${table}" (${row[0]}) values (${values})`;
}
