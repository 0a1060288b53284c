import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { type Billing, billingOf } from "#features/billing/stripe.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { type Env, parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { createMailer } from "#kernel/mail.ts";
import { runOnce } from "#kernel/worker.ts";
import { createRoutes, type Routes } from "#next/routes.ts";
import { coachRouter } from "#routers/coach.ts";
import { jobs } from "#routers/jobs.ts";
import { runnerRouter } from "#routers/runner.ts";
import { agreeToHealthData } from "#testing/people.ts";

const MAIN = join(import.meta.dirname, "../../../../../tools/stripe-local/src/main.ts");
const SECRETS = {
  STRIPE_SECRET_KEY: "sk_test_bench",
  STRIPE_WEBHOOK_SECRET: "whsec_bench",
  STRIPE_PRICE_RUNNER: "price_runner",
  STRIPE_PRICE_COACHED: "price_coached",
};

interface Parts {
  readonly child: ChildProcess;
  readonly receiver: Server;
  readonly folder: string;
  readonly clock: string;
  /** Webhooks being taken in: they use the database until they are done. */
  readonly arriving: ReadonlySet<Promise<unknown>>;
}

/** Tests of billing run on a real database and a real local Stripe that posts real webhooks over a socket. */
export class Bench {
  readonly database: TestDatabase;
  readonly env: Env;
  /** As the web application has it. */
  readonly billing: Billing;
  /** As the worker has it. */
  readonly jobs: Billing;
  /** The runner's app as the outside sees it. */
  readonly routes: Routes;
  readonly #parts: Parts;

  constructor(database: TestDatabase, env: Env, parts: Parts) {
    this.database = database;
    this.env = env;
    this.#parts = parts;
    this.routes = createRoutes({ audience: "runner", router: runnerRouter, db: database.db, env });
    this.billing = billingOf({ db: database.db, env });
    // Another object with the same settings, so that each side has a client of its own.
    this.jobs = billingOf({ db: database.jobsDb, env: { ...env } });
  }

  /** A runner with an account in the apps and none at Stripe yet. */
  async runner(): Promise<Actor> {
    return this.person("runner");
  }

  async person(role: Actor["role"]): Promise<Actor> {
    const [userId, sql] = [uuidv7(), this.database.ownerSql];
    const email = `${userId}@example.test`;
    await sql`insert into "user" (id, email, email_key, name, role)
      values (${userId}, ${email}, ${email}, 'Somebody', ${role})`;
    if (role === "runner") {
      await sql`insert into runner (runner_id, zone, packs, profile)
        values (${userId}, 'Europe/Berlin', '["achilles"]', 'seed')`;
      await agreeToHealthData(sql, userId);
    }
    return { userId, role, name: "Somebody" };
  }

