import type { RuleSetVersion } from "#packs/changes.ts";
import type { Recording } from "./recorded.ts";

/**
 * S17: how recordings could have changed without anybody saying so, in sentences; empty when they did not. Whether a change
 * of vectors hid one of the rules, only `pnpm rules:diff` tells.
 * @param before hashes of answers that were written down in the past
 */
export function recordingFaults(
  recordings: readonly Recording[],
  versions: readonly RuleSetVersion[],
  before: readonly string[],
): readonly string[] {
  const faults: string[] = [];
  for (const [place, { rules, vectors }] of recordings.entries()) {
    const told = versions.find(({ id }) => id === rules);
    if (told === undefined || told.changes.length === 0)
      faults.push(`${rules} answers and isn't in the list of versions`);
    const same = recordings.slice(place + 1).filter((earlier) => earlier.vectors === vectors);
    if (same.some((earlier) => earlier.rules === rules))
      faults.push(`${rules} has two answers to the same vectors: it needs its next version`);
  }
  const written = new Set(recordings.map(({ answers }) => answers));
  for (const hash of before) if (!written.has(hash)) faults.push(`${hash} was taken out`);
  return faults;
}

/** The hashes of answers in a file's history, as `git log -p` prints it. */
export function hashesIn(log: string): readonly string[] {
  const found = log.matchAll(/^[+-]\s*answers: "(?<hash>[0-9a-f]{64})"/gmu);
  return [...new Set([...found].map((line) => line.groups?.["hash"] ?? ""))];
}
