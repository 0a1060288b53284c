import { type KeptFact, ofKind, withoutNever } from "@springback/core/kept";
import {
  cadenceCue,
  type CadenceCue,
  inPlaceOfRun,
  type InPlaceOfRun,
} from "@springback/core/load";
import type { Activity, Guidance, SessionEntry } from "@springback/core/timeline";

/** What may help with the next run, or stand in for it. */
export interface RunHints {
  /** The runner's own steps a minute and the cue for them, on a day to run; null where it doesn't apply. */
  readonly cue: (Extract<CadenceCue, { kind: "cue" }> & { readonly baseSpm: number }) | null;
  /** What stands in for the run, on a day that puts something low in impact in its place; null on any other. */
  readonly instead: { readonly rpe: number | null; readonly lines: readonly InPlaceOfRun[] } | null;
}

const STANDS_IN: readonly Activity[] = ["poolRun", "cycle", "swim"];
const WEEK_MS = 7 * 86_400_000;

/** What the last run and today's answer give to go by. `facts` are those that count, in time order; `now` is epoch ms. */
export function runHints(facts: readonly KeptFact[], guidance: Guidance, now: number): RunHints {
  const were = withoutNever(facts);
  return { cue: cueOf(were, guidance), instead: insteadOf(were, guidance, now) };
}

function cueOf(facts: readonly KeptFact[], { decision, stage }: Guidance): RunHints["cue"] {
  const mode = ofKind(facts, "intake").at(-1)?.mode;
  if (decision !== "run" || mode === undefined) return null;
  const last = facts.findLast(({ entry, cadenceSpm }) => isRun(entry) && (cadenceSpm ?? 0) > 0);
  const baseSpm = last?.cadenceSpm ?? null;
  // Nobody is asked to change the foot strike here, so there is no other cue that it could meet.
  const cue = cadenceCue({ stage, mode, baseSpm, changingStrike: false });
  return cue.kind === "cue" && cue.useful && baseSpm !== null ? { ...cue, baseSpm } : null;
}

function insteadOf(facts: readonly KeptFact[], guidance: Guidance, now: number) {
  if (guidance.decision !== "modify" || !guidance.how.includes("swapLowImpact")) return null;
  const last = ofKind(facts, "session").findLast(
    (entry) => isRun(entry) && typeof entry.durationMin === "number",
  );
  if (!last || typeof last.durationMin !== "number") return null;
  const run = { durationMin: last.durationMin, rpe: last.rpe ?? null };
  const weeks = Math.floor((now - Date.parse(last.at)) / WEEK_MS);
  const lines = STANDS_IN.flatMap((activity) => inPlaceOfRun(run, activity, weeks) ?? []);
  return { rpe: run.rpe, lines };
}

const isRun = (entry: KeptFact["entry"]): entry is SessionEntry =>
  entry.kind === "session" && entry.activity === "run";
