import type { Note, NoteCode, RefusalCode, Refused } from "#features/activity-files/read-result.ts";

/** No file larger than this is read: 20 MiB. A day at one point a second stays below it. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** The refusal of a file. */
export function refuse(code: RefusalCode): Refused {
  return { ok: false, code };
}

/** That something of a file was left out or doubted. */
export function note(code: NoteCode, n = 1): Note {
  return { code, n };
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
