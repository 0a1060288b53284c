import { spawn } from "node:child_process";

/** Programs now running for us, so that an interrupted start takes them along. */
const running = new Set();

/**
 * Runs a program to its end.
 * @param {string} file
 * @param {string[]} args
 * @param {{env?: object, cwd?: string, show?: boolean, input?: string}} options show: print its output as it comes
 * @returns {Promise<{code: number, output: string, stdout: string}>} code 127 when it could not be started
 */
export function capture(file, args, { env = process.env, cwd, show = false, input } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      env,
      cwd,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      // A group of its own, so that stopping it stops what it started.
      detached: process.platform !== "win32",
    });
    running.add(child);
    const all = [];
    const out = [];
    const keep = (chunk, isOut) => {
      all.push(chunk);
      if (isOut) out.push(chunk);
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on("data", (chunk) => keep(chunk, true));
    child.stderr.on("data", (chunk) => keep(chunk, false));
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
    const finish = (code, extra = "") => {
      running.delete(child);
      resolve({
        code,
        output: Buffer.concat(all).toString("utf8") + extra,
        stdout: Buffer.concat(out).toString("utf8"),
      });
    };
    child.once("error", (error) => finish(127, `${error.code} ${error.message}`));
    child.once("close", (code) => finish(code ?? 1));
  });
}

/** Ends every program that `capture` still waits for, with all they started. */
export function endCaptured() {
  for (const child of running) killGroup(child.pid, "SIGTERM");
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
