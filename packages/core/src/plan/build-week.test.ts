import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RULE_IDS } from "#explain/explain.ts";
import { screenContext } from "#guidance/screen-context.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import { review, type WeekPlan } from "#plan/plan.ts";
import { isLoading, jumpDates } from "#plan/spacing.ts";
import { buildWeek, type BuiltWeek, type WeekPreferences } from "#plan/build-week.ts";
import { move } from "#plan/move.ts";
import { placed } from "#plan/week-plan.ts";
import { anyPlanning, anyPreferences, type Planning } from "#testing/plans.ts";
import { isoDate } from "#timeline/day.ts";

const anyCase = anyPlanning.chain((who) =>
  anyPreferences(who.today).map((wishes): [Planning, WeekPreferences] => [who, wishes]),
);
const everyWeek = (check: (who: Planning, wishes: WeekPreferences, week: BuiltWeek) => void) =>
  fc.assert(
    fc.property(anyCase, ([who, wishes]) => {
      check(who, wishes, buildWeek(who.state, wishes));
    }),
    { numRuns: 250 },
  );
const stageOf = ({ state, at }: Planning) => screenContext(state, at).stage;
const worksOf = (plan: WeekPlan) => placed(plan);

const offered = (on: number, days: readonly number[]): boolean => days.includes(((on + 3) % 7) + 1);
const count = (all: readonly string[], what: string) => all.filter((one) => one === what).length;

describe("every built week", () => {
  test("passes the review with no finding", () =>
    everyWeek(({ state, at }, _, { plan }) => {
      expect(review(plan, state, at)).toEqual([]);
    }));

  test("has seven days, each with what and why, in words of known rules", () =>
    everyWeek((_, { from }, { days, notPlaced, plan }) => {
      expect(days).toHaveLength(7);
      expect(days[0]?.date).toBe(from);
      for (const { works, free } of days) expect(works.length === 0).toBe(free !== null);
      const whys = [
        ...days.flatMap(({ works }) => works.map(({ why }) => why)),
        ...days.flatMap(({ free }) => free ?? []),
        ...notPlaced.map(({ why }) => why),
      ];
      for (const { rule } of whys) expect(RULE_IDS).toContain(rule);
      expect(worksOf(plan).map(({ work }) => work)).toHaveLength(
        days.flatMap(({ works }) => works).length,
      );
    }));

  test("keeps a whole day between loaded ones, and nothing stands twice on a day", () =>
    everyWeek((who, _, { plan }) => {
      const works = worksOf(plan);
      const loaded = [
        ...new Set(works.filter(({ work }) => isLoading(work, stageOf(who))).map(({ on }) => on)),
      ];
      for (const [place, on] of loaded.entries()) {
        expect(on - (loaded[place - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(1);
      }
      const keys = works.map(({ on, work }) => `${on} ${work.activity}`);
      expect(new Set(keys).size).toBe(keys.length);
    }));

  test("has strength no more often than the stage asks, and only on days that were offered", () =>
    everyWeek((who, wishes, { plan }) => {
      const works = worksOf(plan);
      const strength = works.filter(({ work }) => work.activity === "strength");
      expect(strength.length).toBeLessThanOrEqual(LADDER[stageOf(who)].week.days);
      for (const { on } of strength) expect(offered(on, wishes.strengthDays)).toBe(true);
      for (const { on, work } of works)
        if (work.activity !== "strength") expect(offered(on, wishes.runDays)).toBe(true);
    }));

  test("says of everything asked for where it is or why it isn't", () =>
    everyWeek((_, { runDays, strengthDays }, { days, notPlaced }) => {
      const works = days.flatMap((day) => day.works.map(({ work }) => work.activity));
      const left = notPlaced
        .filter(({ why }) => why.rule !== "W-MISSED")
        .map((one) => one.activity);
      expect(count(works, "run") + count(left, "run")).toBe(runDays.length);
      expect(count(works, "strength") + count(left, "strength")).toBe(strengthDays.length);
    }));

  test("is the same for the same facts and wishes, and looking changes nothing", () =>
    everyWeek(({ state }, wishes, week) => {
      const before = JSON.stringify([state, wishes]);
      expect(buildWeek(state, wishes)).toEqual(week);
      expect(JSON.stringify([state, wishes])).toBe(before);
    }));

  test("is no heavier for what was missed", () =>
    everyWeek(({ state }, wishes, week) => {
      if (wishes.lastWeek === null || wishes.lastWeek === undefined) return;
      const missed = wishes.lastWeek.plan.days.map(({ date }) => date);
      const after = buildWeek(state, { ...wishes, lastWeek: { ...wishes.lastWeek, missed } });
      expect(after.plan).toEqual(week.plan);
      const notes = after.notPlaced.filter(({ why }) => why.rule === "W-MISSED");
      expect(notes).toHaveLength(placed(wishes.lastWeek.plan).length);
    }));

  test("is empty under an open flag that stops running, and says so", () =>
    everyWeek(({ state, at }, _, { plan, days }) => {
      const closed = ["RF-RUPT", "RF-DVT", "RF-FQ", "RF-BSI", "RF-INF", "RF-NEURO", "RF-SKIN"];
      if (!state.triage.open.some((flag) => closed.includes(flag))) return;
      expect(plan.days, at).toEqual([]);
      for (const { free } of days) expect(free?.rule).toBe("B0");
    }));

  test("keeps the jumps' rest, also from the jumps of the week before", () =>
    everyWeek((_, { lastWeek, from }, { plan }) => {
      const before = placed(lastWeek?.plan ?? { days: [] }).filter(({ date }) => date < from);
      const jumps = [...before, ...worksOf(plan)].filter(({ work }) => jumpDates(work) > 0);
      for (const later of jumps.filter(({ date }) => date >= from))
        for (const earlier of jumps.filter(({ on }) => on < later.on)) {
          expect(later.on - earlier.on).toBeGreaterThanOrEqual(jumpDates(earlier.work));
        }
    }));

  test("a day of it moves to where the week still passes, or a rule says why not; nothing doubles", () =>
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 50 }), fc.nat({ max: 8 }), ([who, wishes], pick, to) => {
        const { plan } = buildWeek(who.state, wishes);
        const works = worksOf(plan);
        const one = works[pick % Math.max(1, works.length)];
        fc.pre(one !== undefined);
        const target = isoDate(one.on - 4 + to);
        const moved = move(plan, who.state, who.at, {
          activity: one.work.activity,
          from: one.date,
          to: target,
        });
        if (!moved.ok) {
          expect(RULE_IDS).toContain(moved.rule);
          if (moved.found) expect(moved.found.rule).toBe(moved.rule);
          return;
        }
        expect(review(moved.plan, who.state, who.at)).toEqual([]);
        const after = worksOf(moved.plan);
        expect(after).toHaveLength(works.length);
        expect(after.filter(({ work }) => work.activity === one.work.activity)).toHaveLength(
          works.filter(({ work }) => work.activity === one.work.activity).length,
        );
        expect(after.some(({ date, work }) => date === target && work === one.work)).toBe(true);
      }),
      { numRuns: 250 },
    ));
});
