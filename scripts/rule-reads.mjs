// node scripts/rule-reads.mjs: holds the table "which rule reads which parameter" to the code, by following the calls.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SRC = join(dirname(fileURLToPath(import.meta.url)), "..", "packages", "core", "src");

const OF_THE_DAY = "guidance/rules-of-the-day.ts#RULES_OF_THE_DAY";
const GATES = "packs/achilles/gates.ts#ACHILLES_GATES";
const CALF_GATES = "packs/calf/gates.ts#CALF_GATES";
const gate = (id) => [[id], [`${GATES}[${id}]`]];

/**
 * Which functions decide which rules, and in a table of rules which row, as `table[rule]`. What they reach must be exactly what the rules of that line read together.
 * @type {readonly (readonly [rules: readonly string[], decided: readonly string[]])[]}
 */
export const DECIDED_IN = [
  ...["B0", "B1", "B2", "B3", "B8"].map((rule) => [[rule], [`${OF_THE_DAY}[${rule}]`]]),
  [["B-UNANSWERED"], [`${OF_THE_DAY}[B-UNANSWERED]`, "guidance/situation.ts#validNow"]],
  ...["B4", "B5"].map((rule) => [
    [rule],
    [`${OF_THE_DAY}[${rule}]`, "guidance/last-sessions.ts#lastSessions"],
  ]),
  [["BP"], [`${OF_THE_DAY}[BP]`, "guidance/situation.ts#isReturning"]],
  [["B6"], [`${OF_THE_DAY}[B6]`, "load/longest-run.ts#longestRun"]],
  [
    ["B7"],
    [`${OF_THE_DAY}[B7]`, "guidance/last-sessions.ts#recovery", "packs/defaults.ts#RECOVERY"],
  ],
  [["A1", "hardStop"], ["sessions/session.ts#isHighRisk"]],
  [["A2"], ["sessions/session.ts#above"]],
  [["A3", "A4", "A5", "A6", "A7"], ["sessions/judge.ts#judgeSettling"]],
  [["masked"], ["sessions/log-index.ts#isMasked"]],
  [["baseline"], ["guidance/baseline.ts#baselineOf", "guidance/record.ts#recordMorning"]],
  [["loadClass"], ["sessions/session.ts#loadClass"]],
  [["stiffness"], ["progression/stiffness.ts#isStifferThanUsual"]],
  [["spikeBand"], ["load/spike.ts#spikeBand"]],
  [["C-OVER"], ["progression/weekly-step.ts#hasGoneOver"]],
  [["C-TREND"], ["progression/weekly-step.ts#keepsWorsening", "packs/defaults.ts#TREND"]],
  [["C-EXPECTING"], ["progression/weekly-step.ts#isHeldForTheTeam"]],
  [["C-TIME"], ["progression/weekly-step.ts#hasFullTimeOnStep"]],
  [["C-SESSIONS"], ["progression/weekly-step.ts#hasTendonWeekWithin"]],
  [["C-MORNINGS"], ["progression/weekly-step.ts#areMorningsAsCalm"]],
  [["C-WORK"], ["progression/weekly-step.ts#hasDoneThePrescribed"]],
  [["C-MEDICINE"], ["progression/weekly-step.ts#isWithoutMedicine"]],
  [["C-GATES"], ["progression/gates.ts#allMet"]],
  ...["heelRaisePain", "holdsWeek", "floorRaisesWeek", "adlPain", "briskWalk", "hopPain"].map(gate),
  ...["hopLsi", "score", "running4Weeks"].map(gate),
  [["heelRaise"], [`${GATES}[heelRaise]`, "outcomes/heel-raise.ts#symmetry"]],
  [["heelRaiseLsi"], [`${GATES}[heelRaiseLsi]`, "outcomes/heel-raise.ts#symmetry"]],
  [["run30"], [`${GATES}[run30]`, "sessions/easy-run.ts#isLongEasyRun"]],
  ...["calfPain", "calfRaises", "calfEven"].map((id) => [[id], [`${CALF_GATES}[${id}]`]]),
  [["WR-A", "WR-B", "WR-E"], ["progression/walk-run.ts#isRepeated"]],
  [["WR-C"], ["progression/walk-run.ts#moveOfRunThroughs"]],
  [["WR-D"], ["progression/walk-run.ts#moveOfTrack"]],
  [["SH-KEEP", "SH-RAISE", "SH-WEAN", "SH-USUAL"], ["shoes/shoes.ts#shoeAdvice"]],
  [["W-RUN", "W-LONG"], ["plan/run-length.ts#runLengths"]],
  [["W-CROSS"], ["plan/build-week.ts#crossMinutes"]],
  [["W-REST"], ["plan/build-week.ts#freeDays"]],
  [["W-EXPECTED"], ["guidance/usual-morning.ts#usualMorning"]],
  [["achillesScore"], ["outcomes/achilles-score.ts#achillesScore"]],
];

