import { walkFit, type FitMessage } from "#features/activity-files/fit-frames.ts";
import type { ActivityKind, NoteCode } from "#features/activity-files/read-result.ts";
import { note, Refusal } from "#features/activity-files/refusal.ts";
import {
  addSample,
  droppedNotes,
  isRecordable,
  NO_TOTALS,
  type Dropped,
  type Sample,
  type Totals,
  type Track,
} from "#features/activity-files/track.ts";

/** Global message numbers of the FIT profile. */
const FILE_ID = 0;
const SPORT = 12;
const SESSION = 18;
const RECORD = 20;
const EVENT = 21;
const WANTED: ReadonlySet<number> = new Set([FILE_ID, SPORT, SESSION, RECORD, EVENT]);

const ACTIVITY_FILE = 4;
const FIT_EPOCH_MS = 631_065_600_000;
const DEGREES = 180 / 2 ** 31;
/** More sessions than any race has legs: a hostile file has millions. */
const MAX_SESSIONS = 100;

interface Session {
  readonly activity: ActivityKind;
  readonly totals: Totals;
}

interface Found {
  fileType: number | null;
  activity: ActivityKind;
  stretch: number;
  /** Metres by the old 12-bit running count, and its last value in sixteenths. */
  counted: number;
  lastCount: number | null;
  readonly sessions: Session[];
  readonly samples: Sample[];
  readonly dropped: Dropped;
}

/** Reads the recorded activity of a FIT file; a file cut short gives what came before the break. */
export function readFit(bytes: Uint8Array): Track {
  const found: Found = {
    fileType: null,
    activity: "other",
    stretch: 0,
    counted: 0,
    lastCount: null,
    sessions: [],
    samples: [],
    dropped: { position: 0, time: 0 },
  };
  const walk = walkFit(bytes, WANTED, (message) => take(found, message));
  if (walk.checksum === "wrong") throw new Refusal("bad-checksum");
  const empty = found.samples.length === 0 && found.sessions.length === 0;
  if (found.fileType !== null && found.fileType !== ACTIVITY_FILE) {
    throw new Refusal("not-activity");
  }
  if (empty) throw new Refusal(walk.whole ? "not-activity" : "damaged");
  const session = found.sessions.find((it) => it.activity === "run") ?? found.sessions[0];
  const partial = droppedNotes(found.dropped);
  if (!walk.whole) partial.unshift(note(session ? "totalsBeforeBreak" : "breaksOff"));
  if (walk.whole && walk.checksum === "none") partial.push(note("noChecksum"));
  if (found.sessions.length > 1 || walk.more) partial.push(note(which(session)));
  return {
    activity: kindOf(session, found.activity),
    samples: found.sessions.length > 1 ? within(found.samples, session) : found.samples,
    totals: session?.totals ?? NO_TOTALS,
    partial,
  };
}

function kindOf(session: Session | undefined, recorded: ActivityKind): ActivityKind {
  return session === undefined || session.activity === "other" ? recorded : session.activity;
}

function which(session: Session | undefined): NoteCode {
  return session?.activity === "run" ? "onlyTheRun" : "onlyTheFirst";
}

function take(found: Found, message: FitMessage): void {
  switch (message.message) {
    case FILE_ID:
      found.fileType ??= message.number(0);
      break;
    case SPORT:
      found.activity = sportOf(message.number(0), message.number(1));
      break;
    case SESSION:
      if (found.sessions.length >= MAX_SESSIONS) throw new Refusal("limits");
      found.sessions.push(readSession(message));
      break;
    case RECORD:
      takeRecord(found, message);
      break;
    default:
      // Event 0 is the timer; type 0 starts it.
      if (message.number(0) === 0 && message.number(1) === 0) found.stretch += 1;
  }
}

function readSession(message: FitMessage): Session {
  const start = message.number(2);
  const startMs = start === null ? null : FIT_EPOCH_MS + start * 1000;
  return {
    activity: sportOf(message.number(5), message.number(6)),
    totals: {
      startMs: startMs !== null && isRecordable(startMs) ? startMs : null,
      elapsedS: scaled(message.number(7), 1000),
      timerS: scaled(message.number(8), 1000),
      distanceM: scaled(message.number(9), 100),
      cadence: withFraction(message.number(18), message.number(92)),
    },
  };
}

function takeRecord(found: Found, message: FitMessage): void {
  const seconds = message.timestamp;
  const lat = message.number(0);
  const lon = message.number(1);
  if (found.activity === "other") found.activity = recordedSport(message.number(42));
  addSample(
    found.samples,
    {
      at: seconds === null ? Number.NaN : FIT_EPOCH_MS + seconds * 1000,
      distanceM: scaled(message.number(5), 100) ?? oldDistance(found, message.bytes(8)),
      lat: lat === null ? Number.NaN : lat * DEGREES,
      lon: lon === null ? Number.NaN : lon * DEGREES,
      cadence: withFraction(message.number(4), message.number(53)) ?? Number.NaN,
      stretch: found.stretch,
    },
    found.dropped,
  );
}

/** Distance of early watches: the high 12 bits of three bytes, a running count of 1/16 m that starts again at 4096. */
function oldDistance(found: Found, bytes: Uint8Array): number {
  const [, middle, high] = bytes;
  if (bytes.length !== 3 || middle === undefined || high === undefined) return Number.NaN;
  if (bytes.every((byte) => byte === 0xff)) return Number.NaN;
  const count = (middle >> 4) | (high << 4);
  found.counted += ((count - (found.lastCount ?? count)) & 0xfff) / 16;
  found.lastCount = count;
  return found.counted;
}

function within(samples: readonly Sample[], session: Session | undefined): Sample[] {
  const { startMs, elapsedS } = session?.totals ?? NO_TOTALS;
  if (startMs === null || elapsedS === null) return [];
  return samples.filter(({ at }) => at >= startMs && at <= startMs + elapsedS * 1000);
}

/** FIT `sport` and `sub_sport` numbers. */
function sportOf(sport: number | null, subSport: number | null): ActivityKind {
  if (sport === 1 || (sport === 4 && subSport === 1)) return "run";
  if (sport === 11 || sport === 17) return "walk";
  if (sport === 2 || sport === 21 || (sport === 4 && subSport === 6)) return "cycle";
  return sport === 5 ? "swim" : "other";
}

/** FIT `activity_type` numbers of a single record. */
function recordedSport(type: number | null): ActivityKind {
  if (type === 1) return "run";
  if (type === 2) return "cycle";
  if (type === 5) return "swim";
  return type === 6 ? "walk" : "other";
}

function scaled(value: number | null, scale: number): number | null {
  return value === null ? null : value / scale;
}

function withFraction(whole: number | null, fraction: number | null): number | null {
  return whole === null ? null : whole + (fraction ?? 0) / 128;
}
