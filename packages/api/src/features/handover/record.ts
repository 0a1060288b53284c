import { ofKind, reading } from "@springback/core/kept";
import { type ProgressView, progressView } from "@springback/core/progress-view";
import { type StrengthView, strengthView } from "@springback/core/strength-view";
import type { Entry, Guidance, IntakeEntry } from "@springback/core/timeline";
import { todayView } from "@springback/core/today-view";
import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { runnerSetting } from "@springback/db/schema/settings";
import { eq } from "drizzle-orm";
import { type Access, keptAsOf, readKept } from "#features/timeline/kept.ts";
import type { RunnerScope } from "#kernel/scope.ts";

type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;

/** What a page for a clinician is made of, as it was at one moment. */
export interface HandoverRecord {
  readonly name: string;
  readonly units: "km" | "mi";
  readonly at: string;
  readonly zone: string;
  readonly rules: string;
  readonly intake: IntakeEntry | null;
  readonly guidance: Guidance;
  readonly progress: ProgressView;
  /** Without a subscription that of the step the runner stands on. */
  readonly strength: StrengthView;
  /** Oldest first. */
  readonly marks: readonly Of<"flag" | "clearance" | "override">[];
}

/** Reads a runner's record as it was at a moment (epoch ms), in their own transaction. */
export async function readHandover(
  tx: Tx,
  scope: RunnerScope,
  { access, asOf }: { readonly access: Access; readonly asOf: number },
): Promise<HandoverRecord> {
  const [person] = await tx
    .select({ name: user.name, units: runnerSetting.units })
    .from(user)
    .leftJoin(runnerSetting, eq(runnerSetting.runnerId, user.id))
    .where(eq(user.id, scope.runnerId));
  const kept = keptAsOf(await readKept(tx, scope, access), asOf);
  const at = new Date(asOf).toISOString();
  const { facts } = reading(kept, at);
  const { guidance, rules } = todayView(kept, at);
  return {
    ...{ name: person?.name ?? "", units: person?.units ?? "km" },
    ...{ at, zone: kept.settings.zone, rules, guidance },
    intake: ofKind(facts, "intake").at(-1) ?? null,
    progress: progressView(kept, at, "weeks"),
    strength: strengthView(kept, at),
    marks: facts.flatMap(({ entry }) => (isMark(entry) ? [entry] : [])),
  };
}

function isMark(entry: Entry): entry is Of<"flag" | "clearance" | "override"> {
  return entry.kind === "flag" || entry.kind === "clearance" || entry.kind === "override";
}
