import { factsInForce, localDateOf, RULES, runCap } from "@springback/core/guidance";
import type { Rules } from "@springback/core/safety";
import type { MorningEntry, SessionEntry } from "@springback/core/timeline";
import { WINDOWS } from "@springback/core/windows";
import type { Tx } from "@springback/db/client";
import type { z } from "zod";
import type { openSession, Today } from "#features/guidance/schema.ts";
import { answerSafely, type Asking } from "#features/safety/service.ts";
import * as timeline from "#features/timeline/queries.ts";
import { readState } from "#features/timeline/service.ts";

/**
 * Today on one screen: the decision for a run of at most the allowed length (or of `distanceM` if the runner named
 * one), what is still to be answered, and this morning's reading. Writes nothing but a safety
 * alert. `rules` is for tests that plant a fault.
 */
export async function readToday(
  tx: Tx,
  by: Asking,
  distanceM: number | null,
  rules?: Rules,
): Promise<Today> {
  const { scope, now } = by;
  const at = new Date(now).toISOString();
  const state = await readState(tx, scope);
  const runCapM = runCap(state, at);
  const plannedM = distanceM ?? runCapM;
  const planned = plannedM === null ? null : { activity: "run" as const, distanceM: plannedM };
  const guidance = await answerSafely(tx, by, { state, question: { at, planned } }, rules);
  const facts = factsInForce(await timeline.allFacts(tx, scope));
  const { zone } = await timeline.settingsOf(tx, scope);
  return {
    at,
    zone,
    rules: RULES,
    guidance,
    runCapM,
    needs: needsOf(facts, now),
    openSessions: openSessionsOf(facts, now),
    morning: morningOf(facts, at, zone),
  };
}

function needsOf(facts: readonly timeline.FactRow[], now: number): Today["needs"] {
  const needs: Today["needs"] = [];
  if (!facts.some((row) => row.kind === "intake")) needs.push("intake");
  const lastNow = facts.findLast((row) => row.kind === "now")?.at.getTime();
  const lastSession = facts.findLast((row) => row.kind === "session")?.at.getTime() ?? 0;
  if (lastNow === undefined || now - lastNow > WINDOWS.now || lastNow < lastSession) {
    needs.push("now");
  }
  return needs;
}

function openSessionsOf(
  facts: readonly timeline.FactRow[],
  now: number,
): z.infer<typeof openSession>[] {
  const settled = new Set(
    facts.map((row) =>
      row.entry.kind === "settling" && typeof row.entry.pain24h === "number"
        ? row.entry.session
        : null,
    ),
  );
  return facts.flatMap((row) => {
    const { entry } = row;
    if (entry.kind !== "session" || now - row.at.getTime() > WINDOWS.lastSessions) return [];
    const asks = asksOf(entry, now - row.at.getTime(), settled.has(entry.id));
    if (!asks) return [];
    return [
      {
        sessionId: entry.id,
        factId: row.id,
        activity: entry.activity,
        endedAt: row.at.toISOString(),
        distanceM: entry.distanceM ?? null,
        durationMin: entry.durationMin ?? null,
        asks,
      },
    ];
  });
}

/** What a session still asks at an age: how it felt, then, a day later, how it settled. Null when nothing is open. */
export function asksOf(
  session: SessionEntry,
  ageMs: number,
  settled: boolean,
): "howItFelt" | "settling" | null {
  const felt = [session.painDuringPeak, session.painAfter, session.limp];
  if (felt.some((answer) => answer === null || answer === undefined)) return "howItFelt";
  const open = ageMs >= WINDOWS.readingFrom && ageMs <= WINDOWS.readingUntil;
  return open && !settled ? "settling" : null;
}

function morningOf(facts: readonly timeline.FactRow[], at: string, zone: string): Today["morning"] {
  const mornings = facts
    .map((row) => row.entry)
    .filter((entry): entry is MorningEntry => entry.kind === "morning");
  const dated = mornings.map((entry) => ({
    pain: entry.pain ?? null,
    date: localDateOf(entry.at, entry.zone ?? zone),
  }));
  const todayDate = localDateOf(at, zone);
  return {
    pain: dated.findLast((m) => m.date === todayDate && m.pain !== null)?.pain ?? null,
    previousPain: dated.findLast((m) => m.date !== todayDate && m.pain !== null)?.pain ?? null,
  };
}
