import { describe, expect, test } from "vitest";
import { describeDecision, describeHow, describeWouldChange, explain } from "#explain/explain.ts";
import type { Described } from "#explain/describe-decision.ts";
import { distance } from "#explain/quantity.ts";
import type { Decision, Reason, WouldChange } from "#timeline/timeline.ts";
import { ENGLISH } from "#words/en/words.ts";

const because = (rule: string, facts: Reason["facts"] = {}): Reason => ({
  rule,
  source: "ours",
  facts,
});
// oxlint-disable-next-line unicorn/no-thenable -- the format names it so; it is never awaited
const flips = (facts: WouldChange["if"], then: Decision): WouldChange => ({ if: facts, then });
const guidance = (change: Partial<Described>): Described => ({
  decision: "run",
  refer: null,
  how: [],
  capM: null,
  sessions: [],
  reasons: [because("B9", { painNow: 1, cap: 3 })],
  wouldChange: [],
  ...change,
});
const words = (change: Partial<Described>) => describeDecision(guidance(change), ENGLISH);

describe("the headline", () => {
  test.each([
    [{}, "Run as planned."],
    [{ decision: "modify", how: ["capDistance"], capM: 5500 }, "Run, up to 5.5 km."],
    [{ decision: "modify", how: ["capDistance"], capM: null }, "Run, but shorter."],
    [
      { decision: "modify", how: ["capDistance", "swapLowImpact"], capM: 5500 },
      "Swap the run: swim, cycle or run in water.",
    ],
    [
      { decision: "modify", how: ["capDistance", "lightDayOnly"], capM: 5500 },
      "Keep it light today.",
    ],
    [{ decision: "modify", how: ["substitute", "walkRun"] }, "Walk and run by turns today."],
    [{ decision: "modify", how: ["substitute"] }, "Train, with a few swaps."],
    [{ decision: "modify" }, "Change today’s session."],
    [{ decision: "rest", reasons: [because("B1", { limp: true })] }, "Rest from running today."],
    [{ decision: "rest", reasons: [because("B-UNANSWERED")] }, "Rest, until we know more."],
    [
      {
        decision: "rest",
        refer: { flag: "RF-DVT", level: "sameDay", locks: ["all"] },
        reasons: [because("SAFETY-NET")],
      },
      "Rest from running today.",
    ],
    [{ decision: "rest", reasons: [because("B0")] }, "Rest from running today."],
    [{ decision: "rest", reasons: [] }, "Rest from running today."],
    [
      {
        decision: "rest",
        refer: { flag: "RF-DVT", level: "sameDay", locks: ["all"] },
        reasons: [because("B0", { flag: "RF-DVT" })],
      },
      "Be seen today.",
    ],
  ] as readonly (readonly [Partial<Described>, string])[])("of %j is %s", (change, headline) =>
    expect(words(change).headline).toBe(headline),
  );
});

