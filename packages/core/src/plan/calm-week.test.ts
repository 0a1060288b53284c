import { describe, expect, test } from "vitest";
import { buildWeek, type BuiltWeek, type Weekday, type WeekPreferences } from "#plan/build-week.ts";
import { againstChange, move } from "#plan/move.ts";
import { review } from "#plan/plan.ts";
import { type Planning, runnerAt } from "#testing/plans.ts";
import { briefly, easy, lift, week } from "#testing/sketch.ts";
import { isoDate } from "#timeline/day.ts";

const EVERY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const STRONG = runnerAt("S2");
const on = (day: number): string => isoDate(STRONG.today + day);
/** It got worse on the day of planning: that day and the two after it are calm. */
const calmUntil = on(2);

const built = (who: Planning, wishes: Partial<WeekPreferences> = {}): BuiltWeek =>
  buildWeek(who.state, {
    ...{ from: on(0), runDays: EVERY, strengthDays: EVERY, crossTraining: [], calmUntil },
    ...wishes,
  });
const kinds = ({ days }: BuiltWeek): string[] =>
  days.map(({ works }) => works.map(({ work }) => work.activity).join(" "));

describe("a week that is built while calm days last", () => {
  test("has no run and no loaded strength on them, and says so on each of them", () => {
    const { days, notPlaced } = built(STRONG);
    expect(days.slice(0, 3).map(({ free }) => free?.rule)).toEqual(["W-CALM", "W-CALM", "W-CALM"]);
    for (const date of [on(0), on(1), on(2)])
      expect(
        notPlaced
          .filter((one) => one.date === date)
          .map(({ activity, why }) => [activity, why.rule]),
      ).toEqual([
        ["strength", "W-CALM"],
        ["run", "W-CALM"],
      ]);
  });

  test("loads the days after them no more than it would have without them", () => {
    const calm = built(STRONG);
    const [rested] = calm.days.slice(3);
    expect(rested?.works.length).toBeGreaterThan(0);
    for (const { works } of calm.days) {
      const activities = works.map(({ work }) => work.activity);
      expect(new Set(activities).size).toBe(activities.length);
    }
    const afresh = buildWeek(STRONG.state, {
      ...{ from: on(3), runDays: EVERY, strengthDays: EVERY, crossTraining: [] },
    });
    expect(kinds(calm).slice(3)).toEqual(kinds(afresh).slice(0, 4));
  });

  test("keeps the holds of the first step, and a ride in the place of a run", () => {
    const calm = built(runnerAt("S0"), { crossTraining: ["cycle"], minutes: 40 });
    for (const { works } of calm.days.slice(0, 3)) {
      const loads = works.map(({ work }) => [work.activity, work.load]);
      expect(loads).toContainEqual(["strength", "light"]);
      expect(loads.every(([, load]) => load === "light")).toBe(true);
    }
    expect(kinds(calm)[0]).toContain("cycle");
  });

  test("gives way to a red flag, which closes every day of it", () => {
    const flagged = runnerAt("S2", {}, [
      { kind: "flag", at: `${on(0)}T07:00:00Z`, flag: "RF-DVT" },
    ]);
    expect(new Set(built(flagged).days.map(({ free }) => free?.rule))).toEqual(new Set(["B0"]));
  });
});

describe("a week that was planned before it got worse", () => {
  const plan = week(STRONG, [
    [1, easy()],
    [3, lift("hr_seat")],
    [5, easy(4000)],
  ]);
  const { state, at } = STRONG;
  const found = review(plan, state, at, { calmUntil });
  const moved = (activity: "run" | "strength", from: number, to: number, of = plan) =>
    move(of, state, at, { activity, from: on(from), to: on(to) }, { calmUntil });

  test("is closed on the calm days alone, and a run of known length may become low impact", () => {
    expect(found.map(({ date, rule }) => [date, rule])).toEqual([[on(1), "W-CALM"]]);
    expect(review(plan, state, at)).toEqual([]);
    const timed = week(STRONG, [[1, easy(5000, { durationMin: 30 })]]);
    const [mended] = review(timed, state, at, { calmUntil });
    expect(briefly(mended?.fix?.becomes ?? null)).toBe("cycle 30 min");
  });

  test("lets nothing that loads be moved onto a calm day", () => {
    expect(moved("run", 5, 2)).toMatchObject({ ok: false, rule: "W-CALM" });
    expect(moved("strength", 3, 0)).toMatchObject({ ok: false, rule: "W-CALM" });
  });

  test("lets the rest be moved among the other days, whatever waits on the calm ones", () => {
    expect(moved("strength", 3, 5)).toMatchObject({ ok: true });
    expect(moved("run", 5, 6)).toMatchObject({ ok: true });
  });

  test("gives a run that waits another day where there is room, and none where it would stand twice", () => {
    expect(moved("run", 1, 3)).toMatchObject({ ok: true });
    expect(moved("run", 1, 5)).toMatchObject({ ok: false, rule: "W-TWICE" });
    expect(moved("run", 1, 4)).toMatchObject({ ok: false, rule: "W-APART" });
  });

  test("isn't held up by what was closed before, and is by what a change brings back", () => {
    expect(againstChange(plan, found)).toEqual([]);
    const without = week(STRONG, [[3, lift("hr_seat")]]);
    expect(againstChange(without, found)).toEqual(found);
  });
});
