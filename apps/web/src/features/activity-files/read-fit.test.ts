import { describe, expect, it } from "vitest";
import {
  fitFile,
  fitFrames,
  fitMessage,
  fitOf,
  fitSeconds,
  fitSession,
} from "#features/activity-files/fixtures/fit-file.ts";
import { outing, START } from "#features/activity-files/fixtures/outing.ts";
import { refused, taken } from "#features/activity-files/fixtures/taken.ts";

const RUN = outing(32, 5120);

describe("a FIT file that is not whole", () => {
  const frames = fitFrames(RUN);
  const whole = fitFile(frames);

  it("is taken up to the break when records came before it, and says so", () => {
    const activity = taken(whole.subarray(0, Math.floor(whole.length / 2)));
    expect(activity.distanceM).toBeGreaterThan(2400);
    expect(activity.distanceM).toBeLessThan(2700);
    expect(activity.durationMin).toBe(16);
    expect(activity.cadenceSpm).toBe(168);
    expect(activity.activity).toBe("run");
    expect(activity.partial).toContainEqual({ code: "breaksOff", n: 1 });
  });

  it("is taken with its totals when only its end is missing", () => {
    const activity = taken(whole.subarray(0, whole.length - 1));
    expect(activity).toMatchObject({ distanceM: 5120, durationMin: 32 });
    expect(activity.partial).toContainEqual({ code: "totalsBeforeBreak", n: 1 });
    expect(activity.sourceKey).toBe(taken(whole).sourceKey);
  });

  it("is refused when the break comes before any record", () => {
    expect(refused(whole.subarray(0, 40), "a.fit").code).toBe("damaged");
    expect(refused(whole.subarray(0, 9), "a.fit").code).toBe("damaged");
  });

  it("is refused when it contradicts its checksum, since any number may be the wrong one", () => {
    const bytes = whole.slice();
    bytes[400] = (bytes[400] ?? 0) ^ 0x10;
    expect(refused(bytes, "run.fit").code).toBe("bad-checksum");
  });

  it("is taken with a warning when it carries no checksum", () => {
    const bytes = whole.slice();
    bytes.fill(0, bytes.length - 2);
    expect(taken(bytes).partial).toContainEqual({ code: "noChecksum", n: 1 });
  });

  it("is taken up to the first frame that makes no sense", () => {
    const activity = taken(fitFile([...fitFrames(RUN, { withSession: false }), 0x0d, 1, 2, 3]));
    expect(activity.distanceM).toBe(5120);
    expect(activity.partial).toContainEqual({ code: "breaksOff", n: 1 });
  });

  it("is read although the watch died before it wrote the length", () => {
    const bytes = whole.slice();
    new DataView(bytes.buffer).setUint32(4, 0, true);
    expect(taken(bytes).distanceM).toBe(5120);
  });
});

describe("a FIT file of another kind", () => {
  it("is refused when it holds settings, a course or a workout", () => {
    for (const fileType of [2, 5, 6]) {
      expect(refused(fitOf(RUN, { fileType }), "Settings.fit").code).toBe("not-activity");
    }
    expect(refused(fitFile(fitMessage(0, [[0, 0, 2]]))).code).toBe("not-activity");
  });

  it("is read in either byte order and with the short header", () => {
    expect(taken(fitOf(RUN, { bigEndian: true })).distanceM).toBe(5120);
    expect(taken(fitFile(fitFrames(RUN), 12)).distanceM).toBe(5120);
  });

  it("is read from compressed time stamps and the old running count of distance", () => {
    const begin = fitSeconds(START) & ~0x1f;
    const frames = [
      ...fitMessage(0, [[0, 0, 4]]),
      ...fitMessage(20, [[253, 0x86, begin]]),
      // Local type 1: a record of one 3-byte field, distance in the upper 12 bits.
      0x41,
      0,
      0,
      20,
      0,
      1,
      8,
      3,
      0x0d,
    ];
    for (let second = 1; second <= 120; second += 1) {
      const sixteenths = (second * 3 * 16) & 0xfff;
      frames.push(0x80 | (1 << 5) | (second & 0x1f));
      frames.push(0, (sixteenths & 0xf) << 4, sixteenths >> 4);
    }
    const activity = taken(fitFile(frames));
    expect(activity).toMatchObject({ distanceM: 357, movingSeconds: 120, durationMin: 2 });
  });

  it("says that the date is wrong when the watch counted from its start", () => {
    const activity = taken(fitOf(outing(32, 5120, { start: Date.UTC(1990, 6, 18) })));
    expect(activity.partial).toContainEqual({ code: "clockNotSet", n: 1 });
  });

  it("counts the timer's time, so that a pause is no running", () => {
    const paused = fitOf(RUN, { session: { 8: 1_500_000 } });
    expect(taken(paused)).toMatchObject({ movingSeconds: 1500, durationMin: 25 });
    expect(taken(paused).endedAt).toBe("2026-03-01T08:02:05.000Z");
  });
});

