import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const GUARD = fileURLToPath(new URL("guard.mjs", import.meta.url));

/**
 * Starts a program under a guard process, which ends it, and all it started, as soon as we end in whatever way.
 * @returns {{stdout: import("node:stream").Readable, stderr: import("node:stream").Readable, guardPid: number,
 *   pid: () => number, end: () => void, closed: Promise<{code: number, killed: boolean}>}}
 */
export function startGuarded(file, args, { env, cwd }) {
  const guard = spawn(process.execPath, [GUARD, file, ...args], {
    cwd,
    env,
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    // Away from our terminal's group, so that Ctrl-C is ours to handle.
    detached: true,
  });
  let pid = 0;
  guard.stdio[3].on("data", (chunk) => (pid = Number(String(chunk).trim()))).on("error", () => {});
  guard.stdin.on("error", () => {});
  // Without its guard the program must not go on unwatched.
  guard.once("exit", (_code, signal) => signal && killGroup(pid, "SIGKILL"));
  return {
    stdout: guard.stdout,
    stderr: guard.stderr,
    guardPid: guard.pid,
    pid: () => pid,
    end: () => guard.stdin.end(),
    closed: new Promise((resolve) => {
      guard.once("error", () => resolve({ code: 127, killed: false }));
      guard.once("close", (code, signal) =>
        resolve({ code: code ?? 1, killed: signal !== null || code > 128 }),
      );
    }),
  };
}

/** Sends a signal to a process group, or to the process alone where there are no groups. */
export function killGroup(pid, signal) {
  if (!pid) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH" && error.code !== "EPERM") throw error;
  }
}
