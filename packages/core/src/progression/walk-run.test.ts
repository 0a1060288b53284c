import { describe, expect, test } from "vitest";
import { after, answerTo, at, intake, morning, reading, run } from "#testing/history.ts";
import type { Entry, SessionEntry, WalkRunTable } from "#timeline/timeline.ts";

const ASKED = at(20, "12:00");
const onTable = (walkRun: WalkRunTable): Entry => ({ kind: "assign", at: at(0, "08:00"), walkRun });

/** A session at a step, some days before the question, settled the day after. */
const did = (step: string, daysAgo: number, told: Partial<SessionEntry> = {}): Entry[] => {
  const session = run(`${step} ${daysAgo}`, at(20 - daysAgo, "08:00"), { step, ...told });
  return [session, reading(session.id, after(session.at, 24), 1)];
};

/** The answer as "WR-A/3 up" or "WR-D/2 down 1". */
function next(table: WalkRunTable, ...facts: readonly (readonly Entry[])[]): string | null {
  const { walkRun } = answerTo([intake(), onTable(table), ...facts.flat()], ASKED);
  if (walkRun === null) return null;
  const rest = walkRun.restDays > 0 ? ` ${walkRun.restDays}` : "";
  return `${walkRun.table}/${walkRun.step} ${walkRun.next}${rest}`;
}

const flag = (id: string): Entry[] => [{ kind: "flag", at: at(19, "08:00"), flag: id }];

describe("the walk-run answer", () => {
  test("is none without an assigned table", () => {
    expect(answerTo([intake(), ...did("WR-A/3", 2)], ASKED).walkRun).toBeNull();
  });

  test.each<[WalkRunTable, string]>([
    ["WR-A", "WR-A/0 stay"],
    ["WR-B", "WR-B/1 stay"],
    ["WR-C", "WR-C/0 stay"],
    ["WR-D", "WR-D/1 stay"],
    ["WR-E", "WR-E/1 stay"],
  ])("starts %s at its first step", (table, expected) => {
    expect(next(table)).toBe(expected);
  });

  test("is that of the last assigned table", () => {
    const again: Entry = { kind: "assign", at: at(5, "08:00"), walkRun: "WR-E" };
    expect(next("WR-A", [again], did("WR-A/3", 2), did("WR-E/2", 9))).toBe("WR-E/2 stay");
  });

  test("is rest while a flag keeps the runner from running, and not for another flag", () => {
    expect(next("WR-A", did("WR-A/2", 5), did("WR-A/2", 2), flag("RF-NEURO"))).toBe("WR-A/2 rest");
    expect(next("WR-A", did("WR-A/2", 5), did("WR-A/2", 2), flag("RF-DVT"))).toBe("WR-A/2 rest");
    expect(next("WR-A", did("WR-A/2", 5), did("WR-A/2", 2), flag("RF-FH"))).toBe("WR-A/2 up");
  });
});

describe("WR-A", () => {
  test("goes up after the same step twice within, 48 h apart", () => {
    expect(next("WR-A", did("WR-A/2", 4), did("WR-A/2", 2))).toBe("WR-A/2 up");
    expect(next("WR-A", did("WR-A/2", 2))).toBe("WR-A/2 stay");
    expect(next("WR-A", did("WR-A/1", 4), did("WR-A/2", 2))).toBe("WR-A/2 stay");
    const early = (millis: number): Entry[] =>
      did("WR-A/2", 4, { at: after(at(18, "08:00"), -48, millis) });
    expect(next("WR-A", early(0), did("WR-A/2", 2))).toBe("WR-A/2 up");
    expect(next("WR-A", early(1), did("WR-A/2", 2))).toBe("WR-A/2 stay");
  });

  test("goes up on the strength of sessions long ago", () => {
    const facts = [intake(), onTable("WR-A"), ...did("WR-A/2", 6), ...did("WR-A/2", 2)];
    const walks = Array.from({ length: 60 }, (_, index) => morning(at(21 + index, "07:00"), null));
    expect(answerTo([...facts, ...walks], at(90, "12:00")).walkRun).toMatchObject({
      step: 2,
      next: "up",
    });
  });

  test("stays after anything but within, or when pain medicine hides how it went", () => {
    expect(next("WR-A", did("WR-A/2", 4, { painAfter: null }), did("WR-A/2", 2))).toBe(
      "WR-A/2 stay",
    );
    expect(next("WR-A", did("WR-A/2", 4), did("WR-A/2", 2, { limp: null }))).toBe("WR-A/2 stay");
    const meds = [morning(at(18, "07:00"), 1, { painMedsLast24h: true })];
    expect(next("WR-A", did("WR-A/2", 4), did("WR-A/2", 2), meds)).toBe("WR-A/2 stay");
    expect(next("WR-A", did("WR-A/2", 4), [run("p", at(20, "08:00"), { step: "WR-A/2" })])).toBe(
      "WR-A/2 stay",
    );
  });

  test("goes down after a step back, and rests on the first step", () => {
    expect(next("WR-A", did("WR-A/2", 2, { painDuringPeak: 4 }))).toBe("WR-A/2 down");
    expect(next("WR-A", did("WR-A/0", 2, { limp: true }))).toBe("WR-A/0 rest");
  });

  test("never goes beyond its last step", () => {
    expect(next("WR-A", did("WR-A/5", 5), did("WR-A/5", 2))).toBe("WR-A/5 stay");
    expect(next("WR-E", did("WR-E/10", 5), did("WR-E/10", 2))).toBe("WR-E/10 stay");
  });

  test("looks at the two latest sessions on it, and at no other table's", () => {
    expect(next("WR-A", did("WR-A/2", 9), did("WR-A/2", 5, { limp: true }), did("WR-A/2", 2))).toBe(
      "WR-A/2 stay",
    );
    expect(next("WR-A", did("WR-A/2", 6), did("WR-E/9", 4), did("WR-A/2", 2))).toBe("WR-A/2 up");
  });
});

