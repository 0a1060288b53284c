import { isTest } from "./tree.mjs";

const HERE = "scripts/structure/numbers.mjs";
const RULES = "packages/core/src/";
/** Where numbers may stand: the data, and what only tests use. */
const DATA = /^packages\/core\/src\/(packs|testing)\//;
/** Counting and signs need these; they say nothing about a body. */
const PLAIN = new Set(["0", "1"]);

/**
 * Numbers outside the data that are no clinical ones, each with its reason. One that is no longer there is a fault, so
 * that the list can't outlive what it excuses. A path that ends in "/" excuses a whole folder.
 * @type {readonly {path: string, numbers: readonly string[] | "any", why: string}[]}
 */
export const EXCUSED = [
  { path: "timeline/day.ts", numbers: "any", why: "the calendar and the clock" },
  { path: "entitlements/", numbers: "any", why: "what a payment buys, and for how long" },
  { path: "outcomes/half-up.ts", numbers: ["2"], why: "rounding half up" },
  { path: "explain/quantity.ts", numbers: ["3"], why: "people say 72 h, but 4 days" },
  { path: "timeline/fields.ts", numbers: ["57", "60"], why: "how much of a wrong answer is shown" },
  { path: "timeline/faults.ts", numbers: ["60"], why: "how much of a wrong name is shown" },
  { path: "progression/walk-run.ts", numbers: ["2"], why: "the place before the last" },
  {
    path: "guidance/would-change.ts",
    numbers: ["2", "3", "20", "40"],
    why: "how many days ahead are tried, and which change is told first",
  },
  {
    path: "guidance/prune.ts",
    numbers: ["2", "5", "16"],
    why: "what a state keeps, and when it looks: room for zones, and the last two of a table",
  },
  {
    path: "replay.ts",
    numbers: ["1000", "1000000"],
    why: "how many answers may wait in memory",
  },
  {
    path: "protocol/read-protocol.ts",
    numbers: ["2000000", "100"],
    why: "how much of a foreign file is read, and how many of its faults are told",
  },
  {
    path: "guidance/last-sessions.ts",
    numbers: ["50"],
    why: "the longest a date lasts over zones",
  },
  { path: "sessions/judge.ts", numbers: ["2"], why: "how much of a log is looked at first" },
  { path: "sessions/log-index.ts", numbers: ["3"], why: "room for zones" },
];

const TEMPLATE = /[`}](?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;
const PATTERN = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TOKENS = [
  ["blank", /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ["word", /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[A-Za-z_$][\w$]*/y],
  ["number", /0x[\da-f_]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ["sign", /[\s\S]/y],
];

/** The next piece of a text: a template's words where one opens or goes on, a pattern where a value may begin. */
function tokenAt(source, place, { holes, mayBegin }) {
  const at = (pattern) => {
    pattern.lastIndex = place;
    return pattern.exec(source)?.[0];
  };
  const template = source[place] === "`" || (source[place] === "}" && holes.at(-1) === 0);
  const special = template ? at(TEMPLATE) : mayBegin ? at(PATTERN) : undefined;
  if (special !== undefined && !/^\/[/*]/.test(special))
    return [template ? "template" : "word", special];
  for (const [kind, pattern] of TOKENS) {
    const text = at(pattern);
    if (text !== undefined) return [kind, text];
  }
  return ["sign", source[place]];
}

/**
 * The numbers of a source text, with the line each stands on; those in comments, strings and patterns don't count, those in
 * a template's holes do.
 */
export function numbersIn(source) {
  const found = [];
  /** For each template hole that is open, the braces open inside it. */
  const holes = [];
  let mayBegin = true;
  let line = 1;
  for (let place = 0; place < source.length;) {
    const [kind, text] = tokenAt(source, place, { holes, mayBegin });
    if (kind === "number") found.push({ number: text.replaceAll("_", ""), line });
    if (kind === "template") {
      if (text.startsWith("}")) holes.pop();
      if (text.endsWith("${")) holes.push(0);
    }
    if (holes.length > 0 && text === "{") holes.push(holes.pop() + 1);
    if (holes.length > 0 && text === "}") holes.push(holes.pop() - 1);
    if (kind !== "blank") mayBegin = /^(?:[(,=:[!&|?{};>+*-]|return|case|typeof)$|\$\{$/.test(text);
    line += text.split("\n").length - 1;
    place += text.length;
  }
  return found;
}

/** No function of the rules holds a number of its own: numbers are data with a source, under packs. */
export function checkNumbers(tree, excused = EXCUSED) {
  const faults = [];
  const used = new Set();
  let looked = 0;
  for (const path of tree.code) {
    if (!path.startsWith(RULES) || DATA.test(path) || isTest(path)) continue;
    const inside = path.slice(RULES.length);
    for (const { number, line } of numbersIn(tree.read(path))) {
      looked += 1;
      if (PLAIN.has(number)) continue;
      const excuse = excused.find(
        (one) =>
          (one.path.endsWith("/") ? inside.startsWith(one.path) : inside === one.path) &&
          (one.numbers === "any" || one.numbers.includes(number)),
      );
      if (excuse === undefined)
        faults.push(
          `${path}:${line}: ${number} belongs under packages/core/src/packs, with its source`,
        );
      else used.add(`${excuse.path} ${excuse.numbers === "any" ? "any" : number}`);
    }
  }
  for (const { path, numbers } of tree.has(HERE) ? excused : [])
    for (const number of numbers === "any" ? ["any"] : numbers)
      if (!used.has(`${path} ${number}`))
        faults.push(`${HERE}: ${path} no longer needs its excuse for ${number}`);
  return { what: "numbers of the rules", looked, faults };
}
