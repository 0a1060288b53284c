import { answerTo, at, intake, now, rulesOf } from "#testing/history.ts";
import type { Entry, Guidance, IntakeEntry, Question } from "#timeline/timeline.ts";

/** The moment the day is asked about: the evening of day 10. */
export const ASKED = at(10, "18:00");
/** A check-in five minutes before: pain 1, no limp. */
export const FINE = now(at(10, "17:55"), 1);
export const RUN_5K: Question = { at: ASKED, planned: { activity: "run", distanceM: 5000 } };

/** The usual runner, known for less than a week. */
export const known = (told: Partial<IntakeEntry> = {}): IntakeEntry =>
  intake({ at: at(4, "00:00"), ...told });

/** Decision and rules of an answer, the decider first, as "modify: B3 B5". */
export const said = (answer: Guidance): string =>
  `${answer.decision}: ${rulesOf(answer).join(" ")}`;

/** Decision and rules of a day. */
export const day = (facts: readonly Entry[], question: Question | string = RUN_5K): string =>
  said(answerTo(facts, question));
