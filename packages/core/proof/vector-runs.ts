import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { RECORDED } from "./recorded.ts";
import { strippedModules, VECTOR_MODULE } from "./stripped.ts";
import { inPlace, SURROUNDINGS } from "./surroundings.ts";

/** The Node versions the answers have to be the same in; npm has each as a package. */
const NODES = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"];
const TOOLS = fileURLToPath(new URL("../../../.tools", import.meta.url));

/** Answers the vectors under every Node, zone and language; says what each gave, and whether all gave what is written down. */
export async function provedVectors(say: (words: string) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "springback-vectors-"));
  try {
    const script = writeModules(folder);
    const held = NODES.map((version) => proveNode(fromNpm(version), script, say));
    say(`${NODES.length} Nodes, ${SURROUNDINGS.length} zones and languages each`);
    return held.every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function proveNode(node: string, script: string, say: (words: string) => void): boolean {
  return SURROUNDINGS.every((place) => {
    const output = execFileSync(node, [script], { encoding: "utf8", env: inPlace(place) });
    const [version, hash] = output.split(" ");
    const same = hash === RECORDED.answers;
    say(`  ${version} ${place.TZ} ${place.LANG}: ${same ? "the same" : `DIFFERENT ${hash}`}`);
    return same;
  });
}

/** The vectors as plain JavaScript, which a Node that can't read TypeScript runs too. */
function writeModules(folder: string): string {
  for (const [path, code] of strippedModules()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const script = join(folder, "run.mjs");
  writeFileSync(
    script,
    `import { createHash } from "node:crypto";
import { vectorText } from "./${VECTOR_MODULE}";
process.stdout.write(process.version + " " + createHash("sha256").update(vectorText()).digest("hex"));
`,
  );
  return script;
}

/** A Node of a version from npm, put beside the other tools the first time. */
function fromNpm(version: string): string {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const prefix = join(TOOLS, `node-${version}`);
  const file = join(prefix, "node_modules", name, "bin", "node");
  if (!existsSync(file)) {
    const quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
    execFileSync("npm", ["install", "--prefix", prefix, ...quiet, `${name}@${version}`]);
  }
  return file;
}
