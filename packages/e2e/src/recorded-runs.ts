/** A made-up run, written by the three builders in their own formats. */
export interface RecordedRun {
  /** Epoch milliseconds. */
  readonly start: number;
  readonly minutes: number;
  readonly metres: number;
  /** Strides a minute of one leg; both feet make twice as many steps. */
  readonly strides: number;
}

interface Moment {
  readonly at: number;
  readonly metres: number;
  readonly lat: number;
  readonly strides: number;
}

/** A point on open sea, so that no fixture shows where anyone lives. */
const LAT = 54.512_345;
export const LON = 3.567_891;
const DEGREE_M = (Math.PI / 180) * 6_371_008.8;
const EVERY_S = 10;

function momentsOf({ start, minutes, metres, strides }: RecordedRun): readonly Moment[] {
  const steps = (minutes * 60) / EVERY_S;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const done = (metres * index) / steps;
    return {
      at: Math.floor(start / 1000) * 1000 + index * EVERY_S * 1000,
      metres: done,
      lat: LAT + done / DEGREE_M,
      strides,
    };
  });
}

const stamp = (ms: number): string => new Date(ms).toISOString();

/** The run as a GPX file; without times when `timed` is false. */
export function gpxOf(run: RecordedRun, { timed = true, prolog = "" } = {}): Buffer {
  const points = momentsOf(run).map(
    ({ at, lat, strides }) =>
      `<trkpt lat="${lat}" lon="${LON}">${timed ? `<time>${stamp(at)}</time>` : ""}<extensions><gpxtpx:TrackPointExtension><gpxtpx:cad>${strides}</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions></trkpt>`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>${prolog}
<gpx version="1.1" creator="made for a test" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<trk><type>running</type><trkseg>${points.join("\n")}</trkseg></trk></gpx>`,
  );
}

/** The run as a TCX file. */
export function tcxOf(run: RecordedRun): Buffer {
  const moments = momentsOf(run);
  const begin = stamp(moments[0]?.at ?? 0);
  const points = moments.map(
    ({ at, lat, metres, strides }) => `<Trackpoint><Time>${stamp(at)}</Time>
<Position><LatitudeDegrees>${lat}</LatitudeDegrees><LongitudeDegrees>${LON}</LongitudeDegrees></Position>
<DistanceMeters>${metres}</DistanceMeters>
<Extensions><ns3:TPX><ns3:RunCadence>${strides}</ns3:RunCadence></ns3:TPX></Extensions></Trackpoint>`,
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
<Activities><Activity Sport="Running"><Id>${begin}</Id><Lap StartTime="${begin}">
<TotalTimeSeconds>${run.minutes * 60}</TotalTimeSeconds><DistanceMeters>${run.metres}</DistanceMeters>
<Track>${points.join("\n")}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`);
}

/** One field of a FIT message: its number, its base type (which gives the size), its value. */
type Field = readonly [number: number, base: number, value: number];
const SIZES: Readonly<Record<number, number>> = { 0: 1, 2: 1, 0x84: 2, 0x85: 4, 0x86: 4 };
const FIT_EPOCH_S = 631_065_600;
const ACTIVITY = 4;
const SETTINGS = 2;

function message(number: number, fields: readonly Field[]): number[] {
  const shape = fields.flatMap(([field, base]) => [field, SIZES[base] ?? 1, base]);
  const values = fields.flatMap(([, base, value]) =>
    Array.from({ length: SIZES[base] ?? 1 }, (_, byte) => Math.floor(value / 256 ** byte) & 0xff),
  );
  return [0x40, 0, 0, number & 0xff, number >> 8, fields.length, ...shape, 0, ...values];
}

const fitTime = (ms: number): number => Math.floor(ms / 1000) - FIT_EPOCH_S;
const semicircles = (degrees: number): number => Math.round((degrees * 2 ** 31) / 180);

/** The run as a FIT file. */
export function fitOf(run: RecordedRun): Buffer {
  const moments = momentsOf(run);
  const begin = fitTime(moments[0]?.at ?? 0);
  const records = moments.flatMap(({ at, lat, metres, strides }) =>
    message(20, [
      [253, 0x86, fitTime(at)],
      [0, 0x85, semicircles(lat)],
      [1, 0x85, semicircles(LON)],
      [5, 0x86, Math.round(metres * 100)],
      [4, 2, strides],
    ]),
  );
  const seconds = run.minutes * 60;
  return fitFile([
    ...message(0, [[0, 0, ACTIVITY]]),
    ...message(12, [[0, 0, 1]]),
    ...message(21, [
      [253, 0x86, begin],
      [0, 0, 0],
      [1, 0, 0],
    ]),
    ...records,
    ...message(18, [
      [253, 0x86, begin + seconds],
      [2, 0x86, begin],
      [5, 0, 1],
      [7, 0x86, seconds * 1000],
      [8, 0x86, seconds * 1000],
      [9, 0x86, Math.round(run.metres * 100)],
      [18, 2, run.strides],
    ]),
  ]);
}

/** A FIT file that holds a watch's settings and no activity. */
export function fitSettings(): Buffer {
  return fitFile([...message(0, [[0, 0, SETTINGS]]), ...message(3, [[4, 0x84, 700]])]);
}

function fitFile(frames: readonly number[]): Buffer {
  const header = Buffer.from([14, 0x20, 0x54, 0x08, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0]);
  header.writeUInt32LE(frames.length, 4);
  header.writeUInt16LE(checksum(header.subarray(0, 12)), 12);
  const body = Buffer.concat([header, Buffer.from(frames)]);
  const end = Buffer.alloc(2);
  end.writeUInt16LE(checksum(body), 0);
  return Buffer.concat([body, end]);
}

/** CRC-16 with the reflected polynomial 0xA001, as the FIT protocol asks for. */
function checksum(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}
