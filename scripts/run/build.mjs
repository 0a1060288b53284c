import { capture } from "./capture.mjs";
import { Fault, knownFault } from "./fault.mjs";
import { Interrupted, isInterrupted } from "./interrupt.mjs";
import { ROOT } from "./place.mjs";

const SLOW_MS = 3_000;

/** Builds both apps, from the cache when nothing changed. */
export async function buildApps(say) {
  const slow = setTimeout(
    () => say("Building both apps (half a minute the first time) ..."),
    SLOW_MS,
  );
  const done = await capture("turbo", ["run", "build", "--output-logs=errors-only"], { cwd: ROOT });
  clearTimeout(slow);
  if (isInterrupted()) throw new Interrupted();
  if (done.code === 0) return;
  throw (
    knownFault(done.output, { folder: ROOT }) ??
    new Fault(`The apps could not be built:\n${done.output.trim()}`)
  );
}
