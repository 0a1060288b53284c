interface Dose {
  readonly sets: number;
  readonly reps: number | null;
  readonly holdSeconds: number | null;
}

/** "3 × 10", "5 × 30 s"; nothing where the exercise is dosed by time elsewhere. */
export function doseWords({ sets, reps, holdSeconds }: Dose): string {
  if (holdSeconds !== null) return `${sets} × ${holdSeconds} s`;
  return reps === null ? "" : `${sets} × ${reps}`;
}
