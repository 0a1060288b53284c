import type { SyncOutput } from "@springback/api/phone";
import { CLOCK_SLACK_MS } from "@springback/api/phone-clock";
import type { Entry } from "@springback/core/timeline";
import { waitingAfter, withFlare } from "#features/phone/queue/flares.ts";
import { heard } from "#features/phone/queue/heard.ts";
import {
  isCutOff,
  isOnServer,
  namedBy,
  type NewFact,
  type PhoneFact,
  type PhoneFlare,
  type Queue,
} from "#features/phone/queue/phone-fact.ts";

/** Why a call brought no answer. `offline`: nobody there; `later`: busy or over a limit; `stumbled`: it fell over the call. */
export type SyncFault =
  | { readonly kind: "offline" | "later" | "signedOut" | "otherOwner" }
  | { readonly kind: "stumbled"; readonly unfit: boolean };

/** A fact as it was sent: what comes back is about that edition of it. */
export type Sent = Pick<PhoneFact, "id" | "edition">;

/** What happened, at an instant of the phone's own clock (epoch ms). */
export type PhoneEvent = { readonly clock: number } & Happening;

export type Happening =
  /** A form was saved. */
  | { readonly kind: "saved"; readonly facts: readonly NewFact[] }
  /** The runner said that it is worse, or that it isn't any more. */
  | { readonly kind: "flared"; readonly flare: Omit<PhoneFlare, "skewMs"> }
  /** A call that left at `phoneNow` of the phone's own clock was answered. */
  | {
      readonly kind: "answered";
      readonly sent: readonly Sent[];
      /** What was said of flares in it. */
      readonly flares?: readonly PhoneFlare[];
      readonly phoneNow: number;
      readonly reply: SyncOutput;
    }
  | { readonly kind: "failed"; readonly sent: readonly Sent[]; readonly fault: SyncFault }
  /** The runner put a refused fact right. */
  | { readonly kind: "mended"; readonly id: string; readonly entry: Entry }
  /** The runner took a refused fact back. */
  | { readonly kind: "dropped"; readonly id: string }
  /** A page was opened by the owner, signed in. */
  | { readonly kind: "opened" }
  /** The runner has read that this browser cleared what was kept in it. */
  | { readonly kind: "noticed" };

/** The ids of facts that an event is about, besides those that aren't stored yet. */
export function idsOf(event: PhoneEvent): string[] {
  switch (event.kind) {
    case "saved":
      return event.facts.map(({ id }) => id);
    case "answered":
      return [...event.sent, ...event.reply.facts].map(({ id }) => id);
    case "failed":
      return event.sent.map(({ id }) => id);
    case "mended":
    case "dropped":
      return [event.id];
    case "opened":
    case "noticed":
    case "flared":
      return [];
  }
}

/**
 * The store after an event. Pure. It reads no other facts than those of `idsOf` and those that aren't stored, so a store on
 * disk need not be read whole.
 */
export function reduce(queue: Queue, event: PhoneEvent): Queue {
  const facts = new Map(queue.facts);
  const before = { ...queue.meta, ...lookedAt(queue.meta, event.clock) };
  const meta = { ...before, ...changes(facts, before, event) };
  const same = facts.size === queue.facts.size && [...facts].every(isIn(queue.facts));
  const stored = meta.stored + onServer(facts) - onServer(queue.facts);
  const counted = { ...meta, stored, revision: meta.revision + (same ? 0 : 1) };
  return { facts: same ? queue.facts : facts, meta: withWholeCount(counted, event) };
}

type Meta = Queue["meta"];

/** A clock that goes back was set: what was known of it is no longer so. */
function lookedAt({ skewMs, clockAt }: Meta, clock: number): Pick<Meta, "skewMs" | "clockAt"> {
  return { skewMs: clock < clockAt - CLOCK_SLACK_MS ? null : skewMs, clockAt: clock };
}

