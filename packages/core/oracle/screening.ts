/** Section 3.3: the exercise table, read row by row. */
import type { Stage } from "#timeline/timeline.ts";
import { lastAnswered, type Moment } from "./facts.ts";
import type { OpenFlags } from "./flags.ts";
import { STAGES } from "./ladder.ts";

/** id, elastic, S0-S1, INS at S2 and later, substitute. A number is the first stage; ! is a condition. */
const TABLE: readonly (readonly [string, number, string, string, string?])[] = [
  ["iso_dl", 0, "keep", "keep"],
  ["iso_sl", 0, "keep", "keep", "iso_dl"],
  ["hr_seat", 0, "keep", "keep"],
  ["hr_dl_floor", 0, "keep", "keep", "hr_seat"],
  ["hr_sl_floor", 0, "S1", "keep", "hr_dl_floor"],
  ["ecc_floor", 0, "S1", "keep", "hr_dl_floor"],
  ["hr_step", 0, "remove", "keep", "hr_sl_floor"],
  ["heel_drop", 0, "remove", "remove", "ecc_floor"],
  ["hsr_disc", 0, "remove", "remove", "hr_sl_floor"],
  ["legpress_calf", 0, "remove", "!blockRangeAtNeutral", "hr_seat"],
  ["smith_seat", 0, "remove", "!floorOnly", "hr_seat"],
  ["rebound", 1, "remove", "S3", "hr_sl_floor"],
  ["pogo_dl", 2, "remove", "S3", "rebound"],
  ["rope", 2, "remove", "S3", "pogo_dl"],
  ["hop_sl", 3, "remove", "S4", "pogo_dl"],
  ["hop_fwd", 3, "remove", "S4", "hop_sl"],
  ["bound", 3, "remove", "S4", "pogo_dl"],
  ["drop_jump", 3, "remove", "S4", "pogo_dl"],
  ["cmj", 2, "remove", "S3", "box_squat"],
  ["box_squat", 0, "keep", "keep"],
  ["squat_deep", 0, "remove", "remove", "box_squat"],
  ["squat_heel_up", 0, "keep", "keep"],
  ["front_squat", 0, "remove", "!heelsRaised", "squat_heel_up"],
  ["wall_sit", 0, "keep", "keep"],
  ["lunge_knee_fwd", 0, "remove", "remove", "lunge_vert"],
  ["lunge_vert", 0, "!soreSideInFront", "!soreSideInFront", "bridge"],
  ["bulgarian", 0, "remove", "!heelRaised", "bridge"],
  ["step_up", 0, "!soreSideLeads", "!soreSideLeads", "bridge"],
  ["step_down", 0, "remove", "remove", "step_up"],
  ["pistol", 0, "remove", "remove", "box_squat"],
  ["deadlift", 0, "keep", "keep", "bridge"],
  ["bridge", 0, "keep", "keep"],
  ["sled_push", 1, "remove", "remove", "deadlift"],
  ["rower", 0, "remove", "remove", "bike"],
  ["stretch_gastroc", 0, "remove", "remove", "hr_seat"],
  ["stretch_soleus", 0, "remove", "remove", "hr_seat"],
  ["stretch_step", 0, "remove", "remove", "calf_massage"],
  ["down_dog", 0, "remove", "remove", "calf_massage"],
  ["ktw_mob", 0, "remove", "remove", "calf_massage"],
  ["calf_massage", 0, "keep", "keep"],
  ["walk_flat", 1, "keep", "keep"],
  ["walk_incline", 1, "remove", "remove", "walk_flat"],
  ["run_easy", 3, "keep", "keep", "pool_run"],
  ["run_up", 3, "remove", "S4", "run_easy"],
  ["run_down", 3, "remove", "S4", "run_easy"],
  ["sprint", 3, "remove", "S4", "run_easy"],
  ["swim", 0, "keep", "keep"],
  ["pool_run", 0, "keep", "keep"],
  ["bike", 0, "keep", "keep"],
  ["elliptical", 1, "coach", "coach", "bike"],
];
export const EXERCISE_IDS = TABLE.map(([id]) => id);

