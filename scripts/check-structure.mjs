// Checks what no compiler or linter checks here: names, sizes, who knows whom, and what the repository says of itself.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkApostrophes } from "./structure/apostrophes.mjs";
import {
  checkEnvironment,
  checkMachinePaths,
  checkServerActions,
  checkSkipped,
} from "./structure/content.mjs";
import { checkDirection, checkPaths, checkWalls } from "./structure/imports.mjs";
import { checkJourneys, checkPages } from "./structure/journeys.mjs";
import { checkLength, checkNames } from "./structure/names.mjs";
import { checkNumbers } from "./structure/numbers.mjs";
import {
  checkDecisions,
  checkGenerated,
  checkMigrations,
  checkPurity,
  checkReadme,
  SEALED,
  sealMigrations,
} from "./structure/records.mjs";
import { readTree } from "./structure/tree.mjs";
import { checkWords } from "./structure/words.mjs";

/** Checks that looked at nothing are faults: a check that sees no files would pass for ever. */
const MUST_SEE = new Set([
  "file names",
  "file lengths",
  "import paths",
  "dependency directions",
  "machine paths",
  "numbers of the rules",
  "words of screens",
  "apostrophes",
  "lines of the journeys",
  "pages that journeys open",
]);

/**
 * Looks at the repository in `root`.
 * @param {{strict?: boolean}} options strict: files neither committed nor ignored are faults too (CI)
 * @returns {{what: string, looked: number, faults: string[]}[]}
 */
export function checkStructure(root, { strict = false } = {}) {
  const tree = readTree(root);
  const results = [
    ...[
      checkNames(tree),
      checkLength(tree),
      checkPaths(tree),
      checkDirection(tree),
      checkWalls(tree),
    ],
    ...[checkPurity(tree), checkServerActions(tree), checkEnvironment(tree), checkSkipped(tree)],
    ...[checkNumbers(tree), checkWords(tree), checkApostrophes(tree)],
    ...[checkJourneys(tree), checkPages(tree)],
    ...[
      checkMachinePaths(tree),
      checkReadme(tree),
      checkDecisions(tree),
      checkMigrations(tree),
      checkGenerated(tree, { strict }),
    ],
  ];
  for (const result of results)
    if (MUST_SEE.has(result.what) && result.looked === 0)
      result.faults.push(`${result.what}: looked at nothing`);
  return results;
}

function main() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  if (process.argv.includes("--seal")) {
    writeFileSync(join(root, SEALED), sealMigrations(readTree(root)));
    return;
  }
  const results = checkStructure(root, { strict: Boolean(process.env.CI) });
  const faults = results.flatMap((result) => result.faults);
  for (const fault of faults) console.error(fault);
  console.log(results.map(({ what, looked }) => `${what} ${looked}`).join(", "));
  console.log(faults.length === 0 ? "The structure holds." : `Faults: ${faults.length}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
