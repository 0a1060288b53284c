import { describe, expect, test } from "vitest";
import { foldEntries } from "#guidance/state.ts";
import { PROFILES } from "#packs/profiles.ts";
import { judgeLog } from "#sessions/judge.ts";
import { indexLog, since } from "#sessions/log-index.ts";
import type { SessionLog } from "#sessions/session.ts";
import { after, at, intake, morning, reading, run, SEED } from "#testing/history.ts";
import { instantOf } from "#timeline/day.ts";
import type { Entry } from "#timeline/timeline.ts";

const END = at(1, "18:00");
const logOf = (facts: readonly Entry[]): SessionLog => foldEntries(SEED, [intake(), ...facts]);

test("a reading of a session that isn't known counts for no date", () => {
  const { sessions, mornings, readings } = logOf([run("a", END), reading("a", after(END, 24), 1)]);
  expect([...indexLog({ sessions, mornings, readings }).readingsOf.values()]).toEqual([readings]);
  expect(indexLog({ sessions: [], mornings, readings }).readingsOf.size).toBe(0);
});

/** A session, a morning and a reading at a time each. */
const told = (id: string, time: string): Entry[] => [
  run(id, time),
  morning(time, 1),
  reading(id, time, 1),
];

describe("the end of a log that the sessions from an instant on are judged by", () => {
  test("reaches back three days, and no further", () => {
    const before = after(END, -72, -1);
    const log = logOf([...told("old", before), ...told("first", after(END, -72)), run("a", END)]);
    const { sessions, mornings, readings } = since(log, instantOf(END));
    expect(sessions.map(({ id }) => id)).toEqual(["first", "a"]);
    expect(mornings.map((one) => one.at)).toEqual([instantOf(after(END, -72))]);
    expect(readings.map(({ session }) => session)).toEqual(["first"]);
  });
  test("is all of it, or nothing, when all lies after or before that", () => {
    const log = logOf(told("a", END));
    expect(since(log, instantOf(END))).toEqual({
      sessions: log.sessions,
      mornings: log.mornings,
      readings: log.readings,
    });
    const later = instantOf(after(END, 24 * 30));
    expect(since(log, later)).toEqual({ sessions: [], mornings: [], readings: [] });
  });
});

describe("a session of the last fortnight", () => {
  const FORTNIGHT = 14 * 24;
  /** The judgement of the last session of a log, a fortnight and some milliseconds later. */
  function judgedAfter(log: SessionLog, millis: number) {
    const moment = { at: instantOf(after(END, FORTNIGHT, millis)), today: 20_600 };
    const known = { ...moment, baseline: 1, cap: 3, profiles: [PROFILES.seed] };
    return judgeLog(log, known).at(-1)!.judgement;
  }
  const settled = [run("a", END), reading("a", after(END, 24), 1)];

  test("is judged without a look at what was told long before it", () => {
    const { mornings, ...rest } = logOf([morning(after(END, -24 * 10), 1), ...settled]);
    const sealed = mornings.map((one) => ({
      ...one,
      get date(): number {
        throw new Error("An old morning was read.");
      },
    }));
    const log = { ...rest, mornings: sealed };
    expect(judgedAfter(log, -1).verdict).toBe("within");
    expect(judgedAfter(log, 0).verdict).toBe("within");
    // A session older than that is judged by the whole log.
    expect(() => judgedAfter(log, 1)).toThrow("An old morning was read.");
  });

  test("is masked by the pain medicine told just before it, to its last day", () => {
    const medicine = morning(after(END, -12), null, { painMedsLast24h: true });
    const log = logOf([medicine, ...settled]);
    for (const millis of [-1, 0, 1])
      expect(judgedAfter(log, millis)).toEqual({ verdict: "within", effect: "hold", rule: "A7" });
  });
});
