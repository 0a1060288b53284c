import { expect, test } from "vitest";
import { dayWords, endWords, sinceWords } from "#features/words/moment-words.ts";

const NOW = "2026-11-20T09:00:00Z";

test("since when is said as a clock time today, a weekday this week and a date before", () => {
  expect(sinceWords("2026-11-20T07:10:00Z", NOW, "Europe/London")).toBe("since 07:10");
  expect(sinceWords("2026-11-19T23:30:00Z", NOW, "Europe/London")).toBe("since Thu");
  expect(sinceWords("2026-11-03T07:10:00Z", NOW, "Europe/London")).toBe("since 3 Nov");
});

test("today is the runner's today, wherever the server stands", () => {
  expect(sinceWords("2026-11-19T23:30:00Z", NOW, "Europe/Berlin")).toBe("since 00:30");
  expect(endWords("2026-11-20T23:30:00Z", NOW, "Europe/London")).toBe("today at 23:30");
  expect(endWords("2026-11-20T23:30:00Z", NOW, "Europe/Berlin")).toBe("Sat 21 Nov, 00:30");
});

test("a local date is that date in every zone", () => {
  expect(dayWords("2026-11-20")).toBe("Fri 20 Nov");
});
