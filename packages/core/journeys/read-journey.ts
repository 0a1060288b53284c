import { instantAt } from "./clock.ts";
import { fieldsOf, PHRASES, PLANNED } from "./phrases.ts";
import { formatInstant, isoDate, parseIsoDate } from "#timeline/day.ts";

/** A question of a journey, and the lines its answer has to contain. */
export interface Expected {
  readonly question: Record<string, unknown>;
  /** The line of the file it stands on, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** A journey as written: what it is about, a timeline of facts and questions, and what is expected of each answer. */
export interface Journey {
  readonly title: string;
  readonly timeline: Record<string, unknown>;
  readonly expected: readonly Expected[];
}

const RUNNER = /^Runner: (.+); packs (.+); profile (.+)$/;
const FACT =
  /^- (\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d)(?:\/(\d+))?)? (\d\d:\d\d)(?: \[(.+?)\])? ([a-zA-Z]+)(?: ([^:]+))?: ?(.*)$/;
const SESSIONS = ["run", "walk", "strength", "swim", "cycle", "poolRun", "elliptical"];

interface Line {
  readonly dates: readonly string[];
  readonly clock: string;
  readonly zone: string | undefined;
  readonly kind: string;
  readonly name: string;
  readonly says: string;
}

/**
 * Reads a journey: a title, prose, one line on the runner, then a line per fact or question in time order. Throws, with
 * the line, for one that isn't understood. How to write one: README.md beside this file.
 */
export function readJourney(text: string): Journey {
  const lines = text.split("\n");
  const settings = settingsOf(lines);
  const entries: Record<string, unknown>[] = [];
  const expected: { question: Record<string, unknown>; line: number; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    try {
      if (line.startsWith("  - ")) {
        const asked = expected.at(-1);
        if (asked === undefined) throw new Error("an answer stands before any question");
        asked.lines.push(line.slice(4));
      } else if (line.startsWith("- ")) {
        const fact = lineOf(line);
        if (fact.kind === "asked")
          expected.push({ question: questionOf(fact, settings.zone), line: index + 1, lines: [] });
        else entries.push(...entriesOf(fact, settings.zone));
      }
    } catch (error) {
      throw new Error(`line ${index + 1}: ${(error as Error).message}`, { cause: error });
    }
  }
  const ask = expected.map(({ question }) => question);
  return {
    title: lines.find((line) => line.startsWith("# "))?.slice(2) ?? "untitled",
    timeline: { format: "springback.timeline/1", ...settings, entries, ask },
    expected,
  };
}

function settingsOf(lines: readonly string[]): { zone: string; packs: string[]; profile: string } {
  const match = lines.map((line) => RUNNER.exec(line)).find((found) => found !== null);
  const [zone, packs, profile] = match?.slice(1) ?? [];
  if (zone === undefined || packs === undefined || profile === undefined)
    throw new Error('no line such as "Runner: Europe/London; packs achilles; profile seed"');
  return { zone, packs: packs.split(" + "), profile };
}

function lineOf(line: string): Line {
  const match = FACT.exec(line);
  if (match === null) throw new Error(`"${line}" isn't "- DATE TIME KIND NAME: what was told"`);
  const [from = "", until, every, clock = "", zone, kind = "", name = "", says = ""] =
    match.slice(1);
  const first = parseIsoDate(from) ?? 0;
  const last = until === undefined ? first : (parseIsoDate(until) ?? first);
  const dates: string[] = [];
  for (let day = first; day <= last; day += Number(every ?? 1)) dates.push(isoDate(day));
  return { dates, clock, zone, kind, name, says };
}

function timeOf(date: string, { clock, zone }: Line, home: string): Record<string, unknown> {
  const at = formatInstant(instantAt(date, clock, zone ?? home));
  return zone === undefined ? { at } : { at, zone };
}

function questionOf(line: Line, home: string): Record<string, unknown> {
  const [date = ""] = line.dates;
  const parts = line.says.split(", ");
  const planned = parts.filter((part) => PLANNED.some(({ pattern }) => pattern.test(part)));
  const others = parts.filter((part) => !planned.includes(part));
  return {
    ...timeOf(date, line, home),
    ...fieldsOf(others.join(", "), PHRASES.asked),
    ...(planned.length > 0 ? { planned: fieldsOf(planned.join(", "), PLANNED) } : {}),
  };
}

/** One entry per date; a session told for several dates gets the date into its id. */
function entriesOf(line: Line, home: string): Record<string, unknown>[] {
  return line.dates.map((date) => {
    const name = line.dates.length > 1 ? `${line.name} ${date}` : line.name;
    return { ...bodyOf(line, name, home), ...timeOf(date, line, home) };
  });
}

function bodyOf({ kind, says }: Line, name: string, home: string): Record<string, unknown> {
  if (SESSIONS.includes(kind))
    return { kind: "session", id: name, activity: kind, ...fieldsOf(says, PHRASES.session) };
  switch (kind) {
    case "felt":
      return { kind: "settling", session: name, ...fieldsOf(says, PHRASES.settling) };
    case "flag":
      return { kind, flag: name, ...fieldsOf(says, PHRASES.flag) };
    case "cleared":
      return { kind: "clearance", flag: name, ...fieldsOf(says, PHRASES.clearance) };
    case "test":
      return { kind, test: name, ...fieldsOf(says, PHRASES.test) };
    case "score":
      return { kind: "outcome", measure: "achillesScore", ...scoreOf(says) };
    case "coach":
      return { kind: "assign", ...fieldsOf(says, PHRASES.assign) };
    case "override": {
      const told = fieldsOf(says, PHRASES.override);
      const [date = "", clock = ""] = String(told["until"]).split(" ");
      return { kind, rule: name, ...told, until: formatInstant(instantAt(date, clock, home)) };
    }
    case "intake":
    case "morning":
    case "now":
    case "shoes":
      return { kind, ...fieldsOf(says, PHRASES[kind]) };
    default:
      throw new Error(`"${kind}" is no kind of fact`);
  }
}

/** Eight items such as "3 8 2 3 0 7 7 A21", "-" for one not answered, then phrases. */
function scoreOf(says: string): Record<string, unknown> {
  const [items = "", ...rest] = says.split(", ");
  const read = items.split(" ").map((item) => {
    if (item === "-") return null;
    const branch = /^([ABC])(\d+)$/.exec(item);
    return branch === null ? Number(item) : { branch: branch[1], points: Number(branch[2]) };
  });
  return { items: read, ...fieldsOf(rest.join(", "), PHRASES.outcome) };
}
