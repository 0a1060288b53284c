import { describe, expect, it } from "vitest";
import { outing, START, type Moment } from "#features/activity-files/fixtures/outing.ts";
import { refused, taken } from "#features/activity-files/fixtures/taken.ts";
import {
  tcxActivity,
  tcxText,
  trackpoint,
  utf8,
} from "#features/activity-files/fixtures/xml-files.ts";

const stamp = (ms: number): string => new Date(ms).toISOString();
const track = (moments: readonly Moment[]): string =>
  `<Track>${moments.map(trackpoint).join("")}</Track>`;
const lap = (start: number, inside: string): string =>
  `<Lap StartTime="${stamp(start)}">${inside}</Lap>`;
const run = (laps: string): Uint8Array =>
  utf8(tcxText(`<Activity Sport="Running"><Id>x</Id>${laps}</Activity>`));

const totals = (seconds: number, metres: number, strides: number): string =>
  `<TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${metres}</DistanceMeters>
   <Extensions><LX><AvgRunCadence>${strides}</AvgRunCadence></LX></Extensions>`;

const after = (gapMs: number) =>
  outing(10, 1500, { start: START + 600_000 + gapMs }).moments.map((moment) => ({
    ...moment,
    distanceM: moment.distanceM + 1600,
  }));

describe("a TCX file of several laps", () => {
  const first = outing(10, 1600).moments;
  const second = outing(10, 1500, { start: START + 600_000 }).moments;

  it("adds up the laps' own totals and weighs their cadence by their time", () => {
    const laps =
      lap(START, totals(600, 1600, 90) + track(first)) +
      lap(START + 600_000, totals(1200, 1500, 75) + track(second));
    expect(taken(run(laps))).toMatchObject({
      distanceM: 3100,
      durationMin: 30,
      cadenceSpm: 160,
      endedAt: "2026-03-01T08:00:05.000Z",
    });
  });

  it("goes on from lap to lap, but counts no pause between two tracks of one lap", () => {
    for (const gapMs of [30_000, 1_200_000]) {
      const paused = taken(run(lap(START, track(first) + track(after(gapMs)))));
      expect(paused).toMatchObject({ distanceM: 3100, movingSeconds: 1200 });
    }
    const nonstop = second
      .slice(1)
      .map((moment) => ({ ...moment, distanceM: moment.distanceM + 1600 }));
    const whole = taken(run(lap(START, track(first)) + lap(START + 600_000, track(nonstop))));
    expect(whole).toMatchObject({ distanceM: 3100, movingSeconds: 1200 });
  });

  it("is read without any track, from the laps alone", () => {
    const alone = lap(
      START,
      "<TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>5000</DistanceMeters>",
    );
    expect(taken(run(alone))).toMatchObject({ distanceM: 5000, durationMin: 30, cadenceSpm: null });
  });
});

describe("a TCX file no watch writes", () => {
  it("is refused when it holds more activities than any race has legs", () => {
    expect(refused(utf8(tcxText(tcxActivity(outing(1, 100)).repeat(101)))).code).toBe("limits");
  });

  it("gives no distance rather than a wrong one when its totals are no numbers", () => {
    const odd = lap(
      START,
      "<TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>NaN</DistanceMeters>",
    );
    expect(taken(run(odd))).toMatchObject({ distanceM: null, durationMin: 30 });
    const endless = odd.replace("1800", "Infinity");
    expect(refused(run(endless)).code).toBe("no-duration");
  });
});
