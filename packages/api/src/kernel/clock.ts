import { readFileSync } from "node:fs";
import { env } from "#kernel/env.ts";

function offsetMs(file: string): number {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    const offset =
      typeof read === "object" && read !== null && "offsetMs" in read ? read.offsetMs : 0;
    return typeof offset === "number" && Number.isSafeInteger(offset) ? offset : 0;
  } catch {
    // A file that isn't there yet, or is half written, means "no shift".
    return 0;
  }
}

/** The one clock, in epoch milliseconds. Tests move it through CLOCK_FILE; production refuses that file. */
export function now(): number {
  const file = env().CLOCK_FILE;
  return Date.now() + (file ? offsetMs(file) : 0);
}
