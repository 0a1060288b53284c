import { describe, expect, test } from "vitest";
import { after, answerTo, at, intake, morning, reading, run, SEED } from "#testing/history.ts";
import { foldEntries } from "#guidance/state.ts";
import { PROFILES } from "#packs/profiles.ts";
import { indexLog } from "#sessions/log-index.ts";
import { isSettled, settling } from "#sessions/settle.ts";
import { instantOf } from "#timeline/day.ts";
import type { Entry, RunnerSettings } from "#timeline/timeline.ts";

const END = at(1, "18:00");

/** How a calm run is judged two days later, with what was told of how it settled. */
function verdictOf(facts: readonly Entry[], settings: RunnerSettings = SEED): string {
  const [judged] = answerTo([intake(), run("a", END), ...facts], after(END, 60), settings).sessions;
  return `${judged?.verdict}/${judged?.effect}`;
}

const told = (hours: number, felt: { pain24h?: number; pain60min?: number }): Entry => ({
  kind: "settling",
  at: after(END, hours),
  session: "a",
  ...felt,
});

describe("a reading that leaves out what a profile asks for", () => {
  test("counts for nothing a day later when it tells of the first hour alone", () => {
    expect(verdictOf([told(24, { pain60min: 0 })])).toBe("unknown/hold");
    expect(verdictOf([told(24, { pain60min: 0 }), told(25, { pain24h: 1 })])).toBe(
      "within/eligible",
    );
  });
  test("counts for nothing an hour later when it tells of the day after alone", () => {
    const pfp2: RunnerSettings = { ...SEED, profile: "pfp2" };
    expect(verdictOf([told(1, { pain24h: 0 })], pfp2)).toBe("unknown/hold");
    expect(verdictOf([told(1, { pain60min: 0 })], pfp2)).toBe("within/eligible");
  });
});

describe("pain medicine that masks some of several readings", () => {
  // Told so late that it masks a reading of 28 hours, and neither the session nor a reading of 20 hours.
  const medicine = morning(after(END, 48), null, { painMedsLast24h: true });
  test.each<[string, number, number, string]>([
    ["the highest: what settled is masked", 0, 1, "within/hold"],
    ["one of two as high: what settled is masked", 1, 1, "within/hold"],
    ["a lower one: the highest still counts", 1, 0, "within/eligible"],
  ])("masks %s", (_, early, late, verdict) => {
    const readings = [reading("a", after(END, 20), early), reading("a", after(END, 28), late)];
    expect(verdictOf([...readings, medicine])).toBe(verdict);
  });
});

/** What is known some hours later of how a calm run settled. */
function known(facts: readonly Entry[], hours: number) {
  const state = foldEntries(SEED, [intake(), run("a", END), ...facts]);
  const [session] = state.sessions;
  const moment = {
    at: instantOf(after(END, hours)),
    today: session!.date + 1,
    baseline: 1,
    cap: 3,
    profiles: [PROFILES.seed],
  };
  return settling(session!, PROFILES.seed, indexLog(state), moment);
}

describe("what is known of how a session settled", () => {
  test("is a reading, still to come, or was never given", () => {
    expect(known([told(24, { pain24h: 2 })], 25)).toEqual({
      kind: "reading",
      pain: 2,
      masked: false,
    });
    expect(known([], 25)).toEqual({ kind: "open" });
    expect(known([], 29)).toEqual({ kind: "missed" });
  });
});

test("a profile's tolerance is how far above what it is compared with a reading has still settled", () => {
  const tolerant = { ...PROFILES.seed, tolerance: 2 };
  expect([3, 4].map((pain) => isSettled(pain, 1, tolerant))).toEqual([true, false]);
  expect([1, 2].map((pain) => isSettled(pain, 1, PROFILES.seed))).toEqual([true, false]);
  expect(isSettled(0, null, tolerant)).toBe(false);
});
