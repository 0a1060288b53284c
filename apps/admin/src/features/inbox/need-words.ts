import type { CoachOutputs } from "@springback/api/routers/coach";
import { flagLabel, howSoon } from "#features/words/flag-label.ts";
import { whyWords } from "#features/thread/why-words.ts";
import { endWords } from "#features/words/moment-words.ts";
import { nameOf } from "#features/words/rule-words.ts";

type Row = CoachOutputs["inbox"]["read"]["rows"][number];

const REST: Readonly<Record<string, string>> = {
  B1: "Turned to rest: limping",
  B2: "Turned to rest: pain above the hard stop",
  B4: "Turned to rest: the last session was too much",
};

const DECISIONS: Readonly<Record<string, string>> = { run: "run", modify: "modify", rest: "rest" };

const ACTIVITIES: Readonly<Record<string, string>> = {
  run: "Run",
  walk: "Walk",
  strength: "Strength",
  swim: "Swim",
  cycle: "Ride",
  poolRun: "Pool run",
  elliptical: "Elliptical",
};

/** "Run" */
export function activityWords(activity: string): string {
  return ACTIVITIES[activity] ?? activity;
}

/** "50 hours" under three days, "4 days" from there. */
function duration(hours: number): string {
  return hours < 72 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}

/** The one reason a runner is in the inbox, in words. */
export function needWords({ need, zone }: Row, now: string): string {
  switch (need.kind) {
    case "flag": {
      const more = need.open > 1 ? `, and ${need.open - 1} more` : "";
      return `Red flag: ${flagLabel(need.flag)}, ${howSoon(need.level)}${more}`;
    }
    case "disagrees":
      return `Doesn’t agree with ${DECISIONS[need.decision] ?? need.decision} (${need.rule}): ${whyWords(need.why)}`;
    case "rest":
      return REST[need.rule] ?? "Turned to rest";
    case "worse":
      return "Says it is worse: in their calm days";
    case "flare": {
      const what = activityWords(need.activity);
      return need.verdict === "highRisk"
        ? `${what} went far over the limit`
        : `${what} went over the limit or hasn't settled`;
    }
    case "plan": {
      const more = need.findings > 1 ? `, and ${need.findings - 1} more` : "";
      return `Plan no longer fits: ${nameOf(need.exercise).toLowerCase()}${more}`;
    }
    case "override":
      return `Your override of ${need.rule} ends ${endWords(need.until, now, zone)}`;
    case "question":
      return need.messages > 1
        ? `${need.messages} messages wait for you`
        : "A message waits for you";
    case "silent":
      return need.neverSpoke
        ? `Nothing told since joining, ${duration(need.hours)}`
        : `Silent for ${duration(need.hours)}`;
    case "intake":
      return "New: waits for a stage from you";
  }
}

/** What else there is to read of somebody who is in the inbox for another reason; null when there is nothing. */
export function unreadWords({ need, unread }: Pick<Row, "need" | "unread">): string | null {
  if (need.kind === "question" || unread === 0) return null;
  return unread === 1 ? "1 unread message" : `${unread} unread messages`;
}

/** "10 runners: 1 red flag, 2 flares. 5 need nothing." */
export function countWords(counts: CoachOutputs["inbox"]["read"]["counts"]): string {
  const kinds: readonly (readonly [number, string, string])[] = [
    [counts.flag, "red flag", "red flags"],
    [counts.disagrees, "disagrees", "disagree"],
    [counts.rest, "turned to rest", "turned to rest"],
    [counts.worse, "says it is worse", "say it is worse"],
    [counts.flare, "flare", "flares"],
    [counts.plan, "plan to look at", "plans to look at"],
    [counts.override, "override ending", "overrides ending"],
    [counts.question, "waits for an answer", "wait for an answer"],
    [counts.silent, "silent", "silent"],
    [counts.intake, "new", "new"],
  ];
  const named = kinds.flatMap(([n, one, many]) => (n > 0 ? [`${n} ${n === 1 ? one : many}`] : []));
  const all = `${counts.total} ${counts.total === 1 ? "runner" : "runners"}`;
  const fine = `${counts.fine} ${counts.fine === 1 ? "needs" : "need"} nothing`;
  return named.length > 0 ? `${all}: ${named.join(", ")}. ${fine}.` : `${all}. ${fine}.`;
}
