import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeFinding, RULE_IDS } from "#explain/explain.ts";
import { exercise } from "#exercises/exercises.ts";
import { isJump, landingsOf } from "#plan/landings.ts";
import { applyFix, review, type WeekFinding, type WeekPlan } from "#plan/plan.ts";
import { loadOf } from "#plan/spacing.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";
import { placed, type PlannedWork } from "#plan/week-plan.ts";
import { anyPlanning, anyWeek, type Planning } from "#testing/plans.ts";
import type { Stage } from "#timeline/timeline.ts";
import { LANGUAGES } from "#testing/languages.ts";

const anyCase = anyPlanning.chain((who) =>
  anyWeek(who.today).map((week): [Planning, WeekPlan] => [who, week]),
);
const findings = (week: WeekPlan, { state, at }: Planning): WeekFinding[] =>
  review(week, state, at);

const mended = (week: WeekPlan, found: readonly WeekFinding[]): WeekPlan =>
  found.reduce((plan, { fix }) => (fix === null ? plan : applyFix(plan, fix)), week);

const isDosed = ({ sets, reps }: StrengthPlanItem): boolean =>
  Number.isSafeInteger(sets) && Number.isSafeInteger(reps) && sets > 0 && (reps ?? 0) > 0;

const CLASSES = { light: 0, medium: 1, high: 2 };
const finite = (numbers: readonly (number | null | undefined)[]): number =>
  numbers.reduce<number>((sum, one) => sum + (Number.isFinite(one) ? Math.max(0, one ?? 0) : 0), 0);
const keys = (found: readonly WeekFinding[]): string[] =>
  found
    .filter(({ fix }) => fix !== null)
    .map(({ date, rule, fix }) => `${date} ${rule} ${JSON.stringify(fix?.work)}`);

/** What a week asks of the tendon, in numbers none of which a fix may raise. */
function loadsOf(works: readonly PlannedWork[], stage: Stage) {
  const items = works.flatMap((work) => work.items ?? []);
  return {
    works: works.length,
    load: finite(works.map((work) => CLASSES[loadOf(work, stage)])),
    // A line that doesn't say how many may mean any number.
    landings: items.filter(isJump).every(isDosed) ? finite(items.map(landingsOf)) : Infinity,
    tier: Math.max(0, ...items.map((item) => exercise(item.exercise)?.achillesTier ?? 4)),
    elastic: Math.max(0, ...items.map((item) => exercise(item.exercise)?.elastic ?? 3)),
  };
}

describe("whatever the runner and the week", () => {
  test("every finding has a known rule and a sentence, and a fix or the reason why there is none", () =>
    fc.assert(
      fc.property(anyCase, ([who, week]) => {
        for (const found of findings(week, who)) {
          const { rule, source, fix, noFix } = found;
          expect(RULE_IDS).toContain(rule);
          for (const [language, { rules, exercises }] of LANGUAGES)
            expect(describeFinding(found, rules, exercises), language).toMatch(
              /^[\p{L}0-9][^{]*\.$/u,
            );
          expect(source).not.toBe("");
          expect(fix === null).toBe(noFix !== null);
          if (noFix !== null)
            expect(rule).toMatch(/^(B0$|B-UNANSWERED$|E-UNKNOWN$|E-LOCK-|DOSE-)/u);
        }
      }),
      { numRuns: 300 },
    ));
  test("applying every fix leaves nothing but what a flag or unanswered questions close, and exercises nobody knows", () =>
    fc.assert(
      fc.property(anyCase, ([who, week]) => {
        const left = findings(mended(week, findings(week, who)), who);
        expect(left.filter(({ noFix }) => noFix === null)).toEqual([]);
        if (who.state.triage.open.length > 0) return;
        const known = left.filter(({ exercise: id }) => id === null || exercise(id) !== null);
        const asked = who.state.intake !== null && who.state.person.age !== null;
        expect(known.filter(({ rule }) => asked || rule !== "B-UNANSWERED")).toEqual([]);
      }),
      { numRuns: 700 },
    ));
  test("a fix alone mends its own piece of work, and asks nothing new of the others", () =>
    fc.assert(
      fc.property(anyCase, ([who, week]) => {
        const before = findings(week, who);
        // Of two alike on one day either may be the one too many: mending the one can make it the other.
        fc.pre(!before.some(({ rule }) => rule === "W-TWICE" || rule === "W-DATE"));
        for (const { fix } of before) {
          if (fix === null) continue;
          const mine = JSON.stringify(fix.work);
          const others = keys(
            before.filter((one) => one.date !== fix.date || JSON.stringify(one.fix?.work) !== mine),
          );
          expect(keys(findings(applyFix(week, fix), who))).toEqual(others);
        }
      }),
      { numRuns: 200 },
    ));
  test("no fix adds load", () =>
    fc.assert(
      fc.property(anyCase, ([who, week]) => {
        const { stage } = who.state.assigned;
        for (const { fix } of findings(week, who)) {
          if (fix === null || (fix.work.activity === "strength" && !fix.work.items?.length))
            continue;
          const before = loadsOf([fix.work], stage ?? "S0");
          const after = loadsOf(fix.becomes === null ? [] : [fix.becomes], stage ?? "S0");
          for (const [what, number] of Object.entries(before)) {
            const then = after[what as keyof typeof after];
            expect(then, `${what} of ${JSON.stringify(fix)}`).toBeLessThanOrEqual(number);
          }
          const [metres, most] = [fix.becomes?.distanceM ?? null, fix.work.distanceM ?? null];
          if (metres !== null && Number.isInteger(most) && Number(most) > 0)
            expect(metres).toBeLessThanOrEqual(most ?? 0);
        }
      }),
      { numRuns: 300 },
    ));
  test("the order of days and of work doesn't matter, and nothing is changed by looking", () =>
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), ([who, week], dice) => {
        const roll = (): number => dice.next().value ?? 0;
        const days = week.days.flatMap(({ date, works }) =>
          works.map((work) => ({ date, works: [work] })),
        );
        const shuffled = {
          days: days
            .map((day) => ({ day, key: roll() }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ day }) => day),
        };
        const before = JSON.stringify([week, who.state]);
        expect(findings(shuffled, who)).toEqual(findings(week, who));
        expect(JSON.stringify([week, who.state])).toBe(before);
        expect(placed(shuffled)).toEqual(placed(week));
      }),
      { numRuns: 300 },
    ));
});
