import { describe, expect, test } from "vitest";
import { exercise } from "#exercises/exercises.ts";
import { changeWords } from "#explain/change-words.ts";
import { explain } from "#explain/explain.ts";
import { ACTIVITY_WORDS } from "#explain/plan-words.ts";
import { applyFix, type WeekFix } from "#plan/plan.ts";
import { runnerAt } from "#testing/plans.ts";
import { easy, found, lift, RAISES, week } from "#testing/sketch.ts";
import { isoDate } from "#timeline/day.ts";

const atS4 = runnerAt("S4");
const tomorrow = isoDate(atS4.today + 1);
const long = easy(99_000);

describe("a fix of a week", () => {
  const shorter: WeekFix = { date: tomorrow, work: long, becomes: easy(11_000) };
  test("mends the work it is for on its date, and leaves the rest of the week", () => {
    const plan = week(atS4, [
      [1, RAISES, long],
      [3, long],
    ]);
    const mended = week(atS4, [
      [1, RAISES, easy(11_000)],
      [3, long],
    ]);
    expect(applyFix(plan, shorter)).toEqual(mended);
  });
  test("makes one of what stands twice on a date", () =>
    expect(applyFix(week(atS4, [[1, long, long]]), shorter)).toEqual(
      week(atS4, [[1, easy(11_000)]]),
    ));
  test("that takes work out takes one of two alike", () => {
    const out: WeekFix = { ...shorter, becomes: null };
    expect(applyFix(week(atS4, [[1, RAISES, long, long]]), out)).toEqual(
      week(atS4, [[1, RAISES, long]]),
    );
    expect(applyFix(week(atS4, [[1, RAISES, long]]), out)).toEqual(week(atS4, [[1, RAISES]]));
  });
  test("for work that isn't there any more changes nothing", () => {
    const plan = week(atS4, [[2, long]]);
    expect(applyFix(plan, shorter)).toBe(plan);
  });
});

describe("a finding's sentence", () => {
  test("names the work and says the rule", () =>
    expect(found(atS4, [[1, long]])).toMatchObject([
      {
        ...{ activity: "run", exercise: null, rule: "B6", severity: "stop", noFix: null },
        sentence: `${ACTIVITY_WORDS.run}: ${explain("B6").sentence}`,
        fix: { date: tomorrow, work: long, becomes: easy(11_000) },
      },
    ]));
  test("names the exercise where it is about one line, and says what changes", () => {
    const said = found(runnerAt("S1"), [[1, lift("hr_seat", "moonwalk", "step_up")]]);
    const of = (id: string) => said.find((one) => one.exercise === id);
    expect(of("moonwalk")?.sentence).toMatch(/^moonwalk: /u);
    expect(of("step_up")?.sentence.startsWith(`${exercise("step_up")?.name}: `)).toBe(true);
    expect(of("step_up")?.sentence.endsWith(`. ${changeWords("soreSideLeads")}`)).toBe(true);
  });
  test("says once of the same work written twice on a day that it stands there twice", () =>
    expect(found(atS4, [[1, RAISES, RAISES]])).toMatchObject([
      {
        ...{ activity: "strength", exercise: null, rule: "W-TWICE", severity: "caution" },
        ...{ noFix: null, sentence: `${ACTIVITY_WORDS.strength}: ${explain("W-TWICE").sentence}` },
        fix: { date: tomorrow, work: RAISES, becomes: RAISES },
      },
    ]));
});
