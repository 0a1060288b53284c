import type { RedFlagQuestionId } from "#packs/red-flag-questions.ts";
import {
  LEVEL_ORDER,
  LOCK_ORDER,
  RED_FLAG_ROWS,
  redFlagRow,
  type RedFlagId,
  type RedFlagRow,
} from "#packs/red-flags.ts";
import {
  type FlagFacts,
  isBeyondClearance,
  isMinor,
  opens,
  questionsOf,
} from "#triage/flag-logic.ts";
import type {
  Entry,
  FlagLevel,
  Lock,
  Pregnancy,
  RedFlagAnswers,
  Referral,
} from "#timeline/timeline.ts";

export {
  FIRST_QUESTIONS,
  recordGroup,
  type FirstQuestion,
  type FirstQuestionId,
} from "#triage/first-questions.ts";
export { RED_FLAG_QUESTIONS, type RedFlagQuestionId } from "#packs/red-flag-questions.ts";
export { MIN_AGE, RED_FLAG_ROWS as RED_FLAGS, type RedFlagId } from "#packs/red-flags.ts";

/** Answers of one flag since its last clearance. */
interface FlagAnswers {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What triage remembers of a history: plain JSON, bounded by the number of flags and questions. */
export interface TriageState {
  /** Answers since each flag's last clearance; a flag that is missing has none. */
  readonly answers: Readonly<Partial<Record<RedFlagId, FlagAnswers>>>;
  /** Open flags, in the order of the list. Only a clearance takes one out. */
  readonly open: readonly RedFlagId[];
  readonly pregnancy: Pregnancy | null;
  readonly age: number | null;
  readonly ageCleared: boolean;
}

/** An open red flag with what it says about urgency and what it locks. */
export interface OpenFlag {
  readonly flag: RedFlagId;
  readonly level: FlagLevel;
  readonly locks: readonly Lock[];
}

/** A flag's row with a key of its own type, and the questions that it reads. */
interface Row extends RedFlagRow {
  readonly id: RedFlagId;
  readonly questions: readonly RedFlagQuestionId[];
}

const ROWS: readonly Row[] = RED_FLAG_ROWS.map((row) => ({ ...row, questions: questionsOf(row) }));

const NO_ANSWERS: FlagAnswers = { yes: [], no: [] };

/** The state before any fact. */
export function noFlags(): TriageState {
  return { answers: {}, open: [], pregnancy: null, age: null, ageCleared: false };
}

/**
 * Folds one entry into the red flags (clinical.md 4 "Precisely"): a flag opens when an entry names it or its logic holds
 * over the answers since its last clearance, and only a clearance that names it closes it.
 */
export function advanceTriage(state: TriageState, entry: Entry): TriageState {
  switch (entry.kind) {
    case "intake": {
      const known = {
        ...state,
        pregnancy: entry.pregnancy ?? state.pregnancy,
        age: entry.age ?? state.age,
      };
      return opened(withAnswers(known, entry.answers ?? {}), null);
    }
    case "flag":
      return opened(withAnswers(state, entry.answers ?? {}), entry.flag);
    case "clearance":
      return cleared(state, entry.flag);
    default:
      return state;
  }
}

/** The open flags in the order of the list, which is that of their urgency, raised or not. */
export function openFlags(state: TriageState): readonly OpenFlag[] {
  return ROWS.filter((row) => state.open.includes(row.id)).map((row) => ({
    flag: row.id,
    level: levelOf(row, state),
    locks: row.locks,
  }));
}

/** The flags open for any injury, as `openFlags` lists them: each once, at its most urgent. */
export function openInAny(lists: readonly (readonly OpenFlag[])[]): readonly OpenFlag[] {
  const open = lists.flat();
  return ROWS.flatMap(({ id }) => {
    const same = open.filter(({ flag }) => flag === id);
    return LEVEL_ORDER.flatMap((level) => same.find((one) => one.level === level) ?? []).slice(
      0,
      1,
    );
  });
}

/** Whom to see: the most urgent flag is named, and the locks are those of all of them; null when none is open. */
export function referral(open: readonly OpenFlag[]): Referral | null {
  const first = open[0];
  if (first === undefined) return null;
  const locks = LOCK_ORDER.filter((lock) => open.some((flag) => flag.locks.includes(lock)));
  return { flag: first.flag, level: first.level, locks };
}

/** Whether a clearance can close a flag at all: none helps a runner who is too young. */
export function isClearable(state: TriageState, flag: string): boolean {
  const row = redFlagRow(flag);
  return row === null || !isBeyondClearance(row.opens, state.age);
}

/** Whether a clearance can close a flag at any age. */
export function isClearableAtAnyAge(flag: string): boolean {
  return redFlagRow(flag)?.opens.age === undefined;
}

/** How urgent a flag is: breathlessness with a possible clot, for one, is for the emergency number. */
function levelOf({ id, level, raisedBy }: Row, state: TriageState): FlagLevel {
  if (raisedBy === undefined) return level;
  const { yes } = state.answers[id] ?? NO_ANSWERS;
  return yes.includes(raisedBy.question) ? raisedBy.level : level;
}

function withAnswers(state: TriageState, given: RedFlagAnswers): TriageState {
  const answers: Partial<Record<RedFlagId, FlagAnswers>> = { ...state.answers };
  for (const { id, questions } of ROWS) {
    const before = answers[id] ?? NO_ANSWERS;
    const asked = questions.filter((question) => Object.hasOwn(given, question));
    if (asked.length === 0) continue;
    answers[id] = {
      yes: merged(
        before.yes,
        asked.filter((question) => given[question] === true),
      ),
      no: merged(
        before.no,
        asked.filter((question) => given[question] === false),
      ),
    };
  }
  return { ...state, answers };
}

function merged(before: readonly string[], now: readonly string[]): readonly string[] {
  return [...new Set([...before, ...now])];
}

function opened(state: TriageState, named: string | null): TriageState {
  const open = ROWS.filter(
    (row) =>
      state.open.includes(row.id) || row.id === named || opens(row.opens, factsOf(state, row.id)),
  ).map((row) => row.id);
  return { ...state, open };
}

function factsOf(state: TriageState, flag: RedFlagId): FlagFacts {
  const { yes, no } = state.answers[flag] ?? NO_ANSWERS;
  const { pregnancy, age, ageCleared } = state;
  return { yes, no, pregnancy, age, ageCleared };
}

function cleared(state: TriageState, named: string): TriageState {
  const row = ROWS.find(({ id }) => id === named);
  if (row === undefined || !isClearable(state, row.id)) return state;
  const answers = { ...state.answers };
  delete answers[row.id];
  return {
    ...state,
    answers,
    open: state.open.filter((id) => id !== row.id),
    ageCleared: state.ageCleared || isMinor(row.opens, state.age),
  };
}
