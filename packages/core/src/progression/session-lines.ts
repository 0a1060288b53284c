import { exercise, rulingOn, type ScreenContext } from "#exercises/exercises.ts";
import { LADDER, type LadderItem } from "#packs/achilles/ladder.ts";
import { DEFAULT_REST, START_DOSE } from "#packs/dose-limits.ts";
import { dosedRung } from "#packs/dosed-ladders.ts";
import type { StrengthPlan } from "#plan/strength-plan.ts";
import type { PackId, Screening, Stage } from "#timeline/timeline.ts";

/** A line of a session, and what it stays with, if anything. */
export interface SessionLine {
  readonly item: LadderItem;
  readonly change: string | null;
}

const RUNGS: readonly LadderItem[] = Object.values(LADDER).flatMap((stage) => stage.items);

/**
 * The lines of the runner's own ladder at a stage; `week` on the stage, from 1, sets the heavy-slow ones (clinical.md 2.4).
 * Null when none of the packs has doses there: the coach sets them.
 */
export function ladderLines(
  stage: Stage,
  week: number,
  packs: readonly PackId[],
): readonly LadderItem[] | null {
  const rung = dosedRung(packs, stage);
  if (rung === null) return null;
  const row = rung.weeks.findLast((candidate) => candidate.fromWeek <= week);
  return rung.doses.map((item) =>
    item.heavySlow && row !== undefined ? { ...item, sets: row.sets, reps: row.reps } : item,
  );
}

/** A coach's lines, with the tempo and rest of the ladder where it has the exercise. */
export function coachLines(plan: StrengthPlan, stage: Stage): readonly LadderItem[] {
  return plan.items.map(({ exercise: id, sets, reps, holdSeconds }) => {
    const like = [...LADDER[stage].items, ...RUNGS].find((item) => item.exercise === id);
    return {
      exercise: id,
      sets,
      reps,
      holdSeconds,
      tempo: reps === null ? null : (like?.tempo ?? null),
      restSeconds: like?.restSeconds ?? DEFAULT_REST,
      side: like?.side ?? sideOf(id),
      heavySlow: false,
      source: "coach",
    };
  });
}

/** The lines as they come out of screening: as they are, with a change, as their substitute, or gone; each once. */
export function screenedLines(
  planned: readonly LadderItem[],
  screening: Screening,
  context: ScreenContext,
): readonly SessionLine[] {
  const lines = planned.flatMap((item) => {
    const cut = screening.removed.find((line) => line.exercise === item.exercise);
    if (cut === undefined) return [withChange(item, context)];
    return cut.substitute === null ? [] : [withChange(inPlaceOf(item, cut.substitute), context)];
  });
  return lines.filter(
    ({ item }, index) => lines.findIndex((line) => line.item.exercise === item.exercise) === index,
  );
}

function withChange(item: LadderItem, context: ScreenContext): SessionLine {
  const ruling = rulingOn(item.exercise, context);
  if (ruling.kind !== "changed") return { item, change: null };
  const { change } = ruling;
  const leads = change === "soreSideInFront" || change === "soreSideLeads";
  return { item: leads ? { ...item, side: "sore" } : item, change };
}

/** A substitute's dose: what was asked for where it is done the same way, else a start of ours. */
function inPlaceOf(item: LadderItem, substitute: string): LadderItem {
  const known = RUNGS.find((line) => line.exercise === substitute);
  const base = {
    ...item,
    exercise: substitute,
    side: known?.side ?? sideOf(substitute),
    tempo: known?.tempo ?? null,
    heavySlow: false,
    source: "ours",
  };
  switch (exercise(substitute)?.dose) {
    case "hold":
      return { ...base, reps: null, holdSeconds: item.holdSeconds ?? START_DOSE.holdSeconds };
    case "time":
      return { ...base, sets: 1, reps: null, holdSeconds: null };
    default:
      return { ...base, reps: item.reps ?? known?.reps ?? START_DOSE.reps, holdSeconds: null };
  }
}

function sideOf(id: string): LadderItem["side"] {
  return exercise(id)?.limbRole === "both" ? "both" : "each";
}
