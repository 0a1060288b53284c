import type { Decided } from "#guidance/decide.ts";
import { draftOf, recordWhole } from "#guidance/state.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { situation, type Situation } from "#guidance/situation.ts";
import { distanceCap } from "#load/longest-run.ts";
import type { SettleBy } from "#packs/profiles.ts";
import { DAY, formatInstant } from "#timeline/day.ts";
import type { Decision, Entry, Question, WouldChange } from "#timeline/timeline.ts";

/** One answer changed, and how far that is from what was answered: smaller is nearer. */
interface Trial {
  readonly kind: string;
  readonly if: WouldChange["if"];
  readonly distance: number;
  readonly state: RunnerState;
  readonly question: Question;
}

type Ask = (state: RunnerState, question: Question) => Decided;

const PAINS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WAITS = [1, 2, 3];
// Kinds of answer are told in this order when they are as near: what can be looked at again today comes first.
const LATER = { plannedDistance: 1, limp: 1, reading: 20, wait: 40 };

/**
 * The nearest changes of one answer that lead to another decision, found by asking again with that answer changed: pain
 * now, limp, the planned distance, a settling reading, or waiting. At most one for each kind and outcome.
 */
export function wouldChange(
  state: RunnerState,
  question: Question,
  decision: Decision,
  ask: Ask,
): readonly WouldChange[] {
  const seen = situation(state, question);
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
    const then = ask(trial.state, trial.question).decision;
    const key = `${trial.kind} ${then}`;
    if (then === decision || told.has(key)) continue;
    told.add(key);
    // oxlint-disable-next-line unicorn/no-thenable -- the format names it so; it is never awaited
    changes.push({ if: trial.if, then });
  }
  return changes;
}

/** The same state had the check-in been answered otherwise: the answer is replaced, not added. */
function withNow(
  { state, moment }: Situation,
  pain: number | null,
  limp: boolean | null,
): RunnerState {
  return { ...state, now: { at: moment.at, pain, limp } };
}

function painTrials(seen: Situation): Trial[] {
  const { painNow, limp, question } = seen;
  return PAINS.filter((pain) => pain !== painNow).map((pain) => ({
    kind: "painNow",
    if: { painNow: pain },
    distance: Math.abs(pain - (painNow ?? 0)),
    state: withNow(seen, pain, limp),
    question,
  }));
}

function limpTrials(seen: Situation): Trial[] {
  const { painNow, limp, question } = seen;
  return [false, true]
    .filter((answer) => answer !== limp)
    .map((answer) => ({
      kind: "limp",
      if: { limp: answer },
      distance: LATER.limp,
      state: withNow(seen, painNow, answer),
      question,
    }));
}

/** Down to the cap, or one metre past it. */
function distanceTrials({ state, question, longestM }: Situation): Trial[] {
  const { planned } = question;
  if (planned === null || planned === undefined || longestM === null) return [];
  const capM = distanceCap(longestM);
  return [capM, capM + 1]
    .filter((distanceM) => distanceM !== planned.distanceM)
    .map((distanceM) => ({
      kind: "distanceM",
      if: { distanceM },
      distance: LATER.plannedDistance,
      state,
      question: { ...question, planned: { ...planned, distanceM } },
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
  const [last] = seen.lastSessions;
  if (last?.judgement.verdict !== "pending" && last?.judgement.verdict !== "unknown") return [];
  const kinds = new Set(seen.moment.profiles.flatMap(({ settleBy }) => READINGS[settleBy]));
  return [...kinds].flatMap((kind) =>
    PAINS.map((pain) => {
      const draft = draftOf(seen.state);
      recordWhole(draft, readingEntry(kind, pain, last.session.id, seen.question));
      return {
        kind,
        if: { [kind]: pain },
        distance: LATER.reading + pain,
        state: draft,
        question: seen.question,
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
      state: { ...state, now: { at, pain: painNow, limp } },
      question: { ...question, at: formatInstant(at) },
    };
  });
}
