import { localDate } from "@springback/core/day";
import { parseTimeline } from "@springback/core/format";
import shown from "@springback/core/journeys/shown";
import { foldEntries } from "@springback/core/guidance";
import { guideSafely } from "@springback/core/safety";
import type { Entry, Guidance, Question, Timeline } from "@springback/core/timeline";

export type StoryId = keyof typeof shown;

/** A day of a story: what was told by its question, what the rules answer to that, and what was told later that day. */
export interface StoryDay {
  readonly question: Question;
  readonly told: readonly Entry[];
  readonly answer: Guidance;
  readonly later: readonly Entry[];
}

/** A made-up runner's days, one after the other. */
export interface Story {
  readonly id: StoryId;
  readonly zone: string;
  readonly days: readonly StoryDay[];
}

/** The stories in their order: facts from the tests of the rules, answers from the rules themselves. */
export const STORIES: readonly Story[] = Object.entries(shown).map(([id, timeline]) =>
  storyOf(id as StoryId, timeline),
);

function storyOf(id: StoryId, json: unknown): Story {
  const parsed = parseTimeline(json);
  if (!parsed.ok) throw new Error(`The story ${id} can't be read: ${parsed.faults.join("; ")}`);
  const { timeline } = parsed;
  const days = timeline.ask.map((question) => dayOf(question, timeline));
  return { id, zone: timeline.zone, days };
}

/** A question's day: answered from all that was told by then, as on a runner's phone. */
function dayOf(question: Question, timeline: Timeline): StoryDay {
  const { entries, zone } = timeline;
  const asked = Date.parse(question.at);
  const isKnown = ({ at }: Entry) => Date.parse(at) <= asked;
  const isToday = ({ at }: Entry) => localDate(Date.parse(at), zone) === localDate(asked, zone);
  const today = entries.filter(isToday);
  const state = foldEntries(timeline, entries.filter(isKnown));
  return {
    question,
    told: today.filter(isKnown),
    answer: guideSafely(state, question).guidance,
    later: today.filter((entry) => !isKnown(entry)),
  };
}
