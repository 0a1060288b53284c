import { existsSync, readdirSync, readFileSync } from "node:fs";
import FitParser from "fit-file-parser";
import { describe, expect, it } from "vitest";
import { taken } from "#features/activity-files/fixtures/taken.ts";
import { readActivity } from "#features/activity-files/read-activity.ts";
import { readFit } from "#features/activity-files/read-fit.ts";
import type { RefusalCode } from "#features/activity-files/read-result.ts";
import { fitFile, fitFrames, sealed } from "#features/activity-files/fixtures/fit-file.ts";
import { outing } from "#features/activity-files/fixtures/outing.ts";

/** Recordings of real devices lie beside the project, not in it. */
const FOLDER = new URL("../../../../../../shared/data/activities/", import.meta.url);
const NAMES = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** Metres, minutes and steps a minute that each real file must come to, or why it is refused. */
type Expected = readonly [string, number | null, number | null, number | null] | RefusalCode;
const EXPECTED: Readonly<Record<string, Expected>> = {
  "Activity.fit": ["run", 6, 0, null],
  "Settings.fit": "not-activity",
  "activity-filecrc.fit": "bad-checksum",
  "activity-unexpected-eof.fit": ["run", 6, 0, null],
  "cerknicko-jezero.gpx": ["other", 4197, 44, null],
  "cerknicko-without-times.gpx": "no-times",
  "compressed-speed-distance.fit": ["run", 10_249, 63, 176],
  "garmin-fenix-5-bike.fit": ["cycle", 460, 1, null],
  "garmin-fenix-5-run.fit": ["run", 158, 1, 167],
  "garmin-fenix-5-walk.fit": ["walk", 68, 1, 122],
  "gpx_with_garmin_extension.gpx": "no-track",
  "running_activity_1.tcx": ["run", 14_332, 55, null],
  "track-with-empty-segment.gpx": ["other", 86, 1, null],
  "unicode_with_bom.gpx": "no-track",
  "walking_activity_1.tcx": ["other", 3989, 75, null],
};

describe("files of real devices", () => {
  const known = NAMES.filter((name) => name in EXPECTED);
  const looked = `${known.length} files of ${NAMES.length} in shared/data/activities`;

  it(`come to the numbers their devices showed (looked at ${looked})`, () => {
    if (NAMES.length === 0) {
      process.stdout.write(
        "No real files were looked at: shared/data/activities is not there. The project's own fixtures cover the same paths.\n",
      );
    }
    const found = known.map((name) => {
      const result = readActivity(bytesOf(name), name);
      if (!result.ok) return [name, result.code];
      const { activity, distanceM, durationMin, cadenceSpm } = result.activity;
      return [name, [activity, distanceM, durationMin, cadenceSpm]];
    });
    expect(found).toEqual(known.map((name) => [name, EXPECTED[name]]));
    expect(known.length).toBe(NAMES.length === 0 ? 0 : Object.keys(EXPECTED).length);
  });

  it(`agree record by record with the list of a trusted reader (looked at ${looked})`, () => {
    const lists = NAMES.filter((name) => name.endsWith("-records.csv"));
    for (const list of lists) {
      const [, ...rows] = new TextDecoder().decode(bytesOf(list)).trim().split("\n");
      const { samples } = readFit(bytesOf(list.replace("-records.csv", ".fit")));
      const ours = samples.map(({ distanceM, cadence, at }) => [
        distanceM,
        Math.floor(cadence),
        at,
      ]);
      const theirs = rows.map((row) => {
        const [time = "", , cadence, , distance] = row.split(",");
        return [Number(distance), Number(cadence), Date.parse(time)];
      });
      expect(ours).toEqual(theirs);
    }
    expect(lists.length).toBe(NAMES.length === 0 ? 0 : 1);
  });

  it(`give a cut-off recording by its records what it gives by its totals (looked at ${looked})`, () => {
    for (const name of known) {
      if (name !== "compressed-speed-distance.fit") continue;
      const bytes = bytesOf(name);
      const cut = taken(bytes.subarray(0, bytes.length - 400));
      expect(cut.distanceM).toBeGreaterThan(9700);
      expect(cut.distanceM).toBeLessThan(10_300);
      expect(cut.cadenceSpm).toBeGreaterThan(170);
    }
  });
});

describe("a second reader, written by others", () => {
  const whole = NAMES.filter((name) => name.endsWith(".fit") && !/crc|eof|Settings/.test(name));
  const files: [string, Uint8Array][] = [
    ["own run", fitFile(fitFrames(outing(32, 5120)))],
    [
      "own ride, big-endian",
      fitFile(fitFrames(outing(9, 4000, { sport: "cycle" }), { bigEndian: true })),
    ],
    ...whole.map((name): [string, Uint8Array] => [name, bytesOf(name)]),
  ];

  it.each(files)("finds the same distance, times and records in %s", async (_, bytes) => {
    const theirs = await new FitParser({ force: false }).parseAsync(
      sealed(bytes).buffer as ArrayBuffer,
    );
    const session = theirs.sessions?.[0];
    const { samples, totals } = readFit(bytes);
    expect(totals.distanceM).toBeCloseTo(session?.total_distance ?? -1, 6);
    expect(totals.timerS).toBeCloseTo(session?.total_timer_time ?? -1, 6);
    expect(totals.startMs).toBe(Date.parse(String(session?.start_time)));
    const records = theirs.records ?? [];
    expect(samples.length).toBe(records.length);
    for (const [index, record] of records.entries()) {
      expect(samples[index]?.at).toBe(Date.parse(String(record.timestamp)));
      if (record.position_lat !== undefined) {
        expect(samples[index]?.lat).toBeCloseTo(record.position_lat, 5);
      }
      if (record.distance !== undefined) {
        expect(samples[index]?.distanceM).toBeCloseTo(record.distance, 6);
      }
    }
  });
});