const mornings = (
  before: number | null,
  next1: number | null,
  swelling: "none" | "mild" | null = "none",
): Entry[] => [
  morning(at(18, "07:00"), 1, { stiffnessMin: before }),
  morning(at(19, "07:00"), 1, { stiffnessMin: next1, swelling }),
];

/** Two mornings after the session: the first calm, the second with this swelling. */
const again = (swelling: "none" | "mild" | null): Entry[] => [
  ...mornings(10, 10),
  morning(at(19, "08:00"), 1, { stiffnessMin: 10, swelling }),
];

describe("WR-B", () => {
  test("goes up with a date between, no stiffer morning and no swelling", () => {
    const twice = [...did("WR-B/2", 4), ...did("WR-B/2", 2)];
    expect(next("WR-B", twice, mornings(10, 10))).toBe("WR-B/2 up");
    expect(next("WR-B", twice, mornings(10, 11))).toBe("WR-B/2 stay");
    expect(next("WR-B", twice, mornings(null, 5))).toBe("WR-B/2 stay");
    expect(next("WR-B", twice, mornings(10, null))).toBe("WR-B/2 stay");
    expect(next("WR-B", twice, mornings(10, 5, "mild"))).toBe("WR-B/2 stay");
    expect(next("WR-B", twice, mornings(10, 5, null))).toBe("WR-B/2 stay");
    expect(next("WR-B", did("WR-B/2", 3), did("WR-B/2", 2), mornings(10, 5))).toBe("WR-B/2 stay");
    expect(next("WR-B", did("WR-B/6", 4), did("WR-B/6", 2), mornings(10, 5))).toBe("WR-B/6 stay");
  });

  test("is told of swelling by any of the next mornings, and not by one that says nothing of it", () => {
    const twice = [...did("WR-B/2", 4), ...did("WR-B/2", 2)];
    expect(next("WR-B", twice, again("none"))).toBe("WR-B/2 up");
    expect(next("WR-B", twice, again(null))).toBe("WR-B/2 up");
    expect(next("WR-B", twice, again("mild"))).toBe("WR-B/2 stay");
  });
});

describe("WR-E", () => {
  test("goes up after the same step twice within, however close together", () => {
    expect(next("WR-E", did("WR-E/3", 3), did("WR-E/3", 2))).toBe("WR-E/3 up");
    expect(next("WR-E", did("WR-E/2", 3), did("WR-E/3", 2))).toBe("WR-E/3 stay");
  });
});

const weeks = (lastWeek: number, thisWeek: number): Entry[] =>
  Array.from({ length: 14 }, (_, index) =>
    morning(at(7 + index, "07:00"), index < 7 ? lastWeek : thisWeek),
  );

const hops = (pain: number): Entry[] => [
  { kind: "test", at: at(10, "08:00"), test: "hop10", pain },
];

describe("WR-C", () => {
  test("opens with hops that hurt 1 or less", () => {
    expect(next("WR-C", hops(1))).toBe("WR-C/0 up");
    expect(next("WR-C", hops(2))).toBe("WR-C/0 stay");
  });

  test("then stays for the coach, and rests 7 days after a worse week or a step back", () => {
    expect(next("WR-C", did("WR-C/2", 4), did("WR-C/2", 2), hops(0))).toBe("WR-C/2 stay");
    expect(next("WR-C", did("WR-C/2", 2, { painAfter: 4 }))).toBe("WR-C/2 rest 7");
    expect(next("WR-C", did("WR-C/2", 2), weeks(1, 2))).toBe("WR-C/2 rest 7");
    expect(next("WR-C", did("WR-C/2", 2), weeks(2, 2))).toBe("WR-C/2 stay");
  });
});

