import { decide, rule } from "@springback/core/today";
import type { Candidate } from "#rounds.ts";
import { drawCases, type Case, type TableAnswer } from "#table/case.ts";
import { decideFloor } from "#table/floor.ts";
import { jsonRulesTable } from "#table/json-rules.ts";
import { answerOurs } from "#table/ours.ts";
import { zenTable } from "#table/zen.ts";

/** What the four tables came to over the mornings they were compared on. */
export interface Agreement {
  readonly compared: number;
  /** How often each decision was the answer, so that a lopsided draw shows. */
  readonly decisions: Readonly<Record<string, number>>;
  /** One line for each disagreement. */
  readonly faults: readonly string[];
}

/** The four tables by name: ours, the floor, and the two engines. */
export type Tables = Readonly<Record<string, (one: Case) => TableAnswer | Promise<TableAnswer>>>;

/** All four tables, the engines built once. */
export function tables(): Tables {
  const jsonRules = jsonRulesTable();
  const zen = zenTable();
  return {
    ours: answerOurs,
    floor: ({ flat }) => decideFloor(flat),
    "json-rules-engine": ({ flat }) => jsonRules(flat),
    "zen-engine": ({ flat }) => zen(flat),
  };
}

/** Asks every table about the same mornings, and lists where one answers otherwise than ours. */
export async function compare(asked: Tables, cases: readonly Case[]): Promise<Agreement> {
  const faults: string[] = [];
  const decisions: Record<string, number> = {};
  for (const one of cases) {
    const expected = answerOurs(one);
    decisions[expected.decision] = (decisions[expected.decision] ?? 0) + 1;
    for (const [name, ask] of Object.entries(asked)) {
      // oxlint-disable-next-line no-await-in-loop -- thousands at once would hold thousands of promises
      const answer = await ask(one);
      if (JSON.stringify(answer) === JSON.stringify(expected)) continue;
      const morning = JSON.stringify(one.flat);
      faults.push(`${name} ${JSON.stringify(answer)} for ${morning}: ${JSON.stringify(expected)}`);
    }
  }
  return { compared: cases.length, decisions, faults };
}

// zen-engine is quickest when all of them are asked at once.
const DISTINCT = 128;

const hitsOf = ({ situation, screening }: Case): number => rule(situation, screening).hits.length;
const reasonsOf = ({ situation, screening }: Case): number =>
  decide(situation, screening).reasons.length;

/** The tables as work to time, over the same few hundred mornings. Each result is looked at, so that none is skipped. */
export function tableWork(): readonly Candidate[] {
  const cases = drawCases(DISTINCT, 11);
  const flats = cases.map(({ flat }) => flat);
  const jsonRules = jsonRulesTable();
  const zen = zenTable();
  let seen = 0;
  const over = <T>(items: readonly T[], look: (item: T) => number) => ({
    times: items.length * 10,
    run: (times: number): void => {
      for (let left = times; left > 0; left -= items.length) {
        for (const item of items) seen += look(item);
      }
    },
  });
  return [
    { name: "table", ...over(cases, hitsOf) },
    { name: "decide", ...over(cases, reasonsOf) },
    { name: "floor", ...over(flats, (flat) => decideFloor(flat).rules.length) },
    {
      name: "json-rules-engine",
      times: DISTINCT,
      run: async () => {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is how it is quickest
        for (const flat of flats) seen += (await jsonRules(flat)).rules.length;
      },
    },
    {
      name: "zen-engine",
      times: DISTINCT,
      run: async () => {
        seen += (await Promise.all(flats.map((flat) => zen(flat)))).length;
      },
    },
  ];
}