const STRETCH = /^(stretch_.*|down_dog|ktw_mob)$/u;
const RUNNING = /^(run_.*|sprint)$/u;
const JUMPING = /^(rebound|pogo_dl|rope|hop_.*|bound|drop_jump|cmj)$/u;
const HEEL_RAISES = /^(hr_.*|ecc_floor|heel_drop|hsr_disc|legpress_calf|smith_seat|rebound)$/u;

interface Context {
  readonly moment: Moment;
  readonly flags: OpenFlags;
  readonly stage: Stage;
  readonly returning: boolean;
  readonly s3Met: boolean;
}

function isLocked(id: string, { flags: { locks } }: Context): boolean {
  if (locks.has("all")) return true;
  if (locks.has("loading") && id !== "walk_flat") return true;
  if ((locks.has("running") || locks.has("impact")) && RUNNING.test(id)) return true;
  if ((locks.has("jumping") || locks.has("impact")) && JUMPING.test(id)) return true;
  return locks.has("heelRaises") && HEEL_RAISES.test(id);
}

function isBannedByPack(id: string, elastic: number, context: Context): boolean {
  const { packs } = context.moment;
  if (packs.includes("plantar") && id === "sprint") return true;
  if ((packs.includes("mtss") || packs.includes("itb")) && id === "run_down") return true;
  if (packs.includes("calf") && ["run_up", "run_down", "sprint"].includes(id)) return true;
  if (packs.includes("hamstring") && ["run_up", "sprint"].includes(id)) return true;
  const early = context.stage === "S0" || context.stage === "S1";
  if (packs.includes("hamstring") && id === "deadlift" && early) return true;
  if (packs.includes("pfp") && ["run_down", "squat_deep", "pistol", "step_down"].includes(id))
    return true;
  return packs.includes("bsi") && elastic >= 1 && id !== "walk_flat";
}

/** keep, remove, or !condition. */
function verdictOf(id: string, context: Context): string {
  const { moment } = context;
  const row = TABLE.find(([name]) => name === id);
  if (row === undefined || isLocked(id, context)) return "remove";
  const [, elastic, early, insertional] = row;
  if (isBannedByPack(id, elastic, context)) return "remove";
  if (RUNNING.test(id) && context.returning && !context.s3Met) return "remove";
  const place = STAGES.indexOf(context.stage);
  const site = lastAnswered(moment, "intake", (fact) => fact.site)?.value ?? "unsure";
  const midportion = site === "midportion";
  const plan = lastAnswered(moment, "assign", (fact) => fact.plan)?.value ?? [];
  if (id === "elliptical") return plan.includes(id) ? "keep" : "remove";
  if (STRETCH.test(id)) return midportion && place >= 2 && plan.includes(id) ? "keep" : "remove";
  let cell = place < 2 ? early : insertional;
  if (/^S\d$/u.test(cell)) {
    if (place < STAGES.indexOf(cell as Stage)) return "remove";
    cell = id === "rebound" ? "!onFloor" : "keep";
  }
  if (place >= 2 && midportion) return "keep";
  if (cell.startsWith("!soreSide")) {
    const sore = lastAnswered(moment, "intake", (fact) => fact.side)?.value;
    if (sore === "both") return "remove";
    if (sore !== undefined && moment.question.side === sore) return "keep";
  }
  return cell;
}

function substituteOf(id: string, context: Context): string | null {
  if (isLocked(id, context)) return null;
  let next: string | undefined = id;
  while (next !== undefined && verdictOf(next, context) === "remove") {
    const early = STAGES.indexOf(context.stage) < 2;
    const row = TABLE.find(([name]) => name === next);
    next = next === "front_squat" && early ? "box_squat" : row?.[4];
  }
  return next ?? null;
}

export interface Screened {
  readonly kept: string[];
  /** exercise > substitute */
  readonly removed: string[];
  /** exercise > change */
  readonly changed: string[];
}

/** The screened list of the question, null when none was given. */
export function screened(context: Context): Screened | null {
  const list = context.moment.question.screen;
  if (list == null) return null;
  const result: Screened = { kept: [], removed: [], changed: [] };
  for (const id of new Set(list)) {
    const verdict = verdictOf(id, context);
    if (verdict === "keep") result.kept.push(id);
    else if (verdict === "remove") result.removed.push(`${id} > ${substituteOf(id, context)}`);
    else result.changed.push(`${id} > ${verdict.slice(1)}`);
  }
  return result;
}
