import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const CORE = dirname(dirname(fileURLToPath(import.meta.url)));
const IMPORT = /(\bfrom\s+|\bimport\s+|\bimport\()"([^"]+\.ts)"/g;

/** The module that runs the vectors, as a path in what `strippedModules` gives. */
export const VECTOR_MODULE = "proof/vector-text.mjs";

/**
 * The modules behind the vectors as plain JavaScript, by path: for a browser and for a Node too old to read TypeScript. What
 * is run there are the same lines, without their types.
 */
export function strippedModules(entry = "proof/vector-text.ts"): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const name = asScript(path);
    if (modules.has(name)) continue;
    const from = path;
    const code = stripTypeScriptTypes(readFileSync(join(CORE, path), "utf8"));
    const linked = code.replaceAll(IMPORT, (_, before: string, specifier: string) => {
      const target = targetOf(specifier, from);
      open.push(target);
      const way = relative(dirname(from), target);
      return `${before}"${asScript(way.startsWith(".") ? way : `./${way}`)}"`;
    });
    modules.set(name, linked);
  }
  return modules;
}

const asScript = (path: string): string => path.replace(/\.ts$/, ".mjs");

function targetOf(specifier: string, from: string): string {
  if (specifier.startsWith("#")) return join("src", specifier.slice(1));
  return join(dirname(from), specifier);
}
