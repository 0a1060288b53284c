import { screen, type ScreenContext, withPlanned } from "#exercises/exercises.ts";
import { heldStage } from "#exercises/stage-order.ts";
import { sourceOf } from "#explain/rule-sources.ts";
import { ENTRY_HOLD, type Tempo } from "#packs/achilles/ladder.ts";
import type { StrengthPlan } from "#plan/strength-plan.ts";
import {
  coachLines,
  ladderLines,
  screenedLines,
  type SessionLine,
} from "#progression/session-lines.ts";
import type {
  Decision,
  Lock,
  Reason,
  Referral,
  Screening,
  Side,
  Stage,
} from "#timeline/timeline.ts";

/** What today's guidance says that a strength session has to obey; a whole Guidance fits. */
export interface SessionGuidance {
  readonly stage: Stage;
  readonly refer: Referral | null;
  readonly decision?: Decision;
}

/** One exercise of today's session with its dose. Times are whole seconds. */
export interface SessionItem {
  readonly exercise: string;
  readonly sets: number;
  readonly reps: number | null;
  readonly holdSeconds: number | null;
  readonly tempo: Tempo | null;
  readonly restSeconds: number;
  /** Both legs together, each in turn, or one. */
  readonly side: "both" | "each" | Side;
  /** What it is done with differently today, as a code; null as it is. */
  readonly change: string | null;
}

/** Today's strength session: what, from whom, and why it looks so. */
export interface StrengthSession {
  readonly items: readonly SessionItem[];
  readonly source: "ladder" | "coach" | "none";
  readonly reasons: readonly Reason[];
}

/**
 * Today's strength session (clinical.md 2.1, 2.3, 2.4, 2.7): the stage's ladder, or the coach's plan in its place, screened
 * for stage, site and locks; what is removed comes back as its substitute, with the reason. Without published doses in any
 * of the runner's packs it is empty and says so. On a rest day only the holds stay (1.5). A lock on all loading empties it. `week` is the week on the stage, from 1, for the heavy-slow table.
 */
export function strengthSession(
  guidance: SessionGuidance,
  context: ScreenContext,
  coachPlan: StrengthPlan | null,
  week = 1,
): StrengthSession {
  const locks = [...new Set([...context.locks, ...(guidance.refer?.locks ?? [])])];
  const closed = closedReasons(guidance.refer, locks);
  if (closed.length > 0) return { items: [], source: "none", reasons: closed };
  const resting = guidance.decision === "rest";
  const stage = heldStage(guidance.stage, locks);
  const byCoach = resting ? null : coachPlan;
  const ladder = ladderLines(stage, week, context.packs);
  const usual = byCoach === null ? ladder : coachLines(byCoach, stage);
  const planned = resting ? [ENTRY_HOLD] : usual;
  if (planned === null) {
    return { items: [], source: "none", reasons: [why("ST-COACH-SETS", { stage })] };
  }
  const ids = planned.map((item) => item.exercise);
  const screened = { ...withPlanned(context, byCoach === null ? [] : ids), stage, locks };
  const screening = screen(ids, screened);
  const items = screenedLines(planned, screening, screened).map((line) =>
    sessionItem(line, context),
  );
  const rule = resting ? "ST-REST" : byCoach === null ? "ST-LADDER" : "ST-COACH";
  const source = items.length === 0 ? "none" : byCoach === null ? "ladder" : "coach";
  return { items, source, reasons: [why(rule, { stage }), ...reasonsOf(screening)] };
}

/** Why nothing at all is on today: the lock and the flag behind it. Empty when something may be. */
function closedReasons(refer: Referral | null, locks: readonly Lock[]): readonly Reason[] {
  const rule = locks.includes("all")
    ? "E-LOCK-ALL"
    : locks.includes("loading")
      ? "E-LOCK-LOADING"
      : null;
  if (rule === null) return [];
  return refer === null
    ? [why(rule, {})]
    : [why(rule, {}), why(refer.flag, { level: refer.level })];
}

function sessionItem({ item, change }: SessionLine, context: ScreenContext): SessionItem {
  const { sets, reps, holdSeconds, tempo, restSeconds } = item;
  const sore = context.sides === "left" || context.sides === "right" ? context.sides : "each";
  const side = item.side === "sore" ? sore : item.side;
  return { exercise: item.exercise, sets, reps, holdSeconds, tempo, restSeconds, side, change };
}

function reasonsOf(screening: Screening): readonly Reason[] {
  const out = screening.removed.map((line) =>
    why(line.rule, { exercise: line.exercise, substitute: line.substitute }),
  );
  const changed = screening.changed.map((line) =>
    why(line.rule, { exercise: line.exercise, change: line.change }),
  );
  return [...out, ...changed];
}

function why(rule: string, facts: Reason["facts"]): Reason {
  return { rule, source: sourceOf(rule), facts };
}
