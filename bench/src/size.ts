import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

const ROOT = join(import.meta.dirname, "..", "..");
const ENTRY = join(ROOT, "bench", "entry.ts");

/** Names of core a bundle holds, by subpath; all of a subpath without names. */
export type Imports = ReadonlyMap<string, ReadonlySet<string> | "all">;

/** A bundle's size in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** The size of what a browser would load for these imports of core: bundled, shaken, minified. */
export async function sizeOf(imports: Imports): Promise<Size> {
  const source = [...imports].map(([path, names], index) => {
    const from = `from "@springback/core/${path}";`;
    return names === "all"
      ? `export * as part${index} ${from}`
      : [...names].map((name) => `export { ${name} as ${name}${index} } ${from}`).join("\n");
  });
  const bundle = await rolldown({
    input: "entry",
    platform: "browser",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? ENTRY : null),
        load: (id) => (id === ENTRY ? source.join("\n") : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true, format: "esm" });
  await bundle.close();
  const code = output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}

/** What answers a morning in the browser: facts in, state, answer out; no words, plans, safety net or format. */
export const ANSWERING: Imports = new Map([
  ["guidance", new Set(["advance", "emptyState", "foldEntries", "guide"])],
]);

/** What that may weigh gzipped, in kB of a thousand bytes. */
export const BUDGET_KB = 25;

/** What a phone answers with: facts in, corrected and late ones too, and out an answer through the safety net. */
const CHECKED: Imports = new Map([
  [
    "guidance",
    new Set([
      "advanceBy",
      "emptyState",
      "factsInForce",
      "foldEntries",
      "guide",
      "preview",
      "runCap",
    ]),
  ],
  ["safety", new Set(["guideSafely", "strengthSafely"])],
]);

/** What Today's screen may weigh above that, gzipped, in kB of a thousand bytes. */
export const TODAY_BUDGET_KB = 5.5;

/** What working out Today adds to the rules and their safety net, gzipped bytes. */
export async function sizeOfToday(): Promise<number> {
  const [rules, all] = await Promise.all([
    sizeOf(CHECKED),
    sizeOf(new Map([...CHECKED, ...whole("today-view")])),
  ]);
  return all.gzipped - rules.gzipped;
}

/** Whole subpaths of core. */
export const whole = (...paths: readonly string[]): Imports =>
  new Map(paths.map((path) => [path, "all"]));

/** Every subpath of core's front that ships, the format with its schema aside. */
export function everySubpath(): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, "packages/core/package.json"), "utf8")) as {
    exports: Record<string, string>;
  };
  return Object.entries(manifest.exports)
    .filter(([, target]) => target.startsWith("./src/"))
    .map(([path]) => path.slice(2))
    .filter((path) => path !== "format");
}

const IMPORT = /import\s+(type\s+)?\{([^}]*)\}\s+from\s+"@springback\/core\/([a-z/-]+)"/g;

/** What the runner's app itself imports of core, screens and their parts alike; types and tests weigh nothing. */
export function importsOfWeb(): Imports {
  const imports = new Map<string, Set<string>>();
  for (const folder of ["apps/web/src", "packages/ui/src"]) {
    for (const file of sources(join(ROOT, folder))) {
      for (const [, isType, names = "", path = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
        if (isType === undefined) addNames(imports, path, names);
      }
    }
  }
  return imports;
}

function addNames(imports: Map<string, Set<string>>, path: string, names: string): void {
  const values = names.split(",").map((name) => name.trim());
  for (const name of values) {
    if (name === "" || name.startsWith("type ")) continue;
    const known = imports.get(path) ?? new Set();
    imports.set(path, known.add(name.replace(/ as .*/, "")));
  }
}

function sources(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}
