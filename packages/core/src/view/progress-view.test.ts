import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldEntries, whyStep } from "#guidance/guidance.ts";
import { SHOWN } from "#packs/shown-spans.ts";
import { replay } from "#replay.ts";
import type { Rules } from "#safety/guard.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { at, intake, morning, now, reading, run, SEED, strength } from "#testing/history.ts";
import { about, anyInjuredTimeline } from "#testing/injured.ts";
import { keptOf } from "#testing/kept.ts";
import type { Entry, Question } from "#timeline/timeline.ts";
import { progressView } from "#view/progress-view.ts";

const progress = (day: number, entries: readonly Entry[], hour = "08:00") =>
  progressView(keptOf(entries), at(day, hour));
const on = (day: number, view: ReturnType<typeof progressView>) =>
  view.days.find((one) => one.on === at(day, "00:00").slice(0, 10));

describe("sessions over the mornings after them", () => {
  const entries = [
    intake(),
    run("a", at(2, "18:00")),
    morning(at(3, "07:00"), 1, { stiffnessMin: 5 }),
    run("b", at(4, "08:00")),
    strength("c", at(4, "18:00"), { painAfter: 4 }),
    run("d", at(6, "18:00")),
  ];

  test("stand under the date they were done on, with its worst verdict and the next morning's pain", () => {
    const view = progress(7, entries);
    expect(on(2, view)).toMatchObject({
      sessions: [{ sessionId: "a", activity: "run", distanceM: 6000, verdict: "within" }],
      ...{ verdict: "within", next: "answered", nextPain: 1, pain: null },
    });
    expect(on(3, view)).toMatchObject({ sessions: [], verdict: null, pain: 1, stiffnessMin: 5 });
    expect(on(4, view)).toMatchObject({ verdict: "over", next: "missed", nextPain: null });
    expect(on(4, view)?.sessions.map(({ verdict }) => verdict)).toEqual(["unknown", "over"]);
    const calm = run("e", at(2, "08:00"), { activity: "walk" });
    const both = [intake(), calm, run("a", at(2, "18:00"), { painAfter: 4 }), ...entries.slice(2)];
    expect(on(2, progress(7, both))).toMatchObject({
      sessions: [{ verdict: "within" }, { verdict: "over" }],
      verdict: "over",
    });
  });

  test("leave a gap for a morning nobody answered, and an open place for one still to come", () => {
    const view = progress(7, entries);
    expect([5, 6, 7].map((day) => on(day, view)?.next)).toEqual(["missed", "due", "due"]);
    expect([5, 6, 7].map((day) => on(day, view)?.nextPain)).toEqual([null, null, null]);
    expect(on(6, progress(8, entries))?.next).toBe("missed");
  });

  test("begin with the first thing told, and reach back a fortnight, or twelve weeks", () => {
    expect(progress(7, entries).days.map((day) => day.on)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((day) => at(day, "00:00").slice(0, 10)),
    );
    expect(progress(40, entries).days).toHaveLength(14);
    const long = progressView(keptOf(entries), at(100, "08:00"), "weeks");
    expect(long.days).toHaveLength(84);
    expect(long.weeks).toHaveLength(SHOWN.weeks.value);
  });

  test("take the highest of several mornings, and say where one is clearly stiffer than usual", () => {
    const stiff = [1, 2, 3].map((day) => morning(at(day, "07:00"), 1, { stiffnessMin: 5 }));
    const more = [
      morning(at(4, "07:00"), 2, { stiffnessMin: 20 }),
      morning(at(4, "07:30"), 3, { stiffnessMin: null }),
    ];
    const view = progress(5, [intake(), ...stiff, ...more]);
    expect(on(4, view)).toMatchObject({ pain: 3, stiffnessMin: 20, isStiffer: true });
    expect(on(3, view)).toMatchObject({ nextPain: 3, isStiffer: false });
  });

  test("lose no session that a traveller's calendar puts before the first day, or after today", () => {
    const west = run("w", at(0, "01:00"), { zone: "America/New_York" });
    const east = run("e", at(7, "20:00"), { zone: "Pacific/Kiritimati" });
    const days = progress(7, [intake(), west, east], "21:00").days;
    expect([days[0], days.at(-1)]).toMatchObject([
      { on: "2026-02-28", sessions: [{ sessionId: "w" }] },
      { on: "2026-03-09", sessions: [{ sessionId: "e" }], next: "due" },
    ]);
  });

  test("have the limit and the usual pain of now beside them", () => {
    expect(progress(7, entries)).toMatchObject({ cap: 3, baseline: 1, zone: "UTC" });
    expect(progress(7, [])).toMatchObject({ baseline: null, days: [], weeks: [] });
  });

  test("have every session of a long history judged as a replay of it judges, whatever injuries facts name", () => {
    fc.assert(
      fc.property(fc.oneof(anyTimeline, anyInjuredTimeline), (timeline) => {
        const asked: Question = { at: at(71, "08:00") };
        const [answer] = replay({ ...timeline, ask: [asked] }).answers;
        const { entries: all, ...settings } = timeline;
        const view = progressView(keptOf(all, { settings }), asked.at, "weeks");
        const shown = view.days.flatMap(({ sessions }) => sessions);
        expect(new Map(shown.map((one) => [one.sessionId, one.verdict]))).toEqual(
          new Map(answer!.sessions.map((one) => [one.id, one.verdict])),
        );
        expect([view.stage, view.step]).toEqual([answer!.stage, answer!.step]);
      }),
      { numRuns: 60 },
    );
  });
});

