import { RULE_IDS } from "#explain/explain.ts";
import { NAMED_PARAMETERS, type NamedParameter } from "#explain/parameters-in-force.ts";
import { cell, table } from "../markdown.ts";
import { parameter, rule } from "../say.ts";
import type { Section } from "../section.ts";

/** Every named number a rule reads. */
export const NAMES = Object.keys(NAMED_PARAMETERS) as readonly NamedParameter[];

function readers(name: NamedParameter): string {
  return RULE_IDS.filter((id) => rule(id).parameters.some((one) => one.name === name)).join(", ");
}

/** Every named number, what it does, and which rules read it. */
export function parameters(): Section {
  const ours = NAMES.filter((name) => parameter(name).evidence === "ours").length;
  return {
    title: "Every number the rules read",
    parts: [
      `${NAMES.length} named numbers; ${ours} of them are ours in whole or in part. Doses, steps and exercise rows stand in their own tables above.`,
      table(
        ["What it does", "Value", "Read by", "Source", "Evidence"],
        NAMES.map((name) => {
          const { says, value, source, evidence } = parameter(name);
          return [cell(says), value, readers(name), source, evidence];
        }),
      ),
    ],
  };
}
