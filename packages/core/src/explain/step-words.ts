import { says, type Explanation } from "#explain/explanation.ts";

/** Words of the weekly step (clinical.md 1.6): the three answers, then each rule that speaks against a step up. */
export const STEP_WORDS = {
  "C-REGRESS": says(
    "A step back",
    "A session went over this week, or mornings got worse two weeks in a row. An easier step comes next.",
    "TPH, UDEL, SIL07; two weeks ours",
  ),
  "C-HOLD": says(
    "Stay on this step",
    "Not everything for the next step is in yet, so we stay.",
    "TPH; ours",
  ),
  "C-PROGRESS": says(
    "Ready for the next step",
    "A full week settled well, the work was done and the tests are passed. Your coach moves the stage.",
    "TPH, SIL07; ours",
  ),
  "C-OVER": says(
    "A session went over",
    "A session this week was high risk, or hurt more than your limit. We go back one step.",
    "TPH, UDEL",
  ),
  "C-TREND": says(
    "Mornings are getting worse",
    "Morning pain or stiffness rose two weeks in a row. That is the chain we don't want to build, so we go back one step.",
    "SIL07; two weeks ours",
  ),
  "C-TOP": says(
    "You are at the top",
    "There is no step above this one: keep the strength you have built.",
    "ours",
  ),
  "C-FLAG": says(
    "A safety question is open",
    "While a safety question waits for a clinician, nothing moves up.",
    "ours",
  ),
  "C-EXPECTING": says(
    "Your maternity team decides",
    "While you are pregnant or have just had a baby, the rules don't move you past the strength stage by themselves.",
    "ours",
  ),
  "C-TIME": says(
    "A full week first",
    "Each step wants a full week, and two from the age of 60. We need your age and a start date to count from.",
    "TPH; two weeks from 60 ours",
  ),
  "C-SESSIONS": says(
    "A session is open or over",
    "A step up needs at least one session this week, every one of them within your limits and settled.",
    "TPH, SIL07",
  ),
  "C-MORNINGS": says(
    "Mornings aren't as calm as last week",
    "Morning pain and stiffness should be no higher than last week's. We need enough mornings of both weeks to tell.",
    "SIL07; how many mornings ours",
  ),
  "C-WORK": says(
    "The work isn't all done, or more than all",
    "A step up needs most of the planned sets done this week, and none beyond the plan.",
    "SAN19; share ours",
  ),
  "C-MEDICINE": says(
    "Pain medicine hides the answer",
    "With pain medicine in the week, or a morning that doesn't say, we can't tell how the tendon took it.",
    "RFL, PPT; ours",
  ),
  "C-GATES": says(
    "A test is still to pass",
    "Every test for the next stage has to be passed. One that hasn't been done counts as not passed.",
    "SIL07B; order ours",
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
