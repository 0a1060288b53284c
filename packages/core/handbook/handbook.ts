import { RULE_IDS } from "#explain/explain.ts";
import { RULES } from "#guidance/guidance.ts";
import { PARAMETERS } from "#packs/parameters.ts";
import type { Section } from "./section.ts";
import { exercises } from "./sections/exercises.ts";
import { loading, plyometrics } from "./sections/loading.ts";
import { outcomes, riskFactors, shoes, specialGroups } from "./sections/measures.ts";
import { packs } from "./sections/packs.ts";
import { baselineAndClocks, judging, painProfiles } from "./sections/pain.ts";
import { HOW_TO_READ, PURPOSE } from "./sections/reading.ts";
import { redFlags } from "./sections/red-flags.ts";
import { CLAIMS, CONFLICTING, parameters, SOURCES, TO_CHECK } from "./sections/reference.ts";
import { runningLoad, walkRun } from "./sections/running.ts";
import { stages } from "./sections/stages.ts";
import { today } from "./sections/today.ts";
import { week } from "./sections/week.ts";

/** The chapters, in the order a clinician reads them. */
function chapters(): readonly Section[] {
  return [
    PURPOSE,
    HOW_TO_READ,
    redFlags(),
    painProfiles(),
    baselineAndClocks(),
    judging(),
    today(),
    week(),
    stages(),
    loading(),
    plyometrics(),
    exercises(),
    walkRun(),
    runningLoad(),
    shoes(),
    outcomes(),
    specialGroups(),
    riskFactors(),
    packs(),
    CONFLICTING,
    CLAIMS,
    parameters(),
    TO_CHECK,
    SOURCES,
  ];
}

/** The handbook, and how much of the rules went into it. */
export interface Handbook {
  readonly text: string;
  readonly chapters: number;
  readonly tables: number;
  readonly rules: number;
  readonly parameters: number;
}

const NOTE =
  "<!-- Made by `pnpm handbook` from the rules' own data (packages/core/handbook). Don't edit it by hand. -->";

/** Writes the rules handbook from the data the rules decide with. Pure: the same data gives the same text. */
export function handbook(): Handbook {
  const sections = chapters();
  const contents = sections.map(
    ({ title }, index) => `${index + 1}. [${title}](#${anchor(index, title)})`,
  );
  const body = sections.flatMap(({ title, parts }, index) => [
    `## ${index + 1}. ${title}`,
    ...parts,
  ]);
  const text = `${[
    NOTE,
    "# The rules of Springback",
    `Rule set \`${RULES}\`. ${RULE_IDS.length} named rules, ${Object.keys(PARAMETERS).length} named numbers.`,
    contents.join("\n"),
    ...body,
  ].join("\n\n")}\n`;
  return {
    text,
    chapters: sections.length,
    tables: text.match(/^\|-+/gmu)?.length ?? 0,
    rules: RULE_IDS.length,
    parameters: Object.keys(PARAMETERS).length,
  };
}

/** The anchor a Markdown reader gives a numbered heading. */
function anchor(index: number, title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/gu, "")
    .replaceAll(" ", "-");
  return `${index + 1}-${words}`;
}
