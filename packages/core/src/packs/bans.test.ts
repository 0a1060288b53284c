import { expect, test } from "vitest";
import { exercise } from "#packs/achilles/exercises.ts";
import { means } from "#packs/bans.ts";
import type { Ban, Positions } from "#packs/pack.ts";

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
