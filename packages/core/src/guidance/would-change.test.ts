import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { sortedByInstant } from "#guidance/state.ts";
import { replay } from "#replay.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { ASKED, FINE, known } from "#testing/day.ts";
import { after, answerTo, at, now, run } from "#testing/history.ts";
import { parseInstant } from "#timeline/day.ts";
import type { Decision, Entry, Question, Timeline, WouldChange } from "#timeline/timeline.ts";

vi.setConfig({ testTimeout: 60_000 });

const told = (changes: readonly WouldChange[]): string[] =>
  changes.map((change) => `${JSON.stringify(change.if)} ${change.then}`);
const changesOf = (facts: readonly Entry[], question: Question): string[] =>
  told(answerTo(facts, question).wouldChange);

/** The timeline had one answer been given otherwise: the latest check-in's, or the planned distance. */
function answeredOtherwise(
  timeline: Timeline,
  question: Question,
  change: WouldChange["if"],
): Timeline | null {
  if ("distanceM" in change) {
    const planned = { ...question.planned, distanceM: Number(change["distanceM"]) };
    return { ...timeline, ask: [{ ...question, planned }] };
  }
  const asked = parseInstant(question.at) ?? 0;
  const latest = sortedByInstant(timeline.entries).findLast(
    (entry) => entry.kind === "now" && (parseInstant(entry.at) ?? 0) <= asked,
  );
  if (latest === undefined || latest.at !== question.at) return null;
  const { painNow, limp } = change;
  const given = {
    ...(typeof painNow === "number" ? { pain: painNow } : {}),
    ...(typeof limp === "boolean" ? { limp } : {}),
  };
  if (Object.keys(given).length === 0) return null;
  const entries = timeline.entries.map((entry) =>
    entry === latest ? ({ ...entry, ...given } as Entry) : entry,
  );
  return { ...timeline, entries, ask: [question] };
}

describe("what would change the answer", () => {
  test("is the nearest pain each way, a limp, and the distance that fits", () => {
    const facts = [known(), now(at(10, "17:55"), 4)];
    expect(changesOf(facts, { at: ASKED, planned: { distanceM: 5000 } })).toEqual([
      '{"painNow":3} run',
      '{"limp":true} rest',
      '{"painNow":6} rest',
    ]);
    expect(changesOf([known(), FINE], { at: ASKED, planned: { distanceM: 12_000 } })).toEqual([
      '{"distanceM":11000} run',
      '{"limp":true} rest',
      '{"painNow":6} rest',
    ]);
  });

  test("is a day's wait after a medium day, and a calm reading of a session still pending", () => {
    const yesterday = [known(), run("a", after(ASKED, -23)), now(at(10, "17:55"), 1)];
    expect(changesOf(yesterday, { at: ASKED, planned: { distanceM: 5000 } })).toContain(
      '{"waitDays":1} run',
    );
    const pending = [
      known(),
      run("a", after(ASKED, -23), { activity: "walk", rpe: 1 }),
      now(at(10, "17:55"), 2),
    ];
    expect(changesOf(pending, { at: ASKED, planned: { distanceM: 5000 } })).toEqual(
      expect.arrayContaining(['{"pain24h":0} run', '{"painNextMorning":0} run']),
    );
  });

  test("is nothing while a red flag stops running", () => {
    const flag: Entry = { kind: "flag", at: at(9, "08:00"), flag: "RF-DVT" };
    expect(changesOf([known(), flag, FINE], { at: ASKED, planned: {} })).toEqual([]);
  });

  test("is true: asking again with that answer gives that decision", () => {
    let tried = 0;
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const answers = replay(timeline).answers;
        for (const [place, question] of timeline.ask.entries()) {
          for (const change of answers[place]?.wouldChange ?? []) {
            const otherwise = answeredOtherwise(timeline, question, change.if);
            if (otherwise === null) continue;
            tried += 1;
            const decision: Decision | undefined = replay(otherwise).answers[0]?.decision;
            expect(decision).toBe(change.then);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});
