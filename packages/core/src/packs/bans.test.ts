import { expect, test } from "vitest";
import { exercise } from "#packs/achilles/exercises.ts";
import { bannedAlways, bannedAt, means } from "#packs/bans.ts";
import type { Ban, PackRules, Positions } from "#packs/pack.ts";
import { PLANTAR_RULES } from "#packs/plantar/rules.ts";
import { STAGE_ORDER } from "#packs/stages.ts";

const at = (positions: Positions, except?: readonly string[]): Ban => ({
  positions,
  ...(except === undefined ? {} : { except }),
  source: "ours",
  evidence: "ours",
  says: "A ban of this test.",
});
const banned = (ban: Ban, ...ids: string[]) => ids.filter((id) => means(ban, exercise(id)!));

test("a ban by position means every exercise in it, and all of its positions have to fit", () => {
  expect(banned(at({ knee: ["deep"] }), "squat_deep", "box_squat", "deadlift")).toEqual([
    "squat_deep",
  ]);
  expect(banned(at({ knee: ["deep"], elasticFrom: 1 }), "squat_deep", "run_easy")).toEqual([]);
  expect(banned(at({ elasticFrom: 3 }), "drop_jump", "walk_flat")).toEqual(["drop_jump"]);
});

test("an exception stays in, whatever the ban says besides", () =>
  expect(banned(at({ knee: ["deep"] }, ["squat_deep"]), "squat_deep")).toEqual([]));

test("a ban by the hip means no exercise whose hip nobody has described", () => {
  const deepHip = at({ hip: ["deepFlexion"] });
  expect(banned(deepHip, "deadlift", "bridge", "walk_flat")).toEqual(["deadlift"]);
});

const ban = at({ knee: ["deep"] });
const pack = (...bans: Ban[]): PackRules => ({ ...PLANTAR_RULES, bans });
const SQUAT = exercise("squat_deep")!;
const stagesOut = (rules: PackRules, insertional: boolean) =>
  STAGE_ORDER.filter((stage) => bannedAt(rules, SQUAT, stage, insertional));

test("a ban without an end or a site lasts as long as the pack, and is no ban of a stage", () => {
  expect(bannedAlways(pack(ban), SQUAT)).toBe(true);
  expect(bannedAlways(pack(ban), exercise("box_squat")!)).toBe(false);
  expect(bannedAlways(pack(), SQUAT)).toBe(false);
  expect(stagesOut(pack(ban), true)).toEqual([]);
});

test("a ban until a stage is over once that stage is reached", () => {
  const rules = pack({ ...ban, until: "S2" });
  expect(stagesOut(rules, false)).toEqual(["S0", "S1"]);
  expect(stagesOut(rules, true)).toEqual(["S0", "S1"]);
  expect(bannedAlways(rules, SQUAT)).toBe(false);
  expect(bannedAt(rules, exercise("box_squat")!, "S0", false)).toBe(false);
});

test("a ban for a tendon sore at the heel bone leaves the midportion alone", () => {
  const rules = pack({ ...ban, site: "insertional" });
  expect(stagesOut(rules, true)).toEqual(STAGE_ORDER);
  expect(stagesOut(rules, false)).toEqual([]);
  expect(bannedAlways(rules, SQUAT)).toBe(false);
  expect(stagesOut(pack({ ...ban, site: "insertional", until: "S1" }), true)).toEqual(["S0"]);
});

test("of several bans any one is enough", () => {
  const other = at({ elasticFrom: 3 });
  expect(bannedAlways(pack(other, ban), SQUAT)).toBe(true);
  expect(stagesOut(pack({ ...other, until: "S1" }, { ...ban, until: "S3" }), false)).toEqual([
    "S0",
    "S1",
    "S2",
  ]);
});
