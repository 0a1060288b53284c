import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guide } from "#guidance/guide.ts";
import { advance } from "#guidance/state.ts";
import { buildWeek, type WeekPreferences } from "#plan/build-week.ts";
import { applyFix, review, type WeekPlan } from "#plan/plan.ts";
import { type Mornings, simulate, type Simulation } from "#plan/simulate.ts";
import { anyPlanning, anyPreferences, anyWeek, type Planning, runnerAt } from "#testing/plans.ts";
import { easy, lift, line, RAISES, step, week } from "#testing/sketch.ts";
import { at, morning, run } from "#testing/history.ts";
import { isoDate } from "#timeline/day.ts";
import { RULE_IDS } from "#explain/explain.ts";

const ALL: readonly Mornings[] = ["best", "expected", "worst"];

const anyBuilt = anyPlanning.chain((who) =>
  anyPreferences(who.today).map((wishes: WeekPreferences): [Planning, WeekPlan] => [
    who,
    buildWeek(who.state, wishes).plan,
  ]),
);
const anyDrawn = anyPlanning.chain((who) =>
  anyWeek(who.today).map((plan): [Planning, WeekPlan] => [who, plan]),
);
/** What passes of a plan: its days to come, mended. Days that are over are facts, which a review leaves alone. */
function passing(who: Planning, plan: WeekPlan): WeekPlan {
  const mended = review(plan, who.state, who.at).reduce(
    (before, { fix }) => (fix === null ? before : applyFix(before, fix)),
    plan,
  );
  return { days: mended.days.filter(({ date }) => date >= isoDate(who.today)) };
}

/** How much of each piece of work is lost: none, a part, all. Whether it is swapped or dropped is the order of the rules. */
const lossOf = ({ days }: Simulation): number[] =>
  days.flatMap(({ works }) =>
    works.map(({ outcome, done }) => (done === null ? 2 : Number(outcome === "changed"))),
  );

describe("whatever the runner and the week", () => {
  test("each day's answers are guide's own on the same facts, and the runner's state isn't touched", () =>
    fc.assert(
      fc.property(anyDrawn, fc.constantFrom(...ALL), ([{ state }, plan], mornings) => {
        const before = JSON.stringify([state, plan]);
        const { days } = simulate(state, plan, { mornings });
        let now = state;
        for (const day of days) {
          now = day.before.reduce(advance, now);
          for (const { question, answer } of day.works)
            expect(answer).toEqual(guide(now, question));
          const asked = day.before.at(-1)?.at ?? "";
          expect(day.unplanned).toEqual(guide(now, { at: asked }));
          now = day.after.reduce(advance, now);
        }
        expect(JSON.stringify([state, plan])).toBe(before);
      }),
      { numRuns: 100 },
    ));
  test("it says that it rehearses the rules, and of everything lost by which rule", () =>
    fc.assert(
      fc.property(anyDrawn, fc.constantFrom(...ALL), ([{ state }, plan], mornings) => {
        const { rule: said, lost, days } = simulate(state, plan, { mornings });
        expect(said).toBe("W-SIMULATED");
        const gone = days.flatMap(({ works }) => works.filter(({ done }) => done === null));
        expect(lost).toHaveLength(gone.length);
        for (const { rule } of lost) {
          expect(rule).not.toBe("B9");
          expect(RULE_IDS).toContain(rule);
        }
      }),
      { numRuns: 100 },
    ));
  test.each([
    ["built", anyBuilt],
    ["drawn and mended", anyDrawn],
  ] as const)("better mornings never lose more of a week that passes its review: %s", (_, any) =>
    fc.assert(
      fc.property(any, ([who, plan]) => {
        const plain = passing(who, plan);
        const [best = [], expected = [], worst = []] = ALL.map((mornings) =>
          lossOf(simulate(who.state, plain, { mornings })),
        );
        expect(expected).toHaveLength(best.length);
        expect(worst).toHaveLength(best.length);
        for (const [place, rank] of expected.entries()) {
          expect(best[place], JSON.stringify(plain)).toBeLessThanOrEqual(rank);
          expect(rank).toBeLessThanOrEqual(worst[place] ?? -1);
        }
      }),
      { numRuns: 120 },
    ),
  );
});

