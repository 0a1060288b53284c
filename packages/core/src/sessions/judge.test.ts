import { describe, expect, test } from "vitest";
import { after, answerTo, at, intake, morning, reading, run, SEED } from "#testing/history.ts";
import { foldEntries } from "#guidance/state.ts";
import { profilesOf } from "#packs/profile-set.ts";
import { judge } from "#sessions/judge.ts";
import { indexLog } from "#sessions/log-index.ts";
import type { ReadingRecord } from "#sessions/session.ts";
import type { Moment } from "#sessions/settle.ts";
import { HOUR, parseInstant } from "#timeline/day.ts";
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

describe("a session judged by what was felt during and after", () => {
  test.each<[string, Partial<SessionEntry>, string]>([
    ["a limp is high risk, whatever the pain", { limp: true }, "highRisk/regress"],
    ["pain 6 during is high risk", { painDuringPeak: 6 }, "highRisk/regress"],
    ["pain 6 after is high risk", { painAfter: 6 }, "highRisk/regress"],
    ["pain 5 during is over, not high risk", { painDuringPeak: 5 }, "over/regress"],
    ["pain 4 during is over the limit of 3", { painDuringPeak: 4 }, "over/regress"],
    ["pain 4 after is over the limit of 3", { painAfter: 4 }, "over/regress"],
    ["pain 3 during and after is within", { painDuringPeak: 3, painAfter: 3 }, "within/eligible"],
    ["a limp left unanswered can't be within", { limp: null }, "unknown/hold"],
    ["pain during left unanswered can't be within", { painDuringPeak: null }, "unknown/hold"],
    ["pain after left unanswered can't be within", { painAfter: null }, "unknown/hold"],
    [
      "pain after over the limit counts though the rest is unanswered",
      { painAfter: 4, painDuringPeak: null, limp: null },
      "over/regress",
    ],
    [
      "pain before and effort are not asked for",
      { painBefore: null, rpe: null },
      "within/eligible",
    ],
  ])("%s", (_, session, verdict) => {
    expect(verdictOf(session, [settled], CLOSED)).toBe(verdict);
  });
});

describe("settling by the 24-hour clock", () => {
  test.each<[string, Entry[], string, string]>([
    ["pending while the window is open", [], after(END, 28), "pending/hold"],
    ["unknown once it has closed", [], after(END, 28, 1), "unknown/hold"],
    [
      "a reading at exactly 20 h counts",
      [reading("a", after(END, 20), 1)],
      CLOSED,
      "within/eligible",
    ],
    [
      "a reading just before 20 h is none",
      [reading("a", after(END, 20, -1), 1)],
      CLOSED,
      "unknown/hold",
    ],
    [
      "a reading at exactly 28 h counts",
      [reading("a", after(END, 28), 1)],
      CLOSED,
      "within/eligible",
    ],
    [
      "a reading just after 28 h is none",
      [reading("a", after(END, 28, 1), 1)],
      CLOSED,
      "unknown/hold",
    ],
    [
      "a reading at the baseline has settled",
      [reading("a", after(END, 24), 1)],
      CLOSED,
      "within/eligible",
    ],
    [
      "a reading above it, up to the limit, holds",
      [reading("a", after(END, 24), 2)],
      CLOSED,
      "over/hold",
    ],
    ["a reading at the limit of 3 holds", [reading("a", after(END, 24), 3)], CLOSED, "over/hold"],
    [
      "a reading above the limit goes back a step",
      [reading("a", after(END, 24), 4)],
      CLOSED,
      "over/regress",
    ],
    [
      "of several readings the highest counts",
      [reading("a", after(END, 21), 4), reading("a", after(END, 27), 1)],
      CLOSED,
      "over/regress",
    ],
    [
      "a calm next morning settles it while the window is open",
      [morning(at(2, "07:00"), 1)],
      at(2, "08:00"),
      "within/eligible",
    ],
    [
      "a sore next morning leaves it pending while the window is open",
      [morning(at(2, "07:00"), 4)],
      after(END, 28),
      "pending/hold",
    ],
    [
      "a sore next morning counts once the window has closed",
      [morning(at(2, "07:00"), 4)],
      after(END, 28, 1),
      "over/regress",
    ],
    [
      "a next morning above baseline holds once the window has closed",
      [morning(at(2, "07:00"), 3)],
      after(END, 28, 1),
      "over/hold",
    ],
    [
      "of several next mornings the highest counts",
      [morning(at(2, "07:00"), 1), morning(at(2, "08:00"), 4)],
      CLOSED,
      "over/regress",
    ],
    [
      "a reading of the window outranks the morning",
      [morning(at(2, "07:00"), 6), reading("a", after(END, 24), 1)],
      CLOSED,
      "within/eligible",
    ],
    ["an unanswered morning is none", [morning(at(2, "07:00"), null)], CLOSED, "unknown/hold"],
    [
      "the morning of two days later is none",
      [morning(at(3, "07:00"), 0)],
      at(3, "08:00"),
      "unknown/hold",
    ],
    ["the morning of the same day is none", [morning(at(1, "07:00"), 0)], CLOSED, "unknown/hold"],
  ])("%s", (_, facts, asked, verdict) => {
    expect(verdictOf({}, facts, asked)).toBe(verdict);
  });

  test("without a baseline nothing has settled: above the limit goes back, else it is unknown", () => {
    const unknown = intake({ baselinePain: null });
    const judged = (pain: number): string =>
      verdictOf({}, [reading("a", after(END, 24), pain)], CLOSED, SEED, unknown);
    expect([judged(0), judged(3), judged(4)]).toEqual([
      "unknown/hold",
      "unknown/hold",
      "over/regress",
    ]);
  });

  test("the next morning is told by the local dates of session and morning, each in its own zone", () => {
    const late = { at: "2026-03-02T23:30:00Z", zone: "America/New_York" };
    const next = morning("2026-03-03T12:00:00Z", 1, { zone: "America/New_York" });
    expect(verdictOf(late, [next], at(2, "13:00"))).toBe("within/eligible");
    expect(verdictOf({ ...late, zone: "Europe/Berlin" }, [next], at(2, "13:00"))).toBe(
      "pending/hold",
    );
  });
});

