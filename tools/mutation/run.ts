// `npm run test:mutation`: changes the rules one small way at a time and asks the tests beside them to notice.
// Words name what to look at: directories or files of packages/core/src (triage, triage/triage.ts); without one it looks at
// all of them, for an hour or more the first time. "numbers", with files of the packs or none, moves the packs' numbers by one.
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { livingIn, readKnown, stillHolds, withRound, writeKnown } from "#known.ts";
import { withShiftingNumbers } from "#numbers.ts";
import { readScore, type Report, scoreLines, type Score } from "#score.ts";
import { runStryker } from "#stryker-run.ts";
import { copyCore, FRESH, holdToHandbook, rewrite, useTests } from "#work-copy.ts";

const NOT_RULES = ["!src/**/*.test.ts", "!src/testing/**", "!src/**/*-case.ts"];

/** Files that remember something between calls, the formatters of time zones: seconds for each mutant go into loading anew. */
const REMEMBERS: readonly string[] = ["timeline/day.ts"];

/** A third of the time of all tests, and about what an exercise is screened by alone. */
const EVERY_SCREEN = "src/exercises/screening.test.ts";

/** Tests that take more than half a second of their own: together nearly all the time of all. */
const SLOW: readonly string[] = [
  EVERY_SCREEN,
  "src/guidance/facts.test.ts",
  "src/guidance/injuries-properties.test.ts",
  "src/plan/build-week.test.ts",
  "src/plan/simulate.test.ts",
  "src/plan/week-review.test.ts",
];
const SCREENED: readonly string[] = ["exercises", "packs"];

/** Help for tests, and what is shown in words: a changed sentence is no changed rule. */
const NO_RULES: readonly string[] = ["testing", "words"];

