// Runs one program for as long as its starter lives: the starter's end, kill -9 included, closes our standard input.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { writeSync } from "node:fs";

const GRACE_MS = 8_000;
const [file, ...args] = process.argv.slice(2);

// A group of its own: Ctrl-C in the terminal then reaches the launcher alone, which stops things in order.
const child = spawn(file, args, { stdio: ["ignore", "inherit", "inherit"], detached: true });
let stopping = false;

function signalGroup(signal) {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // Already gone.
  }
}

function stop() {
  if (stopping) return;
  stopping = true;
  signalGroup("SIGTERM");
  setTimeout(() => signalGroup("SIGKILL"), GRACE_MS).unref();
}

child.once("spawn", () => writeSync(3, `${child.pid}\n`));
child.once("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
child.once("exit", (code, signal) => {
  signalGroup("SIGKILL");
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
});
process.stdin.resume().once("end", stop).once("close", stop).once("error", stop);
process.once("SIGTERM", stop);
for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => {});
