import type { Decision, How, Site, Stage, Verdict, WeeklyStep } from "#timeline/timeline.ts";

/** What of a day an article belongs to. One match is enough; an article that names nothing is only in the list. */
export interface ShownWhen {
  /** Rule ids: of the day, of a session's verdict, of the weekly step, of the screening, of a red flag. */
  readonly rules?: readonly string[];
  readonly decisions?: readonly Decision[];
  readonly hows?: readonly How[];
  readonly verdicts?: readonly Verdict[];
  readonly steps?: readonly WeeklyStep[];
  /** The calm days after "it's worse", while they last. */
  readonly flare?: readonly "open"[];
  /** Gates to the next stage that are not met yet. */
  readonly gates?: readonly string[];
  readonly stages?: readonly Stage[];
  readonly sites?: readonly Site[];
}
