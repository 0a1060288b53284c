import type { KeptFact, Outcome, SyncInput, SyncOutput } from "@springback/api/phone";
import type { Entry } from "@springback/core/timeline";

export type { KeptFact } from "@springback/api/phone";

/** A fact as a form makes it: an entry under the id that was made when the form was opened. */
export interface NewFact {
  readonly id: string;
  readonly entry: Entry;
  /** The fact this one corrects. */
  readonly replaces?: string | null;
  /** That the session it corrects never was. */
  readonly takenOut?: boolean;
  /** Digest of an activity file's numbers. */
  readonly sourceKey?: string | null;
  /** Steps a minute of both feet, from an activity file. */
  readonly cadenceSpm?: number | null;
}

/** Why the server wouldn't store a fact, and, for an activity it has already, under which id. */
export type Refusal = NonNullable<Outcome["refusal"]> & { readonly existingId: string | null };

/**
 * A fact on this phone. `waiting`: saved here, not known to be on the server; `stored`: on the server; `refused`: the server
 * won't have it, so the runner is asked. Nothing but the runner's own hand takes a fact away that isn't stored.
 */
export interface PhoneFact {
  readonly id: string;
  readonly state: "waiting" | "stored" | "refused";
  /** As the runner said it; once stored, as the server holds it. */
  readonly entry: Entry;
  readonly replaces: string | null;
  readonly takenOut: boolean;
  readonly sourceKey: string | null;
  readonly cadenceSpm: number | null;
  /** When the server got it (RFC 3339). */
  readonly receivedAt: string | null;
  /** The order in which facts were saved here. */
  readonly place: number;
  /** How often the runner changed it after a refusal: what is heard of an earlier edition says nothing of this one. */
  readonly edition: number;
  /** How far off this phone knew its clock to be when it made this, milliseconds to add; null when it didn't know. */
  readonly skewMs: number | null;
  /** How often the server fell over a call that had this in it. */
  readonly stumbles: number;
  readonly refusal: Refusal | null;
  /** What the server holds under this id while something else is said here. */
  readonly held: KeptFact | null;
}

/** What the server told besides facts: what today's screens need of it. */
export type Told = Pick<
  SyncOutput,
  | "settings"
  | "choices"
  | "level"
  | "until"
  | "plan"
  | "flare"
  | "coach"
  | "unread"
  | "rules"
  | "guidance"
>;

/** A press of "it's worse", and the runner's own end of it, that isn't known to be on the server. Instants of this phone's clock. */
export type PhoneFlare = SyncInput["flares"][number];

/** What a phone's store knows of itself. */
export interface PhoneMeta {
  readonly ownerId: string;
  readonly phoneId: string;
  readonly cursor: string | null;
  /** How far the phone's clock was off at the last sync, milliseconds to add; null before the first. */
  readonly skewMs: number | null;
  /** What the phone's clock showed when it was last looked at, epoch ms. */
  readonly clockAt: number;
  /** The server's instant of the last sync, RFC 3339. */
  readonly lastSyncAt: string | null;
  /** Calls in a row that didn't get through. */
  readonly failures: number;
  /**
   * Why what was said here isn't sent: nobody is signed in, or somebody else, or the runner hasn't agreed to its being kept
   * ("consent"; what this phone lacks still comes).
   */
  readonly halted: "signedOut" | "otherOwner" | "consent" | null;
  /** The place of the next fact that is saved here. */
  readonly nextPlace: number;
  /** How many of the server's facts are here. */
  readonly stored: number;
  /** Counts the changes of facts: what was computed from them is current while this is the same. */
  readonly revision: number;
  readonly told: Told | null;
  /** What was said of flares and waits to be sent, oldest first. */
  readonly flares: readonly PhoneFlare[];
  /** An earlier store in this browser is gone: until when that had been synced (RFC 3339). Null once the runner knows. */
  readonly clearedAfter: string | null;
}

/** The facts of one phone, by id, and what it knows of itself. */
export interface Queue {
  readonly facts: ReadonlyMap<string, PhoneFact>;
  readonly meta: PhoneMeta;
}

/** A store in which nothing has been saved yet. */
export function emptyQueue(ownerId: string, phoneId: string, clock: number): Queue {
  const meta: PhoneMeta = {
    ...{ ownerId, phoneId, cursor: null, skewMs: null, clockAt: clock, lastSyncAt: null },
    ...{ failures: 0, halted: null, nextPlace: 0, stored: 0, revision: 0, told: null },
    ...{ flares: [], clearedAfter: null },
  };
  return { facts: new Map(), meta };
}

/** Whether nothing goes to the server or comes from it until the owner signs in. */
export function isCutOff({ halted }: Pick<PhoneMeta, "halted">): boolean {
  return halted === "signedOut" || halted === "otherOwner";
}

/** Whether what the runner says here may be sent, as far as this phone knows: they have agreed to its being kept. */
export function mayBeTold({ halted }: Pick<PhoneMeta, "halted">): boolean {
  return halted !== "consent";
}

/** Whether the server has a fact under this id. */
export function isOnServer(fact: PhoneFact): boolean {
  return fact.state === "stored" || fact.held !== null;
}

/** The ids that a fact speaks of: what it corrects, and the session it answers for or goes on telling of. */
export function namedBy({ entry, replaces }: Pick<PhoneFact, "entry" | "replaces">): string[] {
  if (entry.kind === "settling") return [entry.session, ...(replaces === null ? [] : [replaces])];
  if (replaces === null) return [];
  return entry.kind === "session" ? [entry.id, replaces] : [replaces];
}
