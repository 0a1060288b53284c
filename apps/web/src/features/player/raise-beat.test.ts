import { RAISE_TEST_TEMPO } from "@springback/core/raise-test";
import { describe, expect, it } from "vitest";
import { beatFrom, firstBeat, MOST_RAISES, raisesBy } from "#features/player/raise-beat.ts";

const TAP = Date.parse("2026-11-23T09:00:00Z");
const T0 = firstBeat(TAP);
const RAISE = (RAISE_TEST_TEMPO.up + RAISE_TEST_TEMPO.down) * 1000;

describe("heel raises on the beat", () => {
  it("leave time to get ready after the tap, counted down aloud", () => {
    expect(T0).toBeGreaterThan(TAP);
    const [first] = beatFrom(TAP, 3);
    expect(first).toMatchObject({ sound: "count" });
    expect(Number(first?.at)).toBeLessThan(T0);
  });

  it("sound up on one beat and down on the next, from the first to the last there is", () => {
    const beats = beatFrom(TAP, 3).filter(({ sound }) => sound === "up" || sound === "down");
    expect(beats).toHaveLength(2 * MOST_RAISES);
    expect(beats.slice(0, 4)).toEqual([
      { at: T0, sound: "up" },
      { at: T0 + RAISE_TEST_TEMPO.up * 1000, sound: "down" },
      { at: T0 + RAISE, sound: "up" },
      { at: T0 + RAISE + RAISE_TEST_TEMPO.up * 1000, sound: "down" },
    ]);
  });

  it("are counted whole: one that was under way isn't one, and getting ready isn't either", () => {
    expect(raisesBy(T0, T0 - 3000)).toBe(0);
    expect(raisesBy(T0, T0 + RAISE - 1)).toBe(0);
    expect(raisesBy(T0, T0 + 7 * RAISE + 500)).toBe(7);
    expect(raisesBy(T0, T0 + 10_000 * RAISE)).toBe(MOST_RAISES);
  });
});
