export { achillesTotal } from "#outcomes/achilles-score.ts";
export {
  isRaiseNoise,
  psfsRose,
  psfsTenths,
  scoreChange,
  type ScoreChange,
} from "#outcomes/changes.ts";
export { normReps, symmetry, type Symmetry } from "#outcomes/heel-raise.ts";
export { scoreItems, type AskedItem } from "#outcomes/score-items.ts";
export { TESTS, type TestRow } from "#packs/achilles/tests.ts";
