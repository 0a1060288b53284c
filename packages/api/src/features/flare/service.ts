import { parseInstant } from "@springback/core/day";
import { flareEnd, stopsEverything } from "@springback/core/flare";
import { reading } from "@springback/core/kept";
import type { Guidance } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import * as queries from "#features/flare/queries.ts";
import { FREE, readKept } from "#features/timeline/kept.ts";
import type { Recording } from "#features/timeline/store-fact.ts";
import { recordAudit } from "#kernel/audit.ts";
import { enqueue } from "#kernel/outbox.ts";

const DAY_MS = 86_400_000;
/** A press that reached us later than this says nothing of now. Ours. */
const OLDEST_DAYS = 30;
/** More of them in that time are nobody's word. Ours: one a day and some slips. */
const MOST_KEPT = 50;

/** A press of "it's worse", in epoch ms of the true clock, and the runner's own end of it; null while it goes on. */
export interface Flare {
  readonly id: string;
  readonly at: number;
  readonly endedAt: number | null;
}

/**
 * Keeps what a runner said of flares, each once however often it is sent, one open at a time. The coach who was let in is
 * called when one begins, once a day. Where a red flag stops everything, that goes first: the flare is over before it began.
 * The caller holds the lock of the history.
 *
 * @param guidance the answer of this moment
 */
export async function takeFlares(
  tx: Tx,
  by: Recording,
  said: readonly Flare[],
  guidance: Guidance,
): Promise<void> {
  for (const one of said) {
    const known = await queries.flareBy(tx, by.scope, { id: one.id });
    if (!known) await begin(tx, by, one, guidance);
    else if (one.endedAt !== null && known.endedAt === null) {
      const endedAt = dateIn(one.endedAt, known.at.getTime(), by.now);
      await queries.endFlare(tx, by.scope, one.id, { endedAt, endedBy: "runner" });
    }
  }
  if (said.length > 0) await settleFlare(tx, by, guidance);
}

/** An instant (epoch ms) that is neither before another nor still to come. */
const dateIn = (at: number, from: number, now: number): Date =>
  new Date(Math.max(from, Math.min(at, now)));

async function begin(
  tx: Tx,
  { actor, scope, now }: Recording,
  { id, at: told, endedAt }: Flare,
  guidance: Guidance,
): Promise<void> {
  const oldest = now - OLDEST_DAYS * DAY_MS;
  if (await queries.flareBy(tx, scope, "open")) return;
  if ((await queries.flaresSince(tx, scope, new Date(oldest))) >= MOST_KEPT) return;
  const at = dateIn(told, oldest, now);
  const stopped = stopsEverything(guidance);
  const end =
    endedAt !== null
      ? { endedAt: dateIn(endedAt, at.getTime(), now), endedBy: "runner" as const }
      : stopped
        ? { endedAt: new Date(now), endedBy: "flag" as const }
        : null;
  await queries.insertFlare(tx, scope, { id, at, ...end });
  if (end) return;
  const { runnerId } = scope;
  await recordAudit(tx, actor, { action: "flare.begin", runnerId, detail: { flareId: id } });
  const day = new Date(now).toISOString().slice(0, "2026-01-01".length);
  const dedupeKey = `flare:${runnerId}:${day}`;
  await enqueue(tx, { kind: "coachAlert", dedupeKey, runnerId, payload: { urgent: false } });
}

/**
 * Ends the runner's open flare once the rules say so: by mornings as usual, or by a red flag that stops everything. To be
 * asked after every fact of the runner's own; the caller holds the lock of the history.
 */
export async function settleFlare(tx: Tx, by: Recording, guidance: Guidance): Promise<void> {
  const { actor, scope, now } = by;
  // A coach reads flares and never writes them; nothing a coach tells ends one.
  if (actor.userId !== scope.runnerId) return;
  const open = await queries.flareBy(tx, scope, "open");
  if (!open) return;
  const kept = await readKept(tx, scope, FREE);
  const end = flareEnd(reading(kept, new Date(now).toISOString()), guidance);
  if (!end) return;
  const endedAt = dateIn(parseInstant(end.at) ?? now, open.at.getTime(), now);
  await queries.endFlare(tx, scope, open.id, { endedAt, endedBy: end.by });
}
