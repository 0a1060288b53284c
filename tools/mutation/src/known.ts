import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant, Report } from "#score.ts";
import { CACHE } from "#work-copy.ts";

type Sources = (file: string) => string | null;

/** A mutant as it is kept: with the file of the test that found it, and what was in there. */
interface KnownMutant extends Mutant {
  readonly by?: { readonly file: string; readonly hash: string };
}
export type Known = Readonly<
  Record<string, { readonly source: string; readonly mutants: readonly KnownMutant[] }>
>;

const fileOf = (part: string): string => join(CACHE, `${part}.known.json`);
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** By a test, or by running on without an end. */
const isFound = ({ status }: Mutant): boolean => status === "Killed" || status === "Timeout";

/** What earlier rounds found out about the mutants of a part of core; nothing at first. */
export function readKnown(part: string): Known {
  return existsSync(fileOf(part)) ? JSON.parse(readFileSync(fileOf(part), "utf8")) : {};
}

export function writeKnown(part: string, known: Known): void {
  writeFileSync(fileOf(part), JSON.stringify(known));
}

/**
 * What of it still holds: a file that has changed is forgotten, and a mutant whose finder has changed has to be found again. A
 * change in a file between the two isn't noticed: delete .cache/mutation for a score from nothing.
 * @param read the text of a file of the copy, null when it is gone
 */
export function stillHolds(known: Known, read: Sources): Known {
  const files = Object.entries(known).filter(([file, { source }]) => read(file) === source);
  const judged = files.map(([file, { source, mutants }]) => {
    const now = mutants.map((mutant) => (byTheSame(mutant, read) ? mutant : asLiving(mutant)));
    return [file, { source, mutants: now }] as const;
  });
  return Object.fromEntries(judged);
}

function byTheSame({ by }: KnownMutant, read: Sources): boolean {
  if (by === undefined) return true;
  const text = read(by.file);
  return text !== null && hashOf(text) === by.hash;
}

function asLiving(mutant: KnownMutant): KnownMutant {
  const { mutatorName, replacement, location } = mutant;
  return {
    ...({ mutatorName, location, status: "Survived" } as const),
    ...(replacement !== undefined && { replacement }),
  };
}

/**
 * What is known with a round's report added: a mutant that any round has found stays found. Of `files`, those that the report
 * doesn't name have nothing to change.
 */
export function withRound(
  known: Known,
  report: Report,
  files: readonly string[],
  read: Sources,
): Known {
  const finders = new Map<string, string>();
  for (const [file, { tests }] of Object.entries(report.testFiles ?? {}))
    for (const { id } of tests) finders.set(id, file);
  const seen = (mutant: Mutant): KnownMutant => {
    const { mutatorName, replacement, status, statusReason, location, killedBy = [] } = mutant;
    const file = finders.get(killedBy[0] ?? "");
    const text = file === undefined ? null : read(file);
    return {
      ...{ mutatorName, status, location },
      ...(replacement !== undefined && { replacement }),
      ...(status === "Ignored" && statusReason && { statusReason }),
      ...(file !== undefined && text !== null && { by: { file, hash: hashOf(text) } }),
    };
  };
  const joined = Object.entries(report.files).map(([file, { source, mutants }]) => {
    const before = known[file]?.source === source ? known[file].mutants : [];
    const all = new Map(before.map((mutant) => [keyOf(mutant), mutant]));
    for (const mutant of mutants) {
      const other = all.get(keyOf(mutant));
      if (!other || !isFound(other)) all.set(keyOf(mutant), seen(mutant));
    }
    return [file, { source, mutants: [...all.values()] }] as const;
  });
  const empty = files.map((file) => [file, { source: read(file) ?? "", mutants: [] }] as const);
  return { ...Object.fromEntries(empty), ...known, ...Object.fromEntries(joined) };
}

function keyOf({ mutatorName, replacement, location: { start, end } }: Mutant): string {
  const place = [start.line, start.column, end.line, end.column];
  return JSON.stringify([mutatorName, replacement, ...place]);
}

/**
 * The patterns of what has to be looked for: whole files of which nothing is known, and of the others the places of what lives.
 * @param files the files whose mutants are asked for
 */
export function livingIn(known: Known, files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const mutants = known[file]?.mutants;
    if (!mutants) return [file];
    const living = mutants.filter(
      ({ status }) => status === "Survived" || status === "NoCoverage" || status === "Pending",
    );
    return [...new Set(living.map(({ location }) => `${file}:${rangeOf(location)}`))];
  });
}

/** Reports count columns from one, patterns from nought. */
function rangeOf({ start, end }: Mutant["location"]): string {
  return `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}