describe("a week of runs and strength", () => {
  const who = runnerAt("S2");
  const plan = week(who, [
    [0, easy(6000), RAISES],
    [2, easy(6000), RAISES],
    [4, easy(10_000)],
  ]);
  const told = (mornings: Mornings, whose = who, what = plan): string[] =>
    simulate(whose.state, what, { mornings }).days.flatMap(({ works }) =>
      works.map(
        ({ work, outcome, answer }) => `${work.activity} ${outcome} ${answer.reasons[0]?.rule}`,
      ),
    );
  test("is done as planned on the best mornings, and on the usual ones of a calm runner", () => {
    const kept = [
      "strength kept B9",
      "run kept B9",
      "strength kept B9",
      "run kept B9",
      "run kept B9",
    ];
    expect(told("best")).toEqual(kept);
    expect(told("expected")).toEqual(kept);
  });
  test("is swapped for low impact on the worst, one above the limit", () => {
    expect(told("worst")).toEqual([
      "strength swapped B3",
      "run swapped B3",
      "strength swapped B3",
      "run swapped B3",
      "run swapped B3",
    ]);
    const { days, lost } = simulate(who.state, plan, { mornings: "worst" });
    expect(days[0]?.before.at(-1)).toMatchObject({ kind: "now", pain: 4, limp: false });
    expect(lost).toHaveLength(5);
  });
  test("takes as usual the lower middle of the last seven mornings", () => {
    const sore = runnerAt(
      "S2",
      {},
      [0, 1, 2, 3].map((hour) => morning(at(9, `1${hour}:00`), 3)),
    );
    const { days } = simulate(sore.state, plan, { mornings: "expected" });
    expect(days[0]?.before[0]).toMatchObject({ kind: "morning", pain: 3 });
    const lessSore = runnerAt(
      "S2",
      {},
      [0, 1, 2].map((hour) => morning(at(9, `1${hour}:00`), 3)),
    );
    expect(
      simulate(lessSore.state, plan, { mornings: "expected" }).days[0]?.before[0],
    ).toMatchObject({ pain: 1 });
  });
  test("by a runner who told of nothing is taken at the worst", () => {
    const unknown = runnerAt("S2", { baselinePain: null });
    const silent = { ...unknown.state, mornings: [] };
    const [expected, worst] = (["expected", "worst"] as const).map(
      (mornings) => simulate(silent, plan, { mornings }).days,
    );
    expect(expected).toEqual(worst);
  });
  test("shows what the rules would change: a run too long, an exercise too early, a run a day too soon", () => {
    const early = { activity: "strength", items: [line("squat_deep")] } as const;
    const who1 = runnerAt("S1", {}, [run("r", at(9, "18:00"))]);
    const faulty = week(who1, [
      [0, easy(5000)],
      [1, lift("squat_deep")],
      [2, easy(20_000)],
    ]);
    expect(told("best", who1, faulty)).toEqual([
      "run dropped B7",
      "strength changed B8",
      "run changed B6",
    ]);
    const [, second, third] = simulate(who1.state, faulty, { mornings: "best" }).days;
    expect(second?.works[0]?.done?.items?.[0]?.exercise).toBe("box_squat");
    expect(second?.works[0]?.work.items).toEqual(early.items);
    expect(third?.works[0]?.done?.distanceM).toBe(11_000);
  });
  test("puts a returning runner on the walk-run table, and leaves their strength alone", () => {
    const back = runnerAt("S2", { mode: "returning" });
    expect(told("best", back)).toContain("strength kept BP");
    expect(told("best", back)).toContain("run swapped BP");
  });
  test("ends with the step the facts would come to", () => {
    expect(simulate(who.state, plan, { mornings: "best" }).step).toBe("hold");
    const over = week(who, [[0, step("WR-A/0")]]);
    expect(simulate(who.state, { days: [] }, { mornings: "best" })).toMatchObject({
      days: [],
      step: null,
    });
    expect(simulate(who.state, over, { mornings: "best" }).days).toHaveLength(7);
  });
});
