import type { PlannedSession } from "@springback/core/timeline";
import type { ReasonWords } from "@springback/ui/domain/reason-list";
import type { StateName } from "@springback/ui/domain/state-shape";
import { dayWords } from "@springback/words/days";
import { distanceWords } from "@springback/words/measures";
import type { Say } from "@springback/words/words";
import type { Story, StoryDay, StoryId } from "#features/example/story-days.ts";
import { reasonWords } from "#features/guidance/reason-words.ts";
import {
  mustSeeSomeone,
  type SaidAnswer,
  type SaidFlag,
  sayAnswer,
  sayFlag,
} from "#features/guidance/said-answer.ts";
import {
  type FactWords,
  factWords,
  stepWords,
  type Telling,
} from "#features/history/fact-words.ts";
import type { English } from "#words/tables.ts";

/** What a story is told with: the history's words for its facts, and the page's own. */
export interface TellingStory {
  readonly telling: Telling;
  readonly say: Say<English["example"]>;
  readonly sayState: Say<English["ui"]>;
}

/** A day in words, plain data. */
export interface SaidDay {
  /** "Day 4 of 9: Thursday 5 March". */
  readonly name: string;
  readonly state: StateName;
  /** The state's word. */
  readonly word: string;
  readonly planned: string;
  readonly told: readonly FactWords[];
  readonly answer: SaidAnswer;
  /** The warning sign that stops everything; null while none does. */
  readonly flag: SaidFlag | null;
  readonly reasons: readonly ReasonWords[];
  readonly later: readonly FactWords[];
}

/** A story in words. */
export interface SaidStory {
  readonly id: StoryId;
  readonly title: string;
  readonly lead: string;
  readonly days: readonly SaidDay[];
}

/** What each story is called, and what it is about: keys of the words. */
const TITLES = {
  calm: { called: "calm", about: "calmLead" },
  lag: { called: "lag", about: "lagLead" },
  silence: { called: "silence", about: "silenceLead" },
  flag: { called: "flag", about: "flagLead" },
  back: { called: "back", about: "backLead" },
} as const satisfies Readonly<Record<StoryId, object>>;

/** A story in the words of a language. */
export function sayStory({ id, zone, days }: Story, by: TellingStory): SaidStory {
  const { say, telling } = by;
  const { called, about } = TITLES[id];
  return {
    ...{ id, title: say(called), lead: say(about) },
    days: days.map((day, place) => ({
      name: say("day", {
        ...{ n: place + 1, total: days.length },
        date: dayWords(day.question.at, zone, telling.locale),
      }),
      ...sayDay(day, by),
    })),
  };
}

/** A day in words, without its place among the others. */
export function sayDay(
  { question, told, answer, later }: StoryDay,
  by: TellingStory,
): Omit<SaidDay, "name"> {
  const { telling, sayState } = by;
  const { rules } = telling;
  const sees = mustSeeSomeone(answer);
  const state: StateName = sees ? "see" : answer.decision;
  return {
    ...{ state, word: sayState(state), planned: sayPlanned(question.planned ?? null, by) },
    told: told.map((entry) => factWords(entry, telling)),
    answer: sayAnswer(answer, null, rules),
    flag: sees && answer.refer ? sayFlag(answer.refer, rules) : null,
    reasons: answer.reasons.map((reason) => reasonWords(reason, rules)),
    later: later.map((entry) => factWords(entry, telling)),
  };
}

/** "Planned: Run, 6 km": what the question had in mind. */
function sayPlanned(planned: PlannedSession | null, { say, telling }: TellingStory): string {
  if (planned === null) return say("noPlan");
  const { activity, distanceM, step } = planned;
  const { locale, units, rules } = telling;
  const what = [
    activity && rules.activities[activity],
    distanceM && distanceWords(distanceM, locale, units),
    step && stepWords(step, telling),
  ];
  return say("planned", { what: what.filter(Boolean).join(", ") });
}
