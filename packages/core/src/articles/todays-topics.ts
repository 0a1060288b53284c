import type { ShownWhen } from "#articles/shown-when.ts";
import { ARTICLES_A_DAY } from "#packs/reading.ts";
import type { Guidance, Site } from "#timeline/timeline.ts";

/** An article, as far as choosing it goes. */
export interface ReadingTopic {
  readonly topic: string;
  readonly shownWhen: ShownWhen;
}

/** Today, as far as reading goes: the answer that was given, and what else is known of the runner. */
export interface ReadingDay extends Pick<
  Guidance,
  | "decision"
  | "refer"
  | "how"
  | "sessions"
  | "stage"
  | "step"
  | "gates"
  | "screen"
  | "shoes"
  | "reasons"
> {
  /** Where it hurts, from the intake; null while there is none. */
  readonly site: Site | null;
  /** Whether it got worse, and the calm days still last. */
  readonly inFlare: boolean;
  /** Rules that speak against this week's step, where they are known (`whyStep`). */
  readonly whyStep?: readonly string[];
}

/** One thing that is so today. */
type Tie = readonly [part: keyof ShownWhen, value: string];

/** The rule that a red flag stops running by: beside it nothing is offered but what the flag asks for. */
const STOPPED = "B0";

/**
 * The topics that belong to today, the closest first, at most three: a safety sign before the calm days of a
 * flare, those before the deciding rule and the other reasons, and what holds for weeks (stage, place of pain) last. Of two
 * alike the earlier in `topics` comes first. While a safety sign stops running only what is tied to the sign is offered,
 * and on a day of rest or calm nothing that is tied to a stage, a gate or a step alone.
 */
export function topicsForToday(
  topics: readonly ReadingTopic[],
  day: ReadingDay,
): readonly string[] {
  const ties = tiesOf(day);
  return topics
    .map(({ topic, shownWhen }) => ({ topic, place: ties.findIndex((tie) => has(shownWhen, tie)) }))
    .filter(({ place }) => place !== -1)
    .toSorted((a, b) => a.place - b.place)
    .slice(0, ARTICLES_A_DAY)
    .map(({ topic }) => topic);
}

function has(shownWhen: ShownWhen, [part, value]: Tie): boolean {
  const named: readonly string[] = shownWhen[part] ?? [];
  return named.includes(value);
}

/** What is so today, from what weighs most to what weighs least. */
function tiesOf(day: ReadingDay): readonly Tie[] {
  const reasons = day.reasons.map(({ rule }) => rule);
  const flags = [...(day.refer ? [day.refer.flag] : []), ...reasons.filter(isFlag)];
  const signs = ties("rules", flags);
  if (reasons.includes(STOPPED)) return [...signs, ["rules", STOPPED]];
  const today = [
    ...signs,
    ...(day.inFlare ? [tie("flare", "open")] : []),
    ...ties("rules", reasons),
    ...ties("hows", day.how),
    ...ties(
      "verdicts",
      day.sessions.slice(-1).map(({ verdict }) => verdict),
    ),
  ];
  const lasting = [...ties("sites", day.site ? [day.site] : []), tie("decisions", day.decision)];
  return day.decision === "rest" || day.inFlare
    ? [...today, ...lasting]
    : [...today, ...onTheWay(day), ...lasting];
}

/** What the day says of the way up: this week's step, the list that was screened, the tests to come, the stage, the shoes. */
function onTheWay({ whyStep = [], step, screen, gates, stage, shoes }: ReadingDay): readonly Tie[] {
  const screened = [...(screen?.removed ?? []), ...(screen?.changed ?? [])];
  const unmet = gates.filter(({ met }) => met !== true);
  return [
    ...ties("rules", whyStep),
    tie("steps", step),
    ...ties(
      "rules",
      screened.map(({ rule }) => rule),
    ),
    ...ties(
      "gates",
      unmet.map(({ gate }) => gate),
    ),
    tie("stages", stage),
    ...ties("rules", shoes ? [shoes.advice] : []),
  ];
}

const isFlag = (rule: string): boolean => rule.startsWith("RF-");
const tie = (part: keyof ShownWhen, value: string): Tie => [part, value];
const ties = (part: keyof ShownWhen, values: readonly string[]): readonly Tie[] =>
  values.map((value) => tie(part, value));
