import { describe, expect, test } from "vitest";
import { emptyState } from "#guidance/runner-state.ts";
import { buildWeek, type BuiltWeek, type WeekPreferences } from "#plan/build-week.ts";
import { SEED } from "#testing/history.ts";
import { type Planning, runnerAt } from "#testing/plans.ts";
import { easy, RAISES, week } from "#testing/sketch.ts";

/** Strength offered on every day from Thursday 12 March 2026, and nothing else. */
const STRENGTH: WeekPreferences = {
  from: "2026-03-12",
  runDays: [],
  strengthDays: [1, 2, 3, 4, 5, 6, 7],
  crossTraining: [],
};
const built = (who: Planning, wishes: Partial<WeekPreferences> = {}): BuiltWeek =>
  buildWeek(who.state, { ...STRENGTH, ...wishes });
/** What found no place, as "day of the month, what, by which rule". */
const left = ({ notPlaced }: BuiltWeek): string[] =>
  notPlaced.map(({ date, activity, why }) => `${date.slice(-2)} ${activity} ${why.rule}`);
const free = ({ days }: BuiltWeek) => days.map((day) => day.free?.rule ?? null);
const rulesOn = ({ days }: BuiltWeek, date: string): string[] =>
  days.flatMap((day) => (day.date === date ? day.works.map(({ why }) => why.rule) : []));

describe("a day without what it was offered for", () => {
  test("is one to rest where only strength was asked of it", () => {
    const rest = "W-REST";
    expect(free(built(runnerAt("S2")))).toEqual([null, rest, null, rest, null, rest, rest]);
  });
  test("is one to rest where no run may be, and one to recover where it may", () => {
    const runs: Partial<WeekPreferences> = { runDays: [4, 5], strengthDays: [] };
    const back = runnerAt("S2", { mode: "returning" });
    expect(free(built(back, runs)).slice(0, 3)).toEqual(["W-REST", "W-REST", "W-FREE"]);
    expect(free(built(runnerAt("S2"), runs)).slice(0, 3)).toEqual([null, "W-RECOVERY", "W-FREE"]);
  });
});

describe("what found no place", () => {
  test("is the strength that only a coach sets doses for", () => {
    const knee = runnerAt("S2", {}, [], { ...SEED, packs: ["pfp"] });
    expect(left(built(knee, { strengthDays: [4, 6] }))).toEqual([
      "12 strength ST-COACH-SETS",
      "14 strength ST-COACH-SETS",
    ]);
  });
  test("is too close to the day before, or once more than the week has it", () =>
    expect(left(built(runnerAt("S2")))).toEqual([
      "13 strength W-APART",
      "15 strength W-APART",
      "17 strength W-APART",
      "18 strength W-OFTEN",
    ]));
  test("is too close to the wanted long run of the next day", () =>
    expect(left(built(runnerAt("S2"), { runDays: [6], strengthDays: [5], longRunDay: 6 }))).toEqual(
      ["13 strength W-APART"],
    ));
  test("is too close to a run of the week before", () => {
    const who = runnerAt("S2");
    const lastWeek = { plan: week(who, [[0, easy()]]), missed: [] };
    expect(left(built(who, { strengthDays: [4], lastWeek }))).toEqual(["12 strength W-APART"]);
  });
  test("is told of the days that were offered, and of no others, where nothing may be planned", () =>
    expect(
      left(buildWeek(emptyState(SEED), { ...STRENGTH, runDays: [6], strengthDays: [2] })),
    ).toEqual(["14 run B-UNANSWERED", "17 strength B-UNANSWERED"]));
});

describe("the week before", () => {
  const who = runnerAt("S4");
  test("asks for no rest from jumps where it had none", () => {
    const lastWeek = { plan: week(who, [[0, RAISES]]), missed: [] };
    expect(rulesOn(built(who, { lastWeek }), "2026-03-13")).toEqual(["W-STRENGTH"]);
  });
  test("ends where this one begins: what it says of later days doesn't count", () => {
    const planned = week(who, [
      [1, easy(), RAISES],
      [2, easy(), RAISES],
    ]);
    const lastWeek = { plan: planned, missed: [] };
    const friday: Partial<WeekPreferences> = { strengthDays: [5] };
    expect(built(who, { ...friday, lastWeek })).toEqual(built(who, friday));
    expect(built(who, { lastWeek })).toEqual(built(who));
    expect(built(who, { lastWeek: null })).toEqual(built(who));
  });
});

/** The first day's seated raises. */
const seated = (wishes: Partial<WeekPreferences>) =>
  built(runnerAt("S2"), wishes)
    .plan.days[0]?.works[0]?.items?.filter(({ exercise }) => exercise === "hr_seat")
    .map(({ sets, reps }) => `${sets} x ${reps}`);

test("strength goes by the week on the stage, the first where none is said", () => {
  expect(seated({})).toEqual(["3 x 15"]);
  expect(seated({ stageWeek: 1 })).toEqual(["3 x 15"]);
  expect(seated({ stageWeek: 9 })).toEqual(["4 x 6"]);
});
