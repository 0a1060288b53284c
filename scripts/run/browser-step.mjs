// The browser tests' own Springback: free ports, data that is thrown away, a clock that the tests move.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../browser.mjs";
import { Fault } from "./fault.mjs";
import { choosePorts, PORTS } from "./ports.mjs";
import { makeStack } from "./stack.mjs";
import { playwright } from "./steps.mjs";

/** Settings of the person's own machine that must not reach the tests. */
const OUTSIDE = [
  "DATABASE_URL",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_PRICE_RUNNER",
  "STRIPE_PRICE_COACHED",
  "SMTP_URL",
  "MAIL_FROM",
];

/** Starts the stack, runs the journeys and takes it down again. @returns {Promise<import("./steps.mjs").Outcome>} */
export async function browser({ folder }) {
  const found = await findBrowser().catch((error) => Promise.reject(new Fault(error.message)));
  const dataDir = join(folder, "stack");
  const clockFile = join(folder, "clock.json");
  mkdirSync(dataDir, { mode: 0o711 });
  writeFileSync(clockFile, JSON.stringify({ offsetMs: untilMonday(Date.now()) }));
  const env = withoutOutside(process.env);
  const ports = await choosePorts(Object.keys(PORTS), anyPorts());
  const notes = [];
  const stack = makeStack({
    ...{ mode: "start", dataDir, ports, clockFile, env, durable: false },
    say: (text) => notes.push(text),
  });
  try {
    const started = await stack.start();
    const died = stack.failed.then((fault) => Promise.reject(fault));
    const tests = playwright({ folder, env: testEnv({ started, ports, clockFile, found }) });
    const outcome = await Promise.race([tests, died]);
    // A program that had to be started again is a fault of the product, whatever the tests say.
    if (notes.length === 0) return { ...outcome, looked: `${outcome.looked}, ${found.from}` };
    return {
      ...outcome,
      ok: false,
      failed: Math.max(outcome.failed, 1),
      output: `${outcome.output}\n${notes.join("\n")}`,
    };
  } finally {
    await stack.stop();
    await removeData(dataDir);
  }
}

/** Milliseconds from `now` to the coming Monday, 08:05 UTC: journeys that begin on one kind of morning end alike at any hour. */
export function untilMonday(now) {
  const day = 86_400_000;
  const morning = (8 * 60 + 5) * 60_000;
  // The epoch was a Thursday.
  const intoWeek = (now - 4 * day - morning) % (7 * day);
  return 7 * day - intoWeek;
}

function withoutOutside(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OUTSIDE.includes(name)));
}

function anyPorts() {
  return Object.fromEntries(Object.values(PORTS).map(({ setting }) => [setting, "0"]));
}

/** What packages/e2e reads. DATABASE_URL is the owner's, for looking at what was stored. */
function testEnv({ started, ports, clockFile, found }) {
  const { WEB_URL, ADMIN_URL, STRIPE_API_BASE, DATABASE_URL_APP, DATABASE_URL_JOBS } = started.env;
  return {
    ...withoutOutside(process.env),
    ...{ WEB_URL, ADMIN_URL, STRIPE_API_BASE, DATABASE_URL_APP, DATABASE_URL_JOBS },
    DATABASE_URL: started.ownerUrl,
    MAILBOX_URL: `http://127.0.0.1:${ports.mailbox}`,
    CLOCK_FILE: clockFile,
    CHROME_PATH: found.executablePath,
    CHROME_ENV: JSON.stringify(found.env),
    DEMO_PEOPLE: JSON.stringify(started.people),
  };
}

async function removeData(dataDir) {
  const { removePostgres } = await import("../postgres.mjs");
  await removePostgres(join(dataDir, "postgres"));
}
