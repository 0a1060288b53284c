import { explain, RULE_IDS } from "#explain/explain.ts";
import { inForce, NAMED_PARAMETERS, type NamedParameter } from "#explain/parameters-in-force.ts";
import { CLAIMS_NOT_MADE } from "#packs/reference/claims.ts";
import { bullets, cell, heading, table } from "../markdown.ts";
import { HOW_LONG, MAY_SAY_ABOUT_TIME, SAID_INSTEAD } from "../reference/claims.ts";
import { CONFLICTS } from "../reference/conflicts.ts";
import { PRACTICE, STUDIES } from "../reference/sources.ts";
import { UNVERIFIED } from "../reference/unverified.ts";
import type { Section } from "../section.ts";

/** Where sources disagree. */
export const CONFLICTING: Section = {
  title: "Where sources disagree, and what the rules do",
  parts: [
    "The founding article is the default. What a coach may choose instead is logged, with its source.",
    table(
      ["Topic", "Founding article", "Published elsewhere", "What the rules do"],
      CONFLICTS.map(({ topic, article, published, resolved }) => [
        topic,
        article,
        published,
        resolved,
      ]),
    ),
  ],
};

/** What may not be claimed. */
export const CLAIMS: Section = {
  title: "What may not be claimed",
  parts: [
    "No screen, message or advertisement says, or lets anybody read:",
    bullets(CLAIMS_NOT_MADE.map(({ claim }) => `that ${claim}`)),
    "A check reads every text of the rules, the apps and the mails for these. What is said instead:",
    bullets(SAID_INSTEAD),
    heading("How long it takes"),
    `What may be said: “${MAY_SAY_ABOUT_TIME}” It rests on:`,
    table(
      ["Who", "What was found", "Source"],
      HOW_LONG.map((row) => [...row]),
    ),
  ],
};

const NAMES = Object.keys(NAMED_PARAMETERS) as readonly NamedParameter[];

function readers(name: NamedParameter): string {
  return RULE_IDS.filter((id) => explain(id).parameters.some((one) => one.name === name)).join(
    ", ",
  );
}

/** Every named number. */
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

/** What waits to be checked. */
export const TO_CHECK: Section = {
  title: "What is not verified",
  parts: [
    "Believed or chosen, and not to be relied on until somebody has checked it:",
    bullets(UNVERIFIED),
  ],
};

/** The sources. */
export const SOURCES: Section = {
  title: "Sources",
  parts: [
    "Short descriptions in our own words. Nothing is quoted from them.",
    heading("Studies and guidelines"),
    table(["Key", "What it is"], STUDIES),
    heading("Practice: manuals, clinics and teaching pages"),
    table(["Key", "What it is"], PRACTICE),
  ],
};
