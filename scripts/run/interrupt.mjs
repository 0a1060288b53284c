// One place hears Ctrl-C, SIGTERM and SIGHUP, and the end of the npm that started us.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { endCaptured } from "./capture.mjs";

let signal = null;
let tell;

/** Resolves with the signal's name when this run is to end. */
export const interrupted = new Promise((resolve) => (tell = resolve));

/** Thrown in the midst of work that an interruption cuts short; says nothing to the person, who asked for it. */
export class Interrupted extends Error {
  name = "Interrupted";
}

export function isInterrupted() {
  return signal !== null;
}

/** Starts to listen. A second signal ends us at once: the guards then stop what is left. */
export function listenForInterrupts() {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => interrupt(name));
  if (process.env.npm_lifecycle_event) watchParent();
}

function interrupt(name) {
  if (signal !== null && name === "SIGINT") process.exit(130);
  if (signal !== null) return;
  signal = name;
  endCaptured();
  tell(name);
}

/** npm passes signals on, but a killed npm can't: its end is ours. Between npm and us there may be a shell. */
function watchParent() {
  const parent = process.ppid;
  const grandparent = isShell(parent) ? parentOf(parent) : null;
  const timer = setInterval(() => {
    const orphaned = process.ppid !== parent;
    if (!orphaned && (grandparent === null || parentOf(parent) === grandparent)) return;
    clearInterval(timer);
    interrupt("SIGHUP");
  }, 1_000);
  timer.unref();
}

function isShell(pid) {
  return /(^|\/)-?(sh|dash|bash|ash|zsh)$/.test(ps("comm", pid));
}

/** The process that started `pid`, in words of the system's `ps`; null when it can't be told. */
function parentOf(pid) {
  return ps("ppid", pid) || null;
}

function ps(column, pid) {
  try {
    if (process.platform === "linux") {
      // "PID (NAME) STATE PPID ...": the name may itself hold brackets.
      const [, name, ppid] = readFileSync(`/proc/${pid}/stat`, "utf8").match(
        /^\d+ \((.*)\) \S (\d+)/s,
      );
      return column === "comm" ? name : ppid;
    }
    return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
