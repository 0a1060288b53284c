import { describe, expect, test } from "vitest";
import { emptyState, type RunnerState } from "#guidance/runner-state.ts";
import { isWorthPruning, pruned } from "#guidance/prune.ts";
import { recordWhole, draftOf, foldEntries, sortedByInstant } from "#guidance/state.ts";
import { after, at, intake, morning, reading, run, SEED } from "#testing/history.ts";
import { instantOf } from "#timeline/day.ts";
import type { Entry, RunnerSettings, SessionEntry } from "#timeline/timeline.ts";

const TODAY = at(60, "12:00");
/** The midnight thirty days before today: what is told from then on is kept. */
const CUT = at(30, "00:00");

/** A state that has let go of nothing. */
function whole(facts: readonly Entry[], settings: RunnerSettings = SEED): RunnerState {
  const draft = draftOf(emptyState(settings));
  for (const fact of sortedByInstant(facts)) recordWhole(draft, fact);
  return draft;
}
const keptOf = (facts: readonly Entry[], settings?: RunnerSettings) =>
  pruned(whole(facts, settings), instantOf(TODAY));
const ids = ({ sessions }: Pick<RunnerState, "sessions">) => sessions.map(({ id }) => id).join(" ");
const swim = (id: string, time: string) => run(id, time, { activity: "swim" });
const lift = (until: string): Entry => ({
  ...{ kind: "override", at: at(3, "09:00"), rule: "B6", until, by: "Sam", reason: "race week" },
});

describe("what a state lets go of", () => {
  test("is each session before the midnight of thirty days ago, and none from then on", () => {
    const kept = keptOf([swim("old", after(CUT, 0, -1)), swim("new", CUT), swim("now", TODAY)]);
    expect(ids(kept)).toBe("new now");
    expect(kept.kept).toBe(2);
  });
  test("is each morning and each reading of a session gone, up to the same midnight", () => {
    const times = [after(CUT, 0, -1), CUT];
    const kept = keptOf([
      swim("old", at(10, "08:00")),
      ...times.flatMap((time) => [morning(time, 1), reading("old", time, 1)]),
    ]);
    expect([kept.mornings, kept.readings].map((told) => told.map((one) => one.at))).toEqual([
      [instantOf(CUT)],
      [instantOf(CUT)],
    ]);
    expect(kept.kept).toBe(2);
  });
  test("is an override once it has ended", () => {
    const kept = keptOf([lift(TODAY), lift(after(TODAY, 0, 1))]);
    expect(kept.overrides.map(({ until }) => until)).toEqual([instantOf(TODAY) + 1]);
    expect(kept.kept).toBe(1);
  });
});

const on = (day: number, step: string) => run(step, at(day, "08:00"), { step });

describe("what a state keeps however long ago it was", () => {
  test("is the last day of sessions that load the tendon, and what else was done on it", () => {
    const facts = [
      ...[run("older", at(3, "08:00")), swim("with", at(4, "07:00")), run("last", at(4, "08:00"))],
      swim("later", at(5, "08:00")),
    ];
    expect(ids(keptOf(facts))).toBe("with last");
  });
  test("is the last two sessions on each walk-run table", () => {
    const facts = [
      ...[on(1, "WR-A/1"), on(2, "WR-B/1"), on(3, "WR-A/2"), on(4, "WR-A/3")],
      ...[run("free", at(5, "08:00")), run("last", at(6, "08:00"))],
    ];
    expect(ids(keptOf(facts))).toBe("WR-B/1 WR-A/2 WR-A/3 last");
  });
  test("is the mornings from two dates before such a day to five after it", () => {
    const days = [1, 2, 3, 4, 5, 8, 9, 10];
    const mornings = days.map((day) => morning(at(day, "07:00"), 1));
    const kept = keptOf([run("last", at(4, "08:00")), ...mornings]);
    expect(kept.mornings.map((one) => one.at)).toEqual(
      [2, 3, 4, 5, 8, 9].map((day) => instantOf(at(day, "07:00"))),
    );
  });
  test("is the readings of such a session for five days after it", () => {
    const end = at(4, "08:00");
    const times = [after(end, 24), after(end, 120), after(end, 120, 1)];
    const kept = keptOf([run("last", end), ...times.map((time) => reading("last", time, 1))]);
    expect(kept.readings.map((one) => one.at)).toEqual(times.slice(0, 2).map(instantOf));
  });
});

/** A count for an unknown baseline, then for a baseline of 0 to 10. */
const from1 = (count: number) => [0, 0, ...Array.from({ length: 10 }, () => count)];

const easy = (id: string, day: number, told: Partial<SessionEntry> = {}): Entry[] => [
  run(id, at(day, "08:00"), { durationMin: 30, painDuringPeak: 0, painAfter: 0, ...told }),
  reading(id, at(day + 1, "08:00"), 1),
];

describe("long easy runs that have left the window", () => {
  const last = run("last", at(29, "08:00"));
  const counts = (...facts: Entry[]) => keptOf([...facts, last]).agedEasyRuns;
  test("are counted by the baselines and limits they would be within", () => {
    expect(counts(...easy("a", 2))).toEqual({ within: from1(1), withinAtZero: from1(1) });
    expect(counts(...easy("a", 2, { painAfter: 1 }))).toEqual({
      within: from1(1),
      withinAtZero: from1(0),
    });
  });
  test("are within for a baseline of 0 when nothing hurt a day later", () =>
    expect(counts(easy("a", 2)[0]!, reading("a", at(3, "08:00"), 0)).within).toEqual(
      from1(1).with(1, 1),
    ));
  test("are only those: no short one, no bad one, none that is kept", () => {
    const short = easy("b", 4, { durationMin: 29 });
    const bad = easy("c", 6, { limp: true });
    expect(counts(...easy("a", 2), ...short, ...bad, ...easy("d", 8)).within).toEqual(from1(2));
    expect(counts(...short, ...bad).within).toEqual(from1(0));
    expect(counts(...easy("a", 40)).within).toEqual(from1(0));
    expect(keptOf(easy("last", 2)).agedEasyRuns.within).toEqual(from1(0));
  });
  test("are added to those counted before", () => {
    const state = { ...whole([...easy("a", 2), last]), agedEasyRuns: counts(...easy("b", 2)) };
    expect(pruned(state, instantOf(TODAY)).agedEasyRuns.within).toEqual(from1(2));
  });
});

describe("a state looks through what it keeps", () => {
  const facts = [
    ...[run("a", at(1, "08:00")), morning(at(1, "09:00"), 1), reading("a", at(2, "08:00"), 1)],
    lift(at(9, "09:00")),
  ];
  test("once a sixteenth of it has come new", () => {
    const state = whole(facts);
    const more = { ...state, sessions: Array(31).fill(state.sessions[0]) };
    // 34 records in all.
    expect([31, 32, 33].map((kept) => isWorthPruning({ ...more, kept }))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isWorthPruning({ ...state, kept: 3 })).toBe(true);
    expect(isWorthPruning({ ...state, kept: 4 })).toBe(false);
    expect(isWorthPruning({ ...state, kept: 0 })).toBe(true);
  });
  test("whenever a day begins, and not for every fact of it", () => {
    const ended = [intake(), ...facts, morning(at(9, "08:00"), 1), morning(at(9, "10:00"), 1)];
    expect(foldEntries(SEED, ended).overrides).toHaveLength(1);
    const next = [...ended, morning(at(10, "00:00"), 1)];
    expect(foldEntries(SEED, next).overrides).toHaveLength(0);
  });
});
