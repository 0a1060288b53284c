import { importsOf, isTest, packageOf, resolveImport } from "./tree.mjs";

/** Who may know whom. A part missing here is a fault, so that a new one is thought about. */
export const HOUSE = {
  "packages/core": [],
  "packages/words": [],
  "packages/db": ["core"],
  "packages/api": ["core", "db", "words"],
  "packages/ui": ["core", "words"],
  "packages/e2e": ["core", "db", "words"],
  "apps/web": ["core", "api", "ui", "words"],
  "apps/admin": ["core", "api", "ui"],
  "apps/worker": ["api"],
  bench: ["core"],
  "tools/mailbox": [],
  "tools/mutation": [],
  "tools/stripe-local": [],
};

/** Packages that only one file of the product may name. */
const ONE_IMPORTER = ["next-auth", "stripe"];

function* importsIn(tree, keep = () => true) {
  for (const path of tree.code) {
    if (!packageOf(path) || !keep(path)) continue;
    for (const { name, line } of importsOf(tree.read(path))) yield { path, name, line };
  }
}

/** Relative imports stay inside their package; `#` imports lead to a file. */
export function checkPaths(tree) {
  const faults = [];
  let looked = 0;
  for (const { path, name, line } of importsIn(tree)) {
    looked += 1;
    const target = resolveImport(path, name);
    if (name.startsWith(".") && packageOf(target) !== packageOf(path))
      faults.push(
        `${path}:${line}: ${name} leaves the package; import it by the other package's name`,
      );
    if (!name.startsWith("#")) continue;
    if (!/\.[a-z]+(\?[a-z]+)?$/.test(name))
      faults.push(`${path}:${line}: ${name} lacks its file extension`);
    else if (!tree.has(target))
      faults.push(`${path}:${line}: ${name} leads to no file (${target})`);
  }
  return { what: "import paths", looked, faults };
}

function allowed(part, name) {
  return HOUSE[part]?.includes(name.match(/^@springback\/([^/]+)/)[1]);
}

function isProduct(path) {
  return !path.startsWith("tools/") && !isTest(path);
}

/** core <- db <- api <- apps, core <- ui <- apps: in package.json and in every import. */
export function checkDirection(tree) {
  const faults = [];
  let looked = 0;
  for (const path of tree.files.filter(
    (file) => packageOf(file) && file === `${packageOf(file)}/package.json`,
  )) {
    const part = packageOf(path);
    const manifest = JSON.parse(tree.read(path));
    looked += 1;
    if (!HOUSE[part])
      faults.push(
        `${path}: ${part} has no place in the house; give it one in scripts/structure/imports.mjs`,
      );
    for (const kind of [
      "dependencies",
      "devDependencies",
      "optionalDependencies",
      "peerDependencies",
    ])
      for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
        if (name.startsWith("@springback/") && !allowed(part, name))
          faults.push(`${path}: ${part} may not depend on ${name}`);
        if (version !== "catalog:" && version !== "workspace:*")
          faults.push(
            `${path}: ${name} has its own version (${version}); write it in pnpm-workspace.yaml and "catalog:" here`,
          );
      }
  }
  for (const { path, name, line } of importsIn(tree)) {
    if (!name.startsWith("@springback/")) continue;
    looked += 1;
    if (!allowed(packageOf(path), name))
      faults.push(`${path}:${line}: ${packageOf(path)} may not know ${name}`);
  }
  return { what: "dependency directions", looked, faults };
}

/** What only one file, or one layer, may touch. */
export function checkWalls(tree) {
  const faults = [];
  let looked = 0;
  const importers = new Map(ONE_IMPORTER.map((name) => [name, new Set()]));
  for (const { path, name, line } of importsIn(tree, isProduct)) {
    looked += 1;
    for (const [only, files] of importers)
      if (name === only || name.startsWith(`${only}/`)) files.add(path);
    if (isProcedureFile(path) && /^(drizzle-orm|@springback\/db|stripe|postgres)(\/|$)/.test(name))
      faults.push(
        `${path}:${line}: a procedure may not reach ${name}; go through service.ts or queries.ts`,
      );
    if (
      path.startsWith("packages/core/") &&
      name === "zod" &&
      !/^packages\/core\/src\/(timeline|protocol)\//.test(path)
    )
      faults.push(
        `${path}:${line}: in core, zod belongs to the two formats, timeline and protocol`,
      );
  }
  for (const [only, files] of importers)
    if (files.size > 1)
      faults.push(`${only} is imported by ${[...files].join(" and ")}; one file may`);
  return { what: "walls", looked, faults };
}

function isProcedureFile(path) {
  return /^packages\/api\/src\/(features\/[^/]+\/(runner|coach)|routers\/[^/]+)\.ts$/.test(path);
}
