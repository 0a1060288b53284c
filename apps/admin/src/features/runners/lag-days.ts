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

/** The last two weeks as the chart wants them: minutes of each session that was, and the morning after under the same day. */
export function lagDays({ days, sessions, mornings }: Runner): readonly LagDay[] {
  const were = sessions.filter(({ takenOut }) => takenOut === null);
  return days.map((date) => {
    const those = were.filter((session) => session.date === date);
    const nextMorning = morningPain(mornings, dayAfter(date));
    const label = dayWords(date);
    const done = those
      .map(({ durationMin }) => (durationMin === null ? "length unknown" : `${durationMin} min`))
      .join(", ");
    const after = nextMorning === null ? "next morning not answered" : `pain ${nextMorning} after`;
    return {
      key: date,
      label,
      tick: String(Number(date.slice(8))),
      said: `${label}: ${done || "no session"}, ${after}.`,
      bars: those.map(({ id, durationMin, activity }) => ({
        ...{ key: id, amount: durationMin, isRun: activity === "run" },
      })),
      done: done || "–",
      nextMorning,
      noMorning: "not answered",
      verdict: worst(those.map((session) => session.verdict)),
    };
  });
}

/** The chart in a sentence. */
export function lagSummary(days: readonly LagDay[]): string {
  const active = days.filter(({ bars }) => bars.length > 0);
  const over = active.filter((day) => day.verdict === "over" || day.verdict === "highRisk");
  const open = active.filter((day) => day.verdict === "unknown" || day.verdict === "pending");
  return `${active.length} of the last ${days.length} days had a session; ${over.length} went over, ${open.length} are open or unanswered.`;
}
