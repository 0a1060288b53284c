import { sourceOf } from "#explain/explain.ts";
import { RULES_OF_THE_WEEK } from "#progression/weekly-step.ts";
import { bullets, heading, table } from "../markdown.ts";
import { bare, say, told } from "../say.ts";
import type { Section } from "../section.ts";

const WHEN: Readonly<Record<string, () => string>> = {
  "C-OVER": () =>
    "A session of the week was high risk, or over the limit in it, after it or a day later",
  "C-TREND": () =>
    `The week's mean of morning pain, or of stiffness, rose ${say("trendWeeks")} in a row`,
  "C-TOP": () => "The runner is at the last stage",
  "C-FLAG": () => "Any red flag is open",
  "C-EXPECTING": () => "Pregnant or within 12 weeks of a birth, and at S2 or later",
  "C-TIME": () =>
    `Less than ${say("stepWeek")} on this step (${say("stepWeekFrom60")} from the age of ${bare("slowerFromAge")}); or the start or the age unknown`,
  "C-SESSIONS": () => "No tendon session this week, or one that isn't within and settled",
  "C-MORNINGS": () =>
    `The mean of morning pain or stiffness is above the week before, or one of the weeks has fewer than ${say("weekMornings")} answered`,
  "C-WORK": () =>
    `No strength session, sets not told, under ${say("doneTenths")} of the prescribed sets done, or more done than prescribed`,
  "C-MEDICINE": () => "A morning told of pain medicine, or didn't say",
  "C-GATES": () => "A test for the next stage is not passed, or not done",
};

/** The weekly step. */
export function week(): Section {
  const rows = RULES_OF_THE_WEEK.map(({ id, step }) => {
    const words = WHEN[id];
    if (words === undefined) throw new Error(`handbook: rule ${id} of the week has no words`);
    return [id, words(), step === "regress" ? "back a step" : "hold", sourceOf(id)];
  });
  return {
    title: "The weekly step: up, hold, or back",
    parts: [
      "A week is the seven days up to the question. The first row that applies decides; with none, a step up is proposed (C-PROGRESS). The coach moves the stage; a runner without one takes the step themselves.",
      table(["Rule", "When", "Step", "Source"], rows),
      bullets([
        "One thing changes per step, each for a week or two: how often, then how long, then days in a row, then hills and speed, then racing (RMK).",
        "After pain above the stop line more than once, a coach will want three to five days away from that level, with light loading kept in (PRR); no rule counts them, the calm days of a runner who says it is worse come from them (see *When it gets worse, and after a gap*).",
        "Sleep and stress change nothing until a coach sets a limit for them; then they can only hold. The evidence is weak and mixed (SLP25, JOH20, JOA23).",
        "A rise of one week holds; only a rise of two weeks in a row steps back (the count is ours; the principle is published, SIL07).",
      ]),
      heading("What the runner reads"),
      told(["C-PROGRESS", "C-HOLD", "C-REGRESS", ...RULES_OF_THE_WEEK.map(({ id }) => id)]),
    ],
  };
}