/** Directories of a copy of core that hold rules. */
function directoriesOf(core: string): readonly string[] {
  return readdirSync(join(core, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_RULES.includes(entry.name))
    .map((entry) => entry.name)
    .toSorted();
}

/** The directory of a name on the command line: triage of triage/triage.ts, src of replay.ts. */
function directoryOf(name: string): string {
  const [directory = name] = name.split("/");
  return directory.endsWith(".ts") ? "src" : directory;
}

async function mutants(named: readonly string[]): Promise<Score> {
  const core = copyCore("mutants");
  const known = directoriesOf(core);
  const isKnown = (name: string) => name === "src" || existsSync(join(core, "src", name));
  const unknown = named.find((name) => !isKnown(name));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is none of: ${[...known, "numbers"].join(", ")}.`);
  // One directory after the other: what is found is kept when a run is broken off, and only one is slowed by counters.
  const directories = named.length > 0 ? [...new Set(named.map(directoryOf))] : [...known, "src"];
  const files: Report["files"][] = [];
  for (const directory of directories) {
    const within = named.filter((name) => directoryOf(name) === directory);
    const parts = within.length > 0 ? within : [directory];
    const fresh = REMEMBERS.filter((file) =>
      parts.some((part) => `${file}/`.startsWith(`${part}/`)),
    );
    const others = [...parts.map(patternOf), ...fresh.map((file) => `!${patternOf(file)}`)];
    for (const file of fresh) {
      process.env[FRESH] = "yes";
      files.push(await inRounds(core, directory, file.replace("/", "-"), [patternOf(file)]));
      delete process.env[FRESH];
    }
    if (parts.some((part) => !REMEMBERS.includes(part)))
      files.push(await inRounds(core, directory, directory, others));
  }
  return readScore({ files: Object.assign({}, ...files) }, directories);
}

interface Search {
  /** Tests that look before any other. */
  readonly first?: readonly string[];
  /** The mutators to use; all by default. */
  readonly only?: readonly string[];
  /** The directories in which no mutant may live, where they are others than the score's own. */
  readonly whole?: readonly string[];
}

/**
 * Changes files of a directory. The quick tests beside them find nearly all, after those that are named to be first; every
 * quick test, and then all tests of core, look for what is left alive while that is too much: to start a file costs more than
 * most of its tests do.
 */
async function inRounds(
  core: string,
  directory: string,
  part: string,
  changed: readonly string[],
  { first = [], only, whole }: Search = {},
): Promise<Report["files"]> {
  console.log(`Mutants of ${changed.join(", ")}`);
  const name = only === undefined ? `mutants-${part}` : part;
  const all = globSync("src/**/*.test.ts", { cwd: core });
  const gone = SLOW.filter((file) => !all.includes(file));
  if (gone.length > 0) throw new Error(`No tests are in ${gone.join(", ")} any more.`);
  const quick = all.filter((file) => !SLOW.includes(file));
  const beside = directory === "src" ? /^src\/[^/]+$/u : new RegExp(`^src/${directory}/`, "u");
  const screened = SCREENED.includes(directory);
  const rounds = [
    first,
    quick.filter((file) => beside.test(file)),
    quick,
    screened ? all : all.filter((file) => file !== EVERY_SCREEN),
  ].filter((tests) => tests.length > 0);
  const sources = filesOf(core, changed);
  const read = (file: string) =>
    existsSync(join(core, file)) ? readFileSync(join(core, file), "utf8") : null;
  let known = stillHolds(readKnown(name), read);
  // What is kept of a directory may be more than was asked for.
  const asked = (): Report["files"] =>
    Object.fromEntries(Object.entries(known).filter(([file]) => sources.includes(file)));
  const isEnough = (): boolean =>
    sources.every((file) => known[file]) &&
    readScore({ files: asked() }, [directory], whole).faults.length === 0;
  for (const tests of rounds) {
    const living = livingIn(known, sources);
    if (isEnough() || living.length === 0) break;
    useTests(core, tests, directory);
    const report = await runStryker(core, name, { mutate: living, ...(only && { only }) });
    known = withRound(known, report, sources, read);
    writeKnown(name, known);
  }
  return asked();
}

const isOut = (pattern: string): boolean => pattern.startsWith("!");

/** The files of a copy that the patterns stand for, as far as they hold rules. */
function filesOf(core: string, patterns: readonly string[]): readonly string[] {
  const out = [...patterns, ...NOT_RULES].filter(isOut).map((pattern) => pattern.slice(1));
  const wanted = patterns.filter((pattern) => !isOut(pattern));
  return globSync(wanted, { cwd: core, exclude: out }).toSorted();
}

/** The files that a name on the command line stands for; src itself is the files that lie in no directory. */
function patternOf(name: string): string {
  if (name === "src") return "src/*.ts";
  return name.endsWith(".ts") ? `src/${name}` : `src/${name}/**/*.ts`;
}

/** Numbers of the packs: each has to show in the handbook that a clinician reads, or be noticed by a test of the rules. */
async function numbers(named: readonly string[]): Promise<Score> {
  const core = copyCore("numbers");
  const sources = globSync("src/packs/**/*.ts", { cwd: core }).filter(
    (file) => !file.endsWith(".test.ts"),
  );
  let count = 0;
  for (const file of sources)
    rewrite(core, file, (source) => {
      const marked = withShiftingNumbers(source);
      count += marked.count;
      return marked.source;
    });
  console.log(
    `${count} numbers in ${sources.length} files of the packs, to move up and down by one.`,
  );
  const changed = named.length > 0 ? named.map((name) => `src/${name}`) : ["src/packs/**/*.ts"];
  const files = await inRounds(core, "packs", "numbers", changed, {
    first: [await holdToHandbook(core)],
    only: ["BooleanLiteral"],
    whole: [],
  });
  return readScore({ files }, ["packs"], []);
}

async function main(words: readonly string[]): Promise<void> {
  const [first, ...rest] = words;
  const isNumbers = first === "numbers";
  const score = isNumbers ? await numbers(rest) : await mutants(words);
  const title = isNumbers ? "Numbers of the packs, moved by one" : "Mutants of the rules";
  console.log(["", title, ...scoreLines(score)].join("\n"));
  if (score.faults.length > 0) process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // Stryker has said before what went wrong: mostly tests that fail before anything is changed.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
