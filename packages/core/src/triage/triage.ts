import {
  ADULT_AGE,
  LEVEL_ORDER,
  LOCK_ORDER,
  MIN_AGE,
  RED_FLAG_ROWS,
  type RedFlagId,
} from "#packs/red-flags.ts";
import { FLAG_LOGIC, FLAG_QUESTIONS, type Evidence } from "#triage/flag-logic.ts";
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
  type FirstQuestionLine,
} from "#triage/first-questions.ts";
export { RED_FLAG_QUESTIONS, type RedFlagQuestion } from "#triage/questions.ts";
export { LEVEL_WORDS, RED_FLAGS, type RedFlag } from "#triage/flag-words.ts";
export type { RedFlagId } from "#packs/red-flags.ts";

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

/** The open flags, the most urgent first; ties in the order of the list. */
export function openFlags(state: TriageState): readonly OpenFlag[] {
  return RED_FLAG_ROWS.filter((row) => state.open.includes(row.id))
    .map((row) => ({ flag: row.id, level: levelOf(row.id, row.level, state), locks: row.locks }))
    .toSorted((a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level));
}

/** Whom to see: the most urgent flag is named, and the locks are those of all of them; null when none is open. */
export function referral(open: readonly OpenFlag[]): Referral | null {
  const first = open[0];
  if (first === undefined) return null;
  const locks = LOCK_ORDER.filter((lock) => open.some((flag) => flag.locks.includes(lock)));
  return { flag: first.flag, level: first.level, locks };
}

/** Breathlessness with a possible clot is for the emergency number. */
function levelOf(flag: RedFlagId, level: FlagLevel, state: TriageState): FlagLevel {
  if (flag !== "RF-DVT") return level;
  return (state.answers["RF-DVT"] ?? NO_ANSWERS).yes.includes("breathless") ? "emergency" : level;
}

function withAnswers(state: TriageState, given: RedFlagAnswers): TriageState {
  const answers: Partial<Record<RedFlagId, FlagAnswers>> = { ...state.answers };
  for (const { id } of RED_FLAG_ROWS) {
    const before = answers[id] ?? NO_ANSWERS;
    const asked = FLAG_QUESTIONS[id].filter((question) => Object.hasOwn(given, question));
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
  const open = RED_FLAG_ROWS.map((row) => row.id).filter(
    (id) => state.open.includes(id) || id === named || FLAG_LOGIC[id](evidence(state, id)),
  );
  return { ...state, open };
}

function evidence(state: TriageState, flag: RedFlagId): Evidence {
  const { yes, no } = state.answers[flag] ?? NO_ANSWERS;
  const { pregnancy, age, ageCleared } = state;
  return { yes, no, pregnancy, age, ageCleared };
}

function cleared(state: TriageState, named: string): TriageState {
  const flag = RED_FLAG_ROWS.find((row) => row.id === named)?.id;
  if (flag === undefined) return state;
  if (flag === "RF-AGE" && state.age !== null && state.age < MIN_AGE) return state;
  const answers = { ...state.answers };
  delete answers[flag];
  const minor = state.age !== null && state.age < ADULT_AGE;
  return {
    ...state,
    answers,
    open: state.open.filter((id) => id !== flag),
    ageCleared: state.ageCleared || (flag === "RF-AGE" && minor),
  };
}
