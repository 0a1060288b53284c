/** What became of a mutant, in the words of the mutation testing report schema. */
type Status =
  | "Killed"
  | "Timeout"
  | "Survived"
  | "NoCoverage"
  | "Ignored"
  | "RuntimeError"
  | "CompileError"
  | "Pending";

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: Status;
  readonly statusReason?: string;
  /** Ids of the tests that failed. */
  readonly killedBy?: readonly string[];
  readonly location: { readonly start: Place; readonly end: Place };
}

/** The part of a report (mutation testing report schema 2) that is read here. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
  readonly testFiles?: Readonly<
    Record<string, { readonly tests: readonly { readonly id: string }[] }>
  >;
}

/** Directories whose every mutant has to be found: what they decide is safety, or money. */
export const WHOLE: readonly string[] = ["triage", "exercises", "entitlements", "access"];

/** Share of mutants, in percent, that the tests have to find over all of core. */
export const ENOUGH = 95;

/** The mutants of one directory of core/src, counted. */
export interface Tally {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly uncovered: number;
  readonly ignored: number;
  /** Mutants that could not be judged; they count for nothing and against nothing. */
  readonly broken: number;
}

/** A mutant that no test noticed. */
export interface Survivor {
  readonly where: string;
  readonly what: string;
}

export interface Score {
  readonly directories: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly survivors: readonly Survivor[];
  /** Why mutants were left out, with how many. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** What falls short, in sentences; none when the score is good enough. */
  readonly faults: readonly string[];
}

const NONE: Tally = { killed: 0, timeout: 0, survived: 0, uncovered: 0, ignored: 0, broken: 0 };

const COUNTED: Readonly<Record<Status, keyof Tally>> = {
  Killed: "killed",
  Timeout: "timeout",
  Survived: "survived",
  NoCoverage: "uncovered",
  Ignored: "ignored",
  RuntimeError: "broken",
  CompileError: "broken",
  Pending: "broken",
};

/** Percentage of the mutants that the tests found, of those that could be judged; NaN when there were none. */
export function percent({ killed, timeout, survived, uncovered }: Tally): number {
  return (100 * (killed + timeout)) / (killed + timeout + survived + uncovered);
}

/** The directory below src that a file of the report belongs to: "triage" of "src/triage/triage.ts". */
function directoryOf(file: string): string {
  return /^src\/([^/]+)\//u.exec(file)?.[1] ?? "src";
}

/**
 * Counts a report by directory and says what falls short.
 * @param wanted the directories that were asked for; a directory in which nothing was mutated is a fault
 * @param whole the directories in which no mutant may live
 */
export function readScore(
  report: Report,
  wanted: readonly string[],
  whole: readonly string[] = WHOLE,
): Score {
  const directories = new Map(wanted.map((directory) => [directory, NONE]));
  const leftOut = new Map<string, number>();
  const survivors: Survivor[] = [];
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const directory = directoryOf(file);
    if (!wanted.includes(directory)) continue;
    for (const mutant of mutants) {
      directories.set(directory, counted(directories.get(directory) ?? NONE, mutant.status));
      const why = mutant.statusReason ?? "no reason given";
      if (mutant.status === "Ignored") leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
      if (mutant.status === "Survived" || mutant.status === "NoCoverage")
        survivors.push(survivor(file, source, mutant));
    }
  }
  const total = [...directories.values()].reduce(sum, NONE);
  return { directories, total, survivors, leftOut, faults: faultsOf(directories, total, whole) };
}

function counted(tally: Tally, status: Status): Tally {
  const what = COUNTED[status];
  return { ...tally, [what]: tally[what] + 1 };
}

function sum(a: Tally, b: Tally): Tally {
  return {
    killed: a.killed + b.killed,
    timeout: a.timeout + b.timeout,
    survived: a.survived + b.survived,
    uncovered: a.uncovered + b.uncovered,
    ignored: a.ignored + b.ignored,
    broken: a.broken + b.broken,
  };
}

function faultsOf(
  directories: ReadonlyMap<string, Tally>,
  total: Tally,
  whole: readonly string[],
): readonly string[] {
  const faults = [...directories].flatMap(([directory, tally]) => {
    if (Number.isNaN(percent(tally))) return [`${directory}: nothing was mutated.`];
    const missed = tally.survived + tally.uncovered;
    return whole.includes(directory) && missed > 0
      ? [`${directory}: ${missed} mutants live, and none may.`]
      : [];
  });
  return percent(total) < ENOUGH
    ? [...faults, `All: ${percent(total).toFixed(2)} %, and it has to be ${ENOUGH} %.`]
    : faults;
}

/** Where a mutant is and what it does, on one line. */
function survivor(file: string, source: string, mutant: Mutant): Survivor {
  const { start, end } = mutant.location;
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const first = lines[0]?.slice(start.column - 1) ?? "";
  const was = start.line === end.line ? first.slice(0, end.column - start.column) : `${first} ...`;
  const covered = mutant.status === "NoCoverage" ? " (no test comes by)" : "";
  return {
    where: `${file}:${start.line}:${start.column}`,
    what: `${mutant.mutatorName}: ${short(was)} -> ${short(mutant.replacement ?? "?")}${covered}`,
  };
}

function short(code: string): string {
  const line = code.replaceAll(/\s+/gu, " ").trim();
  return line.length > 70 ? `${line.slice(0, 67)}...` : line;
}

/** The score as lines to print: survivors, what was left out and why, the table, and what falls short. */
export function scoreLines(score: Score): readonly string[] {
  const rows = [...score.directories, ["all", score.total] as const];
  return [
    ...score.survivors.map(({ where, what }) => `${where}  ${what}`),
    ...[...score.leftOut].map(([why, count]) => `left out ${count}: ${why}`),
    `${"".padEnd(14)}${["killed", "timeout", "survived", "uncovered", "broken", "score"].map((head) => head.padStart(11)).join("")}`,
    ...rows.map(([name, tally]) => row(name, tally)),
    ...score.faults,
  ];
}

function row(name: string, tally: Tally): string {
  const { killed, timeout, survived, uncovered, broken } = tally;
  const cells = [killed, timeout, survived, uncovered, broken, `${percent(tally).toFixed(2)} %`];
  return name.padEnd(14) + cells.map((cell) => String(cell).padStart(11)).join("");
}
