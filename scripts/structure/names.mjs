import { join } from "node:path";
import { isTest, packageOf, withoutComments } from "./tree.mjs";

const EMPTY_WORDS = new Set([
  ...["util", "utils", "helper", "helpers", "common", "misc"],
  ...["manager", "managers", "lib", "shared", "stuff"],
]);
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))?$/;
const ROUTE_FOLDER =
  /^(\[{1,2}(\.\.\.)?[a-z][A-Za-z0-9]*\]{1,2}|\([a-z-]+\)|@[a-z-]+|_[a-z-]+|\.well-known|[a-z]+(\.[a-z]+)?\.json)$/;
const MAX_LINES = 300;

/** One noun, one name, kebab-case; no barrels and no names that say nothing. */
export function checkNames(tree) {
  const faults = [];
  const fronts = frontDoors(tree);
  for (const path of tree.code) {
    const parts = path.split("/");
    const stem = parts.pop().replace(/\.[a-z]+$/, "");
    if (stem === "index")
      faults.push(`${path}: an index file is a barrel; name the file after what it holds`);
    for (const name of [...parts, stem]) {
      const empty = name.split(/[-.]/).find((word) => EMPTY_WORDS.has(word));
      if (empty) faults.push(`${path}: "${empty}" says nothing; name it after what it does`);
      if (!KEBAB.test(name) && !ROUTE_FOLDER.test(name) && !name.startsWith("."))
        faults.push(`${path}: "${name}" is not kebab-case`);
    }
    if (!fronts.has(path) && isBarrel(tree.read(path), path))
      faults.push(`${path}: only passes on other files' exports; import from those`);
  }
  return { what: "file names", looked: tree.code.length, faults };
}

/** Files a package.json exports by name: its table of contents, which may gather one subject's functions. */
function frontDoors(tree) {
  const manifests = tree.files.filter((path) => packageOf(path) && path.endsWith("/package.json"));
  return new Set(
    manifests.flatMap((path) =>
      Object.values(JSON.parse(tree.read(path)).exports ?? {}).map((target) =>
        join(packageOf(path), String(target)),
      ),
    ),
  );
}

function isBarrel(source, path) {
  if (path.includes("/src/app/") || isTest(path)) return false;
  const statements = source
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
  return (
    statements.length > 1 &&
    statements.every((statement) => /^export\s[\s\S]*\sfrom\s*["']/.test(statement))
  );
}

/** A file that can be read in one sitting: at most 300 lines, empty ones and comments aside. */
export function checkLength(tree) {
  const files = tree.text.filter(
    (path) =>
      /\.(ts|tsx|mts|js|mjs|cjs|css)$/.test(path) && !path.startsWith("packages/db/migrations/"),
  );
  const faults = [];
  for (const path of files) {
    const lines = withoutComments(tree.read(path))
      .split("\n")
      .filter((line) => line.trim() !== "").length;
    if (lines > MAX_LINES)
      faults.push(`${path}: ${lines} lines, more than ${MAX_LINES}; split it by what it does`);
  }
  return { what: "file lengths", looked: files.length, faults };
}
