// pnpm handbook: writes docs/rules-handbook.md from the rules' own data; with --check it only looks whether it is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { handbook } from "../packages/core/handbook/handbook.ts";

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

/** The handbook as it was last written; null when it never was. */
export function writtenHandbook() {
  return existsSync(HANDBOOK_FILE) ? readFileSync(HANDBOOK_FILE, "utf8") : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { text, chapters, tables, rules, parameters } = handbook();
  const looked = `${chapters} chapters, ${tables} tables, ${rules} rules, ${parameters} parameters`;
  if (process.argv.includes("--check")) {
    const fault = staleness(writtenHandbook(), text);
    console.log(fault ?? `docs/rules-handbook.md says what the rules do: ${looked}.`);
    process.exitCode = fault === null ? 0 : 1;
  } else {
    writeFileSync(HANDBOOK_FILE, text);
    console.log(`Wrote docs/rules-handbook.md: ${looked}.`);
  }
}
