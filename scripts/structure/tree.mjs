import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const CODE = /\.(ts|tsx|mts|js|mjs|cjs)$/;
const TEXT =
  /\.(ts|tsx|mts|js|mjs|cjs|json|jsonc|md|css|sql|yaml|yml|html|svg|sh|txt)$|(^|\/)(\.ci\/run|\.gitignore)$/;
const GENERATED = /^(pnpm-lock\.yaml|packages\/db\/migrations\/)/;

/**
 * The files of the repository as git sees them: tracked, and new ones that aren't ignored.
 * @returns {{root: string, files: string[], code: string[], text: string[], read: (path: string) => string, has: (path: string) => boolean}}
 */
export function readTree(root) {
  const files = gitLines(root, ["ls-files", "-co", "--exclude-standard"]).filter((path) =>
    existsSync(join(root, path)),
  );
  const kept = new Map();
  const read = (path) => {
    if (!kept.has(path)) kept.set(path, readFileSync(join(root, path), "utf8"));
    return kept.get(path);
  };
  return {
    root,
    files,
    code: files.filter((path) => CODE.test(path) && !GENERATED.test(path)),
    text: files.filter((path) => TEXT.test(path) && path !== "pnpm-lock.yaml"),
    read,
    has: (path) => existsSync(join(root, path)),
  };
}

/** The lines a git command prints, without empty ones. */
export function gitLines(root, args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64_000_000 })
    .split("\n")
    .filter((line) => line !== "");
}

/** "packages/core" of "packages/core/src/day.ts"; null for files outside the workspace's packages. */
export function packageOf(path) {
  return path.match(/^(?:(?:apps|packages|tools)\/[^/]+|bench(?=\/))/)?.[0] ?? null;
}

/** Whether the file is a test or serves only tests. */
export function isTest(path) {
  return /\.(test|spec)\.[a-z]+$/.test(path) || path.startsWith("packages/e2e/");
}

/** Every module a source file names, with the line it stands on; comments don't count. */
export function importsOf(source) {
  const bare = withoutComments(source);
  const found = [];
  const form = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)(["'])([^"'\n]+)\1/g;
  for (const match of bare.matchAll(form))
    found.push({ name: match[2], line: bare.slice(0, match.index).split("\n").length });
  return found;
}

/** Source with its comments blanked out, line for line. */
export function withoutComments(source) {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/^\s*\/\/.*$/gm, "");
}

/** The path a relative or `#` import of `from` points at, inside the repository. */
export function resolveImport(from, name) {
  const file = name.replace(/\?.*$/, "");
  if (file.startsWith("#")) return `${packageOf(from)}/src/${file.slice(1)}`;
  return join(dirname(from), file).replaceAll("\\", "/");
}
