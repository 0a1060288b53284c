import { LOOSER_PARTS } from "#safety/looser.ts";
import type { AnswersDocument, Guidance, Timeline } from "#timeline/timeline.ts";

/** A version of the rules: what answers a timeline. */
export interface RuleSet {
  readonly id: string;
  readonly replay: (timeline: Timeline) => AnswersDocument;
}

/** A runner's history with a name to tell it by. */
export interface History {
  readonly name: string;
  readonly timeline: Timeline;
}

/** One part of one answer that the rule sets give otherwise. */
export interface Change {
  readonly history: string;
  /** Place of the question in its timeline, from 0, and its time. */
  readonly question: number;
  readonly at: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether the later rules allow more; parts that allow nothing (reasons, measures) are neither. */
  readonly direction: "looser" | "stricter" | "neither";
}

/** Whose answers change from one rule set to another, and how. */
export interface RulesDiff {
  readonly before: string;
  readonly after: string;
  readonly histories: number;
  readonly answers: number;
  readonly changedHistories: number;
  readonly changedAnswers: number;
  /** How many of the changes let somebody do more. */
  readonly looser: number;
  readonly changes: readonly Change[];
}

/** Asks two rule sets the same questions about the same histories, and lists every part of an answer that differs. */
export function diff(before: RuleSet, after: RuleSet, histories: Iterable<History>): RulesDiff {
  const changes: Change[] = [];
  let count = 0;
  let answers = 0;
  for (const history of histories) {
    count += 1;
    answers += history.timeline.ask.length;
    changes.push(...changesOf(history, before, after));
  }
  return {
    before: before.id,
    after: after.id,
    histories: count,
    answers,
    changedHistories: new Set(changes.map(({ history }) => history)).size,
    changedAnswers: new Set(changes.map(({ history, question }) => `${question} ${history}`)).size,
    looser: changes.filter(({ direction }) => direction === "looser").length,
    changes,
  };
}

function changesOf({ name, timeline }: History, before: RuleSet, after: RuleSet): Change[] {
  const then = before.replay(timeline).answers;
  const now = after.replay(timeline).answers;
  return timeline.ask.flatMap(({ at }, question) => {
    const [old, fresh] = [then[question], now[question]];
    if (old === undefined || fresh === undefined) {
      throw new RangeError(`${name}: a rule set left question ${question} unanswered`);
    }
    return fieldsOf(old, fresh).flatMap((field) => {
      const [was, is] = [valueOf(old, field), valueOf(fresh, field)];
      if (sorted(was) === sorted(is)) return [];
      const direction = directionOf(field, old, fresh);
      return [{ history: name, question, at, field, before: was, after: is, direction }];
    });
  });
}

const fieldsOf = (...answers: readonly Guidance[]): readonly string[] => [
  ...new Set(answers.flatMap((answer) => Object.keys(answer))),
];

const valueOf = (answer: Guidance, field: string): unknown => Reflect.get(answer, field) as unknown;

/** A part that allows both more and less than it did counts as looser. */
function directionOf(field: string, before: Guidance, after: Guidance): Change["direction"] {
  const isLooser = Object.hasOwn(LOOSER_PARTS, field)
    ? LOOSER_PARTS[field as keyof typeof LOOSER_PARTS]
    : null;
  if (isLooser === null) return "neither";
  if (isLooser(after, before)) return "looser";
  return isLooser(before, after) ? "stricter" : "neither";
}

/** JSON whose keys stand in order, so that it says the same when it means the same. */
function sorted(value: unknown): string {
  return String(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ),
  );
}
