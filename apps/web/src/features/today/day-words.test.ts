import { expect, test } from "vitest";
import { dayWords } from "#features/today/day-words.ts";

test("a day is that of the runner's own clock, wherever the server stands", () => {
  expect(dayWords("2026-11-22T23:30:00Z", "Pacific/Auckland")).toBe("Monday 23 November");
  expect(dayWords("2026-11-22T23:30:00Z", "Europe/London")).toBe("Sunday 22 November");
});
