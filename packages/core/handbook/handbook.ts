import { RULE_IDS, sourceOf } from "#explain/explain.ts";
import { sourcedEvidence } from "#packs/evidence.ts";
import { RULES } from "#guidance/guidance.ts";
import type { Section } from "./section.ts";
import { exercises } from "./sections/exercises.ts";
import { loading, plyometrics } from "./sections/loading.ts";
import { outcomes, riskFactors, shoes, specialGroups } from "./sections/measures.ts";
import { packs } from "./sections/packs.ts";
import { baselineAndClocks, judging, painProfiles } from "./sections/pain.ts";
import { planning } from "./sections/planning.ts";
import { promises } from "./sections/promises.ts";
import { HOW_TO_READ, PURPOSE } from "./sections/reading.ts";
import { redFlags } from "./sections/red-flags.ts";
import { claims, CONFLICTING, FOUND, SOURCES, TO_CHECK, VERSIONS } from "./sections/reference.ts";
import { NAMES, parameters } from "./sections/parameters.ts";
import { runningLoad, walkRun } from "./sections/running.ts";
import { stages } from "./sections/stages.ts";
import { today } from "./sections/today.ts";
import { week } from "./sections/week.ts";
import { worse } from "./sections/worse.ts";

/** The chapters, in the order a clinician reads them. */
function chapters(claimsNotMade: readonly string[]): readonly Section[] {
  return [
    ...[PURPOSE, HOW_TO_READ, redFlags()],
    ...[painProfiles(), baselineAndClocks(), judging(), today(), week(), worse()],
    ...[stages(), loading(), plyometrics(), exercises(), planning()],
    ...[walkRun(), runningLoad(), shoes(), outcomes(), specialGroups(), riskFactors()],
    ...[packs(), promises(), FOUND, CONFLICTING, claims(claimsNotMade)],
    ...[parameters(), TO_CHECK, SOURCES, VERSIONS],
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

/**
 * Writes the rules handbook from the data the rules decide with. Pure: the same data gives the same text. `claimsNotMade`
 * are the claims that the product's own check looks for. Throws where a rule has no place in the text.
 */
export function handbook(claimsNotMade: readonly string[]): Handbook {
  const sections = chapters(claimsNotMade);
  const contents = sections.map(
    ({ title }, index) => `${index + 1}. [${title}](#${anchor(index, title)})`,
  );
  const body = sections.flatMap(({ title, parts }, index) => [
    `## ${index + 1}. ${title}`,
    ...parts,
  ]);
  const ours = RULE_IDS.filter((id) => sourcedEvidence(sourceOf(id)) === "ours").length;
  const text = `${[
    NOTE,
    "# The rules of Springback",
    `Rule set ${RULES}: ${RULE_IDS.length} named rules, of which ${ours} are ours in whole or in part, and ${NAMES.length} named numbers.`,
    contents.join("\n"),
    ...body,
  ].join("\n\n")}\n`;
  const missing = RULE_IDS.filter((id) => !text.includes(`(${id})`) && !text.includes(`| ${id} `));
  if (missing.length > 0) throw new Error(`handbook: nothing is said of ${missing.join(", ")}`);
  return {
    text,
    chapters: sections.length,
    tables: text.match(/^\|-+/gmu)?.length ?? 0,
    rules: RULE_IDS.length,
    parameters: NAMES.length,
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
