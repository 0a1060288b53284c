/** What a file of one activity comes down to. No position is in it, by type: only these leave the browser. */
export interface ReadActivity {
  /** First instant of the activity, RFC 3339 in UTC. */
  readonly startedAt: string;
  /** Last instant of the activity, RFC 3339 in UTC, pauses included. */
  readonly endedAt: string;
  readonly activity: ActivityKind;
  /** Whole metres, nearest; null when the file gives none, or none that can be believed. */
  readonly distanceM: number | null;
  /** Whole minutes of `movingSeconds`, nearest, halves up; null when over 24 hours. */
  readonly durationMin: number | null;
  /** Whole seconds with the watch's timer running (or, without a timer, without long standstills). */
  readonly movingSeconds: number;
  /** Steps a minute of both feet, for running and walking only. */
  readonly cadenceSpm: number | null;
  /** The same for the same activity, whichever file it comes in: see source-key.ts. */
  readonly sourceKey: string;
  /** Faster than anyone runs a kilometre: shown to the runner, never used by the rules. */
  readonly implausible: boolean;
  /** Each thing of the file that was left out or doubted. */
  readonly partial: readonly Note[];
}

/** Something of a file that was left out or doubted; `n` is how many, 1 where that isn't counted. */
export interface Note {
  readonly code: NoteCode;
  readonly n: number;
}

/** Also the keys of the sentences, in the runner's language. */
export type NoteCode =
  | "pointsWithoutTime"
  | "pointsOffMap"
  | "outOfOrder"
  | "severalOutings"
  | "jumps"
  | "tooFast"
  | "clockNotSet"
  | "sportUnknown"
  | "overADay"
  | "overFar"
  | "breaksOff"
  | "totalsBeforeBreak"
  | "noChecksum"
  | "onlyTheRun"
  | "onlyTheFirst"
  | "noZone";

export type ActivityKind = "run" | "walk" | "cycle" | "swim" | "other";

export type RefusalCode =
  | "empty"
  | "too-large"
  | "unreadable"
  | "unknown-type"
  | "archive"
  | "doctype"
  | "limits"
  | "damaged"
  | "bad-checksum"
  | "not-activity"
  | "no-track"
  | "no-times"
  | "no-duration"
  | "too-slow"
  | "reader-missing"
  | "reader-stopped";

export interface Refused {
  readonly ok: false;
  /** Why it wasn't taken; also the key of the sentence that says so and what to do. */
  readonly code: RefusalCode;
}

export type ReadResult = { readonly ok: true; readonly activity: ReadActivity } | Refused;
