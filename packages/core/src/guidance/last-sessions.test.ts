import { describe, expect, test } from "vitest";
import { ASKED, day, known } from "#testing/day.ts";
import { situation } from "#guidance/situation.ts";
import { foldEntries } from "#guidance/state.ts";
import { after, answerTo, at, intake, now, reading, rulesOf, run, SEED } from "#testing/history.ts";
import { HOUR, instantOf } from "#timeline/day.ts";
import type { Entry, Question, SessionEntry } from "#timeline/timeline.ts";

/** A run that ended a while before the question and settled, unless told otherwise. */
const lastRun = (hoursAgo: number, told: Partial<SessionEntry> = {}): Entry[] => {
  const end = after(ASKED, -hoursAgo);
  return hoursAgo > 24
    ? [run("last", end, told), reading("last", after(end, 24), 1)]
    : [run("last", end, told)];
};

const bad = (hoursAgo: number, millis = 0): Entry =>
  run("a", after(ASKED, -hoursAgo, millis), { limp: true });

const felt = (pain: number): Entry => now(at(10, "17:55"), pain);

/** The session that a day is not settled by. */
const unsettled = (...facts: Entry[]) =>
  answerTo([known(), ...facts, felt(2)], ASKED).reasons.find(({ rule }) => rule === "B5")?.facts[
    "session"
  ];
/** The hours before now that the last sessions are looked for in. */
const lookedBack = (hoursAgo: number) => {
  const state = foldEntries(SEED, [run("a", after(ASKED, -hoursAgo))]);
  return (situation(state, { at: ASKED }).lastFrom - instantOf(ASKED)) / HOUR;
};

describe("the last sessions", () => {
  test.each<[string, number, Partial<SessionEntry>, number, string]>([
    ["high risk and above baseline is rest", 80, { limp: true }, 2, "rest: B4"],
    ["high risk and back at baseline is free", 80, { limp: true }, 1, "run: B9"],
    ["unanswered pain after counts as high risk", 80, { painAfter: null }, 2, "rest: B4 B5"],
    ["unanswered limp, back at baseline, is free", 80, { limp: null }, 1, "run: B9"],
    ["over and above baseline is a swap", 80, { painDuringPeak: 4 }, 2, "modify: B5"],
    ["over and back at baseline is free", 80, { painDuringPeak: 4 }, 1, "run: B9"],
    ["within is free though above baseline", 80, {}, 2, "run: B9"],
    ["pending and above baseline is a swap", 20, {}, 2, "modify: B5 B7"],
    ["above the limit decides before high risk does", 80, { limp: true }, 4, "modify: B3 B4"],
  ])("%s", (_, hoursAgo, told, pain, expected) => {
    expect(day([known(), ...lastRun(hoursAgo, told), felt(pain)])).toBe(expected);
  });

  test("never settled counts as unsettled", () => {
    expect(day([known(), run("a", after(ASKED, -80)), felt(2)])).toBe("modify: B5");
  });

  test("without a baseline nobody is back at it", () => {
    const unknown = known({ baselinePain: null });
    expect(day([unknown, run("a", after(ASKED, -80), { limp: true }), felt(0)])).toBe("rest: B4");
    expect(day([unknown, run("a", after(ASKED, -80)), felt(0)])).toBe("modify: B5");
  });

  test("an easy walk can't hide a bad run of the 72 h before", () => {
    const walk = run("w", after(ASKED, -30), { activity: "walk", rpe: 1, distanceM: null });
    const settled = reading("w", after(ASKED, -6), 1);
    expect(day([known(), bad(72), walk, settled, felt(2)])).toBe("rest: B4");
    expect(day([known(), bad(72, -1), walk, settled, felt(2)])).toBe("run: B9");
  });

  test("every session on the date of the last one counts, however long ago", () => {
    const morningRun = run("a", at(5, "07:00"), { limp: true });
    const eveningWalk = run("w", at(5, "20:00"), { activity: "walk", rpe: 1 });
    expect(day([known(), morningRun, eveningWalk, felt(2)])).toBe("rest: B4");
  });

  test("an unanswered one counts as high risk even beside a worse answered one", () => {
    const over = run("o", after(ASKED, -60), { painDuringPeak: 4 });
    const untold = run("u", after(ASKED, -70), { painDuringPeak: null });
    expect(day([known(), over, untold, felt(2)])).toBe("rest: B4 B5");
    expect(day([known(), over, run("u", after(ASKED, -70)), felt(2)])).toBe("modify: B5");
  });

  test("of equally bad ones the earliest is told, and a worse one before a better", () => {
    const [early, late] = [after(ASKED, -20), after(ASKED, -10)];
    expect(unsettled(run("a", early), run("b", late))).toBe("a");
    expect(unsettled(run("a", early), run("b", late, { painAfter: 4 }))).toBe("b");
    expect(unsettled(run("a", early, { painAfter: 4 }), run("b", late))).toBe("a");
  });

  test("lie within 72 hours, or 50 hours before the last one: no date is longer in any zone", () => {
    expect([lookedBack(1), lookedBack(22), lookedBack(23), lookedBack(200)]).toEqual([
      -72, -72, -73, -250,
    ]);
  });

  test("a swim is none of them", () => {
    const swim = run("s", after(ASKED, -4), { activity: "swim", limp: true });
    expect(day([known(), swim, felt(2)])).toBe("run: B9");
  });
});

