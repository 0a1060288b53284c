/**
 * The way every answer leaves: asked of the rules, held to the safety invariants, and answered by rest where one is broken.
 */
export { guideSafely, type Guarded, type Rules } from "#safety/guard.ts";
export { breachesOf, INVARIANTS, type Breach, type InvariantId } from "#safety/invariants.ts";
export {
  strengthSafely,
  type GuardedSession,
  type StrengthQuestion,
  type StrengthRules,
} from "#safety/strength-guard.ts";