describe("the reason", () => {
  test.each([
    ["B1", { limp: true }, "You limp, and running on a limp loads everything differently."],
    ["B2", { painNow: 7, hardStop: 5 }, "Pain is 7 now. Above 5 we rest."],
    [
      "B-UNANSWERED",
      { painNow: 2, limp: null, age: null, intake: true },
      "Still to answer: whether you limp, your age.",
    ],
    [
      "B-UNANSWERED",
      { painNow: null, limp: false, age: 30, intake: false },
      "Still to answer: where it hurts, pain now.",
    ],
    [
      "B-UNANSWERED",
      { painNow: 2, limp: false, age: 30, intake: true },
      "Still to answer: how it feels now.",
    ],
    ["B3", { painNow: 4, cap: 3 }, "Pain is 4 now; your limit is 3."],
    [
      "B4",
      { verdict: "highRisk", painNow: 2, baseline: 1 },
      "Your last session was too much, and pain is 2, not back to your usual 1.",
    ],
    [
      "B4",
      { verdict: "unknown", painNow: 2, baseline: null },
      "Your last session left answers open, and we don’t know your usual pain yet.",
    ],
    [
      "B5",
      { verdict: "pending", painNow: 2, baseline: 1 },
      "Your last session is still settling, and pain is 2, not back to your usual 1.",
    ],
    [
      "B5",
      { verdict: "over", painNow: null, baseline: 1 },
      "Your last session went over, and we don’t know how it feels now.",
    ],
    [
      "BP",
      { returning: true, gatesNotMet: "adlPain, hopPain" },
      "Before you run again, still to pass: calm daily life, ten calm hops.",
    ],
    ["BP", { returning: true, step: null }, "You are coming back: start on your walk-run table."],
    [
      "B6",
      { plannedM: 8000, longestM: 5000, capM: 5500 },
      "Your longest run of the last 30 days is 5 km and you planned 8 km, so 5.5 km is enough today.",
    ],
    [
      "B6",
      { plannedM: null, longestM: 5000, capM: 5500 },
      "Your longest run of the last 30 days is 5 km, and today’s distance isn’t set.",
    ],
    [
      "B6",
      { plannedM: 8000, longestM: null },
      "There is no run in the last 30 days to measure today’s by.",
    ],
    [
      "B7",
      { load: "medium", daysSince: 1, needed: 1 },
      "You did a medium session yesterday. It wants 1 full day between.",
    ],
    [
      "B7",
      { load: "high", daysSince: 2, needed: 2 },
      "You did a hard session 2 days ago. It wants 2 full days between.",
    ],
    [
      "B7",
      { load: "medium", daysSince: 0, needed: 1 },
      "You did a medium session earlier today. It wants 1 full day between.",
    ],
    [
      "B6",
      { plannedM: 8000, longestM: 5000, capM: null },
      "Your longest run of the last 30 days is 5 km and you planned 8 km.",
    ],
    [
      "BP",
      { returning: true, gatesNotMet: "adlPain, aGateOfTomorrow" },
      "Before you run again, still to pass: calm daily life, aGateOfTomorrow.",
    ],
    ["B8", { removed: 1, changed: 0 }, "1 exercise of today’s list doesn’t fit yet."],
    ["B8", { removed: 1, changed: 2 }, "3 exercises of today’s list don’t fit yet."],
    ["B9", { painNow: 1, cap: 3 }, "Pain is 1 now, within your limit of 3."],
    ["B9", { painNow: 1, cap: null }, "Nothing stands in the way."],
    ["B9", { painNow: null, cap: 3 }, "Nothing stands in the way."],
    ["B7", { load: "high", daysSince: "two", needed: 2 }, explain("B7", ENGLISH).sentence],
    ["B7", { load: "high", daysSince: 2, needed: "two" }, explain("B7", ENGLISH).sentence],
    ["B8", { removed: 1, changed: "some" }, explain("B8", ENGLISH).sentence],
    ["B8", { removed: "some", changed: 1 }, explain("B8", ENGLISH).sentence],
    ["OVERRIDE", { by: "Sam", reason: null }, explain("OVERRIDE", ENGLISH).sentence],
    ["OVERRIDE", { by: "Sam", reason: "race week" }, "Sam set this by hand: race week"],
  ])("of %s with %j says the numbers", (rule, facts, sentence) =>
    expect(words({ reasons: [because(rule, facts)] }).because).toBe(sentence),
  );
  test("says so when the last session settled", () =>
    expect(words({ sessions: [{ id: "a", verdict: "within", effect: "eligible" }] }).because).toBe(
      "Your last session settled. Pain is 1 now, within your limit of 3.",
    ));
  test("has words even without the facts, and says the other rules after it", () => {
    for (const rule of ["B0", "B2", "B3", "B7", "B8", "B9", "OVERRIDE", "cap", "X-1999"])
      expect(words({ reasons: [because(rule)] }).because).toMatch(/\.$/u);
    const many = words({ reasons: [because("B3", { painNow: 4, cap: 3 }), because("RF-FH")] });
    expect(many.also).toEqual([
      "Ask for a cholesterol test. Sore or lumpy tendons can go with cholesterol that runs high in a family.",
    ]);
  });
});

