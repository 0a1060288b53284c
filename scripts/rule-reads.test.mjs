import { describe, expect, it } from "vitest";
import { READS } from "../packages/core/src/explain/reads.ts";
import { NAMED_PARAMETERS } from "../packages/core/src/explain/parameters-in-force.ts";
import { checkRuleReads, ruleSources } from "./rule-reads.mjs";

const parameters = Object.keys(NAMED_PARAMETERS);

describe("the parameters a rule is said to read", () => {
  it("are those its own functions reach, and every parameter is read by a rule", () => {
    const checked = checkRuleReads({ sources: ruleSources(), reads: READS, parameters });
    console.log(
      `${checked.rules} rules, ${checked.parameters} parameters, ${checked.declarations} declarations`,
    );
    expect(checked.faults).toEqual([]);
    expect(checked.rules).toBeGreaterThan(40);
    expect(checked.declarations).toBeGreaterThan(200);
  });
});

const SOURCES = new Map([
  [
    "limits.ts",
    'import { deep } from "#deep.ts";\n/** value("ghost") */\nexport function limit() {\n  return deep() + other;\n}\nconst other = 1;\n',
  ],
  [
    "rows.ts",
    'export const ROWS = [\n  rest("R1", () => value(1 > 2 ? "stop" : "other")),\n  { id: "R2", parameter: "idle", nested: { on: [1] } },\n];\n',
  ],
  ["deep.ts", 'export const deep = () =>\n  value(\n    "stop",\n  );\n'],
]);
const check = (reads, decided = "limits.ts#limit", names = ["stop"]) =>
  checkRuleReads({
    sources: SOURCES,
    reads,
    parameters: names,
    decidedIn: [[["R1"], [decided]]],
  }).faults;

describe("the check of rules and parameters", () => {
  it("follows a call into another module and passes what is told truly", () => {
    expect(check({ R1: ["stop"] })).toEqual([]);
  });
  it("reads a row of a table apart from its neighbours", () => {
    expect(check({ R1: ["stop"] }, "rows.ts#ROWS[R1]")).toEqual([]);
    expect(check({ R1: ["idle"] }, "rows.ts#ROWS[R2]", ["idle"])).toEqual([]);
    expect(check({ R1: ["stop"] }, "rows.ts#ROWS[R3]")).toContain(
      "R1: decided in rows.ts#ROWS[R3], which is gone",
    );
  });
  it.each([
    [{}, "limits.ts#limit", ["stop"], "R1: reads stop, but doesn't say so"],
    [
      { R1: ["stop", "ghost"] },
      "limits.ts#limit",
      ["stop"],
      "R1: says it reads ghost, but doesn't",
    ],
    [{ R1: ["stop"] }, "limits.ts#gone", ["stop"], "R1: decided in limits.ts#gone, which is gone"],
    [
      { R1: ["stop"], R2: [] },
      "limits.ts#limit",
      ["stop"],
      "R2: nobody says which function decides it",
    ],
    [{ R1: ["stop"] }, "limits.ts#limit", ["stop", "idle"], "idle: no rule reads it"],
  ])("finds the planted fault of %j", (reads, decided, names, fault) => {
    expect(check(reads, decided, names)).toContain(fault);
  });
});
