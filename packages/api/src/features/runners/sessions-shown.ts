import { localDateOf, type RunnerState } from "@springback/core/guidance";
import type { SessionEntry, SessionVerdict } from "@springback/core/timeline";
import type { RunnerView } from "#features/runners/schema.ts";
import type { FactRow } from "#features/timeline/queries.ts";

type Shown = RunnerView["sessions"][number];

interface Known {
  readonly judged: readonly SessionVerdict[];
  /** The facts that took a session out, each with the session as it was told. */
  readonly never: readonly FactRow[];
  /** Nothing that ended before this is shown, epoch ms. */
  readonly since: number;
}

/** A runner's sessions as their coach sees them, in time order: those that were taken out too, with when that was. */
export function sessionsShown(state: RunnerState, { judged, never, since }: Known): Shown[] {
  const outAt = new Map(
    never.map(({ entry, receivedAt }) => [sessionOf(entry)?.id, receivedAt.toISOString()]),
  );
  const were = state.sessions.filter(({ id }) => !outAt.has(id));
  const out = never.flatMap(({ entry }) => sessionOf(entry) ?? []).map(recordOf);
  const verdicts = new Map(judged.map((one) => [one.id, one.verdict]));
  return [...were, ...out]
    .filter(({ at }) => at >= since)
    .toSorted((a, b) => a.at - b.at)
    .map((session): Shown => {
      const { id, activity, durationMin, distanceM, step, rpe, limp } = session;
      const { painBefore, painDuringPeak, painAfter } = session;
      const reading = state.readings.findLast((one) => one.session === id && one.pain24h !== null);
      const at = new Date(session.at).toISOString();
      return {
        ...{ id, activity, durationMin, distanceM, step, rpe, limp },
        ...{ painBefore, painDuringPeak, painAfter, at },
        date: localDateOf(at, state.settings.zone),
        pain24h: reading?.pain24h ?? null,
        verdict: verdicts.get(id) ?? "unknown",
        takenOut: outAt.get(id) ?? null,
      };
    });
}

const sessionOf = (entry: FactRow["entry"]): SessionEntry | undefined =>
  entry.kind === "session" ? entry : undefined;

/** A session's fact with what it leaves unanswered as null. */
function recordOf(entry: SessionEntry) {
  const { id, activity } = entry;
  return {
    ...{ id, activity, at: Date.parse(entry.at), durationMin: entry.durationMin ?? null },
    ...{ distanceM: entry.distanceM ?? null, step: entry.step ?? null, rpe: entry.rpe ?? null },
    ...{ limp: entry.limp ?? null, painBefore: entry.painBefore ?? null },
    ...{ painDuringPeak: entry.painDuringPeak ?? null, painAfter: entry.painAfter ?? null },
  };
}
