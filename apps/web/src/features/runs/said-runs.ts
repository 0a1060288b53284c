import { describeDecision, describeSession, distance, explain } from "@springback/core/explain";
import type { LoggedSession, SessionsView } from "@springback/core/session-view";
import type { Activity, Verdict } from "@springback/core/timeline";
import type { TodayView } from "@springback/core/today-view";
import type { RuleWords } from "@springback/core/words";

/** How far the next run may go, or what comes before it. */
export interface SaidNextRun {
  /** What decides it: an open flag, first questions or a check-in that are missing, a day to run, or another kind of day. */
  readonly state: "flag" | "intake" | "now" | "run" | "other";
  /** The longest it may be, in words; null where none is known. */
  readonly upTo: string | null;
  /** What the rules say of a flag or of another kind of day. */
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

function sayNextRun({ guidance, runCapM, needs }: TodayView, words: RuleWords): SaidNextRun {
  const upTo = runCapM === null ? null : distance(runCapM, words);
  if (guidance.refer) {
    const { title, sentence } = explain(guidance.refer.flag, words);
    return { state: "flag", upTo: null, said: { title, sentence } };
  }
  if (needs.includes("intake")) return { state: "intake", upTo: null, said: null };
  if (needs.includes("now")) return { state: "now", upTo, said: null };
  if (guidance.decision === "run") return { state: "run", upTo, said: null };
  const { headline, because } = describeDecision(guidance, words);
  return { state: "other", upTo: null, said: { title: headline, sentence: because } };
}
