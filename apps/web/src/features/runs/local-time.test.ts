import { expect, test } from "vitest";
import { instantOf, localTime } from "#features/runs/local-time.ts";

const at = (text: string): number => Date.parse(text);

test("a typed date and time are those of the runner's own clock, wherever phone and server stand", () => {
  const typed = { date: "2026-11-20", time: "18:05" };
  expect(instantOf(typed, "Europe/London")).toBe(at("2026-11-20T18:05:00Z"));
  expect(instantOf(typed, "America/Los_Angeles")).toBe(at("2026-11-21T02:05:00Z"));
  expect(instantOf(typed, "Asia/Kathmandu")).toBe(at("2026-11-20T12:20:00Z"));
});

test("what a form shows for an instant leads back to it, over every hour of the days a clock changes", () => {
  for (const [zone, day] of [
    ["Europe/London", "2026-03-29T00:00:00Z"],
    ["America/New_York", "2026-03-08T00:00:00Z"],
    ["Pacific/Auckland", "2026-04-04T00:00:00Z"],
  ] as const) {
    for (let hour = 0; hour < 48; hour += 1) {
      const instant = at(day) + hour * 3_600_000;
      const back = instantOf(localTime(instant, zone), zone);
      // The hour that a clock shows twice can only lead to one of the two.
      expect([instant, instant - 3_600_000]).toContain(back);
    }
  }
  expect(instantOf({ date: "2026-03-29", time: "01:30" }, "Europe/London")).toBe(
    at("2026-03-29T01:30:00Z"),
  );
});

test("what isn't a real moment is no instant", () => {
  for (const typed of [
    { date: "", time: "18:05" },
    { date: "2026-11-20", time: "" },
    { date: "2026-02-30", time: "10:00" },
    { date: "2026-11-20", time: "25:00" },
  ]) {
    expect(instantOf(typed, "Europe/London")).toBeNull();
  }
});
