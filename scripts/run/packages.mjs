import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { capture } from "./capture.mjs";
import { Fault, knownFault } from "./fault.mjs";
import { ROOT } from "./place.mjs";

/** Tried again within a minute, not over the several that pnpm takes by itself before it says that nobody answers. */
const PATIENCE = {
  pnpm_config_fetch_retries: "2",
  pnpm_config_fetch_retry_mintimeout: "500",
  pnpm_config_fetch_retry_maxtimeout: "2000",
};

const PARTS = ["apps", "packages", "tools"];

/** Changes exactly when what has to be installed could change: lockfile, workspace file, any package.json, Node's version. */
export function installStamp(root, nodeVersion) {
  const hash = createHash("sha256").update(`${nodeVersion} ${process.platform} ${process.arch}\n`);
  for (const file of stampedFiles(root)) {
    hash.update(`${file}\n`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function stampedFiles(root) {
  const files = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "bench/package.json"];
  for (const part of PARTS) {
    if (!existsSync(join(root, part))) continue;
    for (const name of readdirSync(join(root, part)).toSorted())
      if (existsSync(join(root, part, name, "package.json")))
        files.push(`${part}/${name}/package.json`);
  }
  return files.filter((file) => existsSync(join(root, file)));
}

/** Whether the packages on disk are those the lockfile asks for. */
export function isInstalled(root = ROOT) {
  const stamp = stampFile(root);
  return (
    existsSync(stamp) && readFileSync(stamp, "utf8") === installStamp(root, process.versions.node)
  );
}

/** Installs what the lockfile says, unless it is there. @returns {Promise<boolean>} whether it had to */
export async function installPackages(root = ROOT) {
  if (isInstalled(root)) return false;
  const done = await capture(
    process.platform === "win32" ? "pnpm.cmd" : "pnpm",
    ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"],
    { cwd: root, env: { ...process.env, ...PATIENCE, CI: "true" } },
  );
  if (done.code !== 0) throw whyNot(done.output, root);
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stampFile(root), installStamp(root, process.versions.node));
  return true;
}

function stampFile(root) {
  return join(root, "node_modules", ".springback-stamp");
}

function whyNot(output, root) {
  if (/OUTDATED_LOCKFILE|lockfile is not up to date|not up to date with/i.test(output))
    return new Fault(
      "pnpm-lock.yaml doesn't match the package.json files: run pnpm install, then start again.",
    );
  const known = knownFault(output, { folder: root, downloading: true });
  if (known) return known;
  const last = output.trim().split("\n").slice(-3).join(" ").trim();
  return new Fault(`The packages could not be installed (${last}): mend that, then start again.`);
}
