import { describeSession, distance, explain } from "@springback/core/explain";
import type { LoggedSession, SessionsView } from "@springback/core/session-view";
import type { Activity, Verdict } from "@springback/core/timeline";
import type { TodayView } from "@springback/core/today-view";
import type { RuleWords } from "@springback/core/words";
import { sayAnswer } from "#features/guidance/said-answer.ts";

/** How far the next run may go, or what comes before it. */
export interface SaidNextRun {
  /** What decides it: an open flag, first questions or a check-in that are missing, a day to run up to a length, or what else today says. */
  readonly state: "flag" | "intake" | "now" | "run" | "other";
  /** The longest it may be, in words; null where none is known, or where a coach has set that aside. */
  readonly upTo: string | null;
  readonly isSetAside: boolean;
  /** What is said of a flag, or of a day that isn't to run up to a length. */
  readonly said: { readonly title: string; readonly sentence: string } | null;
}

/** A session of the list, with what the rules say of it. */
export interface SaidSession extends Pick<
  LoggedSession,
  "sessionId" | "factId" | "entry" | "cadenceSpm" | "asks" | "takenOut"
> {
  readonly verdict: Verdict | null;
  /** The verdict in a few words; null for a session that the rules no longer look at. */
  readonly title: string | null;
}

/** The sessions on one screen, in words: plain data that a server sends with the page, and a phone makes anew without it. */
export interface SaidRuns extends Pick<SessionsView, "at" | "zone" | "total"> {
  readonly sessions: readonly SaidSession[];
  readonly next: SaidNextRun;
  /** What each activity is called. */
  readonly activities: Readonly<Record<Activity, string>>;
}

/** The sessions in words, beside today as the rules see it. */
export function sayRuns(view: SessionsView, today: TodayView, words: RuleWords): SaidRuns {
  const { at, zone, total } = view;
  return {
    ...{ at, zone, total, activities: words.activities },
    sessions: view.sessions.map((session) => saySession(session, words)),
    next: sayNextRun(today, words),
  };
}

function saySession(session: LoggedSession, words: RuleWords): SaidSession {
  const { sessionId, factId, entry, cadenceSpm, asks, takenOut, judged } = session;
  const title = judged && describeSession(judged, words).title;
  const verdict = judged?.verdict ?? null;
  return { sessionId, factId, entry, cadenceSpm, asks, takenOut, verdict, title };
}

function sayNextRun({ guidance, runCapM, upToM, needs }: TodayView, words: RuleWords): SaidNextRun {
  const isSetAside = runCapM !== null && upToM === null;
  const upTo = upToM === null ? null : distance(upToM, words);
  const none = { upTo: null, isSetAside, said: null };
  if (guidance.refer) {
    const { title, sentence } = explain(guidance.refer.flag, words);
    return { ...none, state: "flag", said: { title, sentence } };
  }
  if (needs.includes("intake")) return { ...none, state: "intake" };
  if (needs.includes("now")) return { ...none, state: "now", upTo };
  if (guidance.decision === "run" && !isSetAside) return { ...none, state: "run", upTo };
  const { headline, because } = sayAnswer(guidance, upToM, words);
  return { ...none, state: "other", said: { title: headline, sentence: because } };
}
