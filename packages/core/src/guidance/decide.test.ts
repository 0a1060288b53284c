import { describe, expect, test } from "vitest";
import { ASKED, day, FINE, known, RUN_5K, said } from "#testing/day.ts";
import { after, answerTo, at, now, reading, rulesOf, run } from "#testing/history.ts";
import type { Entry, Guidance, SessionEntry } from "#timeline/timeline.ts";

/** A run that ended a while before the question and settled, unless told otherwise. */
const lastRun = (hoursAgo: number, told: Partial<SessionEntry> = {}): Entry[] => {
  const end = after(ASKED, -hoursAgo);
  return hoursAgo > 24
    ? [run("last", end, told), reading("last", after(end, 24), 1)]
    : [run("last", end, told)];
};

describe("the day of a runner with nothing against running", () => {
  test("is run as planned", () => {
    expect(day([known(), FINE])).toBe("run: B9");
    expect(day([known(), ...lastRun(50), FINE])).toBe("run: B9");
  });
});

const swim = (time: string): Entry => run("s", time, { activity: "swim" });

describe("how it feels now", () => {
  test.each<[number, boolean, string]>([
    [1, true, "rest: B1"],
    [0, true, "rest: B1"],
    [6, false, "rest: B2 B3"],
    [6, true, "rest: B1 B2 B3"],
    [5, false, "modify: B3"],
    [4, false, "modify: B3"],
    [3, false, "run: B9"],
    [0, false, "run: B9"],
  ])("pain %d with limp %s is %s", (pain, limp, expected) => {
    expect(day([known(), now(at(10, "17:55"), pain, limp)])).toBe(expected);
  });

  test("counts for exactly 12 h, and then it is unanswered", () => {
    expect(day([known(), now(after(ASKED, -12), 1)])).toBe("run: B9");
    expect(day([known(), now(after(ASKED, -12, -1), 1)])).toBe("rest: B-UNANSWERED");
  });

  test("counts from the latest check-in only", () => {
    expect(day([known(), now(at(10, "12:00"), 1), now(at(10, "13:00"), null)])).toBe(
      "rest: B-UNANSWERED",
    );
    expect(day([known(), now(at(10, "12:00"), 9, true), now(at(10, "13:00"), 1)])).toBe("run: B9");
  });

  test("is out of date once a session has ended after it, and stands when it is as old", () => {
    expect(day([known(), now(at(10, "12:00"), 1), swim(at(10, "13:00"))])).toBe(
      "rest: B-UNANSWERED",
    );
    expect(day([known(), swim(at(10, "13:00")), now(at(10, "13:00"), 1)])).toBe("run: B9");
  });

  test.each<[string, Entry[]]>([
    ["pain", [known(), now(at(10, "17:55"), null)]],
    ["limp", [known(), now(at(10, "17:55"), 1, null)]],
    ["age", [known({ age: null }), FINE]],
  ])("without an answer on %s it is rest until answered", (_, facts) => {
    expect(day(facts)).toBe("rest: B-UNANSWERED");
  });

  test("without an intake it is rest until answered", () => {
    expect(answerTo([FINE], RUN_5K).reasons[0]).toMatchObject({
      rule: "B-UNANSWERED",
      facts: { intake: false },
    });
  });
});

const flag = (id: string): Entry => ({ kind: "flag", at: at(1, "08:00"), flag: id });

describe("red flags", () => {
  test.each(["RF-RUPT", "RF-DVT", "RF-INF", "RF-FQ", "RF-BSI", "RF-NEURO", "RF-SKIN"])(
    "%s stops running and refers",
    (id) => {
      const answer = answerTo([known(), flag(id), FINE], RUN_5K);
      expect(answer.decision).toBe("rest");
      expect(rulesOf(answer)[0]).toBe("B0");
      expect(rulesOf(answer)).toContain(id);
      expect(answer.refer?.flag).toBe(id);
    },
  );

  test.each(["RF-NIGHT", "RF-STER", "RF-SPA", "RF-FH", "RF-FAIL"])(
    "%s refers and is among the reasons, and the day goes on",
    (id) => {
      const answer = answerTo([known(), flag(id), FINE], RUN_5K);
      expect(said(answer)).toBe(`run: B9 ${id}`);
      expect(answer.refer?.flag).toBe(id);
      expect(answer.step).not.toBe("progress");
    },
  );

  test("stay until a clinician's clearance is recorded, whatever is felt since", () => {
    const clearance: Entry = {
      kind: "clearance",
      at: at(9, "08:00"),
      flag: "RF-DVT",
      by: "Dr A",
      recordedBy: "coach",
    };
    const opened = [known(), flag("RF-DVT"), now(at(10, "17:55"), 0)];
    expect(answerTo(opened, RUN_5K).decision).toBe("rest");
    expect(said(answerTo([...opened, clearance], RUN_5K))).toBe("run: B9");
  });

  test("name the deciding flag and every other open one", () => {
    expect(day([known(), flag("RF-FH"), flag("RF-SKIN"), FINE])).toBe("rest: B0 RF-SKIN RF-FH");
  });

  test("a runner of 15 rests, and one of 18 does not for that", () => {
    expect(day([known({ age: 15 }), FINE])).toBe("rest: B0 RF-AGE");
    expect(day([known({ age: 18 }), FINE])).toBe("run: B9");
  });
});

const screened = (...screen: string[]): Guidance =>
  answerTo([known(), FINE], { at: ASKED, screen, side: "right" });

describe("planned exercises", () => {
  test("that stage or site take out or change make it modify", () => {
    expect(said(screened("squat_deep"))).toBe("modify: B8");
    expect(screened("squat_deep").how).toEqual(["substitute"]);
    expect(said(screened("lunge_vert"))).toBe("modify: B8");
    expect(said(screened("bridge"))).toBe("run: B9");
    expect(screened("bridge").screen).toEqual({ kept: ["bridge"], removed: [], changed: [] });
  });

  test("aren't looked at when none are asked about", () => {
    expect(answerTo([known(), FINE], ASKED).screen).toBeNull();
  });
});

describe("several reasons at once", () => {
  test("give the union of what to do, and all reasons with the decider first", () => {
    const facts = [known(), run("a", after(ASKED, -20)), now(at(10, "17:55"), 4)];
    const answer = answerTo(facts, {
      at: ASKED,
      planned: { distanceM: 20_000 },
      screen: ["pistol"],
    });
    expect(said(answer)).toBe("modify: B3 B5 B6 B7 B8");
    expect(new Set(answer.how)).toEqual(
      new Set(["swapLowImpact", "capDistance", "lightDayOnly", "substitute"]),
    );
    expect(answer.capM).toBe(11_000);
  });

  test("give no how and no cap when the answer is rest", () => {
    const answer = answerTo([known(), now(at(10, "17:55"), 7)], { at: ASKED, planned: {} });
    expect(answer).toMatchObject({ decision: "rest", how: [], capM: null });
    expect(rulesOf(answer)).toEqual(["B2", "B3", "B6"]);
  });
});
