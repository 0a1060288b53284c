import type { CoachOutputs } from "@springback/api/routers/coach";
import type { Verdict } from "@springback/core/timeline";
import type { LagDay } from "@springback/ui/domain/lag-chart";
import { dayWords } from "#features/words/moment-words.ts";

type Runner = CoachOutputs["runners"]["read"];

const WORST_FIRST: readonly Verdict[] = ["highRisk", "over", "unknown", "pending", "within"];

function worst(verdicts: readonly Verdict[]): Verdict | null {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? null;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
}

/** The highest answered morning pain of a date, or null. */
function morningPain(mornings: Runner["mornings"], date: string): number | null {
  const pains = mornings.flatMap((one) =>
    one.date === date && one.pain !== null ? [one.pain] : [],
  );
  return pains.length === 0 ? null : Math.max(...pains);
}

/** The last two weeks as the chart wants them: minutes of each day, and the morning after under the same day. */
export function lagDays({ days, sessions, mornings }: Runner): readonly LagDay[] {
  return days.map((date) => {
    const done = sessions.filter((session) => session.date === date);
    const minutes = done.reduce((sum, session) => sum + (session.durationMin ?? 0), 0);
    return {
      key: date,
      label: dayWords(date),
      tick: String(Number(date.slice(8))),
      amount: done.length === 0 ? null : minutes,
      nextMorning: morningPain(mornings, dayAfter(date)),
      verdict: worst(done.map((session) => session.verdict)),
    };
  });
}

/** The chart in a sentence. */
export function lagSummary(days: readonly LagDay[]): string {
  const active = days.filter((day) => day.amount !== null);
  const over = active.filter((day) => day.verdict === "over" || day.verdict === "highRisk");
  const open = active.filter((day) => day.verdict === "unknown" || day.verdict === "pending");
  return `${active.length} of the last ${days.length} days had a session; ${over.length} went over, ${open.length} are open or unanswered.`;
}
