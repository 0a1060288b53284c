import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import type { Wishes } from "#features/reminders/schema.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { enqueue, type OutboxKind } from "#kernel/outbox.ts";
import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";
import type { TakenLetter } from "#testing/smtp-server.ts";

/** Seven in the morning, by mail. In London, in summer, that is six in Greenwich. */
const SEVEN: Wishes = { atMinute: 420, byMail: true, byPush: false, followUp: false };

interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A worker, a runner in London who may want reminders, and a clock for all that is ours. */
export class ReminderDesk {
  readonly servers: TestServers;
  readonly web: TestApp;
  readonly #folder: string;
  runner!: Person;

  private constructor(servers: TestServers, web: TestApp, folder: string) {
    this.servers = servers;
    this.web = web;
    this.#folder = folder;
  }

  static async open(): Promise<ReminderDesk> {
    const folder = mkdtempSync(join(tmpdir(), "clock-"));
    vi.stubEnv("CLOCK_FILE", join(folder, "clock.json"));
    const servers = await startTestServers();
    return new ReminderDesk(servers, await servers.app("runner"), folder);
  }

  async close(): Promise<void> {
    await this.servers.stop();
    vi.unstubAllEnvs();
    rmSync(this.#folder, { recursive: true });
  }

  /** A new runner, nothing sent, nothing waiting, six in Greenwich. */
  async clear(): Promise<void> {
    await this.sql`delete from outbox`;
    await this.sql`delete from "user"`;
    (this.letters as unknown[]).length = 0;
    this.servers.smtp.mood = "takes";
    this.at("2026-06-01T06:00:00Z");
    this.runner = await this.person("ada@example.org");
  }

  get sql() {
    return this.servers.database.ownerSql;
  }

  get letters(): readonly TakenLetter[] {
    return this.servers.smtp.letters;
  }

  at(text: string): void {
    const offsetMs = Date.parse(text) - Date.now();
    writeFileSync(join(this.#folder, "clock.json"), JSON.stringify({ offsetMs }));
  }

  async person(email: string): Promise<Person> {
    const added = await addPerson(this.servers, "runner", { email });
    await this.sql`update session set expires_at = '2100-01-01' where user_id = ${added.id}`;
    return added;
  }

  async change(path: string, input: object, as = this.runner): Promise<Answer> {
    const answer = await this.web.post(`/api/trpc/${path}`, input, { cookie: as.cookie });
    const { result } = (await answer.json()) as { result?: { data: Answer["data"] } };
    return { status: answer.status, data: result?.data ?? {} };
  }

  wish(change: Partial<Wishes> = {}, as = this.runner): Promise<Answer> {
    return this.change("reminders.save", { ...SEVEN, ...change }, as);
  }

  /** What the runner's screen says they chose. */
  async wishes(): Promise<unknown> {
    const answer = await fetch(`${this.web.url}/api/trpc/reminders.read`, {
      headers: { cookie: this.runner.cookie, "x-app": "runner", "sec-fetch-site": "same-origin" },
    });
    const { result } = (await answer.json()) as { result: { data: Answer["data"] } };
    return result.data["wishes"];
  }

  async tell(entry: Readonly<Record<string, unknown>>): Promise<void> {
    const { id } = this.runner;
    const [kind, at] = [String(entry["kind"]), String(entry["at"])];
    await this.sql`
      insert into fact (runner_id, id, kind, at, entry, entry_hash, recorded_by, received_at)
      values (${id}, ${uuidv7()}, ${kind}, ${at}, ${this.sql.json(entry as never)}, 'x', ${id}, ${at})`;
  }

  /** Has the worker look, when it next works, at who is due. */
  async note(kind: OutboxKind = "task", payload: object = { task: "reminders" }): Promise<void> {
    const runnerId = kind === "task" ? null : this.runner.id;
    await this.servers.database.db.withActor(SYSTEM, (tx) =>
      enqueue(tx, { kind, dedupeKey: uuidv7(), payload: { ...payload }, runnerId }),
    );
  }

  /** The worker takes what waits, once. */
  step(): Promise<number> {
    return runOnce(this.servers.effects, jobs);
  }

  /** The worker works until nothing waits. */
  async work(): Promise<void> {
    let taken = await this.step();
    while (taken > 0) taken = await this.step();
  }

  /** One look at who is due, then at all that came of it. */
  async round(): Promise<void> {
    await this.note();
    await this.work();
  }

  /** The time passes until whatever isn't done comes up again. */
  async later(): Promise<void> {
    await this.sql`update outbox set next_attempt_at = now() where done_at is null`;
    await this.work();
  }

  async effects(kind: OutboxKind): Promise<readonly { done: boolean; said: string | null }[]> {
    return this.sql<{ done: boolean; said: string | null }[]>`
      select done_at is not null as done, last_error as said from outbox
      where kind = ${kind} order by id`;
  }

  async intents(): Promise<readonly string[]> {
    const rows = await this.sql`
      select local_date::text as date, kind from reminder_intent order by decided_at, kind`;
    return rows.map((row) => `${row["date"]} ${row["kind"]}`);
  }
}
