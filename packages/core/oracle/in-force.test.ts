import { expect, test } from "vitest";
import { drawTimeline } from "./generate.ts";
import { inForce, type Told } from "./in-force.ts";
import { Random } from "./random.ts";
import { factsInForce } from "#guidance/guidance.ts";
import type { Entry } from "#timeline/timeline.ts";

const HISTORIES = 2500;
const CALM = { painBefore: 0, painDuringPeak: 0, painAfter: 0, limp: false };

/** A history as it was told: some sessions were corrected, taken out, put back, again and again; half of them never hurt. */
function drawTold(entries: readonly Entry[], random: Random): readonly Told[] {
  return entries.flatMap((drawn, place) => {
    const id = `fact-${String(place).padStart(5, "0")}`;
    if (drawn.kind !== "session") return [{ id, entry: drawn }];
    const entry = random.chance(0.5) ? { ...drawn, ...CALM } : drawn;
    const told: Told[] = [{ id, entry }];
    while (random.chance(0.6)) {
      const over = told.at(-1);
      const takenOut = random.chance(0.6);
      const other = takenOut ? entry : { ...entry, distanceM: random.whole(0, 9000) };
      told.push({ id: `${id}-${told.length}`, entry: other, replaces: over?.id ?? id, takenOut });
    }
    return told;
  });
}

test(`what counts of ${HISTORIES} histories, however they were delivered, is what a second reading finds in them`, () => {
  let left = 0;
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const random = new Random(seed);
    const told = drawTold(drawTimeline(seed).entries, random);
    const delivered = told
      .map((fact) => ({ fact, turn: random.unit() }))
      .toSorted((a, b) => a.turn - b.turn)
      .map(({ fact }) => fact);
    const found = inForce(told);
    expect(
      factsInForce(delivered).map(({ entry }) => entry),
      `seed ${seed}`,
    ).toEqual(found);
    left += told.filter(({ replaces }) => replaces === undefined).length - found.length;
  }
  // Enough went for a difference to show.
  expect(left).toBeGreaterThan(HISTORIES);
});
