// The long commands beside `npm test`: too slow for every push, and each proves or measures one thing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "./fault.mjs";
import { ROOT } from "./place.mjs";

/** What each command runs; `bench` takes the name of what to measure. */
const PROGRAMS = {
  deep: () => "packages/core/proof/deep.ts",
  mutation: () => "tools/mutation/run.ts",
  bench: (what) => `bench/${what}.ts`,
};

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
  const child = spawn("node", [program, ...rest], { cwd: ROOT, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
