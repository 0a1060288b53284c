import type { Profile } from "#packs/profiles.ts";
import { value } from "#packs/parameters.ts";
import { isMasked, type LogIndex } from "#sessions/log-index.ts";
import type { SessionRecord } from "#sessions/session.ts";

/** The moment sessions are judged at: everything is seen with the baseline, limits and date of that moment. */
export interface Moment {
  readonly at: number;
  /** Local date of the moment. */
  readonly today: number;
  readonly baseline: number | null;
  /** The strictest limit of the runner's packs, 0 while a bone-stress flag is open (NRS). */
  readonly cap: number;
  /** One pain profile per pack. */
  readonly profiles: readonly Profile[];
}

/** Whether a session has settled, as far as is known: a reading, still to come, or never given. */
export type Settling =
  | { readonly kind: "reading"; readonly pain: number; readonly masked: boolean }
  | { readonly kind: "open" }
  | { readonly kind: "missed" };

const OPEN: Settling = { kind: "open" };
const MISSED: Settling = { kind: "missed" };

interface Felt {
  readonly at: number;
  readonly pain: number;
}

/** The settling reading of a session under one profile's clock (clinical.md 1.3 "Precisely"). */
export function settling(
  session: SessionRecord,
  profile: Profile,
  index: LogIndex,
  moment: Moment,
): Settling {
  const clock = index.clockOf.get(session.date) ?? session.at;
  switch (profile.settleBy) {
    case "24h":
      return settlingBy24h(session, clock, profile, index, moment);
    case "nextMorning": {
      const reading = worst(nextMorning(session, index), index);
      if (reading !== null) return reading;
      return moment.today > session.date + 1 ? MISSED : OPEN;
    }
    case "60min": {
      const felt = readingsWithin(session, clock, index, "pain60min", 0, value("reading60Until"));
      const reading = worst(felt, index);
      if (reading !== null) return reading;
      return moment.at - clock > value("reading60Until") ? MISSED : OPEN;
    }
  }
}

function settlingBy24h(
  session: SessionRecord,
  clock: number,
  profile: Profile,
  index: LogIndex,
  moment: Moment,
): Settling {
  const from = value("readingFrom");
  const until = value("readingUntil");
  const reading = worst(readingsWithin(session, clock, index, "pain24h", from, until), index);
  if (reading !== null) return reading;
  const closed = moment.at - clock > until;
  const morning = worst(nextMorning(session, index), index);
  if (morning === null) return closed ? MISSED : OPEN;
  // A calm morning settles it at once; a sore one may still be bettered until the window has closed.
  if (isSettled(morning.pain, moment.baseline, profile) || closed) return morning;
  return OPEN;
}

/** Whether a reading is back to what it is compared with; never when that is unknown. */
export function isSettled(pain: number, reference: number | null, profile: Profile): boolean {
  return reference !== null && pain <= reference + profile.tolerance;
}

function readingsWithin(
  session: SessionRecord,
  clock: number,
  index: LogIndex,
  field: "pain24h" | "pain60min",
  from: number,
  until: number,
): Felt[] {
  const felt: Felt[] = [];
  for (const reading of index.readingsOf.get(session.date) ?? []) {
    const pain = reading[field];
    const elapsed = reading.at - clock;
    if (pain !== null && elapsed >= from && elapsed <= until) felt.push({ at: reading.at, pain });
  }
  return felt;
}

function nextMorning(session: SessionRecord, index: LogIndex): Felt[] {
  const felt: Felt[] = [];
  for (const { at, pain } of index.morningsOf.get(session.date + 1) ?? []) {
    if (pain !== null) felt.push({ at, pain });
  }
  return felt;
}

/** The highest of several readings; masked when any that reads as high is. */
function worst(
  felt: readonly Felt[],
  index: LogIndex,
): Extract<Settling, { kind: "reading" }> | null {
  if (felt.length === 0) return null;
  const pain = felt.reduce((highest, one) => Math.max(highest, one.pain), 0);
  const masked = felt.some((one) => one.pain === pain && isMasked(index, one.at));
  return { kind: "reading", pain, masked };
}
