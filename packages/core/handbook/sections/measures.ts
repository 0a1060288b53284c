import { explain } from "#explain/explain.ts";
import { LIFT_MM, MIN_DROP_MM, REVIEW_DAYS } from "#packs/achilles/shoes.ts";
import { HEEL_RAISE_NORMS, NORMS_UNTIL_AGE } from "#packs/parameters.ts";
import { bullets, heading, table } from "../markdown.ts";
import { say } from "../say.ts";
import type { Section } from "../section.ts";

/** Shoes and lifts. */
export function shoes(): Section {
  return {
    title: "Shoes and heel lifts",
    parts: [
      `In the stages up to S3 a drop of ${MIN_DROP_MM} mm or more, or a lift of ${LIFT_MM} mm in both shoes, may ease the tendon. It is looked at again every ${REVIEW_DAYS / 7} weeks, weaned from S4, and always goes with strength work, never in its place.`,
      bullets(
        ["SH-KEEP", "SH-RAISE", "SH-WEAN", "SH-USUAL"].map((id) => {
          const { title, sentence, source } = explain(id);
          return `(${id}) **${title}.** ${sentence} Source: ${source}.`;
        }),
      ),
      "Twelve-millimetre lifts did at least as well as heel drops at twelve weeks, with a fifth of people lost to follow-up and nothing known beyond (RAB21). Among 553 runners no drop did better overall: a low drop suited occasional runners and went worse with regular ones (MAL16). A low drop is asked about, never blamed.",
    ],
  };
}

/** Outcome measures and norms. */
export function outcomes(): Section {
  return {
    title: "Outcomes and norms",
    parts: [
      heading("The Achilles score"),
      "Eight questions of our own, 0 to 100, where 100 is no problem: six from 0 to 10, one of 0, 4, 7 or 10, and one by whether pain comes in sport and for how long it can be done. It is modelled on an established questionnaire and is not that questionnaire: no official score may be read from it. A coach may enter an official total obtained elsewhere. An item that isn't answered leaves the score incomplete; nothing is filled in. Two items ask about things the rules forbid early (a stretch over a step, hops): they are asked from memory, never done for the sake of the score.",
      bullets([
        `${explain("score").title}: ${say("scoreRecovered")} or more of 100 reads as full recovery in trials (IVE12, PPT2).`,
        `${explain("achillesScore").title}: a rise of ${say("importantChange")}, or of ${say("importantChangeLate")} from ${say("importantLateWeeks")} after the start (LAG21). Between 6 and that it is some change, and may be noise (CHN; the wording is ours).`,
        "While pregnant or within 12 weeks of a birth the score is stored and not interpreted.",
        "It informs. It is never the only gate.",
      ]),
      heading("The runner's own three activities"),
      "One to three activities that the runner names, each from 0 (cannot) to 10 (as before); the score is their mean. The change that matters, about 2, is unverified and decides nothing.",
      heading("Heel raises on one leg"),
      `To fatigue, once every two seconds (up on one beat of 60 a minute, down on the next), fingertips for balance, knee and trunk straight (HL17, TSV). Ours is done on the flat floor, because the slope of the study bends the ankle; so the norms are a guide. From day to day the count varies by six either way (HL17): a smaller change is noise.`,
      table(
        ["Age", "Men", "Women"],
        HEEL_RAISE_NORMS.map(({ fromAge, M, F }, index) => [
          `${fromAge}–${(HEEL_RAISE_NORMS[index + 1]?.fromAge ?? NORMS_UNTIL_AGE + 1) - 1}`,
          M,
          F,
        ]),
      ),
      `Source of the norms: NAA, HHP. Symmetry is printed with one decimal and passes at ${say("lsiTenths")}; with both sides sore only the norm is shown. The ${say("lsiTenths")} for hops comes from knee-ligament work (GPK).`,
    ],
  };
}

/** Pregnancy and age. */
export function specialGroups(): Section {
  return {
    title: "Pregnancy and age",
    parts: [
      heading("Pregnant, or within 12 weeks of a birth"),
      bullets([
        "The programme may go on once the maternity team's agreement is on record; no step past S2 is proposed (ours).",
        "Unexplained calf pain alone opens the blood-clot flag.",
        "Scores are stored and not interpreted: the established questionnaires leave these runners out (PPV).",
      ]),
      heading("Age"),
      bullets([
        "Under 16 the rules stop; at 16 and 17 they wait for a guardian's consent and a clinician's clearance (see *Red flags*).",
        `From ${say("slowerFromAge")} a step takes ${say("stepWeekFrom60")} instead of ${say("stepWeek")} (ours). An age that wasn't told holds every step up, and rests the day.`,
      ]),
    ],
  };
}
