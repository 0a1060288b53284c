import {
  advanceTriage,
  noFlags,
  openFlags,
  referral,
  type OpenFlag,
} from "@springback/core/triage";
import type {
  IntakeEntry,
  MorningEntry,
  NowEntry,
  Referral,
  SessionEntry,
  TestEntry,
} from "@springback/core/timeline";
import type { Draft, FactName, Now } from "#features/check/draft.ts";

type DraftEntry = IntakeEntry | MorningEntry | NowEntry | SessionEntry | TestEntry;

/** A fact of a draft with the id it will be stored under. */
export interface DraftFact {
  readonly id: string;
  readonly entry: DraftEntry;
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
    onsetWeeks: draft.onsetWeeks,
    pregnancy: draft.you?.pregnancy ?? null,
    answers: draft.safety,
  };
}

/** The facts that lead to the first answer; null while a question of it is open. */
export function answeredFacts(draft: Draft): readonly DraftFact[] | null {
  const { now, you, side, site, safety, ids } = draft;
  if (!now || !you || !side || !site || !safety) return null;
  const { at, pain, limp } = now;
  return [
    { id: ids.intake, entry: intakeOf(draft, at) },
    ...beforeNow(now, ids),
    { id: ids.now, entry: { kind: "now", at, pain, limp } },
  ];
}

/** The last run and this morning's stiffness, where they were told. What wasn't asked stays unanswered. */
function beforeNow({ at, run, stiffnessMin }: Now, ids: Draft["ids"]): readonly DraftFact[] {
  const facts: DraftFact[] = [];
  if (run) {
    const { endedAt, distanceM, painDuringPeak } = run;
    const told = { activity: "run", distanceM, painDuringPeak } as const;
    facts.push({ id: ids.run, entry: { kind: "session", id: ids.run, at: endedAt, ...told } });
  }
  if (stiffnessMin !== null)
    facts.push({ id: ids.morning, entry: { kind: "morning", at, stiffnessMin } });
  return facts;
}

/** Every fact of a draft, what was done after the answer included; null while a question of the answer is open. */
export function factsOf(draft: Draft): readonly DraftFact[] | null {
  const answered = answeredFacts(draft);
  if (!answered) return null;
  const { test, hold } = draft;
  const done: [FactName, DraftEntry | null][] = [
    ["test", test === "left" ? null : test],
    ["hold", hold === "left" ? null : hold],
    ["after", afterHold(draft)],
  ];
  return [
    ...answered,
    ...done.flatMap(([name, entry]) => (entry ? [{ id: draft.ids[name], entry }] : [])),
  ];
}

/** How it was just after the first set is how it is now: nobody is asked that twice within a minute. */
function afterHold({ hold }: Draft): NowEntry | null {
  if (hold === null || hold === "left") return null;
  const { at, painAfter, limp } = hold;
  const told = typeof painAfter === "number" && typeof limp === "boolean";
  return told ? { kind: "now", at, pain: painAfter, limp } : null;
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
