// node scripts/rule-reads.mjs: holds the table "which rule reads which parameter" to the code, by following the calls.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SRC = join(dirname(fileURLToPath(import.meta.url)), "..", "packages", "core", "src");

/**
 * Which functions decide which rules. What they reach must be exactly what the rules of that line read together.
 * @type {readonly (readonly [rules: readonly string[], decided: readonly string[]])[]}
 */
export const DECIDED_IN = [
  [["B0"], ["guidance/rules-of-the-day.ts#redFlag"]],
  [["B1"], ["guidance/rules-of-the-day.ts#limping"]],
  [["B2"], ["guidance/rules-of-the-day.ts#highPain"]],
  [["B-UNANSWERED"], ["guidance/rules-of-the-day.ts#unanswered", "guidance/situation.ts#validNow"]],
  [["B3"], ["guidance/rules-of-the-day.ts#painOverCap"]],
  [["B4"], ["guidance/rules-of-the-day.ts#afterHighRisk", "guidance/situation.ts#lastSessions"]],
  [["B5"], ["guidance/rules-of-the-day.ts#notSettled", "guidance/situation.ts#lastSessions"]],
  [["BP"], ["guidance/rules-of-the-day.ts#comingBack", "guidance/situation.ts#isReturning"]],
  [["B6"], ["guidance/rules-of-the-day.ts#spike", "load/longest-run.ts#longestRun"]],
  [["B7"], ["guidance/rules-of-the-day.ts#recovering"]],
  [["B8"], ["guidance/rules-of-the-day.ts#excludedExercises"]],
  [["A1", "hardStop"], ["sessions/session.ts#isHighRisk"]],
  [["A2"], ["sessions/session.ts#above"]],
  [["A3", "A4", "A5", "A6", "A7"], ["sessions/judge.ts#judgeSettling"]],
  [["masked"], ["sessions/log-index.ts#isMasked"]],
  [["baseline"], ["guidance/baseline.ts#baselineOf", "guidance/state.ts#recordMorning"]],
  [["loadClass"], ["sessions/session.ts#loadClass"]],
  [["spikeBand"], ["load/longest-run.ts#spikeBand"]],
  [["C-OVER"], ["progression/weekly-step.ts#hasGoneOver"]],
  [["C-TREND"], ["progression/weekly-step.ts#isWorseTwice"]],
  [["C-EXPECTING"], ["progression/weekly-step.ts#isHeldForTheTeam"]],
  [["C-TIME"], ["progression/weekly-step.ts#hasFullTimeOnStep"]],
  [["C-SESSIONS"], ["progression/weekly-step.ts#hasTendonWeekWithin"]],
  [["C-MORNINGS"], ["progression/weekly-step.ts#areMorningsAsCalm"]],
  [["C-WORK"], ["progression/weekly-step.ts#hasDoneThePrescribed"]],
  [["C-MEDICINE"], ["progression/weekly-step.ts#isWithoutMedicine"]],
  [["C-GATES"], ["progression/gates.ts#allMet"]],
  [
    [
      ...["heelRaisePain", "holdsWeek", "floorRaisesWeek", "adlPain", "briskWalk", "heelRaise"],
      ...["hopPain", "run30", "heelRaiseLsi", "hopLsi", "score", "running4Weeks"],
    ],
    [
      "progression/gates.ts#gatesFrom",
      "progression/gates.ts#runGates",
      "sessions/easy-run.ts#isLongEasyRun",
    ],
  ],
  [["WR-A", "WR-B", "WR-E"], ["progression/walk-run.ts#isRepeated"]],
  [["WR-C"], ["progression/walk-run.ts#moveOfRunThroughs"]],
  [["WR-D"], ["progression/walk-run.ts#moveOfTrack"]],
  [["achillesScore"], ["outcomes/achilles-score.ts#achillesScore"]],
];

/** Rules of their own: reached from another one, they end the walk there. */
export const RULES_APART = [
  "sessions/judge.ts#judge",
  "sessions/log-index.ts#isMasked",
  "guidance/baseline.ts#baselineOf",
  "progression/gates.ts#runGates",
  "progression/walk-run-place.ts#isWalkRunStep",
];

