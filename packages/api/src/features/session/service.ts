import { factsInForce } from "@springback/core/guidance";
import type { SessionEntry, SessionVerdict } from "@springback/core/timeline";
import { WINDOWS } from "@springback/core/windows";
import type { Tx } from "@springback/db/client";
import { asksOf } from "#features/guidance/service.ts";
import type { LoggedSession, SessionList } from "#features/session/schema.ts";
import { answerSafely, type Asking } from "#features/safety/service.ts";
import * as timeline from "#features/timeline/queries.ts";
import { readState } from "#features/timeline/service.ts";

/** How many sessions a list shows. Ours: three months of a runner who trains most days. */
const MOST = 60;

/** The runner's sessions, newest first, each with the verdict the rules give it now and what it still asks. */
export async function listSessions(tx: Tx, by: Asking): Promise<SessionList> {
  const { scope, now } = by;
  const at = new Date(now).toISOString();
  const { zone } = await timeline.settingsOf(tx, scope);
  const facts = factsInForce(await timeline.allFacts(tx, scope));
  const state = await readState(tx, scope);
  const { sessions: verdicts } = await answerSafely(tx, by, { state, question: { at } });
  const judged = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const settled = settlingsOf(facts);
  const sessions = facts.flatMap((row) =>
    row.entry.kind === "session" ? [shown(row, row.entry, { judged, settled, now })] : [],
  );
  return { at, zone, sessions: sessions.toReversed().slice(0, MOST), total: sessions.length };
}

/** The last pain answered a day after each session, by the session's id. */
function settlingsOf(facts: readonly timeline.FactRow[]): ReadonlyMap<string, number> {
  return new Map(
    facts.flatMap(({ entry }) =>
      entry.kind === "settling" && typeof entry.pain24h === "number"
        ? [[entry.session, entry.pain24h] as const]
        : [],
    ),
  );
}

interface Known {
  readonly judged: ReadonlyMap<string, SessionVerdict>;
  readonly settled: ReadonlyMap<string, number>;
  readonly now: number;
}

function shown(row: timeline.FactRow, entry: SessionEntry, known: Known): LoggedSession {
  const verdict = known.judged.get(entry.id);
  const ended = row.at.getTime();
  return {
    sessionId: entry.id,
    factId: row.id,
    entry,
    cadenceSpm: row.cadenceSpm,
    judged: verdict ? { verdict: verdict.verdict, effect: verdict.effect } : null,
    asks: asksOf(entry, known.now - ended, known.settled.has(entry.id)),
    pain24h: known.settled.get(entry.id) ?? null,
    settlingOpens: new Date(ended + WINDOWS.readingFrom).toISOString(),
    settlingCloses: new Date(ended + WINDOWS.readingUntil).toISOString(),
  };
}
