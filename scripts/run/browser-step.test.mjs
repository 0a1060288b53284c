import { describe, expect, it } from "vitest";
import { untilMonday } from "./browser-step.mjs";

describe("the browser tests' clock", () => {
  it("begins on the coming Monday at 08:05 UTC, whatever the hour, and never in the past", () => {
    for (let hour = 0; hour < 24 * 15; hour += 1) {
      const now = Date.UTC(2026, 10, 22) + hour * 3_600_000 + 123;
      const ahead = untilMonday(now);
      const begin = new Date(now + ahead);
      expect([begin.getUTCDay(), begin.getUTCHours(), begin.getUTCMinutes()]).toEqual([1, 8, 5]);
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThanOrEqual(7 * 24 * 3_600_000);
    }
  });
});
