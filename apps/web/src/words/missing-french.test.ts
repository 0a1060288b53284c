import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const WEB = join(import.meta.dirname, "../..");
const WORDS = join(WEB, "src/words");
const TSC = join(WEB, "node_modules/.bin/tsc");

/** The first sentence of a table, or the first pair for one and for more. */
const SENTENCE = /^ {2}\w+:\s*(?:"[^"]*"|\{\s*one:\s*"[^"]*",\s*other:\s*"[^"]*",?\s*\}),\n/m;

let copy: string;
const french = (file = ""): string => join(copy, "src/words/fr", file);

/** The tables alone, to be compiled as the build compiles them. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "words-"));
  mkdirSync(join(copy, "src/words"), { recursive: true });
  for (const language of ["en", "fr"])
    cpSync(join(WORDS, language), join(copy, "src/words", language), { recursive: true });
  symlinkSync(join(WEB, "node_modules"), join(copy, "node_modules"));
  cpSync(join(WEB, "package.json"), join(copy, "package.json"));
  const base = join(WEB, "../../tsconfig.base.json");
  const options = { extends: base, compilerOptions: { noEmit: true, types: [] }, include: ["src"] };
  writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(options));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** The files in which the compiler finds a fault. */
function faulty(): readonly string[] {
  const { stdout, error } = spawnSync(TSC, ["-p", copy, "--pretty", "false"], { encoding: "utf8" });
  if (error) throw error;
  const found = [...stdout.matchAll(/words\/fr\/([\w-]+\.ts)\(\d+,\d+\): error/g)];
  return [...new Set(found.map(([, file]) => file ?? ""))].toSorted();
}

test("a sentence missing from any French table is an error of the build, and none is missing", () => {
  const tables = readdirSync(french());
  expect(tables.length).toBeGreaterThan(30);
  expect(readdirSync(join(WORDS, "en"))).toEqual(tables);
  expect(faulty()).toEqual([]);
  for (const table of tables) {
    const text = readFileSync(french(table), "utf8");
    const without = text.replace(SENTENCE, "");
    expect(without, table).not.toBe(text);
    writeFileSync(french(table), without);
  }
  expect(faulty()).toEqual(tables.toSorted());
});

test("no app is built past an error of its types", () => {
  for (const app of ["web", "admin"])
    expect(readFileSync(join(WEB, "..", app, "next.config.ts"), "utf8")).not.toMatch(
      /ignoreBuildErrors|ignoreDuringBuilds/,
    );
});
