// The long commands beside `npm test`: too slow for every push, and each proves or measures one thing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApps } from "./build.mjs";
import { Fault } from "./fault.mjs";
import { ROOT } from "./place.mjs";
import { withStack } from "./throwaway-stack.mjs";

/** What each command runs; `bench` takes the name of what to measure. */
const PROGRAMS = {
  deep: () => "packages/core/proof/deep.ts",
  mutation: () => "tools/mutation/run.ts",
  bench: (what) => `bench/${what}.ts`,
};

/** Measurements of the whole product, which need it built and running. */
const ON_A_STACK = new Set(["bench/pages.ts"]);

/** The program of a command, its path in the repository. Throws a Fault when there is none. */
export function programOf(name, words) {
  const path = PROGRAMS[name](words[0] ?? "core");
  if (!/^[\w/-]+\.ts$/.test(path) || !existsSync(join(ROOT, path)))
    throw new Fault(`There is nothing to run for "${[name, ...words].join(" ")}".`);
  return path;
}

/** Runs the command with what follows its name. @returns {Promise<number>} its exit code */
export async function run({ name, words }) {
  const program = programOf(name, words);
  const rest = name === "bench" ? words.slice(1) : words;
  if (!ON_A_STACK.has(program)) return runProgram([program, ...rest], process.env);
  await buildApps((text) => process.stdout.write(`${text}\n`));
  const folder = mkdtempSync(join(tmpdir(), "springback-bench-"));
  // As root the database runs under another account, which has to pass through this folder.
  chmodSync(folder, 0o711);
  try {
    return await withStack({ folder }, ({ env }) => runProgram([program, ...rest], env));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runProgram(args, env) {
  const child = spawn("node", args, { cwd: ROOT, stdio: "inherit", env });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
