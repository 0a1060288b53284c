import { RULE_IDS } from "#explain/explain.ts";
import { WALK_RUN_WEEKS } from "#packs/week-spacing.ts";
import { WALK_RUN } from "#words/en/walk-run.ts";
import { cell, heading, table } from "../markdown.ts";
import { rule } from "../say.ts";
import type { Section } from "../section.ts";

function words(prefix: string): readonly (readonly string[])[] {
  return RULE_IDS.filter((id) => id.startsWith(prefix)).map((id) => {
    const { title, sentence, source, evidence } = rule(id);
    return [id, cell(`${title}: ${sentence}`), source, evidence];
  });
}

/** What a coach's plan is looked at for, and how a week is laid. */
export function planning(): Section {
  return {
    title: "Plans and weeks",
    parts: [
      "A coach's plan is looked at as it is typed. Each finding names its rule and the exercise or day, says whether it asks for a reason to keep it, and offers a change that passes. A week is built with recovery days kept, and a missed day is never doubled.",
      heading("Doses of a plan"),
      table(["Rule", "What the coach reads", "Source", "Evidence"], words("DOSE-")),
      heading("Today's strength session"),
      table(["Rule", "What the runner reads", "Source", "Evidence"], words("ST-")),
      heading("A week"),
      table(["Rule", "What the coach reads", "Source", "Evidence"], words("W-")),
      heading("Days between walk-runs in a plan"),
      table(
        [
          "Table",
          "From step",
          "Whole days between",
          "Days of any seven at most",
          "Source",
          "Evidence",
        ],
        WALK_RUN_WEEKS.map((row) => [
          `${WALK_RUN.tables[row.table].title} (${row.table})`,
          row.fromStep,
          row.restDays,
          row.days ?? "",
          row.source,
          row.evidence,
        ]),
      ),
    ],
  };
}
