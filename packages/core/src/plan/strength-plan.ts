/** One line of a coach's strength plan. Numbers may be half-typed: the review says what is wrong with them. */
export interface StrengthPlanItem {
  readonly exercise: string;
  readonly sets: number;
  readonly reps: number | null;
  readonly holdSeconds: number | null;
  /** The change an exercise was accepted with, as a finding's fix gives it. */
  readonly change?: string | null;
}

/** A coach's strength plan. */
export interface StrengthPlan {
  readonly items: readonly StrengthPlanItem[];
}
