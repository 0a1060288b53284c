import { replay } from "#replay.ts";
import { DAY, formatInstant, HOUR, MINUTE, parseInstant } from "#timeline/day.ts";
import { parseTimeline } from "#timeline/format.ts";
import type {
  Entry,
  Guidance,
  IntakeEntry,
  Question,
  RunnerSettings,
  SessionEntry,
} from "#timeline/timeline.ts";

/** The first day of every case in the tests: a Sunday, day 0. */
const START = parseInstant("2026-03-01T00:00:00Z") ?? 0;

/** The time, in UTC, of a clock reading on a day of the case: `at(2, "18:00")`. */
export function at(day: number, clock: string): string {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return formatInstant(START + day * DAY + hour * HOUR + minute * MINUTE);
}

/** A time some hours, and milliseconds, after another. */
export function after(time: string, hours: number, millis = 0): string {
  return formatInstant((parseInstant(time) ?? 0) + hours * HOUR + millis);
}

/** A continuing runner of 35 whose left mid-tendon usually hurts 1 and who has lately run 10 km. */
export function intake(told: Partial<IntakeEntry> = {}): IntakeEntry {
  return {
    kind: "intake",
    at: at(0, "00:00"),
    side: "left",
    site: "midportion",
    mode: "continuing",
    baselinePain: 1,
    adlPain: 1,
    age: 35,
    sex: "M",
    longestRun30dM: 10_000,
    ...told,
  };
}

/** A calm easy run: pain 1 before, during and after, no limp, effort 3. */
export function run(id: string, time: string, told: Partial<SessionEntry> = {}): SessionEntry {
  return {
    kind: "session",
    at: time,
    id,
    activity: "run",
    durationMin: 40,
    distanceM: 6000,
    painBefore: 1,
    painDuringPeak: 1,
    painAfter: 1,
    limp: false,
    rpe: 3,
    ...told,
  };
}

/** A calm strength session, done as prescribed. */
export function strength(id: string, time: string, told: Partial<SessionEntry> = {}): SessionEntry {
  return run(id, time, {
    activity: "strength",
    distanceM: null,
    rpe: 1,
    prescribedSets: 10,
    doneSets: 10,
    ...told,
  });
}

export const reading = (session: string, time: string, pain24h: number): Entry => ({
  kind: "settling",
  at: time,
  session,
  pain24h,
});

export const morning = (
  time: string,
  pain: number | null,
  told: Partial<Extract<Entry, { kind: "morning" }>> = {},
): Entry => ({ kind: "morning", at: time, pain, ...told });

export const now = (time: string, pain: number | null, limp: boolean | null = false): Entry => ({
  kind: "now",
  at: time,
  pain,
  limp,
});

export const SEED: RunnerSettings = { zone: "UTC", packs: ["achilles"], profile: "seed" };

/** The answers to questions about a history, through the format and replay, as anyone outside would get them. */
export function answersTo(
  entries: readonly Entry[],
  ask: readonly Question[],
  settings: RunnerSettings = SEED,
): readonly Guidance[] {
  const parsed = parseTimeline({ format: "springback.timeline/1", ...settings, entries, ask });
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  return replay(parsed.timeline).answers;
}

/** The answer to one question about a history. */
export function answerTo(
  entries: readonly Entry[],
  question: Question | string,
  settings: RunnerSettings = SEED,
): Guidance {
  const asked = typeof question === "string" ? { at: question } : question;
  const [answer] = answersTo(entries, [asked], settings);
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

/** The ids of the rules of an answer, the decider first. */
export const rulesOf = (answer: Guidance): readonly string[] =>
  answer.reasons.map(({ rule }) => rule);
