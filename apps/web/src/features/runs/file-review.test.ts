import { describe, expect, it } from "vitest";
import { fitOf } from "#features/activity-files/fixtures/fit-file.ts";
import { outing } from "#features/activity-files/fixtures/outing.ts";
import { taken } from "#features/activity-files/fixtures/taken.ts";
import { factOf, faultsOf, reviewOf } from "#features/runs/file-review.ts";

const HAND = { zone: "Europe/London", units: "km", locale: "en" } as const;
const NOW = Date.parse("2026-11-20T18:30:00Z");
const read = { ...taken(fitOf(outing(32, 5123))), cadenceSpm: 171 };
const row = reviewOf(read, HAND);
const made = { id: "019aa0c2-0000-7000-8000-000000000001", hand: HAND };

describe("a file's session", () => {
  it("is the file's own numbers to the metre and second while the runner changes nothing", () => {
    expect(row).toMatchObject({ activity: "run", far: "5.12", minutes: "32", date: "2026-03-01" });
    const fact = factOf(read, row, made);
    expect(fact?.entry).toMatchObject({ at: read.endedAt, distanceM: 5123, durationMin: 32 });
    expect(fact).toMatchObject({ id: made.id, sourceKey: read.sourceKey, cadenceSpm: 171 });
  });

  it("is what the runner corrected where they did, and still the same activity", () => {
    const typed = { ...row, far: "5.4", minutes: "", date: "2026-03-02", time: "07:00" };
    const fact = factOf(read, typed, made);
    expect(fact?.entry).toMatchObject({
      at: "2026-03-02T07:00:00.000Z",
      distanceM: 5400,
      durationMin: null,
    });
    expect(fact?.sourceKey).toBe(read.sourceKey);
  });

  it("is shown and put right in miles by whoever counts in them, and is its own metres until then", () => {
    const hand = { ...HAND, units: "mi" } as const;
    const inMiles = reviewOf(read, hand);
    expect(inMiles.far).toBe("3.18");
    expect(factOf(read, inMiles, { ...made, hand })?.entry.distanceM).toBe(5123);
    const typed = { ...inMiles, far: "3,5" };
    expect(factOf(read, typed, { ...made, hand })?.entry.distanceM).toBe(5633);
  });

  it("carries neither metres nor steps of what wasn't on foot", () => {
    const fact = factOf(read, { ...row, activity: "cycle" }, made);
    expect(fact?.entry.distanceM).toBeNull();
    expect(fact?.cadenceSpm).toBeNull();
  });

  it("waits for the sport where the file doesn't say it", () => {
    const unknown = { ...read, activity: "other" as const };
    const open = reviewOf(unknown, HAND);
    expect(open.activity).toBe("");
    expect(faultsOf(open, HAND, NOW)).toEqual({ activity: "pickActivity" });
    expect(factOf(unknown, open, made)).toBeNull();
    const picked = factOf(unknown, { ...open, activity: "run" }, made);
    expect(picked?.entry).toMatchObject({ activity: "run", distanceM: 5123 });
  });

  it("fills in nothing that can't be believed", () => {
    const driven = { ...read, implausible: true };
    const open = reviewOf(driven, HAND);
    expect(open).toMatchObject({ far: "", minutes: "" });
    expect(factOf(driven, open, made)?.entry).toMatchObject({ distanceM: null, durationMin: null });
    const typed = factOf(driven, { ...open, far: "10", minutes: "55" }, made);
    expect(typed?.entry).toMatchObject({ distanceM: 10_000, durationMin: 55 });
  });

  it("is refused with a date of the future, at that field, with everything else kept", () => {
    const typed = { ...row, date: "2027-01-01" };
    expect(faultsOf(typed, HAND, NOW)).toEqual({ date: "ahead" });
  });

  it("sends numbers and the activity's digest alone: no name, no place, no track", () => {
    const withTrack = { ...read, name: "home.fit", track: [[54.5, 3.5]] };
    const fact = factOf(withTrack, row, made);
    expect(Object.keys(fact ?? {}).toSorted()).toEqual(["cadenceSpm", "entry", "id", "sourceKey"]);
    expect(JSON.stringify(fact)).not.toMatch(/54\.5|home/);
  });
});
