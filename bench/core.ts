// `npm run bench:core`: what the rules cost, as ratios of one run. Exits 1 when an aim isn't met or two tables disagree.
import { ratioOf, spreadOf, timeInRounds, type Timings } from "#rounds.ts";
import { atLeast, atMost, kilobytes, plain, table, type Line } from "#report.ts";
import {
  ANSWERING,
  BUDGET_KB,
  everySubpath,
  importsOfWeb,
  sizeOf,
  whole,
  type Imports,
} from "#size.ts";
import { drawCases } from "#table/case.ts";
import { compare, tables, tableWork } from "#table/side-by-side.ts";
import { roster, ROSTER, work } from "#work.ts";

const ROUNDS = { rounds: 301, warmUps: 30 };
const COMPARED = 5000;

const EXPLAINED = `
The table (B0-B9, 13 rows) is asked about mornings that have been read already, the same for all; each answers decision, how,
cap and the ids of all rules that apply, and all four agree on every morning drawn.
  ours               \`rule\`: the table as it ships; with reasons is \`decide\`: also the facts and source of every reason
  floor              the same written out by hand over plain values, no data, no reuse
  json-rules-engine  the rules as conditions over plain values, built once, one priority; what applies is sorted by plain code
  zen-engine         a decision table that collects, compiled once, 128 mornings asked at once; combined by plain code
Both engines are timed against the slower of ours, the one with reasons.
`;

async function main(): Promise<boolean> {
  const agreement = await compare(tables(), drawCases(COMPARED));
  console.log(
    `${agreement.compared} mornings, four tables: ${JSON.stringify(agreement.decisions)}`,
  );
  if (agreement.faults.length > 0) {
    console.error(`${agreement.faults.length} disagreements, such as\n${agreement.faults[0]}`);
    return false;
  }
  const timings = new Map([
    ...(await timeInRounds(tableWork(), ROUNDS)),
    ...(await timeInRounds(work(), ROUNDS)),
    ...(await timeInRounds(roster(), { rounds: 3, warmUps: 1 })),
  ]);
  const lines = [...tableLines(timings), ...dayLines(timings), ...(await sizeLines())];
  console.log(EXPLAINED);
  console.log(table(lines));
  console.log(`\nOn this machine: ${absolute(timings)}`);
  return lines.every(({ met }) => met !== false);
}

function tableLines(timings: Timings): readonly Line[] {
  const against = (slow: string, fast: string) => ratioOf(timings, slow, fast);
  return [
    atLeast("json-rules-engine / ours with reasons", against("json-rules-engine", "decide"), 200),
    atLeast("zen-engine / ours with reasons", against("zen-engine", "decide"), 20),
    atMost("ours / floor", against("table", "floor"), 3),
    plain("ours with reasons / floor", against("decide", "floor")),
  ];
}

function dayLines(timings: Timings): readonly Line[] {
  const days = (name: string) => ratioOf(timings, name, "day 10");
  const runners = `${ROSTER.runners} runners of ${ROSTER.days} days`;
  const rosterIn = (name: string) =>
    spreadOf(
      (timings.get(name) ?? []).map((took) => took / spreadOf(timings.get("day 10") ?? []).median),
    );
  return [
    atMost("advance + guide, day 1000 / day 10", days("day 1000"), 1.1),
    plain("preview / advance + guide", days("preview")),
    plain("review of a 7-day plan / advance + guide", days("review")),
    plain("a year replayed / advance + guide", days("year")),
    plain("a year replayed / parsing its JSON", ratioOf(timings, "year", "parse")),
    plain(`${runners}, folded / advance + guide`, rosterIn("roster folded")),
    plain(`${runners}, stored / advance + guide`, rosterIn("roster stored")),
  ];
}

const gzipped = async (imports: Imports): Promise<number> => (await sizeOf(imports)).gzipped;

async function sizeLines(): Promise<readonly Line[]> {
  return [
    kilobytes("core: advance and guide, gzipped", await gzipped(ANSWERING), BUDGET_KB),
    kilobytes(
      "every subpath but the format, gzipped",
      await gzipped(whole(...everySubpath())),
      null,
    ),
    kilobytes("the format module with it, gzipped", await gzipped(whole("format")), null),
    kilobytes("what the runner's app imports, gzipped", await gzipped(importsOfWeb()), null),
  ];
}

function absolute(timings: Timings): string {
  const micros = [...timings].map(
    ([name, took]) => `${name} ${(spreadOf(took).median / 1000).toPrecision(3)} us`,
  );
  return micros.join(", ");
}

process.exitCode = (await main()) ? 0 : 1;