describe("what would change it", () => {
  test.each([
    [flips({ painNow: 3 }, "run"), "With pain at 3 now, you could run as planned."],
    [flips({ limp: false }, "modify"), "Without a limp, today’s session would be changed."],
    [flips({ limp: true }, "rest"), "With a limp, today would be a rest day."],
    [
      flips({ painNow: 2, limp: false }, "run"),
      "With pain at 2 now and without a limp, you could run as planned.",
    ],
    [flips({ distanceM: 7001 }, "rest"), "With more than 7 km planned, today would be a rest day."],
    [flips({ distanceM: 5500 }, "run"), "With 5.5 km planned, you could run as planned."],
    [
      flips({ distanceM: 7651 }, "modify"),
      "With more than 7.6 km planned, today’s session would be changed.",
    ],
    [
      flips({ pain24h: 1 }, "run"),
      "If pain a day after your last session is 1, you could run as planned.",
    ],
    [
      flips({ pain60min: 1 }, "run"),
      "If pain an hour after your last session is 1, you could run as planned.",
    ],
    [
      flips({ painNextMorning: 1 }, "run"),
      "If your first steps in the morning hurt 1, you could run as planned.",
    ],
    [flips({ distanceM: null }, "rest"), "With no distance planned, today would be a rest day."],
    [flips({ waitDays: null }, "run"), "Later, you could run as planned."],
    [flips({ sleep: 8 }, "run"), "With another answer (sleep: 8), you could run as planned."],
    [flips({ waitDays: 1 }, "run"), "In 1 day, feeling the same, you could run as planned."],
    [
      flips({ waitDays: 2 }, "modify"),
      "In 2 days, feeling the same, today’s session would be changed.",
    ],
  ] as readonly (readonly [WouldChange, string])[])("%j", (change, sentence) => {
    expect(describeWouldChange(change, ENGLISH)).toBe(sentence);
    expect(words({ wouldChange: [change] }).next).toBe(sentence);
  });
  test("after a flag is a clinician's go-ahead, and after a gap an answer", () => {
    const flagged = words({
      decision: "rest",
      refer: { flag: "RF-NEURO", level: "withinDays", locks: ["running"] },
      reasons: [because("B0", { flag: "RF-NEURO" })],
      wouldChange: [flips({ painNow: 0 }, "run")],
    });
    expect(flagged.next).toBe("Running stays closed until a clinician has cleared it.");
    expect(flagged.because).toContain("See someone about nerves or blood flow.");
    expect(words({ decision: "rest", reasons: [because("B-UNANSWERED")] }).next).toContain(
      "Answer what is missing",
    );
    expect(words({}).next).not.toBe("");
    const flag = { flag: "RF-NEURO", level: "withinDays", locks: ["running"] } as const;
    const advised = words({ refer: flag, reasons: [because("B9")] });
    expect(advised.next).toBe("We look again with your next answer.");
    expect(words({ decision: "rest", reasons: [] }).next).toBe("We look again tomorrow.");
    expect(words({ decision: "modify", reasons: [] }).next).toBe("We look again tomorrow.");
  });
});

test("an answer of another version of the rules is told as far as it is known", () => {
  expect(words({ reasons: [] }).because).toBe("");
  const flagged = words({
    decision: "rest",
    refer: { flag: "RF-TOMORROW", level: "sameDay", locks: ["all"] },
    reasons: [because("B0", { flag: "RF-TOMORROW" })],
  });
  expect([flagged.headline, flagged.next]).toEqual(["Be seen today.", ""]);
});

test("the line about what would change it looks for the way back up before the way down", () => {
  const down = flips({ limp: true }, "rest");
  const up = flips({ distanceM: 5500 }, "run");
  expect(words({ decision: "modify", wouldChange: [down, up] }).next).toBe(
    describeWouldChange(up, ENGLISH),
  );
  expect(words({ decision: "modify", wouldChange: [down] }).next).toBe(
    describeWouldChange(down, ENGLISH),
  );
  const easier = flips({ waitDays: 1 }, "modify");
  expect(words({ decision: "rest", wouldChange: [down, easier] }).next).toBe(
    describeWouldChange(easier, ENGLISH),
  );
  const same = flips({ painNow: 3 }, "modify");
  expect(words({ decision: "modify", wouldChange: [same, up] }).next).toBe(
    describeWouldChange(up, ENGLISH),
  );
  const sore = flips({ painNow: 4 }, "modify");
  expect(words({ wouldChange: [down, sore] }).next).toBe(describeWouldChange(sore, ENGLISH));
});

test("every way to change a session is told, the strictest first", () => {
  expect(
    describeHow(
      ["substitute", "capDistance", "walkRun", "lightDayOnly", "swapLowImpact"],
      5500,
      ENGLISH,
    ),
  ).toEqual([
    "Swim, cycle or run in deep water for the same minutes at the same effort.",
    "Keep today light: an easy walk, a swim or a ride.",
    "Use your walk-run step instead of the planned run.",
    "Run no further than 5.5 km.",
    "Take the replacements shown for some of the exercises.",
  ]);
  expect(describeHow([], null, ENGLISH)).toEqual([]);
  expect(describeHow(["capDistance"], null, ENGLISH)).toEqual(["Keep the run short."]);
});

test.each([
  [0, "0 m"],
  [999, "999 m"],
  [1000, "1 km"],
  [5599, "5.5 km"],
  [11_000, "11 km"],
])("%i metres are told as %s, never as more", (metres, told) =>
  expect(distance(metres, ENGLISH)).toBe(told),
);
