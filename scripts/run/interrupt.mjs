// One place hears Ctrl-C, SIGTERM and SIGHUP, and the end of the npm that started us.
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

/** npm passes signals on, but a killed npm can't: its end is ours. */
function watchParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    interrupt("SIGHUP");
  }, 500);
  timer.unref();
}
