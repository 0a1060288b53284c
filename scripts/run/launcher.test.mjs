import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import postgres from "../../packages/db/node_modules/postgres/src/index.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removePostgres, startPostgres } from "../postgres.mjs";
import { probeDatabase } from "./database.mjs";
import { freePort } from "./ports.mjs";

const LAUNCHER = fileURLToPath(new URL("stack-for-tests.mjs", import.meta.url));
const launchers = [];
let folder;

/** Starts a real launcher in a process of its own. */
function launch(parts, env = {}) {
  const child = spawn(process.execPath, [LAUNCHER, folder, ...parts], {
    env: { ...process.env, DATABASE_URL: "", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const heard = [];
  createInterface({ input: child.stdout }).on("line", (line) => heard.push(JSON.parse(line)));
  const hear = (test) => until(() => heard.find(test));
  const exited = new Promise((resolve) => child.once("close", resolve));
  const launcher = {
    child,
    hear,
    heard,
    exited,
    ready: () => hear((message) => message.ready || message.fault),
  };
  launchers.push(launcher);
  return launcher;
}

async function until(look, timeoutMs = 30_000) {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(50)) {
    const seen = await look();
    if (seen) return seen;
  }
  throw new Error("It did not happen in time");
}

function isAlive(pid) {
  try {
    // A zombie waits for a parent that will never ask: it runs nothing.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

const allGone = (pids) => until(() => pids.every((pid) => !isAlive(pid)), 15_000);

async function query(url, run) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await run(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "launcher-"));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  for (const { child, exited } of launchers.splice(0)) {
    child.kill("SIGKILL");
    await exited;
  }
  await removePostgres(join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
});

describe("a running Springback", () => {
  it("stops at SIGTERM, SIGINT and SIGHUP with all its parts, and finds its data at the next start", async () => {
    let rows = 0;
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
      const launcher = launch(["mailbox"]);
      const { ownerUrl, parts } = await launcher.ready();
      const [{ count }] = await query(ownerUrl, async (sql) => {
        await sql`create table if not exists kept (at timestamptz)`;
        await sql`insert into kept values (now())`;
        return sql`select count(*)::int as count from kept`;
      });
      expect(count).toBe((rows += 1));
      launcher.child.kill(signal);
      await launcher.exited;
      expect(launcher.heard.at(-1)).toEqual({ stopped: true });
      await allGone(Object.values(parts).flat());
    }
  });

  it("leaves nothing running when its launcher is killed, and has lost nothing committed", async () => {
    const launcher = launch(["mailbox", "stripe"]);
    const { ownerUrl, parts } = await launcher.ready();
    const pids = Object.values(parts).flat();
    expect(Object.keys(parts).toSorted()).toEqual(["database", "mailbox", "stripe"]);
    expect(pids.length).toBe(6);
    expect(pids.every(isAlive)).toBe(true);
    await query(ownerUrl, (sql) => sql`create table kept as select 1 as one`);
    launcher.child.kill("SIGKILL");
    await allGone(pids);
    const again = await launch(["mailbox"]).ready();
    expect(await query(again.ownerUrl, (sql) => sql`select one from kept`)).toEqual([{ one: 1 }]);
  });

  it("stops when the npm that started it is killed, though a shell stands between", async () => {
    const npm = spawn(
      "sh",
      ["-c", `sh -c '"${process.execPath}" "${LAUNCHER}" "${folder}" mailbox; true'; true`],
      {
        env: { ...process.env, DATABASE_URL: "", npm_lifecycle_event: "start" },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const heard = [];
    createInterface({ input: npm.stdout }).on("line", (line) => heard.push(JSON.parse(line)));
    const { parts } = await until(() => heard.find((message) => message.ready));
    process.kill(npm.pid, "SIGKILL");
    await until(() => heard.some((message) => message.stopped));
    await allGone(Object.values(parts).flat());
  });

  it("leaves nothing running either when the launcher and the guards are killed at once", async () => {
    const launcher = launch(["mailbox", "stripe"]);
    const { parts } = await launcher.ready();
    for (const pid of [launcher.child.pid, parts.mailbox[1], parts.stripe[1]])
      process.kill(pid, "SIGKILL");
    await allGone(Object.values(parts).flat());
  });

  it("says which part was killed and starts it again, the database with all that was committed", async () => {
    const launcher = launch(["mailbox"]);
    const { ownerUrl, ports, parts } = await launcher.ready();
    await query(ownerUrl, (sql) => sql`create table kept as select 1 as one`);
    process.kill(parts.mailbox[0], "SIGKILL");
    await launcher.hear(({ said }) => said === "The mailbox was killed; starting it again.");
    await launcher.hear(({ said }) => said === "The mailbox is back.");
    expect((await fetch(`http://127.0.0.1:${ports.mailbox}/healthz`)).status).toBe(200);
    process.kill(parts.database[0], "SIGKILL");
    await launcher.hear(({ said }) => said?.startsWith("The database was killed"));
    await launcher.hear(({ said }) => said?.startsWith("The database is back"));
    expect(await query(ownerUrl, (sql) => sql`select one from kept`)).toEqual([{ one: 1 }]);
  });

  it("starts a part again when its guard is killed, and the old one is gone", async () => {
    const launcher = launch(["mailbox"]);
    const { parts, ownerUrl } = await launcher.ready();
    process.kill(parts.mailbox[1], "SIGKILL");
    await launcher.hear(({ said }) => said === "The mailbox is back.");
    process.kill(parts.database[1], "SIGKILL");
    await launcher.hear(({ said }) => said?.startsWith("The database is back"));
    await allGone([...parts.mailbox, ...parts.database]);
    expect(await query(ownerUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it("gives up with a sentence when a part keeps dying", async () => {
    const launcher = launch(["mailbox"]);
    const { ports } = await launcher.ready();
    const healthy = async () =>
      (await fetch(`http://127.0.0.1:${ports.mailbox}/healthz`).catch(() => null))?.ok;
    let last = 0;
    const killer = (async () => {
      for (let kills = 0; kills < 5; kills += 1) {
        const pid = await until(async () => ((await healthy()) ? mailboxPid(ports.smtp, last) : 0));
        last = pid;
        process.kill(pid, "SIGKILL");
      }
    })();
    const { fault } = await launcher.hear((message) => message.fault);
    expect(fault).toMatch(/^The mailbox stopped 5 times within a minute: see mailbox\.log/);
    await Promise.all([killer, launcher.exited]);
  });

  it("does not take a stranger on its port for its own part", async () => {
    const stranger = createServer((socket) =>
      socket.end("HTTP/1.1 200 OK\r\nx-instance: another\r\ncontent-length: 0\r\n\r\n"),
    );
    const port = await freePort();
    const launcher = launch(["mailbox"], { PORT_MAILBOX: String(port) });
    await until(() => existsSync(join(folder, "secrets.json")));
    await new Promise((resolve) => stranger.listen(port, "127.0.0.1", resolve));
    const { fault } = await launcher.ready();
    stranger.close();
    expect(fault).toMatch(new RegExp(`^Port ${port} for the mailbox is already in use`));
  });
});

/** The mailbox's process: the one of our folder that isn't the one already killed. */
async function mailboxPid(smtpPort, not) {
  const { readdirSync } = await import("node:fs");
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      const ours =
        environment.includes(`PORT_SMTP=${smtpPort}\0`) && !command.includes("guard.mjs");
      if (ours && command.includes("src/main.ts") && Number(pid) !== not) return Number(pid);
    } catch {
      // Ended while we looked.
    }
  }
  return 0;
}

async function faultWith(url) {
  return (await launch(["mailbox"], { DATABASE_URL: url }).ready()).fault;
}

describe("a wrong DATABASE_URL", () => {
  it("is told in one sentence when nothing answers, when it isn't Postgres, and when it isn't an address", async () => {
    const port = await freePort();
    await expect(probeDatabase(`postgres://u@127.0.0.1:${port}/x`)).rejects.toThrow(
      `Nothing answers at 127.0.0.1:${port}: start that Postgres, or correct DATABASE_URL.`,
    );
    await expect(probeDatabase("127.0.0.1:5432")).rejects.toThrow(/must look like postgres:/);
    await expect(probeDatabase("mysql://u@127.0.0.1/x")).rejects.toThrow(
      /must look like postgres:/,
    );
    const web = createServer((socket) =>
      socket.on("error", () => {}).end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    const webPort = await new Promise((resolve) =>
      web.listen(0, "127.0.0.1", () => resolve(web.address().port)),
    );
    await expect(probeDatabase(`postgres://u@127.0.0.1:${webPort}/x`)).rejects.toThrow(
      /is not Postgres/,
    );
    web.close();
  });

  it("is told in one sentence when the password or the database is wrong, and a right one is used", async () => {
    const dataDir = join(folder, "elsewhere");
    const server = await startPostgres({ dataDir, durable: false });
    try {
      const wrongPassword = new URL(server.ownerUrl);
      wrongPassword.password = "wrong";
      expect(await faultWith(wrongPassword.href)).toBe(
        "Postgres refused the user or password of DATABASE_URL: correct them.",
      );
      const wrongName = new URL(server.ownerUrl);
      wrongName.pathname = "/nowhere";
      expect(await faultWith(wrongName.href)).toMatch(/doesn't exist: create it first\.$/);
      const { ready, parts } = await launch(["mailbox"], { DATABASE_URL: server.ownerUrl }).ready();
      expect([ready, parts.database]).toEqual([true, []]);
      expect(existsSync(join(folder, "postgres"))).toBe(false);
    } finally {
      await server.stop();
      await removePostgres(dataDir);
    }
  });
});