const halves = (gapMs: number) => {
  const before = outing(16, 2560).moments;
  const after = outing(16, 2560, { start: START + 960_000 + gapMs }).moments;
  return [before, after.map((moment) => ({ ...moment, distanceM: moment.distanceM + 2560 }))];
};
const timer = (ms: number, type: number): number[] =>
  fitMessage(21, [
    [253, 0x86, fitSeconds(ms)],
    [0, 0, 0],
    [1, 0, type],
  ]);
const paused = (gapMs: number): number[] => {
  const [before = [], after = []] = halves(gapMs).map((moments) =>
    fitFrames({ sport: "run", moments }, { withSession: false }),
  );
  return [...before, ...timer(START + 960_000, 4), ...timer(START + 960_000 + gapMs, 0), ...after];
};

describe("a FIT file of a long or many-sided day", () => {
  it("counts no pause when the file breaks off before its totals", () => {
    const activity = taken(fitFile(paused(600_000)));
    expect(activity).toMatchObject({ distanceM: 5120, durationMin: 32 });
    expect(activity.endedAt).toBe("2026-03-01T08:12:05.000Z");
    expect(taken(fitFile(paused(30_000))).movingSeconds).toBe(1920);
  });

  it("keeps both halves of a recording paused for five hours", () => {
    const gap = 5 * 3_600_000;
    const session = fitSession(outing(32, 5120), { 7: 1_920_000 + gap });
    const activity = taken(fitFile([...paused(gap), ...session]));
    expect(activity).toMatchObject({ distanceM: 5120, durationMin: 32, partial: [] });
    expect(activity.endedAt).toBe("2026-03-01T13:02:05.000Z");
  });

  it("takes the run of a race with the run's own moments", () => {
    const ride = fitFrames(outing(40, 20_000, { sport: "cycle" }));
    const run = fitFrames(outing(32, 5120, { start: START + 2_700_000 }));
    const activity = taken(fitFile([...ride, ...run]));
    expect(activity).toMatchObject({ activity: "run", distanceM: 5120, durationMin: 32 });
    const alone = taken(fitOf(outing(32, 5120, { start: START + 2_700_000 })));
    expect(activity.sourceKey).toBe(alone.sourceKey);
    expect(activity.partial).toContainEqual({ code: "onlyTheRun", n: 1 });
  });

  it("begins with its first moment when the totals tell another day", () => {
    const odd = fitOf(RUN, { session: { 2: fitSeconds(START) - 86_400 } });
    expect(taken(odd).startedAt).toBe("2026-03-01T07:30:05.000Z");
    const lead = fitOf(RUN, { session: { 2: fitSeconds(START) - 3 } });
    expect(taken(lead).startedAt).toBe("2026-03-01T07:30:02.000Z");
  });

  it("is refused when it holds more sessions or more records than a day can", () => {
    const session = fitMessage(18, [[253, 0x86, fitSeconds(START)]]);
    const sessions = Array.from({ length: 101 }, () => session).flat();
    expect(refused(fitFile([...fitFrames(RUN), ...sessions])).code).toBe("limits");
    const records = fitMessage(20, [[253, 0x86, fitSeconds(START)]]);
    const bytes = new Uint8Array(records.length + 500_001 * 5);
    bytes.set(records);
    const record = records.slice(-5);
    for (let at = records.length; at < bytes.length; at += 5) bytes.set(record, at);
    expect(refused(fitFile(bytes)).code).toBe("limits");
  });
});
