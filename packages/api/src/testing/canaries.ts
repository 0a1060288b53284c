import { createHash } from "node:crypto";
import { EXERCISES } from "@springback/core/exercises";
import { uuidv7 } from "#kernel/ids.ts";
import type { TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";

/** A runner with a whole record, in which every word and number of theirs is found nowhere else. */
export interface Marked {
  readonly person: Person;
  /** Who they are: an admin may see it. */
  readonly names: readonly string[];
  /** What is in their record: for them and their coach. */
  readonly record: readonly string[];
  /** What payments are known by: for nobody. */
  readonly payment: readonly string[];
  /** Ids of everything of theirs, of every kind. */
  readonly ids: readonly string[];
  readonly sessionId: string;
  /** An answer they were given. */
  readonly decisionId: string;
}

/** Numbers look like this in an answer: as a value, never as a part of an id. */
const value = (number: number): string => `:${number}`;

type Sql = TestServers["database"]["ownerSql"];

async function putFacts(sql: Sql, person: Person, word: string, mark: number) {
  const [session, intake, flag] = [uuidv7(), uuidv7(), uuidv7()];
  const at = new Date(Date.now() - 3_600_000);
  const base = { at: at.toISOString() };
  const entries: readonly (readonly [string, object])[] = [
    [
      intake,
      {
        ...{ kind: "intake", side: "left", site: "midportion", mode: "continuing" },
        ...{ weeklyM: mark + 1, longestRun30dM: mark + 2 },
      },
    ],
    [session, { kind: "session", id: session, activity: "run", distanceM: mark, limp: false }],
    [flag, { kind: "flag", flag: "RF-DVT", answers: { calfSwelling: true } }],
  ];
  for (const [id, entry] of entries) {
    const whole = { ...base, ...entry };
    const kind = String(Reflect.get(entry, "kind"));
    await sql`insert into fact (runner_id, id, kind, at, entry, entry_hash, source_key, recorded_by, received_at)
      values (${person.id}, ${id}, ${kind}, ${at}, ${sql.json(whole)}, 'x',
        ${kind === "session" ? `key-of-${word}` : null}, ${person.id}, ${at})`;
  }
  return { session, ids: [session, intake, flag, `key-of-${word}`] };
}

async function putPlan(sql: Sql, person: Person, coach: Person, word: string): Promise<string> {
  const id = uuidv7();
  const items = [
    {
      exercise: EXERCISES[0]?.id ?? "",
      sets: 3,
      reps: 15,
      holdSeconds: null,
      note: `note-${word}`,
    },
  ];
  await sql`insert into plan (runner_id, id, version, title, items, kept, note, coach_id)
    values (${person.id}, ${id}, 1, ${`title-${word}`}, ${sql.json(items)}, '[]', ${`words-${word}`}, ${coach.id})`;
  return id;
}

async function putBilling(sql: Sql, person: Person, word: string) {
  const [customer, checkout] = [`cus_${word}`, `cs_test_${word}`];
  const attempt = uuidv7();
  await sql`insert into billing_account (runner_id, customer_id) values (${person.id}, ${customer})`;
  await sql`insert into checkout_attempt (runner_id, id, plan, session_id, url, expires_at)
    values (${person.id}, ${attempt}, 'runner', ${checkout}, ${`https://pay.example/${word}`}, now() + interval '1 hour')`;
  await sql`insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
    values (${person.id}, ${uuidv7()}, 'coached', now() - interval '1 day', now() + interval '9 days', ${`grant-${word}`}, ${person.id})`;
  return { words: [customer, checkout, `pay.example/${word}`], ids: [customer, checkout, attempt] };
}

/** When they are reminded, and a browser that takes it. */
async function putReminders(sql: Sql, person: Person, word: string): Promise<string> {
  const endpoint = `https://fcm.googleapis.com/fcm/send/${word}`;
  await sql`insert into reminder_setting (runner_id, at_minute, by_mail, by_push, follow_up, off_token_hash)
    values (${person.id}, 401, true, true, true, ${`off-${word}`})`;
  await sql`insert into push_subscription (runner_id, endpoint_hash, endpoint, p256dh, auth)
    values (${person.id}, ${createHash("sha256").update(endpoint).digest("hex")}, ${endpoint},
      ${`p256dh-${word}`}, ${`auth-${word}`})`;
  return endpoint;
}

/** What they wrote to their coach, what they heard, and an answer they didn't agree with. */
async function putThread(
  sql: Sql,
  person: Person,
  coach: Person,
  { word, decision }: { readonly word: string; readonly decision: string },
): Promise<readonly string[]> {
  const [asked, answered, disagreed] = [uuidv7(), uuidv7(), uuidv7()];
  for (const [id, author, body] of [
    [asked, person.id, `asked-${word}`],
    [answered, coach.id, `answered-${word}`],
  ] as const) {
    await sql`insert into message (runner_id, id, coach_id, author_id, body, decision_id, sent_at)
      values (${person.id}, ${id}, ${coach.id}, ${author}, ${body}, ${decision}, now() - interval '1 day')`;
  }
  await sql`insert into disagreement (runner_id, id, decision_id, why, words, at)
    values (${person.id}, ${disagreed}, ${decision}, 'tooCareful', ${`disagreed-${word}`}, now())`;
  return [asked, answered, disagreed];
}

/** A pair by a name that is nobody else's. */
async function putShoes(sql: Sql, person: Person, word: string, factId: string): Promise<string> {
  const id = uuidv7();
  await sql`insert into shoe (runner_id, id, label, fact_id)
    values (${person.id}, ${id}, ${`shoe-${word}`}, ${factId})`;
  return id;
}

/** Today's date with a run of a length that is nobody else's, and an address for calendars. */
async function putWeek(sql: Sql, person: Person, mark: number): Promise<string> {
  const date = new Date().toISOString().slice(0, 10);
  const plan = { days: [{ date, works: [{ activity: "run", distanceM: mark }] }] };
  const hash = `hash-of-${mark}`;
  await sql`insert into week_plan (runner_id, from_date, version, plan, made_at)
    values (${person.id}, ${date}, 1, ${sql.json(plan)}, now())`;
  await sql`insert into calendar_feed (runner_id, token_hash) values (${person.id}, ${hash})`;
  return hash;
}

/** Makes such a runner. `word` marks their words, `mark` (metres) their numbers. */
export async function addMarked(
  servers: TestServers,
  coach: Person,
  word: string,
  mark: number,
): Promise<Marked> {
  const sql = servers.database.ownerSql;
  const [name, email] = [`name-${word}`, `${word}@example.org`];
  const person = await addPerson(servers, "runner", { name, email });
  const facts = await putFacts(sql, person, word, mark);
  const plan = await putPlan(sql, person, coach, word);
  const payment = await putBilling(sql, person, word);
  const endpoint = await putReminders(sql, person, word);
  const feed = await putWeek(sql, person, mark + 3);
  const shoes = await putShoes(sql, person, word, facts.session);
  const decision = uuidv7();
  await sql`insert into decision (runner_id, id, asked_at, rules, question, guidance)
    values (${person.id}, ${decision}, now() - interval '2 days', ${`rules-${word}`}, '{}',
      ${sql.json({ decision: "rest", reasons: [{ rule: `rule-${word}`, source: "x", facts: {} }] })})`;
  const thread = await putThread(sql, person, coach, { word, decision });
  const words = [
    ...["title", "words", "note", "rules", "rule", "grant"],
    ...["asked", "answered", "disagreed", "shoe"],
  ].map((one) => `${one}-${word}`);
  return {
    ...{ person, names: [name, email], payment: payment.words },
    record: [...words, feed, ...[mark, mark + 1, mark + 2, mark + 3].map(value)],
    ids: [person.id, ...facts.ids, plan, decision, shoes, ...thread, endpoint, ...payment.ids],
    sessionId: facts.session,
    decisionId: decision,
  };
}

/** A fingerprint of everything that is stored about a runner. */
export async function recordOf(servers: TestServers, { person }: Marked): Promise<string> {
  const sql = servers.database.ownerSql;
  const found: unknown[] = [await sql`select * from "user" where id = ${person.id}`];
  const tables = ["runner", "fact", "decision", "plan", "assignment", "consent", "access_grant"];
  const beside = [
    "reminder_setting",
    "push_subscription",
    "reminder_intent",
    "message",
    "disagreement",
    "week_plan",
    "calendar_feed",
    "shoe",
  ];
  for (const table of [...tables, ...beside, "checkout_attempt", "billing_account"]) {
    found.push(await sql`select * from ${sql(table)} where runner_id = ${person.id} order by 1, 2`);
  }
  return JSON.stringify(found);
}
