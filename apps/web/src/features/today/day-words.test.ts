import { expect, test } from "vitest";
import { dayWords, momentWords } from "#features/today/day-words.ts";

test("a day and a time are those of the runner's own clock, wherever the server stands", () => {
  expect(dayWords("2026-11-22T23:30:00Z", "Pacific/Auckland")).toBe("Monday 23 November");
  expect(dayWords("2026-11-22T23:30:00Z", "Europe/London")).toBe("Sunday 22 November");
  expect(momentWords("2026-07-01T17:05:00Z", "Europe/Paris")).toMatch(/Wed.* 1 Jul.* 19:05/);
});
