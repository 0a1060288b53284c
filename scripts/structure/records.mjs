import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gitLines } from "./tree.mjs";

export const MIGRATIONS = "packages/db/migrations";
export const SEALED = `${MIGRATIONS}/SEALED`;

/** Every path in the README's "where is X decided?" table leads somewhere, and so does every link and picture. */
export function checkReadme(tree) {
  const what = "README paths";
  if (!tree.has("README.md")) return { what, looked: 0, faults: [] };
  const text = tree.read("README.md");
  const faults = [];
  const section = text.split(/^#+\s/m).find((part) => /^.*where is .*decided/i.test(part)) ?? "";
  const rows = section.split("\n").filter((line) => line.trim().startsWith("|"));
  const paths = rows.flatMap((row) =>
    [...row.matchAll(/`([^`\s]+\/[^`\s]*)`/g)].map((match) => match[1]),
  );
  if (paths.length === 0) faults.push('README.md: the table "where is X decided?" names no path');
  for (const path of paths.flatMap(alternatives))
    if (!leadsSomewhere(tree, path)) faults.push(`README.md: \`${path}\` leads nowhere`);
  const links = tree.text
    .filter((path) => path === "README.md" || /^docs\/.*\.md$/.test(path))
    .flatMap((path) => linksOf(tree, path));
  for (const { from, to } of links)
    if (!tree.has(to)) faults.push(`${from}: the link to ${to} leads nowhere`);
  return { what, looked: paths.length + links.length, faults };
}

function linksOf(tree, from) {
  return [...tree.read(from).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map((match) => match[1])
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => ({ from, to: join(dirname(from), target) }));
}

function alternatives(path) {
  const group = path.match(/\{([^}]+)\}/);
  return group
    ? group[1].split(",").flatMap((word) => alternatives(path.replace(group[0], word)))
    : [path];
}

function leadsSomewhere(tree, path) {
  if (!path.includes("*")) return tree.has(path);
  const pattern = path
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replaceAll("**", "\0")
    .replaceAll("*", "[^/]*")
    .replaceAll("\0", ".*");
  return tree.files.some((file) => new RegExp(`^${pattern}$`).test(file));
}

const DECISIONS = "docs/decisions.md";

/** Decisions are told by their number, here and in the code's history: each has its own, and they stand in order. */
export function checkDecisions(tree) {
  const what = "decisions";
  if (!tree.has(DECISIONS)) return { what, looked: 0, faults: [] };
  const numbers = [...tree.read(DECISIONS).matchAll(/^## (\d+)\. /gm)].map(([, n]) => Number(n));
  const faults = numbers.flatMap((number, at) =>
    number === at + 1 ? [] : [`${DECISIONS}: ${number} stands where ${at + 1} should`],
  );
  return { what, looked: numbers.length, faults: faults.slice(0, 1) };
}

/** A migration that has left the house is never edited: each is sealed by its checksum, and no seal is ever changed. */
export function checkMigrations(tree) {
  const what = "sealed migrations";
  const migrations = tree.files.filter(
    (path) => path.startsWith(`${MIGRATIONS}/`) && path.endsWith(".sql"),
  );
  if (!tree.has(SEALED)) return { what, looked: migrations.length, faults: [] };
  const faults = [];
  const seals = parseSeals(tree.read(SEALED));
  for (const path of migrations) {
    const seal = seals.get(path);
    if (!seal) faults.push(`${path}: not sealed; run node scripts/check-structure.mjs --seal`);
    else if (seal !== checksum(readFileSync(join(tree.root, path))))
      faults.push(`${path}: edited after it was sealed; write a new migration`);
  }
  for (const path of seals.keys())
    if (!migrations.includes(path)) faults.push(`${path}: sealed, but deleted; put it back`);
  for (const line of brokenSeals(tree))
    faults.push(`${SEALED}: the seal of ${line} was changed; seals are only added`);
  return { what, looked: migrations.length, faults };
}

function brokenSeals(tree) {
  const now = new Set(tree.read(SEALED).split("\n"));
  const ever = gitLines(tree.root, ["log", "-p", "--format=", "--", SEALED])
    .filter((line) => /^\+[0-9a-f]{64} {2}/.test(line))
    .map((line) => line.slice(1));
  return ever.filter((line) => !now.has(line)).map((line) => line.slice(66));
}

function parseSeals(text) {
  return new Map(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

/** The text of SEALED with every new migration added. */
export function sealMigrations(tree) {
  const seals = tree.has(SEALED) ? parseSeals(tree.read(SEALED)) : new Map();
  const migrations = tree.files.filter(
    (path) => path.startsWith(`${MIGRATIONS}/`) && path.endsWith(".sql"),
  );
  for (const path of migrations.toSorted())
    if (!seals.has(path)) seals.set(path, checksum(readFileSync(join(tree.root, path))));
  return [...seals].map(([path, sum]) => `${sum}  ${path}\n`).join("");
}

function checksum(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What is generated is ignored, what is not generated is committed. */
export function checkGenerated(tree, { strict }) {
  const ignored = gitLines(tree.root, ["ls-files", "-ci", "--exclude-standard"]);
  const untracked = strict ? gitLines(tree.root, ["ls-files", "-o", "--exclude-standard"]) : [];
  const faults = [
    ...ignored.map((path) => `${path}: generated, yet committed; git rm --cached it`),
    ...untracked.map(
      (path) =>
        `${path}: neither committed nor ignored; commit it, or list it in .gitignore if it is generated`,
    ),
  ];
  return { what: "generated files", looked: tree.files.length, faults };
}

/** The rules package stays pure by the compiler's word too. */
export function checkPurity(tree) {
  const what = "core's purity";
  const file = "packages/core/tsconfig.json";
  if (!tree.has(file)) return { what, looked: 0, faults: [] };
  const { compilerOptions = {} } = JSON.parse(tree.read(file));
  const base = JSON.parse(tree.read("tsconfig.base.json")).compilerOptions;
  const { lib, types } = { ...base, ...compilerOptions };
  const manifest = JSON.parse(tree.read("packages/core/package.json"));
  const faults = [];
  if (lib.some((name) => !/^ES\d+$/i.test(name)))
    faults.push(`${file}: lib holds more than the language (${lib.join(", ")})`);
  if (types.length > 0) faults.push(`${file}: types lets ${types.join(", ")} in`);
  for (const name of Object.keys(manifest.dependencies ?? {}))
    if (name !== "zod") faults.push(`packages/core/package.json: core may not depend on ${name}`);
  return { what, looked: 2, faults };
}
