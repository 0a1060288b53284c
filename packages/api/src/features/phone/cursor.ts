/** A place in the order in which facts reached us: by the instant of their call (epoch ms), then by id. */
export interface Cursor {
  readonly ms: number;
  readonly id: string;
}

const FIRST_ID = "00000000-0000-0000-0000-000000000000";
const CURSOR = /^(\d{1,15}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * A fact bears the instant its call came, so one that is committed now may bear an earlier instant than others that a phone
 * has already got. Every pull ends this far back: longer than a call may take. What comes twice is known by its id.
 */
const OVERLAP_MS = 10_000;

/** The place a phone names; null, which is the beginning, when it isn't one of ours. */
export function readCursor(text: string | null): Cursor | null {
  const [, ms, id] = CURSOR.exec(text ?? "") ?? [];
  return ms && id ? { ms: Number(ms), id } : null;
}

export function writeCursor({ ms, id }: Cursor): string {
  return `${ms}:${id}`;
}

/** The place at which a pull that got everything ends. */
export function endOfPull(now: number): Cursor {
  return { ms: Math.max(0, now - OVERLAP_MS), id: FIRST_ID };
}
