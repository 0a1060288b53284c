import {
  dayName,
  ruleSentence,
  type Speaking,
  type Week,
  type Work,
  workName,
} from "#features/week/week-words.ts";

/** A piece of work on its day. */
export interface Piece {
  readonly date: string;
  readonly work: Work;
}

/** A piece of work is known by its day and what it is. */
export const keyOf = (date: string, { work }: Work): string => `${date} ${work.activity}`;

/** The key of a piece after a move. */
export const keyAfter = (key: string, date: string): string => `${date} ${key.split(" ")[1]}`;

/** Where pieces went since they were drawn: the key they had, and the one they got. */
export type Followed = Map<string, string>;

/** The key that a piece has now: its own while the week has it there, else the one that its moves led to. */
export function followed(week: Week, moves: Followed, key: string): string {
  const seen = new Set<string>();
  let at = key;
  while (!pieceOf(week, at) && !seen.has(at)) {
    seen.add(at);
    at = moves.get(at) ?? at;
  }
  return at;
}

/** A piece of a week by its key. */
export function pieceOf(week: Week, key: string): Piece | null {
  for (const { date, works } of week.days) {
    const work = works.find((one) => keyOf(date, one) === key);
    if (work) return { date, work };
  }
  return null;
}

/** Whether a date still has something that is neither done nor missed. */
export function hasPlanned({ days }: Week, on: string): boolean {
  return days.some(
    ({ date, works }) => date === on && works.some(({ state }) => state === "planned"),
  );
}

/** The rule that keeps a piece from a date: null where it can go, undefined where nothing is said of it. */
export function ruleAt(work: Work, date: string): string | null | undefined {
  return work.targets.find((target) => target.date === date)?.rule;
}

/** The date some steps on from another, within the week. */
export function dateNear({ days }: Week, date: string | null, steps: number): string | null {
  const at = days.findIndex((day) => day.date === date) + steps;
  return days[Math.min(days.length - 1, Math.max(0, at))]?.date ?? null;
}

/** A piece's name and its day, for a sentence. */
export function namesOf({ date, work }: Piece, speaking: Speaking) {
  return { work: workName(work.work, speaking), day: dayName(date, speaking.locale) };
}

/** What is said while a piece is held over a date: that it can go there, or which rule forbids it. */
export function overWords({ date: home, work }: Piece, date: string, speaking: Speaking): string {
  const { say, locale } = speaking;
  const day = dayName(date, locale);
  if (date === home) return say("overHome", { day });
  const rule = ruleAt(work, date);
  if (rule === null) return say("overFree", { day });
  const reason = rule === undefined ? say("otherRule") : ruleSentence(rule, speaking);
  return say("overLocked", { day, reason });
}
