import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { accessSync, constants, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { Fault, faultFrom } from "./fault.mjs";

/** The folder of this clone. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything a start keeps: database, mails, secrets, logs. */
export const DATA = join(ROOT, ".data");

const ROOM_TO_INSTALL_BYTES = 1_500_000_000;
const ROOM_TO_RUN_BYTES = 100_000_000;

/** Makes `folder` and proves that a file can be written there. Throws a Fault that says what to do. */
export function claimFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, "probe");
    rmSync(probe);
  } catch (error) {
    if (error.code === "ENOTDIR" || error.code === "EEXIST")
      throw new Fault(
        `${folder} is in the way: it should be a folder, so move that file, then start again.`,
      );
    throw faultFrom(error, folder);
  }
}

/** Says so at once when the disk can't take what is coming, rather than half-way through. */
export function claimRoom(folder, { installing }) {
  const { bavail, bsize } = statfsSync(folder);
  const needed = installing ? ROOM_TO_INSTALL_BYTES : ROOM_TO_RUN_BYTES;
  if (bavail * bsize >= needed) return;
  throw new Fault(
    `The disk that holds ${folder} is full: free at least ${Math.ceil(needed / 1e6)} MB, then start again.`,
  );
}