  #context(actor: Actor, audience: "runner" | "coach", env = this.env) {
    return createContext({ audience, actor, db: this.database.db, env });
  }

  /** The procedures of the runner's app, called as somebody. */
  as(actor: Actor, env = this.env) {
    return runnerRouter.createCaller(this.#context(actor, "runner", env)).billing;
  }

  /** The procedures of the admin's app, called as somebody. */
  asAdmin(actor: Actor) {
    return coachRouter.createCaller(this.#context(actor, "coach")).billing;
  }

  /** Opens a checkout and pays it; says which session. */
  async buy(actor: Actor, plan: "runner" | "coached" = "runner", card = "works"): Promise<string> {
    const { url } = await this.as(actor).checkout({ plan });
    const session = url.split("/").at(-1) ?? "";
    await this.press("pay", { session, action: "pay", card });
    return session;
  }

  async customerOf(actor: Actor): Promise<string> {
    const rows = await this.database.ownerSql<{ customerId: string }[]>`
      select customer_id as "customerId" from billing_account where runner_id = ${actor.userId}`;
    return rows[0]?.customerId ?? "";
  }

  async subscriptionOf(actor: Actor): Promise<string> {
    const customer = await this.customerOf(actor);
    const list = await this.billing.stripe.subscriptions.list({ customer, status: "all" });
    return list.data[0]?.id ?? "";
  }

  /** Uses a control that the local Stripe has for tests. */
  async press(action: string, body: object = {}): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.env.STRIPE_API_BASE}/test/${action}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Record<string, unknown>;
  }

  /** Moves the clock of the apps and of the local Stripe to so many days from now. */
  async moveClock(days: number): Promise<void> {
    writeFileSync(this.#parts.clock, JSON.stringify({ offsetMs: Math.round(days * 86_400_000) }));
    await this.press("advance");
  }

  /** Does all the work that is due now, as the worker does; how many pieces it was. */
  async work(): Promise<number> {
    const mailer = createMailer(this.env);
    const context = { db: this.database.jobsDb, env: this.jobs.env, mailer };
    let done = 0;
    for (let taken = -1; taken !== 0; done += taken) {
      taken = await runOnce(context, jobs);
    }
    mailer.close();
    return done;
  }

  async until(condition: () => Promise<boolean>): Promise<void> {
    const limit = Date.now() + 8000;
    while (!(await condition())) {
      if (Date.now() > limit) throw new Error("waited eight seconds in vain");
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  }

  async count(table: "stripe_event" | "outbox" | "audit"): Promise<number> {
    const rows = await this.database.ownerSql.unsafe(`select count(*)::int as n from ${table}`);
    return Number(rows[0]?.["n"]);
  }

  async close(): Promise<void> {
    this.#parts.child.kill("SIGKILL");
    this.#parts.receiver.closeAllConnections();
    this.#parts.receiver.close();
    await Promise.all(this.#parts.arriving);
    await this.database.end();
    rmSync(this.#parts.folder, { recursive: true, force: true });
  }
}

/** Starts everything on free ports. `clock` is the file that the process's CLOCK_FILE names; with `demo`, Stripe knows the demo people. */
export async function openBench(
  clock: string,
  { demo = false }: { readonly demo?: boolean } = {},
): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "billing-bench-"));
  const held: { bench?: Bench } = {};
  const arriving = new Set<Promise<unknown>>();
  const receiver = createServer((request, response) => {
    const passing = pass(held.bench, request, response).catch(() => undefined);
    arriving.add(passing);
    void passing.then(() => arriving.delete(passing));
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, "127.0.0.1", resolve);
  });
  const port = (receiver.address() as AddressInfo).port;
  const stripe = await launch(folder, clock, {
    WEBHOOK_URL: `http://127.0.0.1:${port}/`,
    ...(demo && { DEMO_SIGN_IN: "1" }),
  });
  const database = await testDatabase();
  const env = parseEnv({ ...SECRETS, STRIPE_API_BASE: stripe.url, CLOCK_FILE: clock });
  held.bench = new Bench(database, env, {
    child: stripe.child,
    ...{ receiver, folder, clock, arriving },
  });
  return held.bench;
}

async function launch(folder: string, clock: string, settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...SECRETS,
      PORT_STRIPE: "0",
      DATA_DIR: folder,
      ...settings,
      CLOCK_FILE: clock,
      NODE_ENV: "test",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (part: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(part.toString())?.[0];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error("the local Stripe did not start")));
  });
  return { child, url };
}

async function pass(
  bench: Bench | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const arrived = await toRequest(request);
  const answer = bench
    ? await bench.routes.stripeWebhook(arrived)
    : new Response(null, { status: 503 });
  response.writeHead(answer.status).end(await answer.text());
}

async function toRequest(request: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return new Request("http://localhost:3000/api/webhooks/stripe", {
    method: "POST",
    headers: { "stripe-signature": request.headers["stripe-signature"]?.toString() ?? "" },
    body: Buffer.concat(parts),
  });
}
