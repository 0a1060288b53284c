import { RULE_SET_VERSIONS } from "#packs/changes.ts";
import { bullets, heading, table } from "../markdown.ts";
import { HOW_LONG, MAY_SAY_ABOUT_TIME, SAID_INSTEAD } from "../reference/claims.ts";
import { CONFLICTS } from "../reference/conflicts.ts";
import { FINDINGS } from "../reference/findings.ts";
import { PRACTICE, STUDIES } from "../reference/sources.ts";
import { UNVERIFIED } from "../reference/unverified.ts";
import type { Section } from "../section.ts";

/** Where sources disagree. */
export const CONFLICTING: Section = {
  title: "Where sources disagree, and what the rules do",
  parts: [
    "The founding article is the default.",
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

/** What the studies behind the rules found. */
export const FOUND: Section = {
  title: "What the studies found",
  parts: [
    "Findings that are told in no other table, with what the rules make of them. They are the ground of the rules; none decides by itself. Of two numbers the first is the group named first.",
    table(
      ["About", "What was found", "Source", "What the rules make of it"],
      FINDINGS.map(({ about, found, source, used }) => [about, found, source, used]),
    ),
  ],
};

/** What may not be claimed; `notMade` are those that the product's own check looks for. */
export function claims(notMade: readonly string[]): Section {
  return {
    title: "What may not be claimed",
    parts: [
      "No screen, message or advertisement says, or lets anybody read:",
      bullets(notMade.map((claim) => `that ${claim}`)),
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

/** The versions of the rule set. */
export const VERSIONS: Section = {
  title: "Versions of the rules",
  parts: [
    "Every stored answer names the version that gave it, and an older case can be replayed with a newer version to see whose answers change. The newest first:",
    ...RULE_SET_VERSIONS.flatMap(({ id, changes }) => [heading(id), bullets(changes)]),
  ],
};
