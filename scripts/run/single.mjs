// One start per clone: who is running is written down, and what a killed start left behind is ended.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "./fault.mjs";
import { killGroup } from "./guarded.mjs";

const fileIn = (dataDir) => join(dataDir, "running.json");

/** Refuses when a start from this folder is running; ends what a killed one left. */
export async function claimStart(dataDir) {
  const last = readRunning(dataDir);
  if (!last) return;
  if (last.launcher !== process.pid && commandOf(last.launcher).includes("run.mjs"))
    throw new Fault(
      `Springback already runs from this folder (process ${last.launcher}): use it, or stop it with Ctrl-C there first.`,
    );
  const left = last.pids.filter((pid) => carries(pid, last.instance));
  for (const pid of left) killGroup(pid, "SIGKILL");
  for (let tries = 0; tries < 50 && left.some((pid) => carries(pid, last.instance)); tries += 1)
    await sleep(20);
}

/** Writes down this start, so that the next one can tell it from its own. */
export function noteRunning(dataDir, { instance, pids }) {
  writeFileSync(fileIn(dataDir), JSON.stringify({ launcher: process.pid, instance, pids }), {
    mode: 0o600,
  });
}

export function forgetRunning(dataDir) {
  rmSync(fileIn(dataDir), { force: true });
}

function readRunning(dataDir) {
  if (!existsSync(fileIn(dataDir))) return null;
  try {
    const { launcher, instance, pids } = JSON.parse(readFileSync(fileIn(dataDir), "utf8"));
    return { launcher, instance, pids };
  } catch {
    // Written half-way when the disk filled up: as good as absent.
    return null;
  }
}

function commandOf(pid) {
  return ps(["-ww", "-o", "command=", "-p", String(pid)]);
}

/** Whether a process is one of that start's: ids are used again, the nonce in the environment is not. */
function carries(pid, instance) {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").includes(`INSTANCE=${instance}`);
  } catch {
    return (
      process.platform === "darwin" &&
      ps(["eww", "-p", String(pid)]).includes(`INSTANCE=${instance}`)
    );
  }
}

function ps(args) {
  if (process.platform === "linux") {
    const pid = args.at(-1);
    return existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : "";
  }
  try {
    return execFileSync("ps", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}
