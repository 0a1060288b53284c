import { describe, expect, it } from "vitest";
import { fitOf, sealed } from "#features/activity-files/fixtures/fit-file.ts";
import { mutate, seededNumbers } from "#features/activity-files/fixtures/mutate.ts";
import { outing } from "#features/activity-files/fixtures/outing.ts";
import { gpxOf, tcxOf, utf8 } from "#features/activity-files/fixtures/xml-files.ts";
import { readActivity } from "#features/activity-files/read-activity.ts";
import type { ReadActivity } from "#features/activity-files/read-result.ts";

const MUTANTS = 2000;
const SHORT = outing(3, 540);
const MIB = 1024 * 1024;

const whole = (value: number | null, most: number): boolean =>
  value === null || (Number.isInteger(value) && value >= 0 && value <= most);

/** What is wrong with a taken activity; empty when it is fit to be sent. */
function faultsOf(activity: ReadActivity): string[] {
  const faults: string[] = [];
  if (!whole(activity.distanceM, 300_000)) faults.push(`distanceM ${activity.distanceM}`);
  if (!whole(activity.durationMin, 1440)) faults.push(`durationMin ${activity.durationMin}`);
  if (!whole(activity.cadenceSpm, 300)) faults.push(`cadenceSpm ${activity.cadenceSpm}`);
  if (!whole(activity.movingSeconds, 1e10)) faults.push(`moving ${activity.movingSeconds}`);
  if (!/^act1-[0-9a-f]{16}$/.test(activity.sourceKey)) faults.push(activity.sourceKey);
  for (const at of [activity.startedAt, activity.endedAt]) {
    if (!/^(19[7-9]|20\d)\d-\d\d-\d\dT[\d:.]+Z$/.test(at)) faults.push(at);
  }
  if (activity.endedAt < activity.startedAt) faults.push("ends before it starts");
  return faults;
}

describe(`${MUTANTS} damaged files of each type`, () => {
  const kinds: readonly [string, Uint8Array][] = [
    ["FIT", fitOf(SHORT)],
    ["TCX", tcxOf(SHORT)],
    ["GPX", gpxOf(SHORT)],
  ];

  it.each(kinds)("always give a typed result within a second: %s", (kind, original) => {
    const random = seededNumbers(20_260_301);
    const seen = new Map<string, number>();
    let slowest = 0;
    for (let index = 0; index < MUTANTS; index += 1) {
      const mutant = mutate(original, random);
      // Half of the FIT files get a right checksum again, or none would come past it.
      const bytes = kind === "FIT" && index % 2 === 0 ? sealed(mutant) : mutant;
      const begin = performance.now();
      const result = readActivity(bytes, `mutant.${kind.toLowerCase()}`);
      slowest = Math.max(slowest, performance.now() - begin);
      const code = result.ok ? "ok" : result.code;
      seen.set(code, (seen.get(code) ?? 0) + 1);
      expect(result.ok ? faultsOf(result.activity) : [], `mutant ${index}`).toEqual([]);
    }
    expect(slowest).toBeLessThan(1000);
    // "reader-stopped" would be a fault of ours that only the last net caught.
    expect(seen.get("reader-stopped") ?? 0).toBe(0);
    expect(seen.get("ok")).toBeGreaterThan(MUTANTS / 20);
    expect(MUTANTS - (seen.get("ok") ?? 0)).toBeGreaterThan(MUTANTS / 20);
  });
});

/** 20 MiB of two-byte FIT records: ten million messages. */
function manyRecords(): Uint8Array {
  const bytes = new Uint8Array(20 * MIB);
  bytes.set([14, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54]);
  new DataView(bytes.buffer).setUint32(4, bytes.length - 16, true);
  bytes.set([0x40, 0, 0, 20, 0, 1, 3, 1, 2], 14);
  return bytes;
}

const filled = (piece: string, head = "<gpx>"): Uint8Array =>
  utf8(head + piece.repeat(Math.floor((20 * MIB - head.length) / piece.length)));

describe("files of 20 MiB built to exhaust the reader", () => {
  it.each([
    ["FIT records of one byte", "limits", manyRecords],
    ["FIT definitions and nothing else", "bad-checksum", () => manyRecords().fill(0x40, 14)],
    ["points without anything", "limits", () => filled(`<trkpt lat="1" lon="1"/>`, "<gpx><trk>")],
    ["one endless text", "limits", () => filled("x", "<gpx><a>")],
    ["character references", "limits", () => filled("&#65;", "<gpx><a>")],
    ["one endless attribute", "limits", () => filled("x", `<gpx a="`)],
    ["one endless name", "limits", () => filled("x", "<")],
    ["a thousand deep, again and again", "limits", () => filled("<a>")],
    ["white space before the root", "limits", () => filled(" ", "<?xml version='1.0'?>")],
    ["marks that begin like a definition", "damaged", () => filled("<! ")],
  ])("are given up in time and memory: %s", (_, code, build) => {
    const bytes = build();
    const before = process.memoryUsage().heapUsed;
    const begin = performance.now();
    const result = readActivity(bytes, "hostile.gpx");
    expect(performance.now() - begin).toBeLessThan(4000);
    expect(result).toMatchObject({ ok: false, code });
    expect((process.memoryUsage().heapUsed - before) / MIB).toBeLessThan(256);
  });
});
