/** Said beside an exercise while it is done: one sentence for each, in every language of the app. */
export interface ExerciseGuide {
  /** Where the work is and what it is like when it goes well. */
  readonly feel: string;
  /** What spoils it. */
  readonly avoid: string;
}
