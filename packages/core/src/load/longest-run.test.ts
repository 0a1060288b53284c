import { describe, expect, test } from "vitest";
import { longestRun } from "#load/longest-run.ts";
import type { SessionRecord } from "#sessions/session.ts";
import { ASKED, FINE, known, said } from "#testing/day.ts";
import { after, answerTo, at, now, run } from "#testing/history.ts";
import { DAY } from "#timeline/day.ts";
import type { Entry, Guidance, Question } from "#timeline/timeline.ts";

const cap = (distanceM: number | null, facts: Entry[] = [], planned = {}): string => {
  const question = { at: ASKED, planned: { distanceM, ...planned } };
  const answer = answerTo([known(), ...facts, FINE], question);
  return `${said(answer)} ${answer.how.join("+")} ${answer.capM}`;
};

describe("the longest run of 30 days", () => {
  test("allows 110 % of it to the metre", () => {
    expect(cap(11_000)).toBe("run: B9  null");
    expect(cap(11_001)).toBe("modify: B6 capDistance 11000");
    expect(cap(8805, [run("a", at(0, "08:00"), { distanceM: 8005 })])).toBe("run: B9  null");
  });

  test("rounds the limit down to whole metres", () => {
    const told = known({ longestRun30dM: 1005 });
    const answer = answerTo([told, FINE], { at: ASKED, planned: { distanceM: 1106 } });
    expect(answer.capM).toBe(1105);
    expect(answerTo([told, FINE], { at: ASKED, planned: { distanceM: 1105 } }).decision).toBe(
      "run",
    );
  });

  test("looks back exactly 30 x 24 h", () => {
    const told = known({ at: at(0, "12:00"), longestRun30dM: 5000 });
    const asked = (time: string): Guidance =>
      answerTo([told, now(after(time, -1), 1)], { at: time, planned: { distanceM: 5500 } });
    expect(asked(at(30, "12:00")).decision).toBe("run");
    expect(asked(after(at(30, "12:00"), 0, 1)).how).toEqual(["walkRun"]);
  });

  test("unknown means the walk-run table, unless that is what is planned", () => {
    const none = [known({ longestRun30dM: null }), FINE];
    const asked = (planned: Question["planned"]): Guidance =>
      answerTo(none, { at: ASKED, planned });
    expect(asked({}).how).toEqual(["walkRun"]);
    expect(asked({}).capM).toBeNull();
    expect(asked({ step: "WR-A/2" }).decision).toBe("run");
    expect(asked({ step: "WR-A/9" }).decision).toBe("modify");
    expect(asked({ step: "P2" }).decision).toBe("modify");
    expect(asked({ activity: "walk" }).decision).toBe("run");
    expect(asked(null).decision).toBe("run");
  });

  test("caps a run of no planned distance, unless it is a walk-run step", () => {
    expect(cap(null)).toBe("modify: B6 capDistance 11000");
    expect(cap(null, [], { step: "WR-B/1" })).toBe("run: B9  null");
    expect(cap(12_000, [], { step: "WR-B/1" })).toBe("modify: B6 capDistance 11000");
  });

  test("counts the metres of runs alone", () => {
    const ride = run("c", at(5, "08:00"), { activity: "cycle", distanceM: 40_000 });
    const unmeasured = run("d", at(5, "09:00"), { distanceM: null, rpe: 3 });
    expect(cap(11_001, [ride, unmeasured])).toBe("modify: B6 capDistance 11000");
  });

  test("told at an intake is not renewed by a later intake that doesn't tell it", () => {
    const first = known({ at: at(0, "12:00"), longestRun30dM: 5000 });
    const again = known({ at: at(20, "12:00"), longestRun30dM: null });
    const asked = after(at(30, "12:00"), 0, 1);
    const answer = answerTo([first, again, now(after(asked, -1), 1)], { at: asked, planned: {} });
    expect(answer.how).toContain("walkRun");
    expect(answer.capM).toBeNull();
  });

  test("of a repeated intake is the last one told, as if run then", () => {
    const again = known({ at: at(9, "08:00"), longestRun30dM: 6000 });
    expect(answerTo([known(), again, FINE], { at: ASKED, planned: {} }).capM).toBe(6600);
  });
});

const NOW = 100 * DAY;
const WINDOW = 30 * DAY;
const done = (daysAgo: number, distanceM: number | null, activity = "run"): SessionRecord =>
  ({ at: NOW - daysAgo * DAY, distanceM, activity }) as SessionRecord;
const told = (instant: number, distanceM: number | null) => ({ at: instant, distanceM });

describe("which of a runner's runs is the longest", () => {
  test.each<[string, readonly SessionRecord[], ReturnType<typeof told> | null, number | null]>([
    ["none without a run", [], null, null],
    ["none when no run was measured", [done(1, null)], null, null],
    ["none when a ride alone was measured", [done(1, 40_000, "cycle")], null, null],
    ["the longer of two, whichever was first", [done(3, 5000), done(2, 8000)], null, 8000],
    ["the longer of two, whichever was last", [done(3, 8000), done(2, 5000)], null, 8000],
    ["the one told when it is longer", [done(3, 5000)], told(NOW - DAY, 9000), 9000],
    ["the one run when that is longer", [done(3, 9000)], told(NOW - DAY, 5000), 9000],
    ["the one run when none was told", [done(3, 9000)], told(NOW - DAY, null), 9000],
    ["not one of more than thirty days ago", [done(30.001, 9000), done(30, 5000)], null, 5000],
    ["not one told of longer ago", [], told(NOW - WINDOW - 1, 9000), null],
    ["one told of exactly thirty days ago", [], told(NOW - WINDOW, 9000), 9000],
    ["one of this very moment, and none still to come", [done(0, 5), done(-1, 9)], null, 5],
    ["none told of a time to come", [], told(NOW + 1, 9000), null],
  ])("%s", (_, runs, toldRun, longest) => expect(longestRun(runs, toldRun, NOW)).toBe(longest));
});
