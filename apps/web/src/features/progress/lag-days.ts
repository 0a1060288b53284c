import type { Verdict } from "@springback/core/timeline";
import type { LagDay, LagWords } from "@springback/ui/domain/lag-chart";
import { distanceWords, withUnit } from "@springback/words/measures";
import {
  dayOf,
  type Progress,
  sentences,
  shortDay,
  type Spoken,
} from "#features/progress/spoken.ts";

type Day = Progress["days"][number];
type Session = Day["sessions"][number];

/** The days of the chart, each in words as well. Where they stand close, every second Monday's date is written. */
export function chartDays({ days }: Progress, spoken: Spoken): readonly LagDay[] {
  const isDense = days.length > 16;
  return days.map((day, index) => {
    const label = dayOf(day.on, spoken);
    const done = day.sessions.map((session) => doneWords(session, spoken)).join(", ");
    const { say } = spoken;
    return {
      key: day.on,
      label,
      tick: isDense ? denseTick(day.on, index, spoken) : String(Number(day.on.slice(8))),
      said: sentences(
        say("daySaid", {
          day: label,
          done: done || say("rested"),
          morning: morningWords(day, say),
        }),
        day.isStiffer && say("stiffer"),
      ),
      bars: day.sessions.map(({ sessionId, durationMin, activity }) => ({
        ...{ key: sessionId, amount: durationMin, isRun: activity === "run" },
      })),
      done: done || "–",
      nextMorning: day.nextPain,
      noMorning: say(day.next === "due" ? "due" : "missed"),
      verdict: day.verdict,
    };
  });
}

function denseTick(date: string, index: number, spoken: Spoken): string | null {
  return index % 21 === 0 ? shortDay(date, spoken) : null;
}

/** "run 5.1 km, 32 min": what is known of a session, and nothing that isn't. */
function doneWords({ activity, distanceM, durationMin }: Session, spoken: Spoken): string {
  const { locale, say, units } = spoken;
  const parts = [
    distanceM === null ? null : distanceWords(distanceM, locale, units),
    durationMin === null ? null : withUnit(durationMin, say("minutes"), locale),
  ].filter((part) => part !== null);
  return [say(activity), ...parts].join(" ");
}

function morningWords({ nextPain, next }: Day, say: Spoken["say"]): string {
  if (nextPain !== null) return say("morningPain", { pain: nextPain });
  return say(next === "due" ? "morningDue" : "morningMissed");
}

const SETTLED_WORDS = {
  within: "within",
  over: "over",
  highRisk: "highRisk",
  pending: "pending",
  unknown: "open",
} as const satisfies Readonly<Record<Verdict, string>>;

/** What the chart says besides its days. */
export function lagWords({ say }: Spoken): LagWords {
  return {
    name: say("lagTitle"),
    table: say("lagTable"),
    marks: {
      run: say("markRun"),
      other: say("markOther"),
      openBar: say("markOpenBar"),
      pain: say("markPain"),
      limit: say("markLimit"),
      usual: say("markUsual"),
    },
    asTable: say("asTable"),
    step: say("step"),
    hint: say("hint"),
    day: say("day"),
    done: say("done"),
    nextMorning: say("nextMorning"),
    so: say("so"),
    verdicts: {
      within: say(SETTLED_WORDS.within),
      over: say(SETTLED_WORDS.over),
      highRisk: say(SETTLED_WORDS.highRisk),
      pending: say(SETTLED_WORDS.pending),
      unknown: say(SETTLED_WORDS.unknown),
    },
  };
}

/** The chart in sentences: how many, how they settled, what is missing, and the limits. */
export function lagSummary({ days, cap, baseline }: Progress, { say }: Spoken): string {
  const active = days.filter(({ sessions }) => sessions.length > 0);
  const count = (...wanted: readonly Verdict[]): number =>
    active.filter(({ verdict }) => verdict !== null && wanted.includes(verdict)).length;
  const within = count("within");
  const over = count("over", "highRisk");
  const missed = active.filter(({ next }) => next === "missed").length;
  const pains = days.flatMap(({ nextPain }) => (nextPain === null ? [] : [nextPain]));
  const sessions = active.reduce((sum, day) => sum + day.sessions.length, 0);
  return sentences(
    say("lagCount", {
      days: say("lagDays", { n: days.length }),
      sessions: say("lagSessions", { n: sessions }),
    }),
    within > 0 && say("lagWithin", { n: within }),
    over > 0 && say("lagOver", { n: over }),
    missed > 0 && say("lagMissed", { n: missed }),
    pains.length > 0 && say("lagHighest", { pain: Math.max(...pains) }),
    say("limitNow", { cap }),
    baseline !== null && say("usualNow", { usual: baseline }),
  );
}
