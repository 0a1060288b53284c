import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "#kernel/env.ts";

/** Where `next build` writes the name of its build, seen from the app's folder, in which `next start` runs. */
const FILE = ".next/BUILD_ID";

let read: string | undefined;

/**
 * The name of the build this process runs; null under `next dev`, whose files are other ones at each change.
 * @throws when the app was started from another folder than its own
 */
export function buildId(): string | null {
  if (env().NODE_ENV !== "production") return null;
  read ??= readFileSync(/* turbopackIgnore: true */ join(process.cwd(), FILE), "utf8").trim();
  return read;
}
