import { describe, expect, test } from "vitest";
import { exercise } from "#packs/achilles/exercises.ts";
import { LADDER } from "#packs/achilles/ladder.ts";

const LINES = Object.values(LADDER).flatMap(({ stage, items }) =>
  items.map((item) => ({ stage, ...item })),
);
const familyOf = (id: string) => exercise(id)?.family;
const heavyStages = LINES.filter(({ stage }) => ["S2", "S3", "S4", "maintain"].includes(stage));

describe("every line of the ladder", () => {
  test("of raises from S2 on is slow both ways, with two minutes between sets", () => {
    const raises = heavyStages.filter(({ exercise: id }) => familyOf(id) === "heelRaise");
    expect(raises.length).toBeGreaterThanOrEqual(9);
    for (const line of raises)
      expect(line).toMatchObject({ tempo: { up: 3, hold: 0, down: 3 }, restSeconds: 120 });
  });
  test("of jumps and rebounds has no tempo, and ninety seconds between sets", () => {
    const springy = LINES.filter(({ exercise: id }) =>
      ["jump", "reboundRaise"].includes(familyOf(id) ?? ""),
    );
    expect(springy.map(({ stage, exercise: id }) => `${stage} ${id}`)).toEqual([
      "S3 rebound",
      "S3 pogo_dl",
      "S4 rebound",
      "S4 hop_sl",
      "maintain rebound",
    ]);
    for (const line of springy) expect(line).toMatchObject({ tempo: null, restSeconds: 90 });
  });
  test("on one leg is done on each, but for lowering on the sore one alone", () => {
    const sides = LINES.filter(({ side }) => side !== "both").map(
      ({ stage, exercise: id, side }) => `${stage} ${id} ${side}`,
    );
    expect(sides).toEqual([
      ...["S1 hr_sl_floor each", "S1 ecc_floor sore", "S2 hr_sl_floor each"],
      ...["S3 hr_sl_floor each", "S4 hop_sl each", "S4 hr_sl_floor each"],
      "maintain hr_sl_floor each",
    ]);
  });
  test("grows by the heavy-slow table in S2 only, for what is loaded from outside", () => {
    const growing = LINES.filter(({ heavySlow }) => heavySlow);
    expect(growing.map(({ stage, exercise: id }) => `${stage} ${id}`)).toEqual([
      ...["S2 hr_seat", "S2 legpress_calf"],
    ]);
  });
});
