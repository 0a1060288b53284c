import type { Guidance } from "@springback/core/timeline";
import { isClearable, MIN_AGE, openFlags } from "@springback/core/triage";
import type { Tx } from "@springback/db/client";
import { coachName } from "#features/plan/service.ts";
import type { AssignInput, ClearanceInput, OverrideInput } from "#features/runners/schema.ts";
import { toldSince } from "#features/runners/queries.ts";
import { factBy, lockHistory } from "#features/timeline/queries.ts";
import type { NewFact } from "#features/timeline/schema.ts";
import { readState, recordFacts, type Recording } from "#features/timeline/service.ts";
import { recordAudit } from "#kernel/audit.ts";
import { AppError, toCoach } from "#kernel/errors.ts";

const DAY = 24 * 3_600_000;
/** The longest a coach may set a rule aside at once. Ours: long enough for a week's plan, short enough to be looked at again. */
const LONGEST_OVERRIDE_MS = 14 * DAY;

const iso = (ms: number): string => new Date(ms).toISOString();

interface Deed {
  readonly id: string;
  readonly action: string;
  /** Codes and a stated reason; never a health value. */
  readonly detail: Readonly<Record<string, string | null>>;
  readonly entryAt: (at: string) => NewFact["entry"];
  /** What has to hold before it is recorded for the first time. */
  readonly check?: () => Promise<void>;
}

/** Records one fact in the coach's name, once, with its audit row. A repeated save answers the same and adds nothing. */
async function record(tx: Tx, by: Recording, deed: Deed): Promise<Guidance> {
  await lockHistory(tx, by.scope);
  const before = await factBy(tx, by.scope, "id", deed.id);
  if (!before) await deed.check?.();
  const entry = deed.entryAt(before?.entry.at ?? iso(by.now));
  const { guidance, recorded } = await recordFacts(tx, by, [{ id: deed.id, entry }]);
  if (recorded[0]?.status === "saved") {
    const { runnerId } = by.scope;
    const detail = { ...deed.detail, factId: deed.id };
    await recordAudit(tx, by.actor, { action: deed.action, runnerId, detail });
  }
  return guidance;
}

/**
 * Records a clinician's go-ahead for one open red flag. Nothing else closes a flag.
 * @throws {AppError} CONFLICT when that flag isn't open, or the runner answered more since `seenAt`; INVALID where no
 * clearance helps.
 */
export function recordClearance(tx: Tx, by: Recording, input: ClearanceInput): Promise<Guidance> {
  const { id, flag, clinician, reason, seenAt } = input;
  return record(tx, by, {
    id,
    action: "flag.clear",
    detail: { flag, clinician, reason },
    check: async () => {
      if (seenAt && (await toldSince(tx, by.scope, new Date(seenAt)))) {
        throw new AppError(
          "CONFLICT",
          toCoach(
            "There are newer safety answers than the ones you read. Reload to see them, then decide.",
          ),
        );
      }
      const { triage } = await readState(tx, by.scope);
      if (!openFlags(triage).some((open) => open.flag === flag)) {
        throw new AppError(
          "CONFLICT",
          toCoach("This flag isn’t open any more. Reload to see how it stands."),
        );
      }
      if (!isClearable(triage, flag)) {
        throw new AppError(
          "INVALID",
          toCoach(`These rules are for people of ${MIN_AGE} and over; no clearance changes that.`),
        );
      }
    },
    entryAt: (at) => ({
      kind: "clearance",
      at,
      flag,
      by: clinician,
      recordedBy: coachName(by.actor.name),
    }),
  });
}

/**
 * Sets one of B6, B7 or B8 aside until an instant, with the coach's reason.
 * @throws {AppError} INVALID when it would end in the past or too far ahead.
 */
export function recordOverride(tx: Tx, by: Recording, input: OverrideInput): Promise<Guidance> {
  const { id, rule, reason } = input;
  const until = Date.parse(input.until);
  return record(tx, by, {
    id,
    action: "rule.override",
    detail: { rule, reason, until: iso(until) },
    check: async () => {
      if (until <= by.now)
        throw new AppError("INVALID", toCoach("Choose an end that is still to come."));
      if (until - by.now > LONGEST_OVERRIDE_MS) {
        throw new AppError(
          "INVALID",
          toCoach("An override lasts 14 days at most. Choose an earlier end."),
        );
      }
    },
    entryAt: (at) => ({
      ...{ kind: "override", at, rule, reason, until: iso(until) },
      by: coachName(by.actor.name),
    }),
  });
}

/** Assigns a stage, a walk-run table or both; what isn't named stays as it was. */
export function recordAssignment(tx: Tx, by: Recording, input: AssignInput): Promise<Guidance> {
  const { id, stage, walkRun } = input;
  return record(tx, by, {
    id,
    action: "stage.assign",
    detail: { stage: stage ?? null, walkRun: walkRun ?? null },
    entryAt: (at) => ({
      ...{ kind: "assign", at, by: coachName(by.actor.name) },
      ...(stage ? { stage } : {}),
      ...(walkRun ? { walkRun } : {}),
    }),
  });
}
