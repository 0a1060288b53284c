// `npm start` and `pnpm dev`.
import { buildApps } from "./build.mjs";
import { interrupted, Interrupted } from "./interrupt.mjs";
import { claimFolder, DATA } from "./place.mjs";
import { choosePorts } from "./ports.mjs";
import { resetData } from "./reset.mjs";
import { claimStart, forgetRunning, noteRunning } from "./single.mjs";
import { makeStack } from "./stack.mjs";
import { wantedPorts } from "./stack-parts.mjs";
import { summary } from "./summary.mjs";

const say = (text) => process.stdout.write(`${text}\n`);

/** Runs the command until it is interrupted. @returns {Promise<number>} its exit code */
export async function run({ name, flags }) {
  const { env } = process;
  await claimStart(DATA);
  if (flags.includes("--reset")) {
    const done = await resetData({
      ...{ dataDir: DATA, sure: flags.includes("--yes"), databaseUrl: env.DATABASE_URL },
    });
    say(done ? "Everything stored was deleted." : "Nothing was deleted.");
    if (!done) return 0;
    claimFolder(DATA);
  }
  const ports = await choosePorts(wantedPorts(env), env);
  return keepUp({ mode: name, ports, env });
}

async function keepUp({ mode, ports, env }) {
  const built = mode === "dev" ? Promise.resolve() : buildApps(say);
  // Awaited by the stack; if the database fails first, this one's fault is not news.
  built.catch(() => {});
  const stack = makeStack({
    ...{ mode, ports, env, built, say, dataDir: DATA, durable: true },
    databaseUrl: env.DATABASE_URL || undefined,
  });
  const note = () => noteRunning(DATA, { instance: stack.instance, pids: stack.pids() });
  note();
  const noting = setInterval(note, 2_000);
  try {
    const started = await Promise.race([stack.start(), interrupted, stack.failed.then(rethrow)]);
    if (typeof started === "string") throw new Interrupted();
    note();
    say(summary({ ports, people: started.people, env: started.env, mode }));
    await Promise.race([interrupted, stack.failed.then(rethrow)]);
    say("Stopping ...");
    return 0;
  } finally {
    clearInterval(noting);
    await stack.stop();
    forgetRunning(DATA);
  }
}

function rethrow(fault) {
  throw fault;
}
