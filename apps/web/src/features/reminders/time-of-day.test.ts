import { expect, test } from "vitest";
import { minuteOf, timeOf } from "#features/reminders/time-of-day.ts";

test("every minute of the day is written as a time and read back", () => {
  for (let minute = 0; minute < 1440; minute += 1) expect(minuteOf(timeOf(minute))).toBe(minute);
  expect([0, 420, 1439].map(timeOf)).toEqual(["00:00", "07:00", "23:59"]);
});

test.each(["", "7", "24:00", "7:00", "07:60", "seven"])("%j is no time", (time) =>
  expect(minuteOf(time)).toBeNull(),
);
