import { expect, test } from "vitest";
import { foldEntries, screenContext } from "#guidance/guidance.ts";
import { at, intake, SEED } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import type { Stage } from "#timeline/timeline.ts";

const ASKED = at(10, "18:00");
const stage = (injury: string, named: Stage) =>
  about(injury, { kind: "assign", at: at(5, "00:00"), stage: named });

test("exercises of a runner without an intake are screened for a site and sides that aren't known", () =>
  expect(screenContext(foldEntries(SEED, []), ASKED)).toMatchObject({
    ...{ stage: "S0", site: "unsure", sides: null, side: null },
  }));

test("exercises for one injury are screened beside no other", () =>
  expect(screenContext(foldEntries(SEED, [intake()]), ASKED)).not.toHaveProperty("also"));

test("exercises for several injuries are screened at the stage furthest back, and beside the others", () => {
  const [ahead, behind] = ["achilles/left/midportion", "achilles/right/insertional"];
  for (const order of [
    [ahead, behind],
    [behind, ahead],
  ]) {
    const facts = [
      ...order.map((injury) => about(injury, intake())),
      stage(ahead, "S3"),
      stage(behind, "S1"),
    ];
    const { also, ...first } = screenContext(foldEntries(SEED, facts), ASKED);
    expect(first).toMatchObject({ stage: "S1", site: "insertional", sides: "right" });
    expect(also).toMatchObject([{ stage: "S3", site: "midportion", sides: "left" }]);
    expect(also).toHaveLength(1);
  }
});
