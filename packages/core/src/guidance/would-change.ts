import { rule, stricter } from "#guidance/decide.ts";
import { screeningOf } from "#guidance/screen-context.ts";
import { draftOf, recordWhole } from "#guidance/state.ts";
import {
  answeredNow,
  plannedDistance,
  shortestLongest,
  situation,
  withReadings,
  type Situation,
} from "#guidance/situation.ts";
import type { ThreadAnswer } from "#guidance/thread-answer.ts";
import { distanceCap } from "#load/longest-run.ts";
import type { SettleBy } from "#packs/profiles.ts";
import { PAIN_SCALE } from "#packs/ranges.ts";
import { since } from "#sessions/log-index.ts";
import { DAY, formatInstant } from "#timeline/day.ts";
import type { Decision, Entry, Question, Screening, WouldChange } from "#timeline/timeline.ts";

/** One answer changed, and how far that is from what was answered: smaller is nearer. */
interface Trial {
  readonly kind: string;
  readonly if: WouldChange["if"];
  readonly distance: number;
  /** The moment as each injury would then see it. */
  readonly seen: readonly Situation[];
}

/** How the moment is seen for each injury: an answer is about the runner, so it is changed for all of them. */
type Seen = readonly Situation[];

const WAITS = [1, 2, 3];
// Kinds of answer are told in this order when they are as near: what can be looked at again today comes first.
const LATER = { plannedDistance: 1, limp: 1, reading: 20, wait: 40 };

/**
 * The nearest changes of one answer that lead to another decision, found by asking again with that answer changed: pain
 * now, limp, the planned distance, a settling reading, or waiting. At most one for each kind and outcome.
 */
export function wouldChange(
  answers: readonly ThreadAnswer[],
  decision: Decision,
): readonly WouldChange[] {
  const seen = answers.map((answer) => answer.seen);
  const trials = [
    ...painTrials(seen),
    ...distanceTrials(seen),
    ...limpTrials(seen),
    ...readingTrials(seen),
    ...waitTrials(seen),
  ].toSorted((a, b) => a.distance - b.distance);
  const told = new Set<string>();
  const changes: WouldChange[] = [];
  for (const trial of trials) {
    const then = strictestIn(trial, answers);
    const key = `${trial.kind} ${then}`;
    if (then === decision || told.has(key)) continue;
    told.add(key);
    // oxlint-disable-next-line unicorn/no-thenable -- the format names it so; it is never awaited
    changes.push({ if: trial.if, then });
  }
  return changes;
}

function strictestIn(trial: Trial, answers: readonly ThreadAnswer[]): Decision {
  let strictest: Decision = "run";
  for (const [place, seen] of trial.seen.entries()) {
    strictest = stricter(strictest, rule(seen, screeningIn(seen, answers[place])).decision);
  }
  return strictest;
}

/** Of what a trial changes, exercises are screened for one thing only: whether the runner is coming back. */
function screeningIn(trial: Situation, answer: ThreadAnswer | undefined): Screening | null {
  return trial.returning === answer?.seen.returning ? answer.told.screen : screeningOf(trial);
}

function painTrials(seen: Seen): Trial[] {
  const worst = Math.max(...seen.map(({ painNow }) => painNow ?? 0));
  return PAIN_SCALE.filter((pain) => seen.some(({ painNow }) => pain !== painNow)).map((pain) => ({
    kind: "painNow",
    if: { painNow: pain },
    distance: Math.abs(pain - worst),
    seen: seen.map((one) => answeredNow(one, pain, one.limp)),
  }));
}

function limpTrials(seen: Seen): Trial[] {
  return [false, true]
    .filter((answer) => seen.some(({ limp }) => answer !== limp))
    .map((answer) => ({
      kind: "limp",
      if: { limp: answer },
      distance: LATER.limp,
      seen: seen.map((one) => answeredNow(one, one.painNow, answer)),
    }));
}

/** Down to the cap, or one metre past it. */
function distanceTrials(seen: Seen): Trial[] {
  const planned = seen[0]?.question.planned ?? null;
  const longestM = shortestLongest(seen);
  if (planned === null || longestM === null) return [];
  const capM = distanceCap(longestM);
  return [capM, capM + 1]
    .filter((distanceM) => distanceM !== planned.distanceM)
    .map((distanceM) => ({
      kind: "distanceM",
      if: { distanceM },
      distance: LATER.plannedDistance,
      seen: seen.map((one) => plannedDistance(one, distanceM)),
    }));
}

type ReadingKind = "pain24h" | "pain60min" | "painNextMorning";

const READINGS: Readonly<Record<SettleBy, readonly ReadingKind[]>> = {
  "24h": ["pain24h", "painNextMorning"],
  nextMorning: ["painNextMorning"],
  "60min": ["pain60min"],
};

/** A reading still to be given for the last session, of the kinds the runner's packs go by. */
function readingTrials(seen: Seen): Trial[] {
  const asked = new Map<string, readonly [ReadingKind, string]>();
  for (const { worst, moment } of seen) {
    if (worst?.judgement.verdict !== "pending" && worst?.judgement.verdict !== "unknown") continue;
    const { id } = worst.session;
    for (const { settleBy } of moment.profiles) {
      for (const kind of READINGS[settleBy]) asked.set(`${kind} ${id}`, [kind, id]);
    }
  }
  const recent = seen.map((one) => ({
    one,
    state: { ...one.state, ...since(one.state, one.lastFrom) },
  }));
  return [...asked.values()].flatMap(([kind, session]) =>
    PAIN_SCALE.map((pain) => ({
      kind,
      if: { [kind]: pain },
      distance: LATER.reading + pain,
      seen: recent.map(({ one, state }) => {
        const draft = draftOf(state);
        recordWhole(draft, readingEntry(kind, pain, session, one.question));
        return withReadings(one, draft);
      }),
    })),
  );
}

function readingEntry(kind: ReadingKind, pain: number, session: string, question: Question): Entry {
  const { at, zone } = question;
  if (kind === "painNextMorning") return { kind: "morning", at, zone: zone ?? null, pain };
  return { kind: "settling", at, session, [kind]: pain };
}

/** The same question, feeling the same, a day or more later. */
function waitTrials(seen: Seen): Trial[] {
  return WAITS.map((waitDays) => ({
    kind: "waitDays",
    if: { waitDays },
    distance: LATER.wait + waitDays,
    seen: seen.map((one) => waited(one, waitDays)),
  }));
}

function waited({ state, question, moment, painNow, limp }: Situation, days: number): Situation {
  const at = moment.at + days * DAY;
  return situation(
    { ...state, now: { at, pain: painNow, limp } },
    { ...question, at: formatInstant(at) },
  );
}
