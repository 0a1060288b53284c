import { injuryFaults } from "@springback/core/format";
import type { Tx } from "@springback/db/client";
import { entryHash } from "@springback/db/entry-hash";
import { storedEntry, whenOf } from "#features/timeline/dating.ts";
import * as queries from "#features/timeline/queries.ts";
import { type NewFact, type Recorded, REPLACEABLE_KINDS } from "#features/timeline/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";
import type { RefusalKey } from "#words/refusals.ts";

/** Who records, on whose history, at which instant. */
export interface Recording {
  readonly actor: Actor;
  readonly scope: RunnerScope;
  readonly now: number;
}

/** The same with the zone by whose clock the runner's days count now. */
export interface PlacedRecording extends Recording {
  readonly zone: string;
}

/** What became of one fact, and the fact as it stands in the history now; null where it stood there before. */
export interface StoredFact {
  readonly recorded: Recorded;
  readonly kept: NewFact | null;
}

/**
 * Stores one fact, once. The caller holds the lock of the history. `dated` is the entry with its instant put right, where
 * the phone's clock was off; what a repeated form is compared with is always what was sent.
 * @throws {AppError} as `recordFacts` says; nothing of this fact is stored then
 */
export async function storeFact(
  tx: Tx,
  by: PlacedRecording,
  fact: NewFact,
  dated: NewFact["entry"] = fact.entry,
): Promise<StoredFact> {
  const same = await alreadyThere(tx, by.scope, fact);
  if (same) return { recorded: same, kept: null };
  const replaced = await checkReferences(tx, by.scope, fact);
  // What never was is said of what stands there, and changes nothing of it.
  const stands = fact.takenOut && replaced?.entry.kind === "session" ? replaced.entry : null;
  const told = stands ?? (await storedEntry(tx, by, dated));
  // Its day stays what it was, wherever the runner goes later; a correction stands where what it corrects stood.
  const entry = { ...told, zone: told.zone ?? replaced?.entry.zone ?? by.zone };
  const inserted = await queries.insertFact(tx, {
    runnerId: by.scope.runnerId,
    id: fact.id,
    kind: entry.kind,
    at: new Date(whenOf(entry)),
    entry,
    entryHash: entryHash(fact.entry),
    replaces: fact.replaces ?? null,
    takenOut: fact.takenOut ?? false,
    sourceKey: fact.sourceKey ?? null,
    // What the file told stays with the session when its answers are corrected.
    cadenceSpm: fact.cadenceSpm ?? replaced?.cadenceSpm ?? null,
    recordedBy: by.actor.userId,
    receivedAt: new Date(by.now),
  });
  if (!inserted) throw new AppError("CONFLICT");
  const recorded = { id: fact.id, status: "saved", existingId: null } as const;
  return { recorded, kept: { ...fact, entry } };
}

async function alreadyThere(
  tx: Tx,
  scope: RunnerScope,
  fact: NewFact,
): Promise<Recorded | undefined> {
  const byId = await queries.factBy(tx, scope, "id", fact.id);
  if (byId) {
    if (byId.entryHash !== entryHash(fact.entry) || byId.takenOut !== (fact.takenOut ?? false)) {
      throw new AppError("CONFLICT", "savedOtherwise");
    }
    return { id: fact.id, status: "alreadySaved", existingId: null };
  }
  const bySource =
    fact.sourceKey &&
    fact.entry.kind === "session" &&
    (await queries.factBy(tx, scope, "sourceKey", fact.sourceKey));
  if (bySource) return { id: fact.id, status: "sameActivity", existingId: bySource.id };
  return undefined;
}

function refuse(why: RefusalKey): never {
  throw new AppError("INVALID", why);
}

/** An injury is one of the runner's packs, and an intake tells of the side and site that it names. */
async function checkInjury(tx: Tx, scope: RunnerScope, entry: NewFact["entry"]): Promise<void> {
  if (!entry.injury) return;
  const { packs } = await queries.settingsOf(tx, scope);
  const [fault] = injuryFaults(entry, new Set(packs));
  if (fault) refuse("injuryUnfit");
}

/** The fact that this one corrects, once everything it names is known to be there. */
async function checkReferences(
  tx: Tx,
  scope: RunnerScope,
  fact: NewFact,
): Promise<queries.FactRow | undefined> {
  const { entry } = fact;
  // An activity is known again by its numbers. No other fact may be taken for one that is there already.
  if (fact.sourceKey && entry.kind !== "session") refuse("onlySessionFromFile");
  if (entry.kind === "session" && !fact.replaces && entry.id !== fact.id) {
    refuse("sessionsOwnId");
  }
  if (fact.takenOut && (entry.kind !== "session" || !fact.replaces)) refuse("notTakenBack");
  await checkInjury(tx, scope, entry);
  if (entry.kind === "settling") {
    const session = await queries.factBy(tx, scope, "sessionId", entry.session);
    if (!session) refuse("noSuchSession");
    const whose = session?.entry.injury ?? entry.injury ?? null;
    if (entry.injury && whose !== entry.injury) refuse("otherInjury");
  }
  if (!fact.replaces) return undefined;
  const replaced = await queries.factBy(tx, scope, "id", fact.replaces);
  if (!replaced) return refuse("nothingToCorrect");
  if (replaced.kind !== entry.kind || !REPLACEABLE_KINDS.some((kind) => kind === entry.kind)) {
    refuse("notTakenBack");
  }
  if (
    entry.kind === "session" &&
    replaced.entry.kind === "session" &&
    replaced.entry.id !== entry.id
  ) {
    refuse("sessionKeepsId");
  }
  if (await queries.factBy(tx, scope, "replaces", fact.replaces)) {
    throw new AppError("CONFLICT", "correctedBefore");
  }
  return replaced;
}
