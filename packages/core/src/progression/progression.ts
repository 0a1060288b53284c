export { allMet, gatesFrom, runGates } from "#progression/gates.ts";
export { weeklyStep } from "#progression/weekly-step.ts";
export { isWalkRunStep, walkRunPlace } from "#progression/walk-run-place.ts";
export { walkRunAnswer } from "#progression/walk-run.ts";
export {
  secondsOf,
  walkRunSession,
  type WalkRunBlock,
  type WalkRunPart,
  type WalkRunSession,
} from "#progression/walk-run-session.ts";
export {
  plyometricStep,
  type PlyometricAnswer,
  type PlyometricSession,
} from "#progression/plyometric-step.ts";
export { isStifferThanUsual } from "#progression/stiffness.ts";
