import {
  advanceTriage,
  noFlags,
  openFlags,
  referral,
  type OpenFlag,
} from "@springback/core/triage";
import type {
  IntakeEntry,
  Mode,
  NowEntry,
  Pregnancy,
  RedFlagAnswers,
  Referral,
  Sides,
  Site,
} from "@springback/core/timeline";
import { WINDOWS } from "@springback/core/windows";
import { v7 } from "uuid";

/** What a visitor has answered so far. It lives on the phone until it is saved. */
export interface Draft {
  readonly version: 1;
  /** Made when the form was opened; a repeated save is then recognised. */
  readonly ids: { readonly intake: string; readonly now: string };
  /** Set once the safety screen was submitted; from then on a yes stays. */
  readonly safety: RedFlagAnswers | null;
  readonly side: Sides | null;
  readonly site: Site | null;
  readonly you: You | null;
  readonly now: { readonly at: string; readonly pain: number; readonly limp: boolean } | null;
}

export interface You {
  readonly age: number;
  readonly mode: Mode;
  readonly baselinePain: number;
  readonly longestRun30dM: number | null;
  readonly pregnancy: Pregnancy | null;
}

const KEY = "springback.check";

/** A draft in which nothing has been answered. */
export function emptyDraft(): Draft {
  const ids = { intake: v7(), now: v7() };
  return { version: 1, ids, safety: null, side: null, site: null, you: null, now: null };
}

/** The draft on this phone, or an empty one. How it feels now is asked again once it is too old to count. */
export function loadDraft(now: number): Draft {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "null") as Draft | null;
    if (stored?.version !== 1) return emptyDraft();
    const stale = stored.now !== null && now - Date.parse(stored.now.at) > WINDOWS.now;
    return stale ? { ...stored, now: null, ids: { ...stored.ids, now: v7() } } : stored;
  } catch {
    return emptyDraft();
  }
}

/** Keeps the draft on this phone; false when the browser won't. */
export function storeDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Takes the draft off this phone, once it is saved. */
export function clearDraft(): void {
  localStorage.removeItem(KEY);
}

/** The intake a draft makes, with what is still open left unanswered. */
export function intakeOf(draft: Draft, at: string): IntakeEntry {
  return {
    kind: "intake",
    at,
    side: draft.side ?? "both",
    site: draft.site ?? "unsure",
    mode: draft.you?.mode ?? "returning",
    age: draft.you?.age ?? null,
    baselinePain: draft.you?.baselinePain ?? null,
    longestRun30dM: draft.you?.longestRun30dM ?? null,
    pregnancy: draft.you?.pregnancy ?? null,
    answers: draft.safety,
  };
}

/** The facts of a finished draft, with the ids they will be stored under; null while something is open. */
export function factsOf(
  draft: Draft,
): { readonly id: string; readonly entry: IntakeEntry | NowEntry }[] | null {
  const { now, you, side, site, safety, ids } = draft;
  if (!now || !you || !side || !site || !safety) return null;
  return [
    { id: ids.intake, entry: intakeOf(draft, now.at) },
    { id: ids.now, entry: { kind: "now", at: now.at, pain: now.pain, limp: now.limp } },
  ];
}

const STOPPING = ["all", "loading", "running", "impact"];

/** The flags a draft's answers open. */
export function flagsOf(draft: Draft): readonly OpenFlag[] {
  return openFlags(advanceTriage(noFlags(), intakeOf(draft, "2000-01-01T00:00:00Z")));
}

/** The referral of the flags that stop everything, if the submitted answers open one. */
export function stoppingReferral(draft: Draft): Referral | null {
  if (!draft.safety) return null;
  const stopping = flagsOf(draft).filter(
    (flag) =>
      flag.locks.some((lock) => STOPPING.includes(lock)) &&
      // The age is asked two screens later; until then its own rule has nothing to say.
      (draft.you !== null || flag.flag !== "RF-AGE"),
  );
  return referral(stopping);
}
