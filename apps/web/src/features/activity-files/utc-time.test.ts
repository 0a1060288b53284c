import { describe, expect, it } from "vitest";
import { readTime } from "#features/activity-files/utc-time.ts";

const iso = (text: string): string | null => {
  const { ms } = readTime(text);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
};

describe("a time in a GPX or TCX file", () => {
  it.each([
    ["2026-03-01T07:30:05Z", "2026-03-01T07:30:05.000Z"],
    [" 2026-03-01T07:30:05.8Z\n", "2026-03-01T07:30:05.800Z"],
    ["2026-03-01T09:30:05+02:00", "2026-03-01T07:30:05.000Z"],
    ["2026-02-28T23:30:05-08:00", "2026-03-01T07:30:05.000Z"],
    ["2026-12-31T23:59:60Z", "2027-01-01T00:00:00.000Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ])("is read to the instant, whatever its offset: %s", (text, instant) => {
    expect(iso(text)).toBe(instant);
  });

  it.each([
    "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-00-10T00:00:00Z",
    "2026-03-01T24:00:00Z",
    "2026-03-01T07:60:00Z",
    "2026-03-01T07:30:61Z",
    "1969-12-31T23:59:59Z",
    "2026-03-01",
    "now",
    "",
  ])("is none when no clock or calendar shows it: %s", (text) => {
    expect(iso(text)).toBeNull();
  });
});
