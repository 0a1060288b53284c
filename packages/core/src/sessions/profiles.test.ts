import { describe, expect, test } from "vitest";
import { after, answerTo, at, intake, morning, reading, run, SEED } from "#testing/history.ts";
import type { Entry, RunnerSettings, SessionEntry, SessionVerdict } from "#timeline/timeline.ts";

const END = at(1, "18:00");
const CAP_3_BASELINE_1 = intake();

function verdictOf(
  session: Partial<SessionEntry>,
  facts: readonly Entry[],
  asked: string,
  settings: RunnerSettings = SEED,
  known: Entry = CAP_3_BASELINE_1,
): string {
  const { sessions } = answerTo([known, run("a", END, session), ...facts], asked, settings);
  return said(sessions[0]);
}

const said = (judged: SessionVerdict | undefined): string => `${judged?.verdict}/${judged?.effect}`;

const settled = reading("a", after(END, 24), 1);
const CLOSED = after(END, 30);

const by = (profile: RunnerSettings["profile"]): RunnerSettings => ({ ...SEED, profile });

describe("the other profiles", () => {
  test.each<[string, Partial<SessionEntry>, Entry[], string, string]>([
    [
      "pain 5 is within the limit of 5",
      { painDuringPeak: 5 },
      [morning(at(2, "07:00"), 1)],
      at(2, "08:00"),
      "within/eligible",
    ],
    [
      "pain 6 is high risk",
      { painDuringPeak: 6 },
      [morning(at(2, "07:00"), 1)],
      at(2, "08:00"),
      "highRisk/regress",
    ],
    [
      "a sore next morning counts at once",
      {},
      [morning(at(2, "07:00"), 2)],
      at(2, "08:00"),
      "over/hold",
    ],
    [
      "a 24-hour reading is not asked for",
      {},
      [reading("a", after(END, 24), 1)],
      at(2, "23:59"),
      "pending/hold",
    ],
    ["the window closes with the next local date", {}, [], at(3, "00:00"), "unknown/hold"],
  ])("silbernagel2007: %s", (_, session, facts, asked, verdict) => {
    expect(verdictOf(session, facts, asked, by("silbernagel2007"))).toBe(verdict);
  });

  const after60 = (minutes: number, pain60min: number, millis = 0): Entry => ({
    kind: "settling",
    at: after(END, minutes / 60, millis),
    session: "a",
    pain60min,
  });
  test.each<[string, Partial<SessionEntry>, Entry[], string, string]>([
    [
      "back to the pain before it is within",
      { painBefore: 2 },
      [after60(60, 2)],
      after(END, 2),
      "within/eligible",
    ],
    [
      "above the pain before it holds",
      { painBefore: 1 },
      [after60(60, 2)],
      after(END, 2),
      "over/hold",
    ],
    [
      "above the limit of 2 goes back",
      { painBefore: 1 },
      [after60(60, 3)],
      after(END, 2),
      "over/regress",
    ],
    ["a reading at exactly 90 min counts", {}, [after60(90, 1)], after(END, 2), "within/eligible"],
    ["a reading just after 90 min is none", {}, [after60(90, 1, 1)], after(END, 2), "unknown/hold"],
    ["a reading at once counts", {}, [after60(0, 1)], after(END, 1), "within/eligible"],
    ["pending until 90 min are over", {}, [], after(END, 1.5), "pending/hold"],
    ["unknown after that", {}, [], after(END, 1.5, 1), "unknown/hold"],
    [
      "with no pain before it is unknown",
      { painBefore: null },
      [after60(60, 2)],
      after(END, 2),
      "unknown/hold",
    ],
    [
      "with no pain before, above the limit goes back",
      { painBefore: null },
      [after60(60, 3)],
      after(END, 2),
      "over/regress",
    ],
    [
      "pain 3 during is over the limit of 2",
      { painDuringPeak: 3 },
      [after60(60, 1)],
      after(END, 2),
      "over/regress",
    ],
  ])("pfp2: %s", (_, session, facts, asked, verdict) => {
    expect(verdictOf(session, facts, asked, by("pfp2"))).toBe(verdict);
  });

  test("bsi0: any pain during is over the limit of 0", () => {
    const calm = { painDuringPeak: 0, painAfter: 0 };
    expect(verdictOf(calm, [reading("a", after(END, 24), 0)], CLOSED, by("bsi0"))).toBe(
      "within/eligible",
    );
    expect(verdictOf({ ...calm, painAfter: 1 }, [settled], CLOSED, by("bsi0"))).toBe(
      "over/regress",
    );
  });

  test("an open bone-stress flag makes every limit 0", () => {
    const flag: Entry = { kind: "flag", at: at(0, "01:00"), flag: "RF-BSI" };
    expect(verdictOf({}, [flag, settled], CLOSED)).toBe("over/regress");
  });
});

const packs = (...names: RunnerSettings["packs"]): RunnerSettings => ({ ...SEED, packs: names });

describe("several packs", () => {
  test("take the lowest limit", () => {
    const facts = [reading("a", after(END, 24), 1)];
    expect(verdictOf({ painDuringPeak: 3 }, facts, CLOSED, packs("achilles"))).toBe(
      "within/eligible",
    );
    expect(verdictOf({ painDuringPeak: 3 }, facts, CLOSED, packs("achilles", "pfp"))).toBe(
      "over/regress",
    );
  });

  test("judge under every clock, and the worst counts", () => {
    const sore = [morning(at(2, "07:00"), 2), reading("a", after(END, 24), 1)];
    expect(verdictOf({}, sore, CLOSED, packs("achilles"))).toBe("within/eligible");
    expect(verdictOf({}, sore, CLOSED, packs("achilles", "plantar"))).toBe("over/hold");
    const calm = [morning(at(2, "07:00"), 1)];
    expect(verdictOf({}, calm, CLOSED, packs("achilles", "plantar"))).toBe("within/eligible");
    expect(verdictOf({}, calm, CLOSED, packs("achilles", "plantar", "pfp"))).toBe("unknown/hold");
  });
});
