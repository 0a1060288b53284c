import { ZenEngine } from "@gorules/zen-engine";
import type { FlatCase, TableAnswer } from "#table/case.ts";
import { combine, type Applied } from "#table/combine.ts";

const COLUMNS = [
  ...["stopped", "limp", "lowImpact", "risky", "verdict", "returning", "gateMet"],
  ...["onTable", "runs", "longestM", "recovering", "unfit"],
];
/** The last column has no field of its own: a whole expression, for what compares several. */
const FREE = "compares";

const NOT_BACK = "painNow == null or baseline == null or painNow > baseline";
const TOO_LONG =
  "longestM != null and (plannedM == null ? onTable == false : plannedM > (capM ?? 0))";

/** The table of clinical.md 1.5 as a decision table: one row a rule, a blank cell matches all. */
const ROWS: readonly (readonly [string, string | null, Readonly<Record<string, string>>])[] = [
  ["B0", null, { stopped: "true" }],
  ["B1", null, { limp: "true" }],
  ["B2", null, { [FREE]: "painNow != null and painNow > hardStop" }],
  ["B-UNANSWERED", null, { [FREE]: "painNow == null or limp == null or age == null" }],
  ["B3", "swapLowImpact", { lowImpact: "false", [FREE]: "painNow != null and painNow > cap" }],
  ["B4", null, { risky: "true", [FREE]: NOT_BACK }],
  [
    "B5",
    "swapLowImpact",
    { verdict: "'over', 'pending', 'unknown'", lowImpact: "false", [FREE]: NOT_BACK },
  ],
  ["BP", "swapLowImpact", { returning: "true", lowImpact: "false", gateMet: "false" }],
  ["BP", "walkRun", { returning: "true", lowImpact: "false", gateMet: "true", onTable: "false" }],
  ["B6", "walkRun", { runs: "true", longestM: "null", onTable: "false" }],
  ["B6", "capDistance", { runs: "true", [FREE]: TOO_LONG }],
  ["B7", "lightDayOnly", { recovering: "true", lowImpact: "false" }],
  ["B8", "substitute", { unfit: "> 0" }],
];

const node = (id: string, type: string, content?: object): object => ({
  ...{ id, name: id, type, position: { x: 0, y: 0 } },
  ...(content === undefined ? {} : { content }),
});

function decisionTable(): object {
  const fields = COLUMNS.map((name) => ({ id: name, name, field: name }));
  const inputs = [...fields, { id: FREE, name: FREE }];
  const outputs = ["rule", "decision", "how"].map((name) => ({
    id: `out-${name}`,
    name,
    field: name,
  }));
  const rules = ROWS.map(([rule, how, cells], index) => ({
    _id: `row${index}`,
    ...Object.fromEntries(inputs.map(({ id }) => [id, cells[id] ?? ""])),
    "out-rule": `'${rule}'`,
    "out-decision": how === null ? "'rest'" : "'modify'",
    "out-how": how === null ? "null" : `'${how}'`,
  }));
  return {
    nodes: [
      node("in", "inputNode"),
      node("table", "decisionTableNode", { hitPolicy: "collect", inputs, outputs, rules }),
      node("out", "outputNode"),
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "table", type: "edge" },
      { id: "b", sourceId: "table", targetId: "out", type: "edge" },
    ],
  };
}

/** The table in zen-engine, compiled once: a decision table that collects every row that matches. */
export function zenTable(): (it: FlatCase) => Promise<TableAnswer> {
  const decision = new ZenEngine().createDecision(decisionTable());
  return async (it) => {
    const { result } = await decision.evaluate(it);
    return combine(Array.isArray(result) ? (result as readonly Applied[]) : [], it);
  };
}