/** Rules of their own: reached from another one, they end the walk there. */
export const RULES_APART = [
  "packs/pack-rules.ts#PACK_RULES",
  "sessions/judge.ts#judge",
  "sessions/log-index.ts#isMasked",
  "guidance/baseline.ts#baselineOf",
  "progression/gates.ts#runGates",
  "progression/walk-run-place.ts#isWalkRunStep",
];

const DECLARATION = /^(?:export )?(?:async )?(?:function\*?|const|class) ([A-Za-z_$][\w$]*)/;
const IMPORT = /^(?:import|export) (?:type )?\{([^}]*)\} from "#([^"]+)"/gm;

/**
 * The top-level declarations of every module: the text of each, and what the names in it stand for.
 * @param {ReadonlyMap<string, string>} sources module path -> text
 */
export function readDeclarations(sources) {
  const declared = new Map();
  for (const [path, text] of sources) {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/[^\n]*/g, "$1");
    const names = namesIn(path, code);
    for (const { name, body } of blocks(code)) declared.set(`${path}#${name}`, { body, names });
  }
  return declared;
}

/** A declaration, or the rows of it that name a rule; null when there is none. */
function find(declared, id) {
  const [, whole, rule] = id.match(/^([^[]+)(?:\[(.+)\])?$/) ?? [];
  const declaration = declared.get(whole) ?? null;
  if (declaration === null || rule === undefined) return declaration;
  const body = rowsOf(declaration.body, `"${rule}"`).join("\n");
  return body === "" ? null : { ...declaration, body };
}

/** The bracketed texts that hold a word directly: the arguments of a call, or an object. */
function rowsOf(body, word) {
  const rows = [];
  for (let at = body.indexOf(word); at !== -1; at = body.indexOf(word, at + 1)) {
    let start = at;
    for (let open = 0; start > 0 && open < 1; start -= 1)
      open += "({[".includes(body[start - 1]) ? 1 : ")}]".includes(body[start - 1]) ? -1 : 0;
    let end = at;
    for (let open = 1; end < body.length && open > 0; end += 1)
      open += "({[".includes(body[end]) ? 1 : ")}]".includes(body[end]) ? -1 : 0;
    rows.push(body.slice(start, end));
  }
  return rows;
}

/** What a text reads and whom it calls. */
function look({ body, names }) {
  const asked = body.matchAll(/\bvalue\(([^()]*)\)|\bparameter: ("\w+")/g);
  const reads = [...asked].flatMap(([, call, row]) => (call ?? row).match(/(?<=")\w+(?=")/g) ?? []);
  for (const [, name] of body.matchAll(/\b[A-Z]+\.(\w+)\.value\b/g)) reads.push(name);
  const words = body
    .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*/g);
  return { reads, calls: [...words].flatMap(([word]) => names.get(word) ?? []) };
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
    const text = find(declared, id);
    if (text === null) continue;
    const { reads, calls } = look(text);
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
      if (find(declared, id) === null)
        faults.push(`${rules.join(", ")}: decided in ${id}, which is gone`);
    const told = new Set(rules.flatMap((rule) => reads[rule] ?? []));
    const found = reached(declared, decided).intersection(new Set(parameters));
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
