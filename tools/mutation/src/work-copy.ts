import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CORE = join(ROOT, "packages/core");

/** Where the mutated copies and what is known of their mutants are kept; it isn't committed. */
export const CACHE = join(ROOT, ".cache/mutation");

/**
 * Tests of core alone, of the files that match the patterns. As the first one that fails ends a mutant, those of the mutated
 * directory come first, then the quickest. The second reading of the rules (packages/core/oracle) stays out: it would find
 * nearly everything, and what is measured are the tests beside the code.
 */
const config = (
  include: readonly string[],
  near: string,
): string => `import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

class NearestFirst extends BaseSequencer {
  async sort(files) {
    const away = (test) => (test.moduleId.includes(${JSON.stringify(near)}) ? 0 : 1);
    const took = (file) => this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return files.toSorted((a, b) => away(a) - away(b) || took(a) - took(b));
  }
}

export default defineConfig({
  test: {
    name: "core",
    include: ${JSON.stringify(include)},
    setupFiles: ["./setup.ts"],
    testTimeout: 120_000,
    // Core keeps nothing between calls, so its modules are loaded once for all tests of a run: that is most of the time.
    pool: "threads",
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
`;

const PRINTED = "handbook/printed.test.ts";

/** Set in the environment for modules that remember something between calls: each mutant then gets them anew. */
export const FRESH = "MUTATION_FRESH_MODULES";

/**
 * Runs before every file of tests. Drawn examples are the same in every run, so that a score is one. A worker and its modules
 * serve one mutant after the other: they are loaded anew for one that is there from the start (in a table), which would
 * never be seen otherwise, after such a one, and always where FRESH asks for it. And what Stryker's counters hold is handed
 * over after every file; as the modules stay, it would be what the files before came by as well.
 */
const SETUP = `import * as fc from "fast-check";
import { inject, vi } from "vitest";
fc.configureGlobal({ seed: 20260301 });
const mutant = inject("activeMutant");
const inTable = inject("mutantActivation") === "static" || process.env.${FRESH} !== undefined;
const loaded = globalThis.loaded ?? { mutant, inTable: false };
if (loaded.mutant !== mutant && (inTable || loaded.inTable)) vi.resetModules();
globalThis.loaded = { mutant, inTable };
const counters = globalThis.__stryker__?.mutantCoverage;
for (const counter of counters ? [counters.static, counters.perTest] : [])
  for (const key of Object.keys(counter)) delete counter[key];
`;

/** Tests that count how much they have looked at, so that they need all of their drawn examples. */
const COUNTED = /(?:facts|any-json|injuries-properties|composition|invariants)\.test\.ts$/u;

/** The source of a test with a tenth of its drawn examples, and 20 at least. A mutant lives only longer for drawing fewer, never shorter. */
const fewerDrawn = (source: string): string =>
  source.replaceAll(
    /numRuns: (\d+)/gu,
    (_, runs: string) => `numRuns: ${Math.max(20, Math.ceil(Number(runs) / 10))}`,
  );

/**
 * A fresh copy of core to mutate, named so that two kinds of mutants don't share one: people go on editing the real
 * files meanwhile, and a run that is broken off leaves nothing behind in them.
 * @returns the folder of the copied package
 */
export function copyCore(name: string): string {
  const root = join(CACHE, name);
  const core = join(root, "packages/core");
  rmSync(root, { recursive: true, force: true });
  mkdirSync(core, { recursive: true });
  cpSync(join(ROOT, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  for (const part of ["src", "handbook", "package.json", "tsconfig.json"])
    cpSync(join(CORE, part), join(core, part), { recursive: true });
  symlinkSync(join(CORE, "node_modules"), join(core, "node_modules"), "dir");
  for (const file of globSync("src/**/*.test.ts", { cwd: core }))
    if (!COUNTED.test(file)) rewrite(core, file, fewerDrawn);
  writeFileSync(join(core, "setup.ts"), SETUP);
  return core;
}

/** Says by which tests of a copy its mutants are looked for: files or patterns, those of one directory of src first. */
export function useTests(core: string, include: readonly string[], directory: string): void {
  writeFileSync(join(core, "vitest.config.ts"), config(include, `/src/${directory}/`));
}

/**
 * Adds a test to a copy: the handbook of the copy's rules is the one that the rules print, which the repository's own check
 * holds docs/rules-handbook.md to.
 * @returns the file of the test
 */
export async function holdToHandbook(core: string): Promise<string> {
  const { handbook } = await import(join(CORE, "handbook/handbook.ts"));
  writeFileSync(join(core, "handbook/printed.md"), handbook([]).text);
  writeFileSync(
    join(core, PRINTED),
    `import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { handbook } from "./handbook.ts";

test("the handbook prints every number of the packs as it is", () => {
  expect(handbook([]).text === readFileSync(new URL("printed.md", import.meta.url), "utf8")).toBe(true);
});
`,
  );
  return PRINTED;
}

/** Rewrites one file of the copy. */
export function rewrite(core: string, file: string, change: (source: string) => string): void {
  const path = join(core, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