/** Puts an event's changes into `facts`; gives those of the rest. */
function changes(facts: Map<string, PhoneFact>, meta: Meta, event: PhoneEvent): Partial<Meta> {
  switch (event.kind) {
    case "saved":
      return save(facts, meta, event);
    case "answered":
      return { ...heard(facts, event), flares: flaresAfter(meta, event) };
    case "failed":
      return fail(facts, meta, event);
    case "mended":
      mend(facts, event);
      return {};
    case "dropped":
      drop(facts, event.id);
      return {};
    case "flared":
      return { flares: withFlare(meta, event.flare) };
    case "opened":
      return isCutOff(meta) ? { halted: null } : {};
    case "noticed":
      return { clearedAfter: null };
  }
}

/** Of a runner who hasn't agreed to it the server took none. */
function flaresAfter(meta: Meta, { flares, reply }: Extract<PhoneEvent, { kind: "answered" }>) {
  return reply.agreed ? waitingAfter(meta, flares ?? []) : meta.flares;
}

const isIn =
  (facts: Queue["facts"]) =>
  ([id, fact]: readonly [string, PhoneFact]): boolean =>
    facts.get(id) === fact;

const onServer = (facts: ReadonlyMap<string, PhoneFact>): number =>
  [...facts.values()].filter(isOnServer).length;

/** A phone that has got everything and doesn't have as many facts as the server gets everything again. */
function withWholeCount(meta: Meta, event: PhoneEvent): Meta {
  if (event.kind !== "answered" || event.reply.more) return meta;
  return meta.stored === event.reply.total ? meta : { ...meta, cursor: null };
}

type Saved = Extract<PhoneEvent, { kind: "saved" }>;

function save(facts: Map<string, PhoneFact>, { skewMs, nextPlace }: Meta, event: Saved) {
  let place = nextPlace;
  for (const fact of event.facts) {
    if (facts.has(fact.id)) continue;
    facts.set(fact.id, {
      ...{ id: fact.id, state: "waiting", entry: fact.entry, place, skewMs },
      ...{ replaces: fact.replaces ?? null, takenOut: fact.takenOut ?? false },
      ...{ sourceKey: fact.sourceKey ?? null },
      ...{ cadenceSpm: fact.cadenceSpm ?? null, receivedAt: null, edition: 0, stumbles: 0 },
      ...{ refusal: null, held: null },
    });
    place += 1;
  }
  return { nextPlace: place };
}

type Failed = Extract<PhoneEvent, { kind: "failed" }>;

function fail(facts: Map<string, PhoneFact>, meta: Meta, { sent, fault }: Failed): Partial<Meta> {
  if (fault.kind === "signedOut" || fault.kind === "otherOwner") return { halted: fault.kind };
  if (fault.kind === "stumbled") {
    for (const { id, edition } of sent) {
      const fact = facts.get(id);
      if (fact?.state !== "waiting" || fact.edition !== edition) continue;
      // By itself, and still unfit to be read: sending it again changes nothing.
      const refused = fault.unfit && sent.length === 1;
      const refusal = { code: "INVALID", why: null, existingId: null } as const;
      const stumbles = fact.stumbles + 1;
      facts.set(id, refused ? { ...fact, state: "refused", refusal } : { ...fact, stumbles });
    }
  }
  return { failures: meta.failures + 1 };
}

function mend(
  facts: Map<string, PhoneFact>,
  { id, entry }: Extract<PhoneEvent, { kind: "mended" }>,
): void {
  const fact = facts.get(id);
  if (fact?.state !== "refused") return;
  facts.set(id, { ...again(fact), entry, skewMs: null });
  // What spoke of it was refused because of it.
  for (const other of facts.values()) {
    if (other.state === "refused" && namedBy(other).includes(id)) facts.set(other.id, again(other));
  }
}

/** A refused fact that waits again, as another edition. */
function again(fact: PhoneFact): PhoneFact {
  return { ...fact, state: "waiting", edition: fact.edition + 1, stumbles: 0, refusal: null };
}

function drop(facts: Map<string, PhoneFact>, id: string): void {
  const fact = facts.get(id);
  if (fact?.state !== "refused") return;
  if (fact.held === null) facts.delete(id);
  else facts.set(id, { ...fact, ...fact.held, state: "stored", refusal: null, held: null });
}
