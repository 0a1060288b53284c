import { describe, expect, test } from "vitest";
import { after, answerTo, at, intake, morning, run, strength } from "#testing/history.ts";
import type { Entry } from "#timeline/timeline.ts";

const baseline = (entries: readonly Entry[], asked = at(30, "12:00")): number | null =>
  answerTo(entries, asked).baseline;

const mornings = (pains: readonly (number | null)[], firstDay = 1): Entry[] =>
  pains.map((pain, index) => morning(at(firstDay + index, "07:00"), pain));

const again = (baselinePain: number | null): Entry => intake({ at: at(3, "00:00"), baselinePain });

describe("the baseline", () => {
  test("is the intake value until three mornings tell of it", () => {
    const told = intake({ baselinePain: 3 });
    expect(baseline([told])).toBe(3);
    expect(baseline([told, ...mornings([0, 0])])).toBe(3);
    expect(baseline([told, ...mornings([0, 0, 0])])).toBe(0);
    expect(baseline([told, ...mornings([0, null, 0])])).toBe(3);
  });

  test("is the lower of the two middle values of the last seven mornings", () => {
    const told = intake({ baselinePain: 5 });
    expect(baseline([told, ...mornings([1, 3, 2])])).toBe(2);
    expect(baseline([told, ...mornings([1, 2, 3, 4])])).toBe(2);
    expect(baseline([told, ...mornings([6, 6, 6, 0, 0, 0, 0, 6, 6, 6])])).toBe(0);
    expect(baseline([told, ...mornings([0, 0, 0, 6, 6, 6, 6, 0, 0, 0])])).toBe(6);
  });

  test("falls freely, but rises at most one above the intake value", () => {
    expect(baseline([intake({ baselinePain: 1 }), ...mornings([5, 5, 5])])).toBe(2);
    expect(baseline([intake({ baselinePain: 8 }), ...mornings([0, 0, 0])])).toBe(0);
  });

  test("is unknown without an intake value, however many mornings there are", () => {
    expect(baseline([intake({ baselinePain: null }), ...mornings([1, 1, 1, 1])])).toBeNull();
    expect(baseline(mornings([1, 1, 1, 1]))).toBeNull();
  });

  test("counts a morning exactly 24 h after a medium or high session, not one sooner", () => {
    const end = at(1, "07:00");
    const told = intake({ baselinePain: 4 });
    const two = mornings([0, 0], 5);
    expect(baseline([told, run("a", end), morning(after(end, 24), 0), ...two])).toBe(0);
    expect(baseline([told, run("a", end), morning(after(end, 24, -1), 0), ...two])).toBe(4);
  });

  test.each<[string, Entry, number]>([
    ["an easy walk does not disturb it", run("a", at(1, "06:00"), { activity: "walk", rpe: 1 }), 0],
    ["a walk of effort 2 does", run("a", at(1, "06:00"), { activity: "walk", rpe: 2 }), 4],
    [
      "a walk of unanswered effort does",
      run("a", at(1, "06:00"), { activity: "walk", rpe: null }),
      4,
    ],
    ["any run does, however light", run("a", at(1, "06:00"), { rpe: 0 }), 4],
    ["strength of effort 1 does not", strength("a", at(1, "06:00")), 0],
    ["a hard ride does not", run("a", at(1, "06:00"), { activity: "cycle", rpe: 9 }), 0],
  ])("%s", (_, session, expected) => {
    const told = intake({ baselinePain: 4 });
    expect(baseline([told, session, morning(at(1, "07:00"), 0), ...mornings([0, 0], 5)])).toBe(
      expected,
    );
  });

  test("of a repeated intake is the last answered value", () => {
    expect(baseline([intake({ baselinePain: 2 }), again(4)])).toBe(4);
    expect(baseline([intake({ baselinePain: 2 }), again(null)])).toBe(2);
  });

  test("is that of the moment asked about, and later mornings change nothing", () => {
    const facts = [intake({ baselinePain: 3 }), ...mornings([0, 0, 0])];
    expect(baseline(facts, at(3, "06:59"))).toBe(3);
    expect(baseline(facts, at(3, "07:00"))).toBe(0);
  });
});
