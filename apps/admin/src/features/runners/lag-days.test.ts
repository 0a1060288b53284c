import { expect, test } from "vitest";
import { lagDays, lagSummary } from "#features/runners/lag-days.ts";

type Runner = Parameters<typeof lagDays>[0];
const session = (
  date: string,
  durationMin: number | null,
  verdict: string,
  takenOut: string | null = null,
) => ({ id: date, date, durationMin, verdict, takenOut }) as unknown as Runner["sessions"][number];
const morning = (date: string, pain: number | null) =>
  ({ date, pain }) as unknown as Runner["mornings"][number];

const days = lagDays({
  days: ["2026-10-24", "2026-10-25", "2026-10-26"],
  sessions: [
    session("2026-10-24", 30, "within"),
    session("2026-10-24", 20, "over"),
    session("2026-10-26", null, "pending"),
    session("2026-10-25", 90, "over", "2026-10-26T08:00:00Z"),
  ],
  mornings: [morning("2026-10-25", 2), morning("2026-10-25", 4), morning("2026-10-26", null)],
} as unknown as Runner);

test("the pain of a morning stands under the day before it, the highest of that morning", () => {
  expect(days.map((day) => day.nextMorning)).toEqual([4, null, null]);
});

test("a day's sessions are a bar each under the worst verdict, and one of unknown length isn't one of none, as one that never was is", () => {
  expect(days.map((day) => [day.bars.map(({ amount }) => amount), day.verdict])).toEqual([
    [[30, 20], "over"],
    [[], null],
    [[null], "pending"],
  ]);
});

test("the summary counts what went over and what is still open", () => {
  expect(lagSummary(days)).toBe(
    "2 of the last 3 days had a session; 1 went over, 1 are open or unanswered.",
  );
});
