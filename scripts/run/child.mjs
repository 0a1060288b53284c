import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startGuarded } from "./guarded.mjs";

const WATCH = new URL("watch-parent.mjs", import.meta.url).href;
const KEPT_LINES = 30;

/**
 * Starts one of our Node programs; its output goes to `logs`/NAME.log, and to our own with `echo`.
 * @param {{name: string, args: string[], cwd: string, env: object, logs: string, echo?: boolean}} spec
 * @returns {{name: string, pid: () => number, guardPid: number, exited: Promise<string>, lastLines: () => string,
 *   said: (text: string) => boolean, stop: () => Promise<void>}} `exited` gives how it ended, in words
 */
export function startChild({ name, args, cwd, env, logs, echo = false }) {
  const program = startGuarded("node", ["--import", WATCH, ...args], { cwd, env });
  const lines = keepOutput(program, { name, logs, echo });
  const exited = program.closed.then(({ code, killed }) => {
    if (killed) return "was killed";
    return code === 0 ? "ended" : `failed with code ${code}`;
  });
  return {
    name,
    pid: program.pid,
    guardPid: program.guardPid,
    exited,
    lastLines: () => lines.join("\n"),
    said: (text) => lines.some((line) => line.includes(text)),
    stop: async () => {
      program.end();
      await exited;
    },
  };
}

function keepOutput(program, { name, logs, echo }) {
  const file = createWriteStream(join(logs, `${name}.log`), { flags: "a", mode: 0o600 });
  // A full disk must not take the apps down with their logs.
  file.on("error", () => {});
  const lines = [];
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      file.write(text);
      const fresh = text.split("\n").filter((line) => line.trim() !== "");
      lines.push(...fresh);
      if (lines.length > KEPT_LINES) lines.splice(0, lines.length - KEPT_LINES);
      if (echo) for (const line of fresh) process.stdout.write(`${name.padEnd(8)} ${line}\n`);
    });
  return lines;
}

/**
 * Waits until `url` answers 200 as this very start: an orphan of an earlier one must not pass for it.
 * @returns {Promise<"ready" | "stranger" | "late">}
 */
export async function untilHealthy(url, instance, { timeoutMs, isOver }) {
  const deadline = Date.now() + timeoutMs;
  let stranger = false;
  while (Date.now() < deadline && !isOver()) {
    const theirs = await instanceAt(url);
    if (theirs === instance) return "ready";
    stranger = typeof theirs === "string";
    await sleep(40);
  }
  return stranger ? "stranger" : "late";
}

/** The nonce that a healthy server at `url` shows; null when it isn't healthy. */
async function instanceAt(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "manual" });
    await answer.arrayBuffer();
    return answer.status === 200 ? answer.headers.get("x-instance") : null;
  } catch {
    return null;
  }
}
