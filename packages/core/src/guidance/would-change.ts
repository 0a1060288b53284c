import { rule } from "#guidance/decide.ts";
import { screeningOf } from "#guidance/screen-context.ts";
import { draftOf, recordWhole } from "#guidance/state.ts";
import {
  answeredNow,
  plannedDistance,
  situation,
  withReadings,
  type Situation,
} from "#guidance/situation.ts";
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
  readonly seen: Situation;
}

const WAITS = [1, 2, 3];
// Kinds of answer are told in this order when they are as near: what can be looked at again today comes first.
const LATER = { plannedDistance: 1, limp: 1, reading: 20, wait: 40 };

/**
 * The nearest changes of one answer that lead to another decision, found by asking again with that answer changed: pain
 * now, limp, the planned distance, a settling reading, or waiting. At most one for each kind and outcome.
 */
export function wouldChange(
  seen: Situation,
  screening: Screening | null,
  decision: Decision,
): readonly WouldChange[] {
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
    const { decision: then } = rule(trial.seen, screeningIn(trial.seen, seen, screening));
    const key = `${trial.kind} ${then}`;
    if (then === decision || told.has(key)) continue;
    told.add(key);
    // oxlint-disable-next-line unicorn/no-thenable -- the format names it so; it is never awaited
    changes.push({ if: trial.if, then });
  }
  return changes;
}

/** Of what a trial changes, exercises are screened for one thing only: whether the runner is coming back. */
function screeningIn(
  trial: Situation,
  seen: Situation,
  screening: Screening | null,
): Screening | null {
  return trial.returning === seen.returning ? screening : screeningOf(trial);
}

function painTrials(seen: Situation): Trial[] {
  const { painNow, limp } = seen;
  return PAIN_SCALE.filter((pain) => pain !== painNow).map((pain) => ({
    kind: "painNow",
    if: { painNow: pain },
    distance: Math.abs(pain - (painNow ?? 0)),
    seen: answeredNow(seen, pain, limp),
  }));
}

function limpTrials(seen: Situation): Trial[] {
  const { painNow, limp } = seen;
  return [false, true]
    .filter((answer) => answer !== limp)
    .map((answer) => ({
      kind: "limp",
      if: { limp: answer },
      distance: LATER.limp,
      seen: answeredNow(seen, painNow, answer),
    }));
}

/** Down to the cap, or one metre past it. */
function distanceTrials(seen: Situation): Trial[] {
  const { plan, longestM, question } = seen;
  if (question.planned === null || question.planned === undefined || longestM === null) return [];
  const capM = distanceCap(longestM);
  return [capM, capM + 1]
    .filter((distanceM) => distanceM !== plan.distanceM)
    .map((distanceM) => ({
      kind: "distanceM",
      if: { distanceM },
      distance: LATER.plannedDistance,
      seen: plannedDistance(seen, distanceM),
    }));
}

type ReadingKind = "pain24h" | "pain60min" | "painNextMorning";

const READINGS: Readonly<Record<SettleBy, readonly ReadingKind[]>> = {
  "24h": ["pain24h", "painNextMorning"],
  nextMorning: ["painNextMorning"],
  "60min": ["pain60min"],
};

/** A reading still to be given for the last session, of the kinds the runner's packs go by. */
function readingTrials(seen: Situation): Trial[] {
  const { worst, moment, question } = seen;
  if (worst?.judgement.verdict !== "pending" && worst?.judgement.verdict !== "unknown") return [];
  const kinds = new Set(moment.profiles.flatMap(({ settleBy }) => READINGS[settleBy]));
  const recent = { ...seen.state, ...since(seen.state, seen.lastFrom) };
  return [...kinds].flatMap((kind) =>
    PAIN_SCALE.map((pain) => {
      const draft = draftOf(recent);
      recordWhole(draft, readingEntry(kind, pain, worst.session.id, question));
      return {
        kind,
        if: { [kind]: pain },
        distance: LATER.reading + pain,
        seen: withReadings(seen, draft),
      };
    }),
  );
}

function readingEntry(kind: ReadingKind, pain: number, session: string, question: Question): Entry {
  const { at, zone } = question;
  if (kind === "painNextMorning") return { kind: "morning", at, zone: zone ?? null, pain };
  return { kind: "settling", at, session, [kind]: pain };
}

/** The same question, feeling the same, a day or more later. */
function waitTrials({ state, question, moment, painNow, limp }: Situation): Trial[] {
  return WAITS.map((waitDays) => {
    const at = moment.at + waitDays * DAY;
    return {
      kind: "waitDays",
      if: { waitDays },
      distance: LATER.wait + waitDays,
      seen: situation(
        { ...state, now: { at, pain: painNow, limp } },
        { ...question, at: formatInstant(at) },
      ),
    };
  });
}