describe("a planned swim, ride or pool run", () => {
  test.each(["swim", "cycle", "poolRun"] as const)("%s is already the swap", (activity) => {
    const question = { at: ASKED, planned: { activity } };
    const returning = known({ mode: "returning", longestRun30dM: null });
    expect(day([returning, run("a", after(ASKED, -20)), now(at(10, "17:55"), 5)], question)).toBe(
      "run: B9",
    );
    expect(day([known(), now(at(10, "17:55"), 6)], question)).toBe("rest: B2");
  });

  test("a planned walk, ride on an elliptical or strength session is not", () => {
    for (const activity of ["walk", "elliptical", "strength"] as const) {
      expect(day([known(), now(at(10, "17:55"), 4)], { at: ASKED, planned: { activity } })).toBe(
        "modify: B3",
      );
    }
  });
});

const question = (clock = "18:00"): Question => ({
  at: at(10, clock),
  planned: { distanceM: 5000 },
});

const dayAfter = (days: number, told: Partial<SessionEntry>): string => {
  const end = at(10 - days, "06:00");
  const facts = [
    known(),
    run("a", end, told),
    reading("a", after(end, 24), 1),
    now(at(10, "17:55"), 1),
  ];
  return day(facts, question());
};

describe("recovery days", () => {
  test.each<[string, number, Partial<SessionEntry>, string]>([
    ["the day of a medium session", 0, { rpe: 4 }, "modify: B7"],
    ["one date after a medium session", 1, { rpe: 4 }, "modify: B7"],
    ["two dates after a medium session", 2, { rpe: 4 }, "run: B9"],
    ["one date after a high session", 1, { rpe: 5 }, "modify: B7"],
    ["two dates after a high session", 2, { rpe: 5 }, "modify: B7"],
    ["three dates after a high session", 3, { rpe: 5 }, "run: B9"],
    ["two dates after a session of unanswered effort", 2, { rpe: null }, "modify: B7"],
    ["the day of a light walk", 0, { rpe: 1, activity: "walk" }, "run: B9"],
    ["one date after a light walk", 1, { rpe: 1, activity: "walk" }, "run: B9"],
    ["one date after a light run, which is medium", 1, { rpe: 0 }, "modify: B7"],
    ["one date after a hard swim", 1, { rpe: 9, activity: "swim" }, "run: B9"],
  ])("%s", (_, days, told, expected) => {
    expect(dayAfter(days, told)).toBe(expected);
  });

  test("are whole local dates, in the zones they were lived in", () => {
    const end = "2026-03-09T23:30:00Z";
    const facts = [
      known(),
      run("a", end, { zone: "Europe/Berlin" }),
      reading("a", after(end, 24), 1),
      now("2026-03-11T09:55:00Z", 1),
    ];
    const asked = { at: "2026-03-11T10:00:00Z", planned: { distanceM: 5000 } };
    expect(day(facts, asked)).toBe("modify: B7");
    expect(day(facts, { ...asked, zone: "Pacific/Kiritimati" })).toBe("run: B9");
  });
});

const rules = (...facts: Entry[]): readonly string[] =>
  rulesOf(answerTo([intake(), ...facts], ASKED));

describe("a continuing runner away from running for a week", () => {
  const weekAgo = after(ASKED, -168);

  test("comes back as returning after a later check-in with a limp or pain above 5", () => {
    const calm = run("a", weekAgo);
    expect(rules(calm, now(after(weekAgo, 1), 6))).toContain("BP");
    expect(rules(calm, now(after(weekAgo, 1), 0, true))).toContain("BP");
    expect(rules(calm, now(after(weekAgo, 1), 6), now(after(weekAgo, 30), 0))).toContain("BP");
    expect(rules(calm, now(after(weekAgo, 1), 5))).not.toContain("BP");
  });

  test("does not for a check-in before that run, nor sooner than 168 h", () => {
    expect(rules(run("a", weekAgo), now(after(weekAgo, -1), 9, true))).not.toContain("BP");
    const sooner = after(weekAgo, 0, 1);
    expect(rules(run("a", sooner), now(after(sooner, 1), 9))).not.toContain("BP");
  });

  test("counts from the intake when there was no run", () => {
    const badNow = now(after(at(3, "00:00"), 2), 9);
    const since = (time: string): readonly string[] =>
      rulesOf(answerTo([intake({ at: time }), badNow], ASKED));
    expect(since(at(3, "00:00"))).toContain("BP");
    expect(since(at(3, "18:00"))).not.toContain("BP");
  });

  test("counts from the first intake: repeating it neither starts the week anew nor hides the check-in", () => {
    const first = intake({ at: at(2, "00:00") });
    const again = intake({ at: at(9, "00:00") });
    const badNow = now(at(3, "08:00"), 9);
    expect(rulesOf(answerTo([first, badNow, again], ASKED))).toContain("BP");
  });
});
