import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "./place.mjs";
import { capture } from "./capture.mjs";
import { Fault, knownFault } from "./fault.mjs";

const PNPM = "12.21.0";
const NODE = "24.21.0";

/** Older than this can't run TypeScript as it is, which the scripts, the tools and Vitest rely on. */
const OLDEST_NODE = [22, 18];

/** Whether a Node of `version` ("20.20.2") can run the product itself. */
export function isNodeEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The npm packages to put into .tools, by folder name and version. */
export function wantedTools({ version, platform, arch }) {
  const wanted = new Map([["pnpm", PNPM]]);
  if (!isNodeEnough(version))
    wanted.set(`node-${platform === "win32" ? "win" : platform}-${arch}`, NODE);
  return wanted;
}

/**
 * Sees to it that pnpm and a new enough Node are in .tools and first on PATH.
 * @returns {Promise<boolean>} whether something had to be installed
 */
export async function installTools(root = ROOT) {
  const folder = join(root, ".tools");
  const wanted = wantedTools({
    version: process.versions.node,
    platform: process.platform,
    arch: process.arch,
  });
  const missing = [...wanted].filter(
    ([name, version]) => installedVersion(folder, name) !== version,
  );
  if (missing.length > 0) await npmInstall(folder, wanted);
  const bin = join(folder, "node_modules", ".bin");
  process.env.PATH = [bin, join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  return missing.length > 0;
}

function installedVersion(folder, name) {
  const file = join(folder, "node_modules", name, "package.json");
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8")).version;
  } catch {
    return null;
  }
}

async function npmInstall(folder, wanted) {
  const done = await capture(
    process.platform === "win32" ? "npm.cmd" : "npm",
    [
      ...["install", "--prefix", folder, "--no-save", "--no-package-lock"],
      ...["--no-audit", "--no-fund", "--loglevel=error"],
      ...["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"],
      ...[...wanted].map(([name, version]) => `${name}@${version}`),
    ],
    { env: environmentForNpm() },
  );
  if (done.code === 0) return;
  const known = knownFault(done.output, { folder, downloading: true });
  if (known) throw known;
  const [, node] = [...wanted.keys()];
  const why =
    done.output
      .trim()
      .split("\n")
      .find((line) => /\S/.test(line)) ?? "npm gave no reason";
  throw new Fault(
    `pnpm${node ? " and a newer Node" : ""} could not be installed (${why}): install Node 24 yourself, then start again.`,
  );
}

/** Under `npm start` npm describes the outer package in the environment; the inner npm must not read that as its own. */
function environmentForNpm() {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(package|lifecycle|command|execpath|node_execpath|config_(local_prefix|global_prefix|prefix))/.test(
        name,
      ),
  );
  return Object.fromEntries(kept);
}
