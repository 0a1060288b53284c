// pnpm handbook: writes docs/rules-handbook.md from the rules' own data; with --check it only looks whether it is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { handbook } from "../packages/core/handbook/handbook.ts";
import { PRACTICE, STUDIES } from "../packages/core/handbook/reference/sources.ts";
import { CLAIMS_NOT_MADE } from "./claims-not-made.mjs";

export const HANDBOOK_FILE = join(
  dirname(fileURLToPath(import.meta.url)),
  "..",
  "docs",
  "rules-handbook.md",
);

/**
 * Whether a text is what the rules say of themselves now.
 * @returns {string | null} what is wrong, and what to run; null when nothing is
 */
export function staleness(written, made) {
  if (written === made) return null;
  if (written === null) return "docs/rules-handbook.md is missing: run pnpm handbook";
  const now = made.split("\n");
  const line = written.split("\n").findIndex((text, index) => text !== now[index]);
  const where = line === -1 ? now.length : line + 1;
  return `docs/rules-handbook.md is stale from line ${where}: run pnpm handbook`;
}

/** The handbook as the rules would write it now. */
export const madeHandbook = () => handbook(CLAIMS_NOT_MADE.map(({ claim }) => claim));

/** What a source key looks like: capitals, and often a year. */
const KEY = /^(?:[A-Z]{2,}[0-9]{0,2}[A-Z]?|[A-Z][0-9])$/;
/** What looks like a key in brackets and is none: rules of one letter, and programmes. */
const NO_KEY = /^(?:[ABC][0-9P]|S[0-4]|P[1-8]|ALFREDSON|SILBERNAGEL|HSR|SSC6|OVERRIDE)$/;

/**
 * The source keys that a handbook's text cites: in its columns of sources, in brackets and after "Source:".
 * @returns {Set<string>}
 */
export function citedKeys(text) {
  const cited = [];
  let column = -1;
  for (const line of text.split("\n")) {
    const cells = line.startsWith("|") ? line.split("|").map((cell) => cell.trim()) : [];
    if (cells.length === 0) column = -1;
    else if (cells.includes("Source")) column = cells.indexOf("Source");
    cited.push(cells[column] ?? "");
    for (const [, words] of line.matchAll(/\(([^()]*)\)/g)) cited.push(words);
    for (const [, words] of line.matchAll(/Source[^:.]*: ([^.]*)/g)) cited.push(words);
  }
  const words = cited.flatMap((some) => some.split(/[;, *]+/));
  return new Set(words.filter((word) => KEY.test(word) && !NO_KEY.test(word)));
}

/** Cited keys that the list of sources doesn't explain. */
export function unknownKeys(text, known = [...STUDIES, ...PRACTICE].map(([key]) => key)) {
  return [...citedKeys(text)].filter((key) => !known.includes(key));
}

/** The handbook as it was last written; null when it never was. */
export function writtenHandbook() {
  return existsSync(HANDBOOK_FILE) ? readFileSync(HANDBOOK_FILE, "utf8") : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { text, chapters, tables, rules, parameters } = madeHandbook();
  const unknown = unknownKeys(text);
  if (unknown.length > 0) throw new Error(`No source is listed for ${unknown.join(", ")}`);
  const looked = `${chapters} chapters, ${tables} tables, ${rules} rules, ${parameters} parameters, ${citedKeys(text).size} sources cited`;
  if (process.argv.includes("--check")) {
    const fault = staleness(writtenHandbook(), text);
    console.log(fault ?? `docs/rules-handbook.md says what the rules do: ${looked}.`);
    process.exitCode = fault === null ? 0 : 1;
  } else {
    writeFileSync(HANDBOOK_FILE, text);
    console.log(`Wrote docs/rules-handbook.md: ${looked}.`);
  }
}
