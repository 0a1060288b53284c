import { formatInstant } from "@springback/core/day";
import type { Tx } from "@springback/db/client";
import { sqlState } from "@springback/db/sql-state";
import { shiftOf } from "#features/phone/clock-shift.ts";
import type { Outcome, SentFact } from "#features/phone/schema.ts";
import { checkKind } from "#features/timeline/admission.ts";
import { whenOf } from "#features/timeline/dating.ts";
import * as queries from "#features/timeline/queries.ts";
import type { NewFact } from "#features/timeline/schema.ts";
import {
  type PlacedRecording,
  type Recording,
  storeFact,
  type StoredFact,
} from "#features/timeline/store-fact.ts";
import { AppError } from "#kernel/errors.ts";

type ReadFact = Extract<SentFact, { entry: object }>;

/** Who records, and how far the phone's clock is off now (milliseconds to add). */
export interface PhoneRecording extends Recording {
  readonly measuredMs: number;
}

/** What came of a phone's facts: each one's fate, and those that are new in the history. */
export interface RecordedApart {
  readonly outcomes: readonly Outcome[];
  readonly saved: readonly NewFact[];
  /** Every one stands in the history just as the phone told it. */
  readonly asTold: boolean;
}

/**
 * Stores facts that a phone kept, each by itself: one that is refused takes none of the others with it. The caller holds
 * the lock of the history.
 * @throws whatever is about no fact in particular, such as a lost connection; nothing is stored then
 */
export async function recordApart(
  tx: Tx,
  by: PhoneRecording,
  facts: readonly SentFact[],
): Promise<RecordedApart> {
  const outcomes: Outcome[] = [];
  const saved: NewFact[] = [];
  const { zone } = await queries.settingsOf(tx, by.scope);
  for (const fact of facts) {
    try {
      const { recorded, kept } = await storeApart(tx, { ...by, zone }, fact);
      outcomes.push({ ...recorded, refusal: null });
      if (kept) saved.push(kept);
    } catch (error) {
      const refusal = refusalFor(error);
      if (!refusal) throw error;
      outcomes.push({ id: fact.id, status: "refused", existingId: null, refusal });
    }
  }
  const told = new Map(facts.map(({ id, entry }) => [id, entry?.at]));
  const asTold =
    outcomes.every(({ status }) => status === "saved" || status === "alreadySaved") &&
    saved.every(({ id, entry }) => told.get(id) === entry.at);
  return { outcomes, saved, asTold };
}

async function storeApart(
  tx: Tx,
  by: PhoneRecording & PlacedRecording,
  fact: SentFact,
): Promise<StoredFact> {
  if (fact.entry === null) throw new AppError("INVALID");
  checkKind(fact.entry);
  const dated = (await isOfThatInstant(tx, by, fact)) ? fact.entry : datedBy(by, fact);
  return tx.transaction((part) => storeFact(part, by, fact, dated));
}

/** Whether a fact corrects one of the very same instant: that was put right already, or was a watch's. */
async function isOfThatInstant(
  tx: Tx,
  { scope }: PhoneRecording,
  { replaces, entry }: ReadFact,
): Promise<boolean> {
  if (!replaces) return false;
  const replaced = await queries.factBy(tx, scope, "id", replaces);
  return replaced?.at.getTime() === whenOf(entry);
}

/** The entry with its instant put right, where the phone's clock dated it and that was off. */
function datedBy({ now, measuredMs }: PhoneRecording, fact: ReadFact): ReadFact["entry"] {
  // An activity file has its times from the watch.
  if (fact.sourceKey) return fact.entry;
  const at = whenOf(fact.entry);
  const shift = shiftOf(at, now, { measuredMs, knownMs: fact.skewMs ?? null });
  return shift === 0 ? fact.entry : { ...fact.entry, at: formatInstant(at + shift) };
}

/** What is said of a fact that can't be stored; null when the fault isn't the fact's. */
function refusalFor(error: unknown): Outcome["refusal"] {
  if (error instanceof AppError) {
    if (error.code === "UNAVAILABLE" || error.code === "LIMIT_REACHED") return null;
    return { code: error.code, why: error.detail["why"] === "ahead" ? "ahead" : null };
  }
  // Values that no column holds, that break a promise of the table, or that a wall stops.
  const state = sqlState(error) ?? "";
  return /^(22|23)|^42501$/.test(state) ? { code: "INVALID", why: null } : null;
}
