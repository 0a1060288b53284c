// A Springback for one measurement or one run of the journeys: free ports, data that is thrown away.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../browser.mjs";
import { Fault } from "./fault.mjs";
import { choosePorts, PORTS } from "./ports.mjs";
import { makeStack } from "./stack.mjs";

/** Settings of the person's own machine that must not reach it. */
const OUTSIDE = [
  "DATABASE_URL",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_PRICE_RUNNER",
  "STRIPE_PRICE_COACHED",
  "SMTP_URL",
  "MAIL_FROM",
];

/**
 * Starts the stack in `folder`, hands `use` the environment of a program that looks at it, and takes it down again.
 * @template T
 * @param {{folder: string, clockFile?: string}} where clockFile: the clock that the programs go by, instead of the machine's
 * @param {(given: {env: Record<string, string>, browserFrom: string, notes: readonly string[]}) => Promise<T>} use
 *   notes: what the stack said since, such as that a program had to be started again
 * @returns {Promise<T>}
 */
export async function withStack({ folder, clockFile }, use) {
  const found = await findBrowser().catch((error) => Promise.reject(new Fault(error.message)));
  const dataDir = join(folder, "stack");
  mkdirSync(dataDir, { mode: 0o711 });
  const outside = withoutOutside(process.env);
  const ports = await choosePorts(Object.keys(PORTS), anyPorts());
  const notes = [];
  const stack = makeStack({
    ...{ mode: "start", dataDir, ports, clockFile, env: outside, durable: false },
    say: (text) => notes.push(text),
  });
  try {
    const started = await stack.start();
    const env = { ...outside, ...lookingEnv({ started, ports, found }) };
    if (clockFile) env.CLOCK_FILE = clockFile;
    const died = stack.failed.then((fault) => Promise.reject(fault));
    return await Promise.race([use({ env, browserFrom: found.from, notes }), died]);
  } finally {
    await stack.stop();
    await removeData(dataDir);
  }
}

function withoutOutside(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OUTSIDE.includes(name)));
}

function anyPorts() {
  return Object.fromEntries(Object.values(PORTS).map(({ setting }) => [setting, "0"]));
}

/** What packages/e2e and bench/pages.ts read. DATABASE_URL is the owner's, for looking at what was stored. */
function lookingEnv({ started, ports, found }) {
  const { WEB_URL, ADMIN_URL, STRIPE_API_BASE, DATABASE_URL_APP, DATABASE_URL_JOBS } = started.env;
  return {
    ...{ WEB_URL, ADMIN_URL, STRIPE_API_BASE, DATABASE_URL_APP, DATABASE_URL_JOBS },
    DATABASE_URL: started.ownerUrl,
    MAILBOX_URL: `http://127.0.0.1:${ports.mailbox}`,
    CHROME_PATH: found.executablePath,
    CHROME_ENV: JSON.stringify(found.env),
    DEMO_PEOPLE: JSON.stringify(started.people),
  };
}

async function removeData(dataDir) {
  const { removePostgres } = await import("../postgres.mjs");
  await removePostgres(join(dataDir, "postgres"));
}
