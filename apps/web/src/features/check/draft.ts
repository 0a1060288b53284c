import type {
  Mode,
  Pregnancy,
  RedFlagAnswers,
  SessionEntry,
  Sides,
  Site,
  TestEntry,
} from "@springback/core/timeline";
import { WINDOWS } from "@springback/core/windows";
import { v7 } from "uuid";
import type { Typed } from "#features/check/typed.ts";

/** The facts that a first visit can make. */
const FACTS = ["intake", "run", "morning", "now", "test", "hold", "after"] as const;
export type FactName = (typeof FACTS)[number];

/** What a visitor has answered and done so far. It lives on the phone until it is saved. */
export interface Draft {
  readonly version: 2;
  /** Made when the form was opened; a repeated save is then recognised. */
  readonly ids: Readonly<Record<FactName, string>>;
  /** Set once the safety screen was submitted; from then on a yes stays. */
  readonly safety: RedFlagAnswers | null;
  /** They are to be answered once more: something happened since. */
  readonly asksSafety: boolean;
  readonly side: Sides | null;
  readonly site: Site | null;
  readonly onsetWeeks: number | null;
  readonly you: You | null;
  readonly now: Now | null;
  /** The answer was read, and what comes after it begun. */
  readonly seen: boolean;
  /** The test and the first set, once done or left out. */
  readonly test: TestEntry | "left" | null;
  readonly hold: SessionEntry | "left" | null;
  /** What is on the steps' forms. */
  readonly typed: Typed;
  /** Where a link was mailed to with it. */
  readonly sentTo: string | null;
}

export interface You {
  readonly age: number;
  readonly mode: Mode;
  readonly baselinePain: number;
  readonly longestRun30dM: number | null;
  readonly pregnancy: Pregnancy | null;
}

/** How it is at an instant (RFC 3339), and what came before it. */
export interface Now {
  readonly at: string;
  readonly pain: number;
  readonly limp: boolean;
  /** Of this morning, minutes. */
  readonly stiffnessMin: number | null;
  /** The last run where it was today or yesterday. */
  readonly run: Run | null;
}

export interface Run {
  /** RFC 3339. */
  readonly endedAt: string;
  readonly distanceM: number | null;
  readonly painDuringPeak: number | null;
}

/** The part of the browser's storage that is used here. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export const DRAFT_KEY = "springback.check";

const freshIds = (): Draft["ids"] =>
  Object.fromEntries(FACTS.map((name) => [name, v7()])) as Record<FactName, string>;

/** A draft in which nothing has been answered. */
export function emptyDraft(): Draft {
  return {
    ...{ version: 2, ids: freshIds(), safety: null, asksSafety: false },
    ...{
      side: null,
      site: null,
      onsetWeeks: null,
      you: null,
      now: null,
      seen: false,
      test: null,
      hold: null,
      typed: {},
      sentTo: null,
    },
  };
}

/** The draft on this phone, or an empty one. How it feels now is asked again once it is too old to count. */
export function loadDraft(shelf: Shelf, now: number): Draft {
  const stored = storedDraft(shelf);
  if (!stored) return emptyDraft();
  const stale = stored.now !== null && now - Date.parse(stored.now.at) > WINDOWS.now;
  return stale ? withoutNow(stored) : stored;
}

/** The draft as this phone keeps it, however old; null without one. */
export function storedDraft(shelf: Shelf): Draft | null {
  try {
    const stored = JSON.parse(shelf.getItem(DRAFT_KEY) ?? "null") as
      | (Partial<Omit<Draft, "version" | "now">> & {
          readonly version?: number;
          readonly now?: Pick<Now, "at" | "pain" | "limp"> | null;
        })
      | null;
    if (stored?.version !== 1 && stored?.version !== 2) return null;
    const empty = emptyDraft();
    // Kept by an earlier edition of this page it knows less; a yes of its safety questions stays all the same.
    const now = stored.now ? { stiffnessMin: null, run: null, ...stored.now } : null;
    return { ...empty, ...stored, version: 2, now, ids: { ...empty.ids, ...stored.ids } };
  } catch {
    return null;
  }
}

/** To be told again how it is: other facts than those that may have been sent. What was done stays done. */
export function withoutNow(draft: Draft): Draft {
  const { run, morning, now } = freshIds();
  const { now: _typed, ...typed } = draft.typed;
  return { ...draft, now: null, seen: false, typed, ids: { ...draft.ids, run, morning, now } };
}

/** To answer the safety questions again, with nothing picked beforehand. */
export function askingSafety(draft: Draft): Draft {
  const { safety: _typed, ...typed } = draft.typed;
  return { ...draft, asksSafety: true, typed };
}

/** The safety questions answered, the first time or again: a yes of before stays. */
export function withSafety(draft: Draft, answers: RedFlagAnswers): Draft {
  const before = Object.entries(draft.safety ?? {}).filter(([, answer]) => answer === true);
  const safety = { ...answers, ...Object.fromEntries(before) };
  return { ...draft, safety, asksSafety: false };
}

/** Begun anew, with what was typed to start from. The safety answers stand, and so does what was done. */
export function againFrom(draft: Draft): Draft {
  const { safety, test, hold, ids, typed, sentTo } = draft;
  const done = { test: ids.test, hold: ids.hold, after: ids.after };
  return withoutNow({
    ...{ ...emptyDraft(), safety, test, hold, typed, sentTo },
    ids: { ...freshIds(), ...done },
  });
}

/** Keeps the draft on this phone; false when the browser won't. */
export function storeDraft(shelf: Shelf, draft: Draft): boolean {
  try {
    shelf.setItem(DRAFT_KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Takes the draft off this phone, once it is saved. */
export function clearDraft(shelf: Shelf): void {
  try {
    shelf.removeItem(DRAFT_KEY);
  } catch {
    // A browser that keeps nothing has nothing to take off.
  }
}
