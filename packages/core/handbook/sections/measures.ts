import { SCORE_EVIDENCE, SCORE_ITEMS } from "#packs/achilles/score-items.ts";
import { RESULT_NOISE, TESTS } from "#packs/achilles/tests.ts";
import { HEEL_RAISE_NORMS, NORMS_UNTIL_AGE } from "#packs/achilles/heel-raise-norms.ts";
import { FUNCTION_FACT, OTHER_MEASURES, SCORE_FACTS } from "#packs/reference/outcome-facts.ts";
import { RISK_FACTORS } from "#packs/reference/risk-factors.ts";
import { SPECIAL_GROUPS } from "#packs/reference/special-groups.ts";
import { MARKS } from "#words/en/parameters.ts";
import { SCORE, TESTS as TEST_WORDS } from "#words/en/tests.ts";
import { bullets, capital, cell, heading, table } from "../markdown.ts";
import { quantity, rule, say, told } from "../say.ts";
import type { Section } from "../section.ts";

/** Shoes and lifts. */
export function shoes(): Section {
  return {
    title: "Shoes and heel lifts",
    parts: [
      `In the stages up to S3 a drop of ${say("minDrop")} or more, or a lift of ${say("lift")} in both shoes, may ease the tendon. It is looked at again every ${say("review")}, weaned from S4, and always goes with strength work, never in its place.`,
      bullets(
        ["SH-KEEP", "SH-RAISE", "SH-WEAN", "SH-USUAL"].map((id) => {
          const { title, sentence, source } = rule(id);
          return `(${id}) **${title}.** ${sentence} Source: ${source}.`;
        }),
      ),
      "Twelve-millimetre lifts did at least as well as heel drops at twelve weeks, with a fifth of people lost to follow-up and nothing known beyond (RAB21). Among 553 runners no drop did better overall: a low drop suited occasional runners and went worse with regular ones (MAL16). A low drop is asked about, never blamed.",
    ],
  };
}

function noise(name: keyof typeof RESULT_NOISE): string {
  const { value, unit, source, evidence } = RESULT_NOISE[name];
  return `${cell(MARKS.noise[name])}: ${quantity(value, unit)}. Source: ${source} (${evidence}).`;
}

/** The score of our own questions. */
function scoreParts(): readonly string[] {
  return [
    heading("The Achilles score"),
    `Eight questions of our own, 0 to 100, where 100 is no problem. It is modelled on an established questionnaire and is not that questionnaire: no official score may be read from it. The scoring is ${SCORE_EVIDENCE.scoring} (AWELL); what the questions ask about is ${SCORE_EVIDENCE.content}. An item that isn't answered leaves the score incomplete; nothing is filled in.`,
    table(
      ["Item", "Asks", "From worst to best", "From memory only"],
      SCORE_ITEMS.map(({ item, topic, recallOnly }) => [
        item,
        SCORE[topic].asks,
        SCORE[topic].answers.join("; "),
        recallOnly ? "yes" : "",
      ]),
    ),
    "Items 1 to 6 give 0 to 10 points, item 7 gives 0, 4, 7 or 10, and item 8 up to 30 by pain and by how long sport can go on. What is asked from memory only speaks of things the rules forbid early: nobody is sent to try them.",
    bullets([
      `${say("scoreRecovered")} or more of 100 reads as full recovery in trials (IVE12, PPT2).`,
      `${rule("achillesScore").title}: a rise of ${say("importantChange")}, or of ${say("importantChangeLate")} from ${say("importantLateWeeks")} after the start (LAG21).`,
      ...(["raises", "score", "psfs"] as const).map(noise),
      "While pregnant or within 12 weeks of a birth the score is stored and not interpreted.",
      "It informs. It is never the only gate.",
    ]),
    "Published numbers of the original questionnaire, as a guide:",
    table(
      ["Fact", "Value", "Source", "Evidence"],
      SCORE_FACTS.map(({ fact, value, source, evidence }) => [fact, value, source, evidence]),
    ),
  ];
}

/** Heel raises by age and sex. */
function normParts(): readonly string[] {
  return [
    heading("Heel raises by age and sex"),
    table(
      ["Age", "Men", "Women"],
      HEEL_RAISE_NORMS.map(({ fromAge, M, F }, index) => [
        `${fromAge}–${(HEEL_RAISE_NORMS[index + 1]?.fromAge ?? NORMS_UNTIL_AGE + 1) - 1}`,
        M,
        F,
      ]),
    ),
    told(["heelRaiseNorm"]),
    `Source: ${rule("heelRaiseNorm").source}. Symmetry is printed with one decimal and passes at ${say("lsiTenths")}; with both sides sore only the norm is shown. ${FUNCTION_FACT}`,
  ];
}

/** Outcome measures, tests and norms. */
export function outcomes(): Section {
  return {
    title: "Outcomes, tests and norms",
    parts: [
      ...scoreParts(),
      heading("Other measures"),
      "The runner's own one to three activities, each from 0 (cannot) to 10 (as before), give a mean. Beside that:",
      table(
        ["Measure", "What", "Numbers", "Use here", "Source", "Evidence"],
        OTHER_MEASURES.map(({ name, what, numbers, use, source, evidence }) => [
          name,
          what,
          numbers,
          use,
          source,
          evidence,
        ]),
      ),
      ...TESTS.flatMap(({ test, source, evidence }) => [
        heading(TEST_WORDS[test].title),
        bullets(TEST_WORDS[test].steps),
        `${TEST_WORDS[test].reads} Source: ${source} (${evidence}).`,
      ]),
      ...normParts(),
    ],
  };
}

/** Pregnancy and age. */
export function specialGroups(): Section {
  return {
    title: "Pregnancy and age",
    parts: [
      table(
        ["Who", "Rule", "Why", "Source", "Evidence"],
        SPECIAL_GROUPS.map(({ who, rule: held, why, source, evidence }) => [
          who,
          cell(held),
          cell(why),
          source,
          evidence,
        ]),
      ),
      "An age that wasn't told holds every step up, and rests the day.",
    ],
  };
}

/** What is asked at the start, and what it changes. */
export function riskFactors(): Section {
  return {
    title: "What is said to lead to Achilles pain",
    parts: [
      "The founding article's list first. No row takes running away: it says what is asked and what is made of it.",
      table(
        ["Factor", "What was found", "Asked", "What the rules make of it", "Source", "Evidence"],
        RISK_FACTORS.map(({ factor, found, asked, effect, source, evidence }) => [
          factor,
          capital(found),
          asked,
          capital(effect),
          source,
          evidence,
        ]),
      ),
    ],
  };
}
