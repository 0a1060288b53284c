// A whole Springback on this machine: database, stand-ins, worker and both apps. `npm start` and the browser tests share it.
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { capture } from "./capture.mjs";
import { openDatabase } from "./database.mjs";
import { Fault, faultFrom } from "./fault.mjs";
import { Interrupted, isInterrupted } from "./interrupt.mjs";
import { keepRunning } from "./keeper.mjs";
import { ROOT } from "./place.mjs";
import { readSecrets } from "./secrets.mjs";
import { sharedEnv, stackParts } from "./stack-parts.mjs";

/**
 * @param {{mode: "start" | "dev", dataDir: string, ports: Record<string, number>, durable: boolean, databaseUrl?: string,
 *   clockFile?: string, only?: string[], env: object, say: (text: string) => void, built?: Promise<void>}} options
 *   built: resolves when the apps may be started; only: the parts to start, by name, instead of all
 */
export function makeStack(options) {
  const { dataDir, say } = options;
  const instance = randomBytes(12).toString("hex");
  const logs = join(dataDir, "logs");
  const keepers = [];
  let database = null;
  let fail;
  const failed = new Promise((resolve) => (fail = resolve));

  const start = async () => {
    claimLogs(logs);
    const secrets = readSecrets(dataDir);
    database = await openDatabase({
      ...{ url: options.databaseUrl, dataDir: join(dataDir, "postgres"), durable: options.durable },
      ...{ secrets, say, giveUp: fail },
    });
    const seeded = await fillDatabase(database, options);
    await options.built;
    if (isInterrupted()) throw new Interrupted();
    const env = sharedEnv({ ...options, secrets, instance, database: seeded });
    const context = { instance, logs, say, giveUp: fail };
    for (const part of stackParts({ ...options, env }))
      if (options.only?.includes(part.name) ?? true) keepers.push(keepRunning(part, context));
    await Promise.all(keepers.map((keeper) => keeper.start()));
    return { env, ownerUrl: database.ownerUrl, people: seeded.people };
  };

  const stop = async () => {
    await Promise.all(keepers.map((keeper) => keeper.stop()));
    await database?.stop();
  };
  const parts = () => ({
    ...Object.fromEntries(keepers.map((keeper) => [keeper.name, keeper.pids()])),
    ...(database ? { database: database.pids() } : {}),
  });
  const pids = () => Object.values(parts()).flat();
  return { instance, logs, start, stop, failed, parts, pids };
}

function claimLogs(logs) {
  try {
    rmSync(logs, { recursive: true, force: true });
    mkdirSync(logs, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw faultFrom(error, logs);
  }
}

/** Brings the database up to date and, when it is empty, fills it with the demo people. */
async function fillDatabase({ ownerUrl, appPassword, jobsPassword }, { clockFile, env: given }) {
  const env = {
    ...given,
    ...{ DATABASE_URL: ownerUrl, APP_PASSWORD: appPassword, JOBS_PASSWORD: jobsPassword },
    SPRINGBACK_ENV: "local",
    CLOCK_FILE: clockFile ?? "",
  };
  const urls = await runForJson("migrate", env);
  const { people } = await runForJson("seed", env);
  return { ...urls, people };
}

async function runForJson(name, env) {
  const done = await capture("node", [`src/bin/${name}.ts`], {
    cwd: join(ROOT, "packages/db"),
    env,
  });
  if (isInterrupted()) throw new Interrupted();
  if (done.code === 0) return JSON.parse(done.stdout);
  const sentence = done.output.trim().split("\n").at(-1);
  throw new Fault(sentence || `The database could not be prepared (${name} failed).`);
}
