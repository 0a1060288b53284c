import { isTakenOut, overridesInForce, rule } from "#guidance/decide.ts";
import { RULES_OF_THE_DAY, type RuleOfTheDay } from "#guidance/rules-of-the-day.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { screeningOf } from "#guidance/screen-context.ts";
import { situation, type Situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import { distanceCap } from "#load/longest-run.ts";
import { recoveryDays } from "#packs/composition.ts";
import { DAY_SOURCES, type DayRuleId } from "#packs/reason-sources.ts";
import { loadClass, loadsTendon } from "#sessions/session.ts";
import { isoDate } from "#timeline/day.ts";
import type { Question, Reason } from "#timeline/timeline.ts";

/** A rule of the day that was asked, whether it applied or not, and the numbers it was asked with. */
export interface Considered {
  readonly rule: DayRuleId;
  readonly source: string;
  readonly applied: boolean;
  /** It isn't asked: a coach's override in force takes it out. */
  readonly takenOut: boolean;
  readonly facts: Reason["facts"];
  /** The injury it was asked for; null where facts name none. */
  readonly injury: string | null;
}

/**
 * Every rule of the day in the order they are asked (clinical.md 1.5), for each injury by itself: what applied, what didn't,
 * and with which numbers. What applied is what the answer gives as its reasons. The state holds no later facts.
 */
export function rulesConsidered(state: RunnerState, question: Question): readonly Considered[] {
  return threadsOf(state).flatMap((thread) =>
    consideredFor(thread.injury, situation(thread.state, question)),
  );
}

function consideredFor(injury: string | null, seen: Situation): readonly Considered[] {
  const screening = screeningOf(seen);
  const { hits } = rule(seen, screening);
  const inForce = overridesInForce(seen);
  const told = new Map<DayRuleId, Considered>();
  for (const row of RULES_OF_THE_DAY) {
    const { id } = row;
    const applied = hits.includes(row);
    const takenOut = isTakenOut(row, inForce);
    const read = applied ? row.facts : (NOT_SO[id] ?? row.facts);
    // Two rows may stand for one rule: that of the two is told which has something to say.
    if (told.has(id) && !applied && !takenOut) continue;
    const facts = read(seen, screening);
    told.set(id, { rule: id, source: DAY_SOURCES[id], applied, takenOut, facts, injury });
  }
  const { painNow, moment } = seen;
  const asPlanned: Considered = {
    ...{ rule: "B9", source: DAY_SOURCES.B9, injury },
    applied: hits.length === 0,
    takenOut: false,
    facts: { painNow, cap: moment.cap },
  };
  return [...told.values(), asPlanned];
}

/** What is told where the rule doesn't apply, of the rules whose own facts take for granted that it does. */
const NOT_SO: Readonly<Partial<Record<DayRuleId, RuleOfTheDay["facts"]>>> = {
  BP: ({ returning }) => ({ returning }),
  B6: ({ plan, longestM }) => ({
    plannedM: plan.distanceM,
    longestM,
    capM: longestM === null ? null : distanceCap(longestM),
  }),
  B7: lastLoad,
};

/** The latest medium or high session and how long it has been recovered from; nulls without one. */
function lastLoad({ state, moment }: Situation): Reason["facts"] {
  const last = state.sessions.findLast(loadsTendon);
  if (last === undefined) return { lastDay: null, load: null, daysSince: null, needed: null };
  const load = loadClass(last) === "high" ? "high" : "medium";
  return {
    lastDay: isoDate(last.date),
    load,
    daysSince: moment.today - last.date,
    needed: recoveryDays(state.settings.packs, load),
  };
}
