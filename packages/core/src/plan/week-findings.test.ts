import { describe, expect, test } from "vitest";
import { changeWords, describeFinding, describeNoFix, explain } from "#explain/explain.ts";
import { applyFix, type WeekFinding, type WeekFix } from "#plan/plan.ts";
import { runnerAt } from "#testing/plans.ts";
import { easy, found, lift, RAISES, week } from "#testing/sketch.ts";
import { isoDate } from "#timeline/day.ts";
import { EXERCISES as NAMES } from "#words/en/exercises.ts";
import { ENGLISH } from "#words/en/words.ts";

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

const withSentences = (findings: readonly WeekFinding[]) =>
  findings.map((one) => ({ ...one, sentence: describeFinding(one, ENGLISH, NAMES) }));

describe("a finding's sentence", () => {
  test("of a rule of another version says that it is one, and a fix needs no excuse", () => {
    const strange = { rule: "X-1999", exercise: "hr_seat", change: null };
    expect(describeFinding(strange, ENGLISH, NAMES)).toMatch(
      /^Seated heel raise.*another version/u,
    );
    expect(describeNoFix({ noFix: "closed" }, ENGLISH)).toMatch(/clinician’s go-ahead/u);
    expect(describeNoFix({ noFix: null }, ENGLISH)).toBe("");
  });
  test("names the work and says the rule", () =>
    expect(withSentences(found(atS4, [[1, long]]))).toMatchObject([
      {
        ...{ activity: "run", exercise: null, rule: "B6", severity: "stop", noFix: null },
        sentence: `${ENGLISH.activities.run}: ${explain("B6", ENGLISH).sentence}`,
        fix: { date: tomorrow, work: long, becomes: easy(11_000) },
      },
    ]));
  test("names the exercise where it is about one line, and says what changes", () => {
    const said = withSentences(
      found(runnerAt("S1"), [[1, lift("hr_seat", "moonwalk", "step_up")]]),
    );
    const of = (id: string) => said.find((one) => one.exercise === id);
    expect(of("moonwalk")?.sentence).toMatch(/^moonwalk: /u);
    expect(of("step_up")?.sentence.startsWith(`${NAMES.step_up.name}: `)).toBe(true);
    expect(of("step_up")?.sentence.endsWith(`. ${changeWords("soreSideLeads", ENGLISH)}`)).toBe(
      true,
    );
  });
  test("says once of the same work written twice on a day that it stands there twice", () =>
    expect(withSentences(found(atS4, [[1, RAISES, RAISES]]))).toMatchObject([
      {
        ...{ activity: "strength", exercise: null, rule: "W-TWICE", severity: "caution" },
        ...{
          noFix: null,
          sentence: `${ENGLISH.activities.strength}: ${explain("W-TWICE", ENGLISH).sentence}`,
        },
        fix: { date: tomorrow, work: RAISES, becomes: RAISES },
      },
    ]));
});