describe("sessions of one date", () => {
  const twice = [intake(), run("a", at(1, "08:00")), run("b", at(1, "20:00"))];
  test("share the clock that the last of them started", () => {
    const early = answerTo([...twice, reading("a", at(2, "08:00"), 1)], at(3, "06:00"));
    expect(early.sessions.map(said)).toEqual(["unknown/hold", "unknown/hold"]);
    const late = answerTo([...twice, reading("a", at(2, "20:00"), 1)], at(3, "06:00"));
    expect(late.sessions.map(said)).toEqual(["within/eligible", "within/eligible"]);
  });

  test("count before the last has ended by the clock of those that have", () => {
    const { sessions } = answerTo(twice, at(1, "12:00"));
    expect(sessions.map(({ id }) => id)).toEqual(["a"]);
  });
});

const meds = (time: string): Entry => morning(time, null, { painMedsLast24h: true });

describe("pain medicine", () => {
  test.each<[string, Entry[], string]>([
    [
      "taken exactly 24 h after the session masks it",
      [meds(after(END, 24)), reading("a", after(END, 22), 1)],
      "within/hold",
    ],
    [
      "told just over 24 h later masks the reading, if not the session",
      [meds(after(END, 24, 1)), reading("a", after(END, 24), 1)],
      "within/hold",
    ],
    [
      "told exactly 12 h before the session masks it",
      [meds(after(END, -12)), settled],
      "within/hold",
    ],
    [
      "told just over 12 h before the session masks nothing",
      [meds(after(END, -12, -1)), settled],
      "within/eligible",
    ],
    [
      "told exactly 12 h before the reading masks it",
      [meds(after(END, 12)), settled],
      "within/hold",
    ],
    [
      "told exactly 24 h after the reading masks it",
      [meds(after(END, 48)), settled],
      "within/hold",
    ],
    [
      "told more than 24 h after the reading masks nothing",
      [meds(after(END, 48, 1)), settled],
      "within/eligible",
    ],
    [
      "does not soften a session over the limit",
      [meds(after(END, 12)), reading("a", after(END, 24), 4)],
      "over/regress",
    ],
    [
      "not taken masks nothing",
      [morning(after(END, 12), null, { painMedsLast24h: false }), settled],
      "within/eligible",
    ],
  ])("%s", (_, facts, verdict) => {
    expect(verdictOf({}, facts, after(END, 60))).toBe(verdict);
  });
});

describe("a session looked at on its own", () => {
  const [alone] = foldEntries(SEED, [CAP_3_BASELINE_1, run("a", END)]).sessions;
  const moment: Moment = {
    at: parseInstant(CLOSED) ?? 0,
    today: 0,
    baseline: 1,
    cap: 3,
    profiles: profilesOf(SEED),
  };
  const verdictAt = (told: Partial<Moment>, readings: readonly ReadingRecord[] = []) =>
    judge(
      alone!,
      { ...EMPTY, readingsOf: new Map([[alone!.date, readings]]) },
      { ...moment, ...told },
    ).verdict;
  const EMPTY = indexLog({ sessions: [], mornings: [], readings: [] });

  test("has its own end for a clock", () => {
    const felt = { session: "a", pain24h: 1, pain60min: null };
    expect(verdictAt({}, [{ ...felt, at: alone!.at + 20 * HOUR }])).toBe("within");
    expect(verdictAt({}, [{ ...felt, at: alone!.at + 20 * HOUR - 1 }])).toBe("unknown");
  });
  test("can't be judged by no pain profile at all", () =>
    expect(verdictAt({ profiles: [] })).toBe("unknown"));
});