const DECLARATION = /^(?:export )?(?:async )?(?:function\*?|const|class) ([A-Za-z_$][\w$]*)/;
const IMPORT = /^(?:import|export) (?:type )?\{([^}]*)\} from "#([^"]+)"/gm;

/**
 * The top-level declarations of every module: what each reads, and which others it names.
 * @param {ReadonlyMap<string, string>} sources module path -> text
 */
export function readDeclarations(sources) {
  const declared = new Map();
  for (const [path, text] of sources) {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/[^\n]*/g, "$1");
    const names = namesIn(path, code);
    for (const { name, body } of blocks(code)) {
      const reads = [...body.matchAll(/\bvalue\(\s*"(\w+)"\s*,?\s*\)/g)].map((match) => match[1]);
      const words = body
        .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""')
        .matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*/g);
      const calls = new Set([...words].map(([word]) => names.get(word)).filter(Boolean));
      calls.delete(`${path}#${name}`);
      declared.set(`${path}#${name}`, { reads, calls: [...calls] });
    }
  }
  return declared;
}

function blocks(code) {
  const found = [];
  for (const line of code.split("\n")) {
    const name = line.match(DECLARATION)?.[1];
    if (name) found.push({ name, body: `${line}\n` });
    else if (/^(?:import|export|type|interface) /.test(line)) found.push({ name: "", body: "" });
    else if (found.length > 0) found.at(-1).body += `${line}\n`;
  }
  return found.filter(({ name }) => name !== "");
}

/** What the names of a module stand for: its own declarations and its imports from within the rules. */
function namesIn(path, code) {
  const names = new Map(blocks(code).map(({ name }) => [name, `${path}#${name}`]));
  for (const [, list, from] of code.matchAll(IMPORT))
    for (const item of list.split(",").map((one) => one.trim().replace(/^type /, "")))
      if (item !== "") names.set(item.split(" as ").at(-1), `${from}#${item.split(" as ")[0]}`);
  return names;
}

/** The parameters reached from some declarations, without walking into the rules apart. */
export function reached(declared, from, apart = RULES_APART) {
  const parameters = new Set();
  const seen = new Set();
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const { reads, calls } = declared.get(id) ?? { reads: [], calls: [] };
    for (const name of reads) parameters.add(name);
    for (const call of calls) if (!apart.includes(call)) queue.push(call);
  }
  return parameters;
}

/**
 * Lays the table beside the code.
 * @returns {{rules: number, parameters: number, declarations: number, faults: string[]}}
 */
export function checkRuleReads({ sources, reads, parameters, decidedIn = DECIDED_IN }) {
  const declared = readDeclarations(sources);
  const faults = [];
  for (const [rules, decided] of decidedIn) {
    for (const id of [...decided])
      if (!declared.has(id)) faults.push(`${rules.join(", ")}: decided in ${id}, which is gone`);
    const told = new Set(rules.flatMap((rule) => reads[rule] ?? []));
    const found = reached(declared, decided);
    for (const name of told)
      if (!found.has(name)) faults.push(`${rules.join(", ")}: says it reads ${name}, but doesn't`);
    for (const name of found)
      if (!told.has(name)) faults.push(`${rules.join(", ")}: reads ${name}, but doesn't say so`);
  }
  const covered = new Set(decidedIn.flatMap(([rules]) => rules));
  for (const rule of Object.keys(reads))
    if (!covered.has(rule)) faults.push(`${rule}: nobody says which function decides it`);
  const used = new Set(Object.values(reads).flat());
  for (const name of parameters) if (!used.has(name)) faults.push(`${name}: no rule reads it`);
  return { rules: covered.size, parameters: used.size, declarations: declared.size, faults };
}

/** The rules' own source, tests and their tools apart. */
export function ruleSources(root = SRC) {
  const paths = readdirSync(root, { recursive: true }).map((path) => path.replaceAll("\\", "/"));
  const kept = paths.filter((path) => path.endsWith(".ts") && !/\.test\.ts$|^testing\//.test(path));
  return new Map(kept.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
