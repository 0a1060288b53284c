import { describe, expect, test } from "vitest";
import { topicsForToday, type ReadingDay, type ReadingTopic } from "#articles/todays-topics.ts";

const because = (...rules: readonly string[]): ReadingDay["reasons"] =>
  rules.map((rule) => ({ rule, source: "ours", facts: {} }));

const QUIET: ReadingDay = {
  decision: "run",
  refer: null,
  how: [],
  sessions: [],
  stage: "S2",
  step: "hold",
  gates: [],
  screen: null,
  shoes: null,
  reasons: because("B9"),
  site: null,
  inFlare: false,
};
const topic = (name: string, shownWhen: ReadingTopic["shownWhen"]): ReadingTopic => ({
  topic: name,
  shownWhen,
});
const SIGNS = topic("signs", { rules: ["RF-DVT", "B0"] });
const LIMIT = topic("limit", { rules: ["B3"] });
const SETTLING = topic("settling", { rules: ["B5"], verdicts: ["over"] });
const SWAP = topic("swap", { hows: ["swapLowImpact"] });
const STRONG = topic("strong", { stages: ["S2"] });
const TESTS = topic("tests", { gates: ["hopPain"] });
const SHOES = topic("shoes", { rules: ["SH-RAISE"] });
const BACK = topic("back", { steps: ["regress"] });
const LOW = topic("low", { sites: ["insertional"] });
const QUIET_DAY = topic("quiet", { decisions: ["rest"] });
const WORSE = topic("worse", { flare: ["open"] });
const ALL = [STRONG, WORSE, SHOES, LOW, QUIET_DAY, TESTS, BACK, SWAP, SETTLING, LIMIT, SIGNS];
const read = (day: Partial<ReadingDay>) => topicsForToday(ALL, { ...QUIET, ...day });

describe("what a runner is offered to read", () => {
  test("is nothing when nothing is tied to the day", () => {
    expect(topicsForToday([LIMIT], QUIET)).toEqual([]);
    expect(topicsForToday([], QUIET)).toEqual([]);
    expect(topicsForToday([topic("untied", {})], QUIET)).toEqual([]);
  });

  test("starts with the rule that decided, then the other reasons, then how the day is changed", () => {
    const day = { decision: "modify", how: ["swapLowImpact"] } as const;
    expect(read({ ...day, reasons: because("B5", "B3") })).toEqual(["settling", "limit", "swap"]);
    expect(read({ ...day, reasons: because("B3", "B5") })).toEqual(["limit", "settling", "swap"]);
  });

  test("puts a sign for a clinician first, whether it decided or stands beside", () => {
    expect(read({ reasons: because("B3", "RF-DVT") })[0]).toBe("signs");
    const refer = { flag: "RF-DVT", level: "sameDay", locks: ["progress"] } as const;
    expect(read({ refer })[0]).toBe("signs");
  });

  test("is about the sign alone while a sign stops running", () => {
    const refer = { flag: "RF-DVT", level: "sameDay", locks: ["all"] } as const;
    const reasons = because("B0", "B3", "RF-DVT");
    expect(read({ decision: "rest", refer, reasons, site: "insertional" })).toEqual(["signs"]);
    expect(topicsForToday([LIMIT, STRONG], { ...QUIET, reasons })).toEqual([]);
    const unknown = because("B0", "RF-FAIL");
    expect(topicsForToday([SIGNS, STRONG], { ...QUIET, reasons: unknown })).toEqual(["signs"]);
  });

  test("has three articles at most and none twice, however much is tied to the day", () => {
    const day = {
      reasons: because("B5", "B3"),
      how: ["swapLowImpact"],
      site: "insertional",
    } as const;
    const sessions = [{ id: "1", verdict: "over", effect: "hold" }] as const;
    expect(read({ ...day, decision: "modify", sessions })).toEqual(["settling", "limit", "swap"]);
  });

  test("tells of the last session, not of those before it", () => {
    const over = { id: "1", verdict: "over", effect: "hold" } as const;
    const within = { id: "2", verdict: "within", effect: "eligible" } as const;
    expect(read({ sessions: [within, over] })[0]).toBe("settling");
    expect(read({ sessions: [over, within] })).not.toContain("settling");
    const between = { ...over, id: "3" };
    expect(read({ sessions: [within, between, within] })).not.toContain("settling");
  });

  test("on the way up: the step, the tests still to pass, then the stage and the shoes", () => {
    const gate = { gate: "hopPain", value: null, needs: 2 } as const;
    const day = { step: "regress", gates: [{ ...gate, met: "missing" }] } as const;
    expect(read(day)).toEqual(["back", "tests", "strong"]);
    expect(read({ gates: [{ ...gate, met: false }] })).toEqual(["tests", "strong"]);
    expect(read({ gates: [{ ...gate, met: true }] })).toEqual(["strong"]);
    const shoes = { advice: "SH-RAISE", reviewOn: "2026-12-20", needsStrength: true };
    expect(read({ shoes })).toEqual(["strong", "shoes"]);
  });

  test("knows what was taken from the list, and what holds the week, where that is known", () => {
    const taken = { exercise: "stretch_gastroc", substitute: "hr_seat", rule: "B3" };
    const changed = { exercise: "rebound", change: "onFloor", rule: "B5" };
    const screen = { kept: [], removed: [taken], changed: [changed] };
    expect(read({ screen })).toEqual(["limit", "settling", "strong"]);
    expect(read({ screen, whyStep: ["B5"] })).toEqual(["settling", "limit", "strong"]);
  });

  test("on a day of rest leaves out what belongs to a stage, a test or a step alone", () => {
    const gates = [{ gate: "hopPain", met: false, value: 4, needs: 2 }] as const;
    const day = { decision: "rest", reasons: because("B1"), step: "regress", gates } as const;
    expect(read({ ...day, site: "insertional" })).toEqual(["low", "quiet"]);
  });

  test("on the calm days after it got worse is about them, unless a sign comes first, and leaves the way up for later", () => {
    expect(read({ inFlare: true })).toEqual(["worse"]);
    expect(read({ inFlare: true, reasons: because("B3") })).toEqual(["worse", "limit"]);
    expect(read({ inFlare: true, reasons: because("B3", "RF-DVT") })).toEqual([
      "signs",
      "worse",
      "limit",
    ]);
    expect(read({ inFlare: true, reasons: because("B0", "RF-DVT") })).toEqual(["signs"]);
  });

  test("of two that fit alike, is the one that comes first on the road", () => {
    const other = topic("other", { stages: ["S2"] });
    expect(topicsForToday([STRONG, other], QUIET)).toEqual(["strong", "other"]);
    expect(topicsForToday([other, STRONG], QUIET)).toEqual(["other", "strong"]);
  });
});
