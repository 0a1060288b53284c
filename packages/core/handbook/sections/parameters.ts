import { explain, RULE_IDS } from "#explain/explain.ts";
import { inForce, NAMED_PARAMETERS, type NamedParameter } from "#explain/parameters-in-force.ts";
import { cell, table } from "../markdown.ts";
import type { Section } from "../section.ts";

/** Every named number a rule reads. */
export const NAMES = Object.keys(NAMED_PARAMETERS) as readonly NamedParameter[];

function readers(name: NamedParameter): string {
  return RULE_IDS.filter((id) => explain(id).parameters.some((one) => one.name === name)).join(
    ", ",
  );
}

/** Every named number, what it does, and which rules read it. */
export function parameters(): Section {
  const ours = NAMES.filter((name) => inForce(name).evidence === "ours").length;
  return {
    title: "Every number the rules read",
    parts: [
      `${NAMES.length} named numbers; ${ours} of them are ours in whole or in part. Doses, steps and exercise rows stand in their own tables above.`,
      table(
        ["What it does", "Value", "Read by", "Source", "Evidence"],
        NAMES.map((name) => {
          const { says, value, source, evidence } = inForce(name);
          return [cell(says), value, readers(name), source, evidence];
        }),
      ),
    ],
  };
}
