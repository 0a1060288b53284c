import { localDateOf, type RunnerState, screenContext } from "@springback/core/guidance";
import type { Guidance } from "@springback/core/timeline";
import { WINDOWS } from "@springback/core/windows";
import type { AnswerGist, PlanRow } from "#features/inbox/queries.ts";
import type { OpenDisagreement, Waiting } from "#features/inbox/thread-queries.ts";
import type { Need, Standing } from "#features/inbox/schema.ts";
import { openFindings } from "#features/plan/open-findings.ts";

const HOUR = 3_600_000;
/** Without a word for so long a runner counts as silent (journeys.md 4.3). */
const SILENT_HOURS = 48;
/** So long what a runner said stands in the inbox once it was seen and not answered. Ours: an answer later than that is to no question any more. */
const ASKED_FOR_DAYS = 7;

/** Everything the inbox knows of one runner. Instants in epoch ms. */
export interface Seen {
  readonly state: RunnerState;
  readonly now: number;
  /** Since when the coach looks after them. */
  readonly startedAt: number;
  /** When the runner last told anything; null when never. */
  readonly lastWord: number | null;
  /** Whether a coach ever gave them a stage. */
  readonly isStaged: boolean;
  /** Since when each open red flag is open. */
  readonly flagsSince: Readonly<Partial<Record<string, number>>>;
  /** The last stored answers, newest first. */
  readonly answers: readonly AnswerGist[];
  readonly plan: PlanRow | null;
  /** The last answer they didn't agree with, while the coach has said nothing since. */
  readonly disagreement: OpenDisagreement | null;
  /** Since when they have a flare open; null without one. */
  readonly worseSince: number | null;
  /** What they wrote since the coach last did. */
  readonly waiting: Waiting | null;
}

export interface Found {
  readonly need: Need;
  readonly since: number;
}

type Rule = (seen: Seen, guidance: Guidance) => Found | null;

/** In the order of the inbox: the first that applies is the reason a runner is there. */
const RULES: readonly Rule[] = [
  ...[flag, disagrees, rest, worse, flare, plan, override],
  ...[question, silent, intake],
];

/** Why a runner needs their coach now, or null; and where they stand by the rules' answer. */
export function judgeNeed(
  seen: Seen,
  guidance: Guidance,
): { readonly found: Found | null; readonly standing: Standing } {
  for (const rule of RULES) {
    const found = rule(seen, guidance);
    if (found) return { found, standing: standingOf(guidance) };
  }
  return { found: null, standing: standingOf(guidance) };
}

const iso = (ms: number): string => new Date(ms).toISOString();

function standingOf({ refer, decision, reasons }: Guidance): Standing {
  if (refer) return "see";
  return reasons[0]?.rule === "B-UNANSWERED" ? null : decision;
}

function flag({ flagsSince, now, state }: Seen, { refer }: Guidance): Found | null {
  if (!refer) return null;
  const since = flagsSince[refer.flag] ?? now;
  const need = { kind: "flag", flag: refer.flag, level: refer.level } as const;
  return { need: { ...need, open: state.triage.open.length }, since };
}

const isAskedStill = (at: number, now: number): boolean => now - at <= ASKED_FOR_DAYS * 24 * HOUR;

/** Somebody who doesn't agree may act against the answer: that comes before the answer itself. */
function disagrees({ disagreement, now }: Seen): Found | null {
  if (!disagreement || !isAskedStill(disagreement.at, now)) return null;
  const { decision, rule, why, at } = disagreement;
  return { need: { kind: "disagrees", decision, rule, why }, since: at };
}

/** Rules that turn a day to rest by what was felt. A missing answer is silence, not rest. */
const REST_RULES: ReadonlySet<string> = new Set(["B1", "B2", "B4", "SAFETY-NET"]);

/** A rest stands until the runner answers something else: pain that was too high doesn't pass by keeping quiet. */
function rest({ state, answers }: Seen, { decision, reasons }: Guidance): Found | null {
  const [last] = answers;
  const rule = reasons[0]?.rule ?? "";
  const now = decision === "rest" && REST_RULES.has(rule);
  const kept = rule === "B-UNANSWERED" && last?.decision === "rest" && REST_RULES.has(last.rule);
  if (!now && !kept) return null;
  const streak = answers.findIndex((one) => one.decision !== "rest" || !REST_RULES.has(one.rule));
  const first = answers[(streak === -1 ? answers.length : streak) - 1];
  const since = first?.askedAt ?? state.now?.at ?? state.latestAt ?? 0;
  return { need: { kind: "rest", rule: now ? rule : (last?.rule ?? rule) }, since };
}

/** It stands until the flare ends, by itself or by the runner. */
function worse({ worseSince }: Seen): Found | null {
  return worseSince === null ? null : { need: { kind: "worse" }, since: worseSince };
}

function flare({ state, now }: Seen, { sessions }: Guidance): Found | null {
  const verdicts = new Map(sessions.map((one) => [one.id, one.verdict]));
  const session = state.sessions.findLast((one) => {
    const verdict = verdicts.get(one.id);
    return now - one.at <= WINDOWS.lastSessions && (verdict === "over" || verdict === "highRisk");
  });
  if (!session) return null;
  const verdict = verdicts.get(session.id) ?? "over";
  return { need: { kind: "flare", activity: session.activity, verdict }, since: session.at };
}

function plan({ state, now, plan: inForce }: Seen): Found | null {
  if (!inForce) return null;
  const open = openFindings(inForce.items, inForce.kept, screenContext(state, iso(now)));
  const [first] = open;
  if (!first) return null;
  const { exercise, rule } = first;
  const since = Math.max(
    inForce.publishedAt.getTime(),
    state.assigned.at ?? 0,
    state.intake?.firstAt ?? 0,
  );
  return { need: { kind: "plan", findings: open.length, exercise, rule }, since };
}

function override({ state, now }: Seen): Found | null {
  const { zone } = state.settings;
  const today = localDateOf(iso(now), zone);
  const ending = state.overrides.find(
    (one) => one.at <= now && now < one.until && localDateOf(iso(one.until), zone) === today,
  );
  if (!ending) return null;
  const { rule } = ending.entry;
  return { need: { kind: "override", rule, until: iso(ending.until) }, since: ending.at };
}

/** Who wrote and waits for an answer isn't silent, whatever they left unlogged. */
function question({ waiting, now }: Seen): Found | null {
  if (!waiting || !(waiting.unread > 0 || isAskedStill(waiting.lastAt, now))) return null;
  return { need: { kind: "question", messages: waiting.messages }, since: waiting.since };
}

function silent({ now, startedAt, lastWord }: Seen): Found | null {
  const since = lastWord ?? startedAt;
  const hours = Math.floor((now - since) / HOUR);
  if (hours < SILENT_HOURS) return null;
  return { need: { kind: "silent", hours, neverSpoke: lastWord === null }, since };
}

/** Somebody who has told where it hurts and stands where the rules put them waits for their coach's word. */
function intake({ state, isStaged }: Seen): Found | null {
  if (!state.intake || isStaged) return null;
  return { need: { kind: "intake" }, since: state.intake.firstAt };
}