const stiff = (daysAgo: number, time: string, stiffnessMin: number): Entry =>
  morning(at(20 - daysAgo, time), 1, { stiffnessMin, swelling: "none" });

describe("WR-B with several mornings on one date", () => {
  const sessions = [did("WR-B/2", 4), did("WR-B/2", 2)];
  test.each<[string, Entry[], string]>([
    ["as calm", [stiff(2, "07:00", 10), stiff(1, "07:00", 10)], "up"],
    [
      "one stiffer the day after",
      [stiff(2, "07:00", 10), stiff(1, "06:00", 12), stiff(1, "07:00", 5)],
      "stay",
    ],
    [
      "one calmer on the day",
      [stiff(2, "06:00", 8), stiff(2, "07:00", 12), stiff(1, "07:00", 10)],
      "stay",
    ],
  ])("the less favourable counts: %s", (_, days, move) =>
    expect(next("WR-B", ...sessions, days)).toBe(`WR-B/2 ${move}`),
  );
});

const unseen = (told: Partial<SessionEntry>): string | null => {
  const facts = [onTable("WR-D"), ...did("WR-D/2", 2, told)];
  const { walkRun } = answerTo(facts, ASKED);
  return walkRun && `${walkRun.next} ${walkRun.restDays}`;
};

describe("WR-D", () => {
  test.each<[string, Partial<SessionEntry>, string]>([
    ["calm", {}, "WR-D/2 up"],
    ["a limp", { limp: true }, "WR-D/2 down 2"],
    ["sore before", { painBefore: 2 }, "WR-D/2 down 2"],
    ["sore during", { painDuringPeak: 2 }, "WR-D/2 down 1"],
    ["sore after", { painAfter: 2 }, "WR-D/2 stay"],
    ["pain before unanswered", { painBefore: null }, "WR-D/2 stay"],
    ["pain during unanswered", { painDuringPeak: null }, "WR-D/2 stay"],
  ])("after a session that was %s", (_, told, expected) => {
    expect(next("WR-D", did("WR-D/2", 2, told))).toBe(expected);
  });

  test("takes any pain for soreness where the usual pain isn't known, and no answer for none", () => {
    expect(unseen({ painBefore: 0, painDuringPeak: 0 })).toBe("down 2");
    expect(unseen({ painBefore: null, painDuringPeak: 0 })).toBe("down 1");
    expect(unseen({ painBefore: null, painDuringPeak: null })).toBe("stay 0");
  });

  test("rests on level 1 instead of going down, for the same days", () => {
    expect(next("WR-D", did("WR-D/1", 2, { painBefore: 2 }))).toBe("WR-D/1 rest 2");
    expect(next("WR-D", did("WR-D/1", 2, { painDuringPeak: 2 }))).toBe("WR-D/1 rest 1");
  });

  test("stays after a calm session that isn't within: still settling, or the limp unanswered", () => {
    expect(next("WR-D", [run("p", at(20, "08:00"), { step: "WR-D/2" })])).toBe("WR-D/2 stay");
    expect(next("WR-D", did("WR-D/2", 2, { limp: null }))).toBe("WR-D/2 stay");
  });

  test("counts the levels of the week whose start is exclusive", () => {
    const wentUp = (millis: number): Entry[] =>
      did("WR-D/4", 7, { at: after(ASKED, -168, millis) });
    expect(next("WR-D", did("WR-D/2", 9), wentUp(0), did("WR-D/4", 2))).toBe("WR-D/4 up");
    expect(next("WR-D", did("WR-D/2", 9), wentUp(1), did("WR-D/4", 2))).toBe("WR-D/4 stay");
  });

  test("goes up two levels a week at most", () => {
    expect(next("WR-D", did("WR-D/2", 6), did("WR-D/3", 4), did("WR-D/4", 2))).toBe("WR-D/4 stay");
    expect(next("WR-D", did("WR-D/2", 8), did("WR-D/3", 7), did("WR-D/4", 2))).toBe("WR-D/4 up");
    expect(next("WR-D", did("WR-D/3", 6), did("WR-D/3", 4), did("WR-D/4", 2))).toBe("WR-D/4 up");
    expect(next("WR-D", did("WR-D/2", 6), did("WR-D/4", 2))).toBe("WR-D/4 stay");
    expect(next("WR-D", did("WR-D/8", 2))).toBe("WR-D/8 stay");
  });
});
