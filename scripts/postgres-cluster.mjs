// Makes a Postgres cluster once: in a temporary folder that is renamed when it is whole.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

const PASSWORDS = "passwords.json";

/** Makes the cluster in `place` unless it is there: a superuser nobody uses, and an owner that is not one, as managed Postgres has. */
export async function createCluster({ place, binaries, account }) {
  if (isMade(place)) return;
  for (const name of readdirSync(dirname(place)))
    if (name.startsWith(`${basename(place)}.new-`))
      rmSync(join(dirname(place), name), { recursive: true, force: true });
  const temporary = `${place}.new-${process.pid}`;
  try {
    fill({ temporary, binaries, account });
    rmSync(place, { recursive: true, force: true });
    renameSync(temporary, place);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

function isMade(place) {
  if (!existsSync(join(place, "cluster"))) return false;
  // Postgres closes its folder to all but its own account.
  if (process.getuid?.() === 0) return existsSync(join(place, "cluster", "PG_VERSION"));
  try {
    accessSync(join(place, "cluster"), constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(
      `The data in ${place} belongs to another account: start as that account, or move the folder away.`,
      { cause: error },
    );
  }
  return existsSync(join(place, "cluster", "PG_VERSION"));
}

/** The passwords made with the cluster; readable by the account that starts it alone. */
export function readPasswords(place) {
  try {
    return JSON.parse(readFileSync(join(place, PASSWORDS), "utf8"));
  } catch (error) {
    throw new Error(
      `The database's passwords can't be read (${error.code ?? "not JSON"}: ${join(place, PASSWORDS)}): start with --reset to make the data afresh.`,
      { cause: error },
    );
  }
}

function password() {
  return randomBytes(24).toString("hex");
}

function fill({ temporary, binaries, account }) {
  mkdirSync(temporary, { recursive: true });
  chmodSync(temporary, 0o711);
  const passwords = { superuser: password(), owner: password(), app: password(), jobs: password() };
  writeFileSync(join(temporary, PASSWORDS), JSON.stringify(passwords), { mode: 0o600 });
  const cluster = join(temporary, "cluster");
  mkdirSync(cluster, { mode: 0o700 });
  const asked = join(temporary, "superuser");
  writeFileSync(asked, passwords.superuser, { mode: 0o600 });
  if (account.ids.uid !== undefined)
    for (const path of [cluster, asked]) chownSync(path, account.ids.uid, account.ids.gid);
  run(binaries, account, binaries.initdb, [
    "-D",
    cluster,
    "-U",
    "postgres",
    `--pwfile=${asked}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ]);
  rmSync(asked);
  const statements = [
    `create role springback_owner login createdb createrole password '${passwords.owner}'`,
    "create database springback owner springback_owner",
    "",
  ].join("\n");
  const said = run(
    binaries,
    account,
    binaries.postgres,
    ["--single", "-D", cluster, "template1"],
    statements,
  );
  if (/ERROR|FATAL/.test(said))
    throw new Error("The new database refused its first settings: start again with --reset.");
}

function run(binaries, account, file, args, input) {
  const done = spawnSync(file, args, {
    ...account.ids,
    cwd: "/",
    input,
    encoding: "utf8",
    env: { ...process.env, ...binaries.env, LC_ALL: "C" },
  });
  if (done.error?.code === "EACCES")
    throw new Error(
      `The database's account (${account.name ?? "yours"}) may not run ${file}: move the project where that account can reach.`,
    );
  if (done.error)
    throw new Error(`The database's programs can't run here (${done.error.code}: ${file}).`);
  if (done.status === 0) return done.stdout + done.stderr;
  if (/No space left on device/.test(done.stderr))
    throw new Error("The disk is full: free some space, then start again.");
  throw new Error(`The database could not be made: ${done.stderr.trim().split("\n").at(-1)}`);
}
