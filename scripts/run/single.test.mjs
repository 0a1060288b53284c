import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimStart, noteRunning } from "./single.mjs";

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "single-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sleeper(instance) {
  return spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
    env: { ...process.env, INSTANCE: instance },
    stdio: "ignore",
    detached: true,
  });
}

describe("a second start in the same folder", () => {
  it("goes on where the noted one is gone, or its process id means another program now", async () => {
    await claimStart(folder);
    noteRunning(folder, { instance: "ended", pids: [process.pid] });
    await claimStart(folder);
    writeFileSync(
      join(folder, "running.json"),
      JSON.stringify({ launcher: process.ppid, instance: "x", pids: [1] }),
    );
    await claimStart(folder);
    writeFileSync(join(folder, "running.json"), '{"laun');
    await claimStart(folder);
  });
});

describe("what a killed start left behind", () => {
  it("is ended at the next start, and a stranger that got the same process id is let be", async () => {
    const [left, stranger] = [sleeper("that-start"), sleeper("another")];
    const ended = new Promise((resolve) => left.once("exit", (_code, signal) => resolve(signal)));
    const note = { launcher: 2 ** 22 + 1, instance: "that-start", pids: [left.pid, stranger.pid] };
    writeFileSync(join(folder, "running.json"), JSON.stringify(note));
    await claimStart(folder);
    expect(await ended).toBe("SIGKILL");
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill("SIGKILL");
  });

  it("is not ended while its launcher lives: the second start is refused instead", async () => {
    const launcher = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "run.mjs"], {
      stdio: "ignore",
    });
    writeFileSync(
      join(folder, "running.json"),
      JSON.stringify({ launcher: launcher.pid, instance: "x", pids: [] }),
    );
    await expect(claimStart(folder)).rejects.toThrow(
      `Springback already runs from this folder (process ${launcher.pid}): use it, or stop it with Ctrl-C there first.`,
    );
    launcher.kill("SIGKILL");
  });
});
