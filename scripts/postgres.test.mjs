import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removePostgres, startPostgres } from "./postgres.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const driver = createRequire(join(HERE, "../packages/db/package.json")).resolve("postgres");
const { default: postgres } = await import(pathToFileURL(driver).href);

let folder;
let dataDir;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "springback-postgres-"));
  dataDir = join(folder, "data");
});
afterAll(async () => {
  await removePostgres(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

async function ask(server, text) {
  const sql = postgres(server.ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

describe("the database of a start", () => {
  test("stands up from nothing, belongs to an owner who is no superuser, and keeps its passwords to itself", async () => {
    const server = await startPostgres({ dataDir });
    const [me] = await ask(
      server,
      "select rolsuper as super, rolcreaterole as roles from pg_roles where rolname = current_user",
    );
    expect(me).toEqual({ super: false, roles: true });
    const [durable] = await ask(server, "select current_setting('fsync') as fsync");
    expect(durable).toEqual({ fsync: "on" });
    expect(statSync(join(server.dataDir, "passwords.json")).mode & 0o077).toBe(0);
    await ask(server, "create table kept (n int); insert into kept values (1)");
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
  });

  test("finds its data at the next start, and stops a server that was left on it", async () => {
    const first = await startPostgres({ dataDir });
    const second = await startPostgres({ dataDir });
    expect(isAlive(first.pid)).toBe(false);
    expect(await ask(second, "select n from kept")).toEqual([{ n: 1 }]);
    await second.stop();
  });

  test("ends with whoever started it, even killed at once, and loses nothing committed", async () => {
    const program = `import { startPostgres } from ${JSON.stringify(pathToFileURL(join(HERE, "postgres.mjs")).href)};
      const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      process.stdout.write(JSON.stringify(server));
      setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const server = await new Promise((resolve) =>
      starter.stdout.once("data", (data) => resolve(JSON.parse(data.toString()))),
    );
    await ask(server, "insert into kept values (2)");
    starter.kill("SIGKILL");
    await expect.poll(() => isAlive(server.pid), { timeout: 10_000 }).toBe(false);
    const again = await startPostgres({ dataDir });
    process.kill(again.guardPid, "SIGKILL");
    process.kill(again.pid, "SIGKILL");
    const after = await startPostgres({ dataDir });
    expect(await ask(after, "select n from kept order by n")).toEqual([{ n: 1 }, { n: 2 }]);
    await after.stop();
  });

  test("a busy port is one sentence that says what to do", async () => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address();
    await expect(startPostgres({ dataDir, port })).rejects.toThrow(/port is already in use: /);
    other.close();
  });

  test("is deleted with its data", async () => {
    const server = await startPostgres({ dataDir, durable: false });
    await removePostgres(dataDir);
    expect([isAlive(server.pid), existsSync(server.dataDir)]).toEqual([false, false]);
  });
});
