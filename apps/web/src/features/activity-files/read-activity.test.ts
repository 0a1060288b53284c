import { describe, expect, it } from "vitest";
import { fitOf, sealed } from "#features/activity-files/fixtures/fit-file.ts";
import { outing, START } from "#features/activity-files/fixtures/outing.ts";
import { refused, taken } from "#features/activity-files/fixtures/taken.ts";
import {
  gpxOf,
  gpxText,
  segment,
  tcxActivity,
  tcxOf,
  tcxText,
  utf8,
} from "#features/activity-files/fixtures/xml-files.ts";
import { shownName } from "#features/activity-files/shown-name.ts";

const RUN = outing(32, 5120);

describe("one run, recorded once and exported three ways", () => {
  const files = { FIT: fitOf(RUN), TCX: tcxOf(RUN), GPX: gpxOf(RUN) };
  it.each(Object.entries(files))("reads distance, time and steps a minute from %s", (_, bytes) => {
    expect(taken(bytes)).toMatchObject({
      startedAt: "2026-03-01T07:30:05.000Z",
      endedAt: "2026-03-01T08:02:05.000Z",
      activity: "run",
      distanceM: 5120,
      durationMin: 32,
      movingSeconds: 1920,
      cadenceSpm: 168,
      implausible: false,
      partial: [],
    });
  });

  it("is recognised as the same activity in every format and after an export with other bytes", () => {
    const again = gpxText([segment(RUN.moments)]).replace("made for a test", "another app");
    const keys = [...Object.values(files), fitOf(RUN, { bigEndian: true }), utf8(again)].map(
      (bytes) => taken(bytes).sourceKey,
    );
    expect(new Set(keys).size).toBe(1);
    expect(taken(fitOf(outing(32, 5120, { start: START + 1000 }))).sourceKey).not.toBe(keys[0]);
    expect(taken(fitOf(outing(34, 5120))).sourceKey).not.toBe(keys[0]);
  });

  it("is known by its content when the name says something else", () => {
    expect(taken(files.GPX, "run.fit").distanceM).toBe(5120);
    expect(taken(files.FIT, "run.gpx").distanceM).toBe(5120);
    expect(taken(files.TCX, "run.txt").distanceM).toBe(5120);
  });

  it("gives no position away", () => {
    for (const bytes of Object.values(files)) {
      expect(JSON.stringify(taken(bytes))).not.toMatch(/54\.5|3\.5,|lat|lon/);
    }
  });
});

describe("other sports", () => {
  it.each(["walk", "cycle", "swim"] as const)("tells a %s from a run", (sport) => {
    const other = outing(30, 1500, { sport });
    expect(taken(fitOf(other)).activity).toBe(sport);
    expect(taken(tcxOf(other)).activity).toBe(sport);
  });

  it("gives steps a minute for feet only", () => {
    expect(taken(fitOf(outing(30, 9000, { sport: "cycle" }))).cadenceSpm).toBeNull();
    expect(taken(fitOf(outing(30, 2400, { sport: "walk" }))).cadenceSpm).toBe(168);
  });

  it("takes a cadence that already counts both feet as it is", () => {
    const both = { ...RUN, moments: RUN.moments.map((moment) => ({ ...moment, strides: 172 })) };
    expect(taken(gpxOf(both)).cadenceSpm).toBe(172);
  });

  it("asks which sport it was when the file doesn't say", () => {
    const activity = taken(utf8(gpxText([segment(RUN.moments)], "")));
    expect(activity.activity).toBe("other");
    expect(activity.partial).toContainEqual({ code: "sportUnknown", n: 1 });
  });

  it("takes the run out of a race of several sports", () => {
    const legs = tcxActivity(outing(40, 20_000, { sport: "cycle" })) + tcxActivity(RUN);
    const activity = taken(utf8(tcxText(legs)));
    expect(activity).toMatchObject({ activity: "run", distanceM: 5120 });
    expect(activity.partial).toContainEqual({ code: "onlyTheRun", n: 1 });
  });
});

describe("a file that is no activity at all", () => {
  it.each([
    ["empty", new Uint8Array(), "a.fit", "empty"],
    ["a ZIP", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "a.fit", "archive"],
    ["gzipped", new Uint8Array([0x1f, 0x8b, 8, 0]), "a.fit.gz", "archive"],
    ["a text", utf8("hello"), "a.gpx", "unknown-type"],
    ["another XML", utf8("<svg/>"), "a.gpx", "unknown-type"],
    [
      "a picture named .fit",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]),
      "a.fit",
      "damaged",
    ],
    ["over 20 MiB", new Uint8Array(20 * 1024 * 1024 + 1), "a.fit", "too-large"],
  ] as const)("is refused: %s", (_, bytes, name, code) => {
    expect(refused(bytes, name).code).toBe(code);
  });

  it("cannot smuggle marks into a sentence by its name", () => {
    expect(shownName("a\u202Egpx\u0000.exe\n")).toBe("agpx.exe");
    expect(shownName("n".repeat(500))).toHaveLength(58);
    expect(shownName("\u202E\n")).toBeNull();
  });
});

describe("numbers nobody runs", () => {
  it("are marked implausible: 10 km in 14 minutes is faster than 1:30 a kilometre", () => {
    for (const bytes of [
      fitOf(outing(14, 10_000)),
      tcxOf(outing(14, 10_000)),
      gpxOf(outing(14, 10_000)),
    ]) {
      const activity = taken(bytes);
      expect(activity.implausible).toBe(true);
      expect(activity.partial).toContainEqual({ code: "tooFast", n: 1 });
    }
    expect(taken(fitOf(outing(15, 10_000))).implausible).toBe(false);
    expect(taken(fitOf(outing(14, 10_000, { sport: "cycle" }))).implausible).toBe(false);
  });

  it("don't lengthen a run by a position that jumped away and back", () => {
    const moments = RUN.moments.map((moment, i) =>
      i === 50 ? { ...moment, lat: moment.lat + 0.1 } : moment,
    );
    const activity = taken(utf8(gpxText([segment(moments)])));
    expect(activity.implausible).toBe(false);
    expect(activity.distanceM).toBeGreaterThan(5080);
    expect(activity.distanceM).toBeLessThanOrEqual(5120);
    expect(activity.partial).toContainEqual({ code: "jumps", n: 1 });
  });

  it("are left out beyond the ranges the rules know: 24 hours and 300 km", () => {
    const endless = taken(fitOf(outing(25 * 60, 90_000, { everyS: 60 })));
    expect(endless).toMatchObject({ durationMin: null, distanceM: 90_000 });
    const far = taken(fitOf(outing(20 * 60, 301_000, { everyS: 60, sport: "cycle" })));
    expect(far).toMatchObject({ durationMin: 1200, distanceM: null });
  });
});

describe("mended checksums", () => {
  it("are what the builders write, so that no fixture passes by luck", () => {
    expect(sealed(fitOf(RUN))).toEqual(fitOf(RUN));
  });
});
