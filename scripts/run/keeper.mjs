// Keeps one program running: starts it, waits until it is ready, starts it again when it dies.
import { setTimeout as sleep } from "node:timers/promises";
import { startChild, untilHealthy } from "./child.mjs";
import { Fault } from "./fault.mjs";

/** A busy machine is slow; in `pnpm dev` the first answer waits for a compiler too. */
const READY_MS = 120_000;
const READY_COMPILING_MS = 300_000;
const MANY = 5;
const SOON_MS = 60_000;

/**
 * @param {object} part one of stack-parts.mjs
 * @param {{instance: string, logs: string, say: (text: string) => void, giveUp: (fault: Fault) => void}} context
 */
export function keepRunning(part, context) {
  let child = null;
  let stopping = false;
  const deaths = [];

  /** Resolves once it is ready. The first start must succeed; a later one that dies counts as one more death. */
  const start = async () => {
    let over = false;
    child = startChild({ ...part, logs: context.logs });
    const mine = child;
    void mine.exited.then((how) => {
      over = true;
      if (!stopping && mine.isUp) return revive(how);
      return undefined;
    });
    const state = await untilReady(part, mine, { ...context, isOver: () => over || stopping });
    if (stopping) return;
    if (state !== "ready" && over && deaths.length > 0) {
      await revive(await mine.exited);
      return;
    }
    if (state !== "ready") throw whyNotReady(part, mine, state);
    mine.isUp = true;
    // It may have died between its first answer and now.
    if (over) await revive(await mine.exited);
  };

  const revive = async (how) => {
    deaths.push(Date.now());
    const recent = deaths.filter((at) => Date.now() - at < SOON_MS).length;
    if (recent >= MANY) return context.giveUp(tooManyDeaths(part, context.logs));
    context.say(`${part.title} ${how}; starting it again.`);
    await sleep(100 * recent);
    if (stopping) return undefined;
    const death = deaths.length;
    return start().then(
      // One that died again on the way has been spoken of by then.
      () => stopping || deaths.length > death || context.say(`${part.title} is back.`),
      (fault) => stopping || context.giveUp(fault),
    );
  };

  return {
    name: part.name,
    start,
    pids: () => [child?.pid(), child?.guardPid].filter(Boolean),
    stop: async () => {
      stopping = true;
      await child?.stop();
    },
  };
}

function tooManyDeaths({ name, title }, logs) {
  return new Fault(`${title} stopped ${MANY} times within a minute: see ${name}.log in ${logs}.`);
}

async function untilReady(part, child, { instance, isOver }) {
  const timeoutMs = part.echo ? READY_COMPILING_MS : READY_MS;
  if (part.health) return untilHealthy(part.health, instance, { timeoutMs, isOver });
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline && !isOver()) {
    if (child.said(part.readyLine)) return "ready";
    await sleep(40);
  }
  return "late";
}

function whyNotReady(part, child, state) {
  const said = child.lastLines();
  if (state === "stranger" || /EADDRINUSE|address already in use|is taken/i.test(said))
    return part.busy();
  const reason = said ? ` It last said:\n${said}` : "";
  return new Fault(`${part.title} did not start.${reason}`);
}
