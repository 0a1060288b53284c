// `npm test`: every check in order, each saying what it looked at; all of them run even when one fails.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fault } from "./fault.mjs";
import { Interrupted, isInterrupted } from "./interrupt.mjs";
import { size } from "./size-step.mjs";
import { boundaries, build, core, format, lint, structure, types, vitest } from "./steps.mjs";

const CHECKS = { format, lint, structure, boundaries, types, build, size };
const ORDER = [
  "format",
  "lint",
  "structure",
  "boundaries",
  "types",
  "core",
  "unit",
  "build",
  "size",
  "browser",
];

/** Steps that look at what was built. */
const ON_A_BUILD = new Set(["size", "browser"]);

/** The steps to run, in their order: those named, or all. Throws a Fault for a name it doesn't know. */
export function chooseSteps(words) {
  const unknown = words.find((word) => !ORDER.includes(word));
  if (unknown)
    throw new Fault(`"${unknown}" is not a step of npm test: the steps are ${ORDER.join(", ")}.`);
  return words.length === 0 ? ORDER : ORDER.filter((name) => words.includes(name));
}

/** The closing line: what the test runners counted, and one failure for each other step that failed. */
export function closingLine(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + (outcome.passed ?? 0), 0);
  const failed = outcomes.reduce(
    (sum, outcome) => sum + (outcome.failed ?? (outcome.ok ? 0 : 1)),
    0,
  );
  return `${passed} passed, ${failed} failed`;
}

/** Runs the command. @returns {Promise<number>} its exit code */
export async function run({ words }) {
  const chosen = chooseSteps(words);
  const folder = mkdtempSync(join(tmpdir(), "springback-test-"));
  // As root the database runs under another account, which has to pass through this folder.
  chmodSync(folder, 0o711);
  const outcomes = [];
  try {
    for (const name of chosen) {
      const built = outcomes.find((outcome) => outcome.name === "build")?.ok ?? true;
      outcomes.push(await runStep(name, { folder, built }));
      if (isInterrupted()) throw new Interrupted();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const failures = outcomes.filter((outcome) => !outcome.ok);
  if (failures.length > 0)
    process.stdout.write(`\nFailed: ${failures.map(({ name }) => name).join(", ")}\n`);
  process.stdout.write(`${closingLine(outcomes)}\n`);
  return failures.length === 0 ? 0 : 1;
}

async function runStep(name, context) {
  const began = Date.now();
  if (process.stdout.isTTY) process.stdout.write(`${name.padEnd(11)} ...\r`);
  const outcome = await doStep(name, context).catch((error) => ({
    ok: false,
    looked: "could not run",
    output: error instanceof Fault ? error.message : String(error.stack),
  }));
  const time = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  process.stdout.write(
    `${name.padEnd(11)} ${outcome.ok ? "ok    " : "FAILED"}  ${time.padStart(7)}  ${outcome.looked}\n`,
  );
  if (!outcome.ok) process.stdout.write(`\n${outcome.output.trimEnd()}\n\n`);
  return { name, ...outcome };
}

async function doStep(name, { folder, built }) {
  if (name === "core") return core({ folder });
  if (name === "unit") return withDatabase(folder, vitest);
  if (ON_A_BUILD.has(name) && !built)
    throw new Fault("This step looks at the built apps, and the build failed.");
  if (name !== "browser") return CHECKS[name]();
  const { browser } = await import("./browser-step.mjs");
  return browser({ folder });
}

/** A throwaway server that never waits for the disk. */
async function withDatabase(folder, use) {
  const { startPostgres, removePostgres } = await import("../postgres.mjs");
  const dataDir = join(folder, "unit");
  const server = await startPostgres({ dataDir, durable: false });
  try {
    return await use({ databaseUrl: server.ownerUrl, folder });
  } finally {
    await server.stop();
    await removePostgres(dataDir);
  }
}
