import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISE_IDS, screen } from "#exercises/exercises.ts";
import { at, SITES, STAGES } from "#exercises/screening-case.ts";
import { foldEntries } from "#guidance/state.ts";
import { guide } from "#guidance/guide.ts";
import { allowsStretch, recoveryDays, trendWeeks } from "#packs/composition.ts";
import { PACK_IDS, PACK_RULES } from "#packs/pack-rules.ts";
import { capUnder, profilesOf, strictestCap } from "#packs/profile-set.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { parseInstant } from "#timeline/day.ts";
import type { Guidance, PackId, RunnerSettings } from "#timeline/timeline.ts";

const packSet = fc.subarray<PackId>([...PACK_IDS], { minLength: 1 });
const union = (a: readonly PackId[], b: readonly PackId[]): readonly PackId[] => [
  ...new Set([...a, ...b]),
];
const settings = (packs: readonly PackId[]): RunnerSettings => ({
  zone: "UTC",
  packs,
  profile: "seed",
});

const STEPS = ["progress", "hold", "regress"];
const EFFECTS = ["eligible", "hold", "regress"];

/**
 * How strict every part of an answer is, a higher number being stricter. Modify and rest count alike: pain above a lower
 * limit asks for the swap before an unsettled session asks for rest (clinical.md 1.5, first match wins).
 */
function strictness(answer: Guidance): readonly number[] {
  return [
    answer.decision === "run" ? 0 : 1,
    STEPS.indexOf(answer.step),
    ...answer.sessions.map(({ effect }) => EFFECTS.indexOf(effect)),
  ];
}

const stays = (packs: readonly PackId[], stage: number, site: number) => {
  const context = at({ stage: STAGES[stage]!, site: SITES[site]!, packs });
  const { kept, changed } = screen(EXERCISE_IDS, context);
  return new Set([...kept, ...changed.map((line) => line.exercise)]);
};

describe("packs taken together", () => {
  test("take the lowest limit and judge by every pack's clock", () => {
    fc.assert(
      fc.property(packSet, packSet, (a, b) => {
        const both = settings(union(a, b));
        const lowest = Math.min(strictestCap(settings(a)), strictestCap(settings(b)));
        expect(strictestCap(both)).toBe(lowest);
        const clocks = new Set(profilesOf(both).map(({ settleBy }) => settleBy));
        for (const { settleBy } of [...profilesOf(settings(a)), ...profilesOf(settings(b))])
          expect(clocks).toContain(settleBy);
      }),
    );
  });
  test("with an open bone flag allow no pain at all, whatever the packs", () => {
    for (const pack of PACK_IDS) {
      expect(capUnder(settings([pack]), ["RF-FH", "RF-BSI"])).toBe(0);
      expect(capUnder(settings([pack]), ["RF-FH"])).toBe(PACK_RULES[pack].pain.cap);
    }
  });
  test("keep an exercise only where each of them does", () => {
    const place = fc.nat({ max: STAGES.length - 1 });
    fc.assert(
      fc.property(packSet, packSet, place, fc.nat({ max: 3 }), (a, b, stage, site) => {
        const alone = stays(a, stage, site);
        const other = stays(b, stage, site);
        expect(stays(union(a, b), stage, site)).toEqual(
          new Set([...alone].filter((id) => other.has(id))),
        );
      }),
    );
  });
  test("never let a runner run, step up or pass a session that either alone would not", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyTimeline, packSet, packSet, ({ entries, ask }, a, b) => {
        const [question] = ask;
        if (question === undefined) return;
        const until = parseInstant(question.at) ?? 0;
        const seen = entries.filter((entry) => (parseInstant(entry.at) ?? 0) <= until);
        const answer = (packs: readonly PackId[]) =>
          strictness(guide(foldEntries(settings(packs), seen), { ...question, screen: null }));
        const together = answer(union(a, b));
        for (const alone of [answer(a), answer(b)])
          for (const [part, level] of alone.entries()) {
            expect(together[part]).toBeGreaterThanOrEqual(level);
            compared += 1;
          }
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
  test("allow a stretch only where all do", () => {
    fc.assert(
      fc.property(packSet, packSet, (a, b) => {
        const both = union(a, b);
        expect(allowsStretch(both)).toBe(allowsStretch(a) && allowsStretch(b));
      }),
    );
  });
  test("recover as long as the slowest asks, and watch a trend no longer than the shortest", () => {
    for (const pack of PACK_IDS) {
      expect(recoveryDays([pack], "medium")).toBe(1);
      expect(recoveryDays([pack], "high")).toBe(2);
      expect(trendWeeks([pack])).toBe(2);
    }
    expect(recoveryDays(PACK_IDS, "high")).toBe(2);
    expect(trendWeeks(PACK_IDS)).toBe(2);
  });
});
