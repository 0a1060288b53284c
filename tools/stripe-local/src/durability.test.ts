import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { client, openBench, SECRET_KEY, WEBHOOK_SECRET } from "#testing.ts";

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stripe-local-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the real process; resolves with its port and everything it prints. */
function launch(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: {
      PATH: process.env["PATH"],
      PORT_STRIPE: "0",
      DATA_DIR: folder,
      STRIPE_SECRET_KEY: SECRET_KEY,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      ...env,
    },
  });
  children.push(child);
  let printed = "";
  const ready = new Promise<number>((resolve, reject) => {
    const hear = (part: Buffer): void => {
      printed += part.toString();
      const port = /127\.0\.0\.1:(\d+)/u.exec(printed)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`exit ${code}: ${printed}`)));
  });
  return { child, ready, printed: () => printed };
}

test("killed in the middle of its work, it starts again with everything it had acknowledged", async () => {
  const first = launch();
  const stripe = client(await first.ready);
  const acknowledged: string[] = [];
  const work = (async () => {
    for (;;) {
      const made = await stripe.customers.create({ name: "n" }, { maxNetworkRetries: 0 });
      acknowledged.push(made.id);
    }
  })().catch(() => {});
  while (acknowledged.length < 25) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
  first.child.kill("SIGKILL");
  await work;
  const again = client(await launch().ready);
  const kept = new Set<string>();
  for await (const one of again.customers.list({ limit: 100 })) kept.add(one.id);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

test("half a line at the journal's end is dropped; damage before it is reported, not ignored", async () => {
  const bench = await openBench({ dataDir: folder });
  const made = await bench.stripe.customers.create();
  await bench.close();
  const journal = join(folder, "journal.jsonl");
  appendFileSync(journal, '[["customer","cus_torn",{"id":');
  const again = await openBench({ dataDir: folder });
  expect((await again.stripe.customers.list()).data.map((one) => one.id)).toEqual([made.id]);
  await again.close();
  writeFileSync(journal, `not json\n${readFileSync(journal, "utf8")}`);
  await expect(openBench({ dataDir: folder })).rejects.toThrow("damaged at line 1");
});

test("it prints neither its key nor its webhook secret, and says in a sentence what is missing", async () => {
  const running = launch();
  const port = await running.ready;
  await client(port).customers.create({ email: "runner@example.test" });
  expect(running.printed()).not.toContain(SECRET_KEY);
  expect(running.printed()).not.toContain(WEBHOOK_SECRET);
  expect(running.printed()).not.toContain("runner@example.test");
  await expect(launch({ STRIPE_SECRET_KEY: "" }).ready).rejects.toThrow("set STRIPE_SECRET_KEY");
  await expect(launch({ PORT_STRIPE: String(port) }).ready).rejects.toThrow("is taken");
});

test("it follows the clock file that the apps follow", async () => {
  const clock = join(folder, "clock.json");
  const bench = await openBench({ dataDir: folder, clockFile: clock });
  const before = await bench.stripe.customers.create();
  writeFileSync(clock, JSON.stringify({ offsetMs: 40 * 86_400_000 }));
  const after = await bench.stripe.customers.create();
  expect(after.created - before.created).toBeGreaterThanOrEqual(40 * 86_400);
  writeFileSync(clock, '{"offs');
  const still = await bench.stripe.customers.create();
  expect(still.created).toBeGreaterThanOrEqual(after.created);
  await bench.close();
});