const bare = (told: object) => progress(3, [intake(), run("a", at(2, "18:00"), told)]).weeks;

describe("load by the week", () => {
  test("is runs, metres and their change, and minutes of what loads the tendon", () => {
    const entries = [
      intake({ at: at(0, "09:00") }),
      run("a", at(2, "18:00"), { distanceM: 5000, durationMin: 30, rpe: 4 }),
      run("b", at(9, "18:00"), { distanceM: 6000, durationMin: 35, rpe: 3 }),
      strength("c", at(10, "18:00"), { durationMin: 20, rpe: 5 }),
      run("swum", at(10, "19:00"), { activity: "swim", durationMin: 60 }),
    ];
    const weeks = progress(14, entries, "09:00").weeks;
    expect(weeks).toMatchObject([
      { runs: 0, runM: 0, tendonSessions: 0 },
      { runs: 1, runM: 5000, changePct: null, tendonMin: 30, tendonLoad: 120 },
      { runs: 1, runM: 6000, changePct: 20, tendonSessions: 2, tendonMin: 55, tendonLoad: 205 },
    ]);
    expect(weeks.at(-1)).toMatchObject({
      from: "2026-03-08T09:00:00.000Z",
      until: "2026-03-15T09:00:00.000Z",
    });
  });

  test("is unknown where an answer is missing, and never counted as nothing", () => {
    expect(bare({ distanceM: null }).at(-1)).toMatchObject({ runM: null, changePct: null });
    expect(bare({ rpe: null }).at(-1)).toMatchObject({ tendonMin: 40, tendonLoad: null });
    expect(bare({ durationMin: null }).at(-1)).toMatchObject({ tendonMin: null, tendonLoad: null });
  });

  test("has no week from before anything was told", () => {
    expect(progress(13, [intake()]).weeks).toHaveLength(2);
    expect(progress(14, [intake()]).weeks).toHaveLength(3);
  });
});

describe("this week's step", () => {
  test("is the rules' own, with every rule that speaks against a step up", () => {
    const entries = [intake(), run("a", at(2, "18:00"), { painAfter: 4 })];
    const view = progress(3, entries);
    expect(view).toMatchObject({ stage: "S0", step: "regress" });
    const state = foldEntries(SEED, entries);
    expect(view.whyStep).toEqual(whyStep(state, { at: at(3, "08:00") }));
    expect(view.whyStep[0]).toBe("C-OVER");
  });

  test("is told beside the stages as they were given", () => {
    const given = [
      { kind: "assign", at: at(1, "09:00"), stage: "S1", by: "Robin" },
      { kind: "assign", at: at(2, "09:00"), walkRun: "WR-A", by: "Robin" },
      { kind: "assign", at: at(9, "09:00"), stage: "S2" },
    ] as const;
    expect(progress(10, [intake(), ...given]).stages).toEqual([
      { on: "2026-03-02", stage: "S1", by: "Robin" },
      { on: "2026-03-10", stage: "S2", by: null },
    ]);
  });
});

const fallen: Rules = () => {
  throw new Error("planted");
};

test("an answer of the safety net judges nothing and shows no ladder", () => {
  const entries = [intake(), run("a", at(2, "18:00")), now(at(3, "07:00"), 1)];
  const view = progressView(keptOf(entries), at(3, "08:00"), "fortnight", fallen);
  expect(view).toMatchObject({ broken: ["S1"], ladder: [], whyStep: [], step: "hold" });
  expect(on(2, view)?.sessions).toMatchObject([{ verdict: null, effect: null }]);
});

const week = (from: number, pain: number, count = 7) =>
  Array.from({ length: count }, (_, place) =>
    morning(at(from + place, "07:00"), pain, { stiffnessMin: pain * 10 }),
  );

describe("checkpoints after two and four weeks", () => {
  test("set the week that has just ended against the first one, once it is over", () => {
    const entries = [
      ...[intake(), ...week(0, 3), ...week(7, 2)],
      run("a", at(8, "18:00")),
      reading("a", at(9, "18:00"), 1),
      run("b", at(11, "18:00"), { painAfter: 5 }),
      run("c", at(12, "18:00"), { limp: true }),
    ];
    const [two, four] = progress(14, entries).checkpoints;
    expect(two).toMatchObject({
      ...{ week: 2, on: "2026-03-15", isReached: true },
      firstWeek: { from: "2026-03-01", until: "2026-03-07", mornings: 7, painTenths: 30 },
      thatWeek: {
        ...{ from: "2026-03-08", until: "2026-03-14", painTenths: 20, stiffnessTenths: 200 },
        ...{ sessions: 3, within: 1, over: 2 },
      },
    });
    expect(four).toMatchObject({ week: 4, on: "2026-03-29", isReached: false, thatWeek: null });
    expect(progress(13, entries).checkpoints[0]?.isReached).toBe(false);
  });

  test("tell no mean of too few mornings", () => {
    const [two] = progress(14, [intake(), ...week(0, 3, 4), ...week(7, 2, 5)]).checkpoints;
    expect(two?.firstWeek).toMatchObject({ mornings: 4, painTenths: null });
    expect(two?.thatWeek).toMatchObject({ mornings: 5, painTenths: 20 });
  });

  test("are none before the first questions were answered", () => {
    expect(progress(14, [morning(at(1, "07:00"), 1)]).checkpoints).toEqual([]);
  });
});

