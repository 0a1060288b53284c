import { formatInstant } from "@springback/core/day";
import { type StepView, stepView } from "@springback/core/step-view";
import type { Stage } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import type { Taken } from "#features/progression/schema.ts";
import { type Asking, reportBroken } from "#features/safety/service.ts";
import { type Access, FREE, readKept } from "#features/timeline/kept.ts";
import { lockHistory } from "#features/timeline/queries.ts";
import type { NewFact } from "#features/timeline/schema.ts";
import { recordFacts, type Recording, type RecordResult } from "#features/timeline/service.ts";
import { uuidv7 } from "#kernel/ids.ts";

/** Who assigned a stage that a runner took as the rules proposed it. The walls of the database ask for this very name. */
const BY_RULES = "rules";

/** What the rules propose about a runner's stage now. Writes nothing but a safety alert. */
export async function readStep(tx: Tx, by: Asking, access: Access): Promise<StepView> {
  const kept = await readKept(tx, by.scope, access);
  const view = stepView(kept, formatInstant(by.now));
  await reportBroken(tx, by, view.broken);
  return view;
}

/**
 * Takes a stage that the rules propose, and no other: they are asked again here, under the lock of the history, so that the
 * same tap twice is one step. What doesn't suit is refused and stores nothing.
 */
export async function takeStep(
  tx: Tx,
  by: Recording,
  { access, to }: { readonly access: Access; readonly to: Stage },
): Promise<Taken> {
  await lockHistory(tx, by.scope);
  const { offer, heldBy, stage } = await readStep(tx, by, access);
  if (heldBy === "coach") return { kind: "refused", why: "coach" };
  if (offer?.to === to) {
    await assign(tx, by, to);
    return { kind: "taken" };
  }
  if (stage === to) return { kind: "standsThere" };
  return { kind: "refused", why: heldBy ?? "notOffered" };
}

/**
 * Records what a runner told, and, where that were the first questions, the stage at which the rules put them: the week on a
 * step counts from then. Nobody pays for it.
 * @throws {AppError} as `recordFacts` does
 */
export async function recordAndBegin(
  tx: Tx,
  by: Recording,
  facts: readonly NewFact[],
): Promise<RecordResult> {
  const told = await recordFacts(tx, by, facts);
  if (!facts.some(({ entry }) => entry.kind === "intake")) return told;
  const { offer } = await readStep(tx, by, FREE);
  if (offer?.kind !== "first") return told;
  const { guidance } = await assign(tx, by, offer.to);
  return { ...told, guidance };
}

function assign(tx: Tx, by: Recording, stage: Stage): Promise<RecordResult> {
  const entry = { kind: "assign", at: formatInstant(by.now), stage, by: BY_RULES } as const;
  return recordFacts(tx, by, [{ id: uuidv7(), entry }]);
}
