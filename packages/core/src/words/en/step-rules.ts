import type { STEP_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the weekly step (clinical.md 1.6): the three answers, then each rule that speaks against a step up. */
export const STEP_RULES: SaidOf<typeof STEP_SOURCES> = {
  "C-REGRESS": {
    title: "A step back",
    sentence:
      "A session went over this week, or mornings got worse two weeks in a row. An easier step comes next.",
  },
  "C-HOLD": {
    title: "Stay on this step",
    sentence: "Not everything for the next step is in yet, so we stay.",
  },
  "C-PROGRESS": {
    title: "Ready for the next step",
    sentence:
      "A full week settled well, the work was done and the tests are passed. The next stage is open to you; if you have a coach, it is theirs to give.",
  },
  "C-OVER": {
    title: "A session went over",
    sentence:
      "A session this week was high risk, or hurt more than your limit. We go back one step.",
  },
  "C-TREND": {
    title: "Mornings are getting worse",
    sentence:
      "Morning pain or stiffness rose two weeks in a row. That is the chain we don’t want to build, so we go back one step.",
  },
  "C-TOP": {
    title: "You are at the top",
    sentence: "There is no step above this one: keep the strength you have built.",
  },
  "C-FLAG": {
    title: "A safety question is open",
    sentence: "While a safety question waits for a clinician, nothing moves up.",
  },
  "C-EXPECTING": {
    title: "Your maternity team decides",
    sentence:
      "While you are pregnant or have just had a baby, the rules don’t move you past the strength stage by themselves.",
  },
  "C-TIME": {
    title: "A full week first",
    sentence:
      "Each step wants a full week, and two from the age of 60. We need your age and a start date to count from.",
  },
  "C-SESSIONS": {
    title: "A session is open or over",
    sentence:
      "A step up needs at least one session this week, every one of them within your limits and settled.",
  },
  "C-MORNINGS": {
    title: "Mornings aren’t as calm as last week",
    sentence:
      "Morning pain and stiffness should be no higher than last week’s. We need enough mornings of both weeks to tell.",
  },
  "C-WORK": {
    title: "The work isn’t all done, or more than all",
    sentence: "A step up needs most of the planned sets done this week, and none beyond the plan.",
  },
  "C-MEDICINE": {
    title: "Pain medicine hides the answer",
    sentence:
      "With pain medicine in the week, or a morning that doesn’t say, we can’t tell how the tendon took it.",
  },
  "C-GATES": {
    title: "A test is still to pass",
    sentence:
      "Every test for the next stage has to be passed. One that hasn’t been done counts as not passed.",
  },
};
