import { entitled } from "#entitlements/features.ts";
import { advanceBy } from "#guidance/facts.ts";
import { RULES } from "#guidance/guide.ts";
import { preview } from "#guidance/preview.ts";
import { runCap, runCapInForce } from "#guidance/read-outs.ts";
import { foldEntries } from "#guidance/state.ts";
import type { PainPoint } from "#packs/ranges.ts";
import { guideSafely } from "#safety/guard.ts";
import type { InvariantId } from "#safety/invariants.ts";
import { isoDate } from "#timeline/day.ts";
import type { Entry, Guidance, Question, ShoeAdvice } from "#timeline/timeline.ts";
import { brokenBy } from "#view/broken.ts";
import { type CalmPlan, calmPlan } from "#view/calm-plan.ts";
import { type FlareView, flareView, stopsEverything } from "#view/flare.ts";
import { type GapView, gapOf } from "#view/gap.ts";
import { type KeepingView, keepingView } from "#view/keeping.ts";
import { entriesOf, type Kept, type Reading, reading } from "#view/kept.ts";
import { type MorningView, morningOf } from "#view/mornings.ts";
import { type Need, needsOf, type OpenSession, openSessionsOf } from "#view/needs.ts";
import { type Considered, rulesConsidered } from "#view/rules-considered.ts";
import { offeredStep, type StepView } from "#view/step-view.ts";
import {
  inShort,
  type PlantedRules,
  sessionOf,
  type StrengthInShort,
} from "#view/strength-view.ts";
import { type WalkRunView, walkRunView } from "#view/walk-run-view.ts";

/** Today on one screen, in codes and numbers: the same from a server as from a phone that is offline. */
export interface TodayView {
  /** The instant the answer is for (RFC 3339), the runner's zone, and the rule set that gave it. */
  readonly at: string;
  readonly zone: string;
  readonly rules: string;
  readonly guidance: Guidance;
  /** The run the answer is asked for, whole metres: the longest that B6 allows; null when the longest of 30 days is unknown. */
  readonly runCapM: number | null;
  /** How far a run may go now, whole metres: `runCapM`, unless a coach sets B6 aside; null where nothing holds it to a length. */
  readonly upToM: number | null;
  /** What the rules still need before they can answer for today. */
  readonly needs: readonly Need[];
  readonly openSessions: readonly OpenSession[];
  readonly morning: MorningView;
  readonly strength: StrengthInShort;
  /** The stage the rules propose, while the runner may take it; else null. */
  readonly step: StepView | null;
  readonly walkRun: WalkRunView | null;
  readonly shoes: ShoesView | null;
  readonly gap: GapView;
  /** Null when none is open, and while a red flag goes before it. */
  readonly flare: FlareView | null;
  /** What "it's worse" would begin now. */
  readonly calm: CalmPlan;
  /** Null before the last step of the ladder is proposed. */
  readonly keeping: KeepingView | null;
  /** Every rule that was asked, in order; empty when the safety net answered. */
  readonly considered: readonly Considered[];
  /** Safety promises the rules' own answer broke, to be told to staff; empty unless something is wrong. */
  readonly broken: readonly InvariantId[];
  readonly answeredBy: Answerer;
}

export type Answerer = "phone" | "server";

/** What to wear, and whether it is time to look at it again. */
export interface ShoesView extends ShoeAdvice {
  readonly reviewDue: boolean;
}

/** What is asked beside the moment. */
export interface Asked {
  /** A run the runner has in mind, whole metres; without it, one of the allowed length. */
  readonly distanceM?: number | null | undefined;
  readonly answeredBy?: Answerer | undefined;
  /** For tests that plant a fault. */
  readonly rules?: PlantedRules | undefined;
}

/** Today at a moment (RFC 3339), from what is kept. Checked as every answer is; nothing but the arguments is read. */
export function todayView(kept: Kept, at: string, asked: Asked = {}): TodayView {
  const day = reading(kept, at);
  const runCapM = runCap(day.state, at);
  const question = questionOf(at, asked.distanceM ?? runCapM);
  const { guidance, breaches } = guideSafely(day.state, question, asked.rules?.guide);
  const strength = sessionOf(day, guidance, asked.rules?.session);
  const broken = brokenBy(breaches);
  return {
    ...{ at, zone: kept.settings.zone, rules: RULES, guidance, runCapM },
    upToM: runCapInForce(day.state, at),
    needs: needsOf(day),
    openSessions: openSessionsOf(day),
    morning: morningOf(day),
    strength: inShort(day, guidance.stage, strength.session),
    step: offeredStep(day, guidance, broken),
    walkRun: walkRunView(guidance, entitled(day.level, "walkRunPlan")),
    shoes: shoesOf(guidance, day),
    gap: gapOf(day),
    flare: stopsEverything(guidance) ? null : flareView(day),
    calm: calmPlan(day, guidance),
    keeping: keepingView(day, guidance),
    considered: breaches.length === 0 ? rulesConsidered(day.state, question) : [],
    broken: brokenBy(breaches, strength.breaches),
    answeredBy: asked.answeredBy ?? "phone",
  };
}

/**
 * The guidance each answer to "how does it feel now" would lead to, checked as every answer is. `limp` as it is answered so
 * far; `beside` is what else the form holds already, such as this morning's pain, dated at that moment.
 */
export function previewBy(
  kept: Kept,
  at: string,
  limp: boolean | null,
  beside: readonly Entry[] = [],
): Readonly<Record<PainPoint, Guidance>> {
  const { facts, state } = reading(kept, at);
  const added = beside.map((entry, place) => ({ id: String(place), entry }));
  const known =
    advanceBy(state, added) ?? foldEntries(kept.settings, [...entriesOf(facts), ...beside]);
  return preview(known, questionOf(at, runCap(known, at)), limp);
}

function questionOf(at: string, distanceM: number | null): Question {
  return { at, planned: distanceM === null ? null : { activity: "run", distanceM } };
}

function shoesOf({ shoes }: Guidance, { today }: Reading): ShoesView | null {
  return shoes === null ? null : { ...shoes, reviewDue: shoes.reviewOn <= isoDate(today) };
}
