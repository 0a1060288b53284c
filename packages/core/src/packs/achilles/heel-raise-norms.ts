/** One-leg heel raises by age and sex (clinical.md 5.3; NAA, HHP). Tested on a slope, so a guide on the flat. */
export const HEEL_RAISE_NORMS: readonly {
  readonly fromAge: number;
  readonly M: number;
  readonly F: number;
}[] = [
  { fromAge: 20, M: 37, F: 30 },
  { fromAge: 30, M: 32, F: 27 },
  { fromAge: 40, M: 28, F: 24 },
  { fromAge: 50, M: 23, F: 21 },
  { fromAge: 60, M: 19, F: 19 },
  { fromAge: 70, M: 14, F: 16 },
  { fromAge: 80, M: 10, F: 13 },
];
/** The oldest age, in years, the norms speak of. */
export const NORMS_UNTIL_AGE = 89;