const after = (pain: number, ...runs: readonly Entry[]) =>
  progress(11, [intake(), now(at(10, "07:00"), pain), ...runs]).followed;

const ran = (told: object = {}) => run("a", at(10, "18:00"), { rpe: 3, ...told });

const table = (told: object, longestRun30dM: number | null = null) =>
  progress(11, [
    intake({ mode: "returning", longestRun30dM }),
    { kind: "test", at: at(1, "09:00"), test: "heelRaise", reps: 25, pain: 0 },
    { kind: "test", at: at(1, "09:01"), test: "hop10", reps: 10, pain: 0 },
    { kind: "test", at: at(1, "09:02"), test: "walk30", pain: 0 },
    now(at(10, "07:00"), 1),
    ran(told),
  ]).followed.followed;

const allowed = (told: Partial<Extract<Entry, { kind: "override" }>>): Entry => ({
  ...{ kind: "override", at: at(9, "09:00"), rule: "B6", reason: "agreed", by: "coach" },
  ...{ until: at(12, "00:00"), ...told },
});

describe("decisions followed", () => {
  test("are days on which what was run kept to the answer; resting when told to rest is one", () => {
    expect(after(7)).toEqual({ asked: 1, followed: 1, unknown: 0 });
    expect(after(7, ran())).toMatchObject({ asked: 1, followed: 0 });
    expect(after(1, ran())).toMatchObject({ followed: 1 });
    expect(after(1)).toMatchObject({ followed: 1 });
  });

  test("are not days of running on what was to be swapped, kept light, or kept short", () => {
    expect(after(4, ran()).followed).toBe(0);
    expect(after(4, strength("s", at(10, "18:00"))).followed).toBe(1);
    const dayBefore = run("z", at(9, "18:00"), { rpe: 3, painDuringPeak: 0, painAfter: 0 });
    expect(after(0, dayBefore, ran()).followed).toBe(0);
    expect(after(1, ran({ distanceM: 11_001 })).followed).toBe(0);
    expect(after(1, ran({ distanceM: 11_000 })).followed).toBe(1);
  });

  test("let a run be as long as the coach has allowed", () => {
    const far = ran({ distanceM: 15_000 });
    const followed = (override: Entry) =>
      progress(11, [intake(), override, now(at(10, "07:00"), 1), far]).followed.followed;
    expect([allowed({}), allowed({ rule: "B7" })].map(followed)).toEqual([1, 0]);
  });

  test("leave a run of unknown length open", () => {
    expect(after(1, ran({ distanceM: null }))).toEqual({ asked: 1, followed: 0, unknown: 1 });
  });

  test("ask of somebody on a walk-run table that it was one of its steps", () => {
    expect([table({ step: "WR-A/1" }, 8000), table({}, 8000)]).toEqual([1, 0]);
  });

  test("are read as of the day's last check-in, by what was known then, and only runs after it count", () => {
    const entries = [
      intake(),
      now(at(10, "06:00"), 7),
      run("early", at(10, "06:30"), { distanceM: 4000 }),
      now(at(10, "07:00"), 0),
      now(at(9, "07:00"), 7),
      run("before", at(9, "06:00")),
    ];
    expect(progress(11, entries).followed).toEqual({ asked: 2, followed: 2, unknown: 0 });
  });

  test("count from the first day shown, and nothing where nothing was asked", () => {
    const entries = [intake(), now(at(10, "07:00"), 7)];
    expect(progress(40, entries).followed.asked).toBe(0);
    expect(progress(5, [intake()]).followed).toEqual({ asked: 0, followed: 0, unknown: 0 });
  });

  test("run without any known length have nothing to go beyond", () => {
    const entries = [intake({ longestRun30dM: null }), now(at(10, "07:00"), 1), ran()];
    expect(progress(11, entries).followed).toMatchObject({ asked: 1, followed: 1 });
  });
});

test("an injury's sessions and mornings are all shown, whichever injury they are about", () => {
  const left = "achilles/left/midportion";
  const right = "achilles/right/insertional";
  const view = progress(5, [
    about(left, intake()),
    about(left, run("a", at(2, "18:00"))),
    about(right, run("b", at(3, "18:00"))),
    about(right, morning(at(4, "07:00"), 2)),
    reading("a", at(3, "18:00"), 1),
  ]);
  expect([2, 3].map((day) => on(day, view)?.sessions.length)).toEqual([1, 1]);
  expect(on(3, view)?.nextPain).toBe(2);
});
