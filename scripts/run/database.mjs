// The database of a start: our own embedded Postgres, watched and revived, or the one DATABASE_URL names.
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "./fault.mjs";
import { freePort } from "./ports.mjs";

const PROBE_MS = 10_000;
const WATCH_MS = 250;
const REVIVALS = 20;

/**
 * @param {{url?: string, dataDir: string, durable: boolean, secrets: object, say: (text: string) => void, giveUp: (fault: Fault) => void}} options
 * @returns {Promise<{ownerUrl: string, appPassword: string, jobsPassword: string, pids: () => number[], stop: () => Promise<void>}>}
 */
export async function openDatabase(options) {
  if (options.url) {
    await probeDatabase(options.url);
    const { appPassword, jobsPassword } = options.secrets;
    return {
      ownerUrl: options.url,
      appPassword,
      jobsPassword,
      pids: () => [],
      stop: async () => {},
    };
  }
  return openEmbedded(options);
}

async function openEmbedded({ dataDir, durable, say, giveUp }) {
  const { startPostgres } = await import("../postgres.mjs");
  // A port of our own choosing, so that a revived server is found where the apps look for it.
  const port = await freePort();
  const open = () =>
    startPostgres({ dataDir, durable, port }).catch((error) =>
      Promise.reject(new Fault(error.message)),
    );
  let server = await open();
  const state = { stopping: false };
  const revive = async () => {
    say("The database was killed; starting it again.");
    for (let attempt = 1; !state.stopping; attempt += 1)
      try {
        server = await open();
        return say("The database is back; nothing committed is lost.");
      } catch (fault) {
        // The dead server's last processes may still be letting go of its memory.
        if (attempt === REVIVALS) return giveUp(fault);
        await sleep(250);
      }
    return undefined;
  };
  const watch = (async () => {
    while (!state.stopping) {
      await sleep(WATCH_MS);
      if (!state.stopping && !pidsOf(server).every(isAlive)) await revive();
    }
  })();
  const { ownerUrl, appPassword, jobsPassword } = server;
  return {
    ...{ ownerUrl, appPassword, jobsPassword },
    pids: () => pidsOf(server),
    stop: async () => {
      state.stopping = true;
      await watch;
      await server.stop();
    },
  };
}

function pidsOf(server) {
  return [server.pid, server.guardPid].filter(Boolean);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Proves that a Postgres speaks at `url`, before anything waits for one. Passwords and versions are judged by the migration.
 * @throws Fault that says what to correct
 */
export async function probeDatabase(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new Fault("DATABASE_URL must look like postgres://user:password@host:5432/database.");
  const { hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  if (!host || host.startsWith("%2F")) return;
  const answer = await askForTls(host, Number(port || 5432));
  if (answer === "S" || answer === "N") return;
  const where = `${host}:${port || 5432}`;
  if (answer.startsWith("E") && !answer.includes(" "))
    throw new Fault(`Nothing answers at ${where}: start that Postgres, or correct DATABASE_URL.`);
  throw new Fault(`What answers at ${where} is not Postgres: correct DATABASE_URL.`);
}

/** Postgres answers a request for TLS with one letter, S or N, and no other server does. */
function askForTls(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PROBE_MS, () => finish(socket.connecting ? "ETIMEDOUT" : "silence"));
    socket.once("connect", () => socket.write(Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f])));
    socket.once("data", (data) =>
      finish(data.length === 1 ? data.toString("latin1") : "another protocol"),
    );
    socket.once("end", () => finish("another end"));
    socket.once("error", (error) => finish(error.code ?? "EUNKNOWN"));
  });
}
