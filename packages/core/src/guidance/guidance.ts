/**
 * The rules' front door: facts go in through `advance`, answers come out of `guide`.
 * Everything here is a pure function of its arguments.
 */
export { guide, RULES } from "#guidance/guide.ts";
export { advanceBy, type Fact, factsInForce, takenOutOf } from "#guidance/facts.ts";
export { PAIN_SCALE, preview, type PainPoint } from "#guidance/preview.ts";
export { lightDayRule } from "#guidance/light-day.ts";
export { localDateOf, runCap, runCapInForce } from "#guidance/read-outs.ts";
export { screenContext } from "#guidance/screen-context.ts";
export { whyStep } from "#guidance/why-step.ts";
export { emptyState, type RunnerState } from "#guidance/runner-state.ts";
export { advance, foldEntries, isLate, LateFactError } from "#guidance/state.ts";
