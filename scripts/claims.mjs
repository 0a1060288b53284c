// Looks for what the product never says in every text that people can come to read; its test runs it.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Where texts live that reach people: the rules, both apps, what they share, the mails, and the articles. */
export const PLACES = [
  "packages/core/src",
  "packages/ui/src",
  "packages/api/src",
  "apps/web/src",
  "apps/admin/src",
  "packages/db/src/articles",
];

/**
 * Whether a module's texts are French: its name or its folder says so.
 * @param {string} path
 */
export const isFrench = (path) => /(?:^|\/)fr(?:\/|\.tsx?$)/.test(path);

/** @param {string} directory @returns {string[]} */
const filesIn = (directory) =>
  readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/**
 * The texts of a module: what stands in quotes and, in markup, between tags. Comments are for engineers and aren't read.
 * @param {string} source
 * @returns {string[]}
 */
export function textsOf(source) {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/[^\n]*/g, "$1");
  const quoted = code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g);
  const between = code.matchAll(/>([^<>{}=;]*[\p{L}][^<>{}=;]*)</gu);
  return [
    ...[...quoted].map((match) => match[1] ?? match[2] ?? ""),
    ...[...between].map((match) => match[1] ?? ""),
  ]
    .map((text) => text.replaceAll(/\s+/g, " ").trim())
    .filter((text) => text.includes(" ") || /^\p{Lu}\p{Ll}+$/u.test(text));
}

/**
 * @param {ReadonlyMap<string, string>} sources path -> text
 * @param {readonly {claim: string, pattern: RegExp}[]} claims
 * @returns {{files: number, texts: number, faults: string[]}}
 */
export function checkClaims(sources, claims) {
  let texts = 0;
  const faults = [];
  for (const [path, source] of sources) {
    for (const text of textsOf(source)) {
      texts += 1;
      for (const { claim, pattern } of claims)
        if (pattern.test(text)) faults.push(`${path}: "${text}" says that ${claim}`);
    }
  }
  return { files: sources.size, texts, faults };
}

/** Every module whose texts are read. */
export function textSources() {
  const paths = PLACES.flatMap((place) => filesIn(join(ROOT, place)));
  const named = paths.map(
    (path) => /** @type {const} */ ([relative(ROOT, path), readFileSync(path, "utf8")]),
  );
  return new Map(named);
}
