import { entitled } from "#entitlements/features.ts";
import { nextStage } from "#exercises/stage-order.ts";
import { threadsOf } from "#guidance/threads.ts";
import { whyStep } from "#guidance/why-step.ts";
import { value } from "#packs/parameters.ts";
import { FIRST_STAGE, STAGE_ORDER } from "#packs/stages.ts";
import { guideSafely, type Rules } from "#safety/guard.ts";
import type { InvariantId } from "#safety/invariants.ts";
import { instantOf } from "#timeline/day.ts";
import type { Guidance, Stage, WeeklyStep } from "#timeline/timeline.ts";
import { brokenBy } from "#view/broken.ts";
import { isCalm } from "#view/flare.ts";
import { type Kept, ofKind, type Reading, reading } from "#view/kept.ts";
import { type GateView, ladderView } from "#view/ladder-view.ts";

/** A stage the rules propose: to stand where they put a runner who was given none, the next one, or the one before. */
export interface StepOffer {
  readonly kind: "first" | "up" | "down";
  readonly to: Stage;
}

/** What the rules propose about a runner's stage at a moment, in codes and numbers. */
export interface StepView {
  readonly stage: Stage;
  /** This week's step, and the ids of the rules behind it, the deciding one first. */
  readonly step: WeeklyStep;
  readonly why: readonly string[];
  /** The stage after this one; null at the top. */
  readonly next: Stage | null;
  /** Whether the subscription opens the steps ahead. */
  readonly isLadderOpen: boolean;
  /** What the next stage asks for, and how far each is. Empty at the top, and where the ladder isn't open. */
  readonly gates: readonly GateView[];
  /** What the runner may take now; null while there is nothing to take. */
  readonly offer: StepOffer | null;
  /** Who would have to agree to what the rules propose; null where it is the runner's, or nothing is proposed. */
  readonly heldBy: "coach" | "plan" | null;
  readonly broken: readonly InvariantId[];
}

/** What the rules propose at a moment (RFC 3339), from what is kept. `rules` is for tests that plant a fault. */
export function stepView(kept: Kept, at: string, rules?: Rules): StepView {
  const day = reading(kept, at);
  const { guidance, breaches } = guideSafely(day.state, { at }, rules);
  return stepOf(day, guidance, brokenBy(breaches));
}

/** The same beside an answer of the day that is at hand; null while there is nothing to take. */
export function offeredStep(
  day: Reading,
  guidance: Guidance,
  broken: readonly InvariantId[],
): StepView | null {
  const { offer } = standing(day, guidance, broken);
  return offer === null ? null : stepOf(day, guidance, broken);
}

function stepOf(day: Reading, guidance: Guidance, broken: readonly InvariantId[]): StepView {
  const { stage, step } = guidance;
  const isSound = broken.length === 0;
  const next = nextStage(stage);
  const isLadderOpen = entitled(day.level, "progression");
  return {
    ...{ stage, step, next, isLadderOpen, broken },
    ...standing(day, guidance, broken),
    why: isSound ? whyStep(day.state, { at: day.at }) : [],
    gates: isSound && isLadderOpen ? gatesInto(next, day) : [],
  };
}

/** What may be taken, or who would have to agree first. An answer of the safety net proposes nothing. */
function standing(
  day: Reading,
  guidance: Guidance,
  broken: readonly InvariantId[],
): Pick<StepView, "offer" | "heldBy"> {
  const proposed = broken.length === 0 ? proposal(day, guidance) : null;
  const heldBy = proposed === null ? null : holderOf(day, proposed);
  return { offer: heldBy === null ? proposed : null, heldBy };
}

/** Whether the rules propose the last step of the ladder, whoever is to agree. */
export function proposesKeeping(day: Reading, guidance: Guidance): boolean {
  return proposal(day, guidance)?.to === "maintain";
}

/**
 * What the rules propose, whoever is to agree. They assign one stage, so nothing is proposed while a flag holds the runner
 * below the one assigned, or where injuries stand apart: then somebody has to look.
 */
function proposal(day: Reading, { stage, step }: Guidance): StepOffer | null {
  if (ofKind(day.facts, "intake").length === 0) return null;
  const assigned = threadsOf(day.state).map(({ state }) => state.assigned.stage);
  if (assigned.every((one) => one === null)) return { kind: "first", to: stage };
  if (!assigned.every((one) => (one ?? FIRST_STAGE) === stage)) return null;
  if (step === "progress" && !isCalm(day)) return offerOf("up", nextStage(stage));
  if (step === "regress" && !cameDownThisWeek(day)) return offerOf("down", stageBefore(stage));
  return null;
}

const offerOf = (kind: StepOffer["kind"], to: Stage | null): StepOffer | null =>
  to === null ? null : { kind, to };

const stageBefore = (stage: Stage): Stage | null =>
  STAGE_ORDER[STAGE_ORDER.indexOf(stage) - 1] ?? null;

/** A coach decides alone. Going on is what a subscription is for; standing still and going back are nobody's to sell. */
function holderOf({ kept, level }: Reading, { kind }: StepOffer): StepView["heldBy"] {
  if (kept.isCoached === true) return "coach";
  return kind === "up" && !entitled(level, "progression") ? "plan" : null;
}

/** A bad week is one step back, not one for every day on which it is still to be read. */
function cameDownThisWeek(day: Reading): boolean {
  const given = ofKind(day.facts, "assign").flatMap(({ stage, at }) =>
    stage ? [{ place: STAGE_ORDER.indexOf(stage), at: instantOf(at) }] : [],
  );
  return given.some(({ place, at }, which) => {
    const before = given[which - 1]?.place ?? place;
    return place < before && day.now - at < value("stepWeek");
  });
}

function gatesInto(stage: Stage | null, { state, at }: Reading): readonly GateView[] {
  return ladderView(state, at).find((rung) => rung.stage === stage)?.gates ?? [];
}
