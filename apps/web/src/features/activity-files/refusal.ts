import type { RefusalCode, Refused } from "#features/activity-files/read-result.ts";

/** No file larger than this is read: 20 MiB. A day at one point a second stays below it. */
export const MAX_BYTES = 20 * 1024 * 1024;

const BY_HAND = "You can log the session by hand instead.";

const WHY: Readonly<Record<RefusalCode, string>> = {
  empty: "has nothing in it. Export it again from your watch or app.",
  "too-large":
    "is larger than 20 MB, so it wasn't opened. Export the one activity, not your whole history.",
  unreadable: "couldn't be opened. It may have moved or be in use: choose it again.",
  "unknown-type": "is not a FIT, TCX or GPX file. Export the activity as one of these.",
  archive: "is a compressed file. Unpack it and choose the FIT, TCX or GPX file inside.",
  doctype:
    "contains a document type or entity definition, which no activity needs and which can be harmful, so it wasn't read. Export it again from your watch or app.",
  limits:
    "is built in a way no activity is: too many points, or parts too deep or too long. Export it again from your watch or app.",
  damaged: `is damaged from the start, so nothing could be read. Export it again. ${BY_HAND}`,
  "bad-checksum": `doesn't match its own checksum, so some of its numbers are wrong and none were taken. Copy or export it again. ${BY_HAND}`,
  "not-activity":
    "holds no activity: it is a file of settings, a course or a workout. Choose the file of a recorded activity.",
  "no-track": "has no recorded track, only waypoints or a planned route. Export the activity.",
  "no-times": `has a track without times (or almost), so it doesn't tell when you moved or for how long. ${BY_HAND}`,
  "no-duration": `has fewer than two moments in it, so it doesn't tell how long you moved. ${BY_HAND}`,
  "too-slow": `took longer than 5 seconds to read and was stopped. Export it again. ${BY_HAND}`,
  "reader-missing":
    "wasn't read because the file reader couldn't be loaded. Check your connection and choose the file again.",
  "reader-stopped": `made the reader stop. Your other files are fine. Export it again. ${BY_HAND}`,
};

/** A file's name as it may stand in a sentence: no control or direction marks, at most 60 characters. */
export function shownName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "").trim();
  const letters = [...plain];
  if (letters.length === 0) return "This file";
  return letters.length > 60 ? `“${letters.slice(0, 57).join("")}…”` : `“${plain}”`;
}

/** The typed refusal of the named file. */
export function refuse(code: RefusalCode, name: string): Refused {
  return { ok: false, code, sentence: `${shownName(name)} ${WHY[code]}` };
}

/** Thrown inside the readers only; `readActivity` turns it into a result. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.name = "Refusal";
    this.code = code;
  }
}
