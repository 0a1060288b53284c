import { Refusal } from "#features/activity-files/refusal.ts";

/** One field of a definition: where in the message it lies and how it is written. */
interface FitField {
  readonly offset: number;
  readonly size: number;
  /** FIT base type, low five bits. */
  readonly base: number;
}

interface FitDefinition {
  readonly message: number;
  readonly little: boolean;
  readonly size: number;
  readonly fields: ReadonlyMap<number, FitField>;
}

/** One data message, read field by field on demand. */
export interface FitMessage {
  readonly message: number;
  /** FIT seconds: its own field 253, else by the compressed header. */
  readonly timestamp: number | null;
  /** The number in a field; null when it is absent, invalid or not a single number. */
  number(field: number): number | null;
  /** The bytes of a field, empty when it is absent. */
  bytes(field: number): Uint8Array;
}

export interface FitWalk {
  /** False when the bytes end, or stop making sense, before the file says it ends. */
  readonly whole: boolean;
  /** "none" when the file was cut before it or carries 0 for "not computed". */
  readonly checksum: "right" | "wrong" | "none";
  /** Another FIT file follows in the same file. */
  readonly more: boolean;
}

/** A day at one record a second, with everything beside it, stays far below; a hostile file holds ten times as many. */
const MAX_FRAMES = 2_000_000;
const TIMESTAMP = 253;
/** Bytes of each base type from 0 (enum) to 16 (64-bit z). */
const WIDTHS = [1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8];
const MARK = 0x5449462e;

/**
 * Walks the frames of a FIT file (FIT protocol 1 and 2), calling `visit` for each data message of `wanted`. It always moves
 * forward and keeps no message, so time and memory are bounded by the file's size; where the frames break it stops, and what
 * was visited before stands.
 */
export function walkFit(
  bytes: Uint8Array,
  wanted: ReadonlySet<number>,
  visit: (message: FitMessage) => void,
): FitWalk {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = bytes[0] ?? 0;
  if (header < 12 || bytes.length < header || view.getUint32(8, true) !== MARK) {
    throw new Refusal("damaged");
  }
  const said = header + view.getUint32(4, true);
  // A watch that died while recording leaves a length of 0.
  const open = said === header && bytes.length > header + 2;
  const end = open ? bytes.length : Math.min(said, bytes.length);
  const complete = walkFrames(view, header, end, wanted, visit);
  const cut = open || said > bytes.length;
  return {
    whole: complete && !cut && said + 2 <= bytes.length,
    checksum: cut || said + 2 > bytes.length ? "none" : compareChecksum(bytes, view, said),
    more: said + 14 <= bytes.length && view.getUint32(said + 10, true) === MARK,
  };
}

function walkFrames(
  view: DataView,
  begin: number,
  end: number,
  wanted: ReadonlySet<number>,
  visit: (message: FitMessage) => void,
): boolean {
  const definitions: (FitDefinition | undefined)[] = [];
  let clock: number | null = null;
  let at = begin;
  for (let frames = 0; at < end; frames += 1) {
    if (frames > MAX_FRAMES) throw new Refusal("limits");
    const head = view.getUint8(at);
    const compressed = (head & 0x80) !== 0;
    if (!compressed && (head & 0x40) !== 0) {
      const size = definitionSize(view, at, end, head);
      if (size === null) return false;
      definitions[head & 0x0f] = readDefinition(view, at);
      at += size;
      continue;
    }
    const definition = definitions[compressed ? (head >> 5) & 3 : head & 0x0f];
    if (definition === undefined || at + 1 + definition.size > end) return false;
    const own = readNumber(view, definition, at + 1, TIMESTAMP);
    if (own !== null) clock = own;
    else if (compressed && clock !== null) clock = rolledClock(clock, head & 0x1f);
    if (wanted.has(definition.message)) {
      visit(messageAt(view, definition, at + 1, own ?? (compressed ? clock : null)));
    }
    at += 1 + definition.size;
  }
  return true;
}

/** The next instant whose low five bits are those of the header. */
function rolledClock(clock: number, low: number): number {
  return clock + ((low - (clock & 0x1f)) & 0x1f);
}

/** Bytes of a definition message with its header; null when it runs over the end. */
function definitionSize(view: DataView, at: number, end: number, head: number): number | null {
  if (at + 6 > end) return null;
  const native = 6 + view.getUint8(at + 5) * 3;
  if ((head & 0x20) === 0) return at + native <= end ? native : null;
  if (at + native + 1 > end) return null;
  const size = native + 1 + view.getUint8(at + native) * 3;
  return at + size <= end ? size : null;
}

function readDefinition(view: DataView, at: number): FitDefinition {
  const little = view.getUint8(at + 2) === 0;
  const count = view.getUint8(at + 5);
  const fields = new Map<number, FitField>();
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = at + 6 + index * 3;
    const bytes = view.getUint8(entry + 1);
    const base = view.getUint8(entry + 2) & 0x1f;
    fields.set(view.getUint8(entry), { offset: size, size: bytes, base });
    size += bytes;
  }
  // Fields of apps on the watch: only their length matters here.
  const developer = at + 6 + count * 3;
  const extra = (view.getUint8(at) & 0x20) === 0 ? 0 : view.getUint8(developer);
  for (let index = 0; index < extra; index += 1) {
    size += view.getUint8(developer + 2 + index * 3);
  }
  return { message: view.getUint16(at + 3, little), little, size, fields };
}

function messageAt(
  view: DataView,
  definition: FitDefinition,
  at: number,
  timestamp: number | null,
): FitMessage {
  return {
    message: definition.message,
    timestamp,
    number: (field) => readNumber(view, definition, at, field),
    bytes: (field) => {
      const found = definition.fields.get(field);
      if (found === undefined) return new Uint8Array();
      return new Uint8Array(view.buffer, view.byteOffset + at + found.offset, found.size);
    },
  };
}

function readNumber(
  view: DataView,
  definition: FitDefinition,
  message: number,
  number: number,
): number | null {
  const field = definition.fields.get(number);
  if (field === undefined || field.size !== WIDTHS[field.base]) return null;
  const at = message + field.offset;
  const { little } = definition;
  switch (field.base) {
    case 1:
      return valid(view.getInt8(at), 0x7f);
    case 3:
      return valid(view.getInt16(at, little), 0x7fff);
    case 4:
      return valid(view.getUint16(at, little), 0xffff);
    case 5:
      return valid(view.getInt32(at, little), 0x7fffffff);
    case 6:
      return valid(view.getUint32(at, little), 0xffffffff);
    case 8:
      return finite(view.getFloat32(at, little));
    case 9:
      return finite(view.getFloat64(at, little));
    case 10:
      return valid(view.getUint8(at), 0);
    case 11:
      return valid(view.getUint16(at, little), 0);
    case 12:
      return valid(view.getUint32(at, little), 0);
    case 0:
    case 2:
    case 13:
      return valid(view.getUint8(at), 0xff);
    default:
      return null;
  }
}

function valid(value: number, invalid: number): number | null {
  return value === invalid ? null : value;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function compareChecksum(bytes: Uint8Array, view: DataView, end: number): FitWalk["checksum"] {
  const written = view.getUint16(end, true);
  if (written === 0) return "none";
  return written === fitChecksum(bytes.subarray(0, end)) ? "right" : "wrong";
}

/** CRC-16 with the reversed polynomial 0xA001, as FIT uses it over header and data. */
export function fitChecksum(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return crc;
}

const CRC_TABLE = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  return crc;
});
