import { DAY, HOUR, isoDate, localDate, MINUTE, parseIsoDate } from "@springback/core/day";
import { describe, expect, test } from "vitest";
import { followUpDue, morningDue, slotOn } from "#features/reminders/local-slot.ts";

const dateOf = (text: string): number => parseIsoDate(text) ?? Number.NaN;
const at = (text: string): number => Date.parse(text);

describe("a reminder by the runner's clock", () => {
  test.each([
    ["2026-06-01", 7 * 60, "Europe/London", "2026-06-01T06:00:00Z", "on a summer morning"],
    ["2026-12-01", 7 * 60, "Europe/London", "2026-12-01T07:00:00Z", "on a winter morning"],
    ["2026-06-01", 0, "Pacific/Kiritimati", "2026-05-31T10:00:00Z", "far east"],
    ["2026-06-01", 1439, "Pacific/Pago_Pago", "2026-06-02T10:59:00Z", "far west"],
    ["2026-06-01", 405, "Asia/Kathmandu", "2026-06-01T01:00:00Z", "three quarters of an hour off"],
    ["2026-03-29", 150, "Europe/Paris", "2026-03-29T01:00:00Z", "in an hour that is left out"],
    ["2026-03-29", 180, "Europe/Paris", "2026-03-29T01:00:00Z", "at the end of it"],
    ["2026-10-25", 150, "Europe/Paris", "2026-10-25T00:30:00Z", "in an hour that comes twice"],
    ["2026-10-25", 180, "Europe/Paris", "2026-10-25T02:00:00Z", "after it"],
    ["2026-10-04", 135, "Australia/Lord_Howe", "2026-10-03T15:30:00Z", "in a lost half hour"],
    ["2027-03-14", 150, "America/New_York", "2027-03-14T07:00:00Z", "in a lost hour of New York"],
    ["2026-04-24", 15, "Africa/Cairo", "2026-04-23T22:00:00Z", "at a midnight that is left out"],
  ])("on %s at minute %d in %s comes at %s: %s", (date, minute, zone, instant) => {
    expect(new Date(slotOn(dateOf(date), minute, zone)).toISOString().replace(".000", "")).toBe(
      instant,
    );
  });

  test("is due from its minute on, for four hours, and for the date on the runner's calendar", () => {
    const zone = "America/Los_Angeles";
    const seven = at("2026-06-01T14:00:00Z");
    expect(morningDue(seven - 1, zone, 420)).toBeNull();
    expect(morningDue(seven, zone, 420)).toEqual({ date: "2026-06-01", since: seven });
    expect(morningDue(seven + 4 * HOUR - 1, zone, 420)).toEqual({
      date: "2026-06-01",
      since: seven,
    });
    expect(morningDue(seven + 4 * HOUR, zone, 420)).toBeNull();
  });

  test("is not due any more when the date has turned: it would ask about a day that is over", () => {
    const late = slotOn(dateOf("2026-06-01"), 23 * 60 + 30, "Europe/Paris");
    expect(morningDue(late + 29 * MINUTE, "Europe/Paris", 23 * 60 + 30)).not.toBeNull();
    expect(morningDue(late + 31 * MINUTE, "Europe/Paris", 23 * 60 + 30)).toBeNull();
  });

  test("has one second reminder, three hours that went by later, on the same date", () => {
    const zone = "Europe/Paris";
    // Between the two the clocks go back: four hours on the wall, three that went by.
    const first = { date: "2026-10-25", since: at("2026-10-24T23:30:00Z") };
    const second = first.since + 3 * HOUR;
    expect(followUpDue(second - 1, zone, first)).toBeNull();
    expect(followUpDue(second, zone, first)).toEqual({ date: "2026-10-25", since: second });
    expect(followUpDue(second + 4 * HOUR, zone, first)).toBeNull();
    const night = { date: "2026-06-01", since: at("2026-06-01T20:00:00Z") };
    expect(followUpDue(night.since + 3 * HOUR, zone, night)).toBeNull();
  });
});

const ZONES = Intl.supportedValuesOf("timeZone");
const FROM = at("2026-01-01T00:00:00Z");
const YEARS = 6;
/** Minutes between the times of day that are tried. */
const STEP = 20;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead, read off their face rather than asked for. */
function ahead(instant: number, zone: string): number {
  const style = { dateStyle: "short", timeStyle: "medium" } as const;
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { ...style, timeZone: zone });
  clocks.set(zone, clock);
  return Date.parse(`${clock.format(instant).replace(" ", "T")}Z`) - instant;
}

/** The dates around which a zone's clocks change between 2026 and 2031. */
function changesOf(zone: string): number[] {
  const dates: number[] = [];
  let known = ahead(FROM, zone);
  for (let day = 0; day < YEARS * 365; day += 10) {
    const next = ahead(FROM + (day + 10) * DAY, zone);
    if (next === known) continue;
    known = next;
    let [before, since] = [FROM + day * DAY, FROM + (day + 10) * DAY];
    while (since - before > MINUTE) {
      const middle = Math.floor((before + since) / 2 / MINUTE) * MINUTE;
      if (ahead(middle, zone) === next) since = middle;
      else before = middle;
    }
    dates.push(localDate(since, zone));
  }
  return dates;
}

describe("in every zone, round every change of its clocks until 2031", () => {
  test("each time of day comes once a date, in order, as the clock shows it or just after a gap", () => {
    let slots = 0;
    const wrong: string[] = [];
    for (const [index, zone] of ZONES.entries()) {
      // A third of the changes, others in each zone: neighbours in a country try the rest.
      const changes = changesOf(zone).filter((_, place) => (place + index) % 3 === 0);
      const dates = [dateOf("2026-01-10") + index, ...changes.flatMap((one) => [one - 1, one])];
      for (const date of dates) {
        let before = Number.NEGATIVE_INFINITY;
        for (let minute = index % STEP; minute < 1440; minute += STEP) {
          const slot = slotOn(date, minute, zone);
          slots += 1;
          if (slot < before || !isFirst(slot, date, minute, zone))
            wrong.push(`${zone} ${isoDate(date)} ${minute}`);
          before = slot;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(slots).toBeGreaterThan(100_000);
  }, 120_000);
});

/** Whether the clock shows the time at the slot, or jumps over it there; and hadn't shown it in the two hours before. */
function isFirst(slot: number, date: number, minute: number, zone: string): boolean {
  const wall = date * DAY + minute * MINUTE;
  const shownAt = (instant: number): number => instant + ahead(instant, zone);
  if (shownAt(slot) !== wall) return shownAt(slot) > wall && shownAt(slot - MINUTE) < wall;
  return [HOUR / 2, HOUR, 2 * HOUR].every((back) => shownAt(slot - back) !== wall);
}
