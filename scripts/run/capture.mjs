import { startGuarded } from "./guarded.mjs";

/** Programs now running for us, so that an interrupted run takes them along. */
const running = new Set();

/**
 * Runs a program to its end, under a guard.
 * @param {string} file
 * @param {string[]} args
 * @param {{env?: object, cwd?: string}} options
 * @returns {Promise<{code: number, output: string, stdout: string}>} code 127 when it could not be started
 */
export async function capture(file, args, { env = process.env, cwd = process.cwd() } = {}) {
  const program = startGuarded(file, args, { env, cwd });
  running.add(program);
  const all = [];
  const out = [];
  program.stdout.on("data", (chunk) => {
    all.push(chunk);
    out.push(chunk);
  });
  program.stderr.on("data", (chunk) => all.push(chunk));
  const { code } = await program.closed;
  running.delete(program);
  return {
    code,
    output: Buffer.concat(all).toString("utf8"),
    stdout: Buffer.concat(out).toString("utf8"),
  };
}

/** Ends every program that `capture` still waits for, with all they started. */
export function endCaptured() {
  for (const program of running) program.end();
}
