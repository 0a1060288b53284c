import { WEEK } from "@springback/core/day";
import { factsInForce, localDateOf, type RunnerState } from "@springback/core/guidance";
import { capUnder } from "@springback/core/packs";
import type { Rules, StrengthRules } from "@springback/core/safety";
import type { Stage } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import { insteadOf } from "#features/strength/instead.ts";
import { planInForce, type PlanInForce } from "#features/plan/queries.ts";
import { answerSafely, type Asking, sessionSafely } from "#features/safety/service.ts";
import type { StrengthToday } from "#features/strength/schema.ts";
import * as timeline from "#features/timeline/queries.ts";
import { readState } from "#features/timeline/service.ts";

/**
 * Today's strength session as the facts stand now: the stage's ladder, or the coach's plan where `coached` says the
 * runner's subscription has one; screened, with the reason of every change. Writes nothing but
 * a safety alert. `rules` are for tests that plant a fault.
 */
export async function readStrength(
  tx: Tx,
  by: Asking,
  coached: boolean,
  rules: { readonly guide?: Rules; readonly session?: StrengthRules } = {},
): Promise<StrengthToday> {
  const { scope, now } = by;
  const at = new Date(now).toISOString();
  const state = await readState(tx, scope);
  const guidance = await answerSafely(tx, by, { state, question: { at } }, rules.guide);
  const inForce = coached ? await planInForce(tx, scope) : undefined;
  const coachPlan = inForce ? { items: inForce.items } : null;
  const week = weekOnStage(state, guidance.stage, now);
  const asked = { state, at, guidance, coachPlan, week };
  const session = await sessionSafely(tx, by, asked, rules.session);
  const instead = await insteadOf({ ...asked, items: session.items }, async (question) => {
    const laid = await sessionSafely(tx, by, question, rules.session);
    return laid.items;
  });
  const { zone } = await timeline.settingsOf(tx, scope);
  const facts = factsInForce(await timeline.allFacts(tx, scope));
  return {
    at,
    zone,
    stage: guidance.stage,
    refer: guidance.refer,
    session,
    instead,
    painCap: capUnder(state.settings, state.triage.open),
    coach: inForce && session.source === "coach" ? wordsOf(inForce) : null,
    doneAt: doneOn(facts, at, zone),
  };
}

/** From 1. Counted from the coach's last assignment, so that a change starts the heavier weeks afresh. */
function weekOnStage(state: RunnerState, stage: Stage, now: number): number {
  const { at, stage: assigned } = state.assigned;
  if (at === null || assigned !== stage) return 1;
  return Math.max(1, Math.floor((now - at) / WEEK) + 1);
}

function wordsOf(plan: PlanInForce): StrengthToday["coach"] {
  const noted = plan.items.filter((item) => item.note !== "");
  return {
    name: plan.coachName || null,
    title: plan.title,
    note: plan.note,
    notes: Object.fromEntries(noted.map((item) => [item.exercise, item.note])),
  };
}

/** The end of the last strength session on the runner's own day, or null. */
function doneOn(facts: readonly timeline.FactRow[], at: string, zone: string): string | null {
  const today = localDateOf(at, zone);
  const done = facts.findLast(
    ({ entry }) =>
      entry.kind === "session" &&
      entry.activity === "strength" &&
      localDateOf(entry.at, entry.zone ?? zone) === today,
  );
  return done?.at.toISOString() ?? null;
}
