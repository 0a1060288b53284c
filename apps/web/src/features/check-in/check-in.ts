import type { TodayView } from "@springback/core/today-view";
import type { MorningEntry, NowEntry, SettlingEntry, Swelling } from "@springback/core/timeline";

type MorningView = Pick<TodayView["morning"], "pain" | "opensAt">;

/** What the check-in form holds; null, or a session that isn't named, is "not answered". */
export interface CheckIn {
  readonly morning: number | null;
  readonly pain: number | null;
  /** Minutes. */
  readonly stiffnessMin: number | null;
  readonly swelling: Swelling | null;
  readonly nightPain: boolean | null;
  readonly painMeds: boolean | null;
  /** How sessions have settled a day later, by the session's id (NRS). */
  readonly settled: Readonly<Record<string, number>>;
}

/** What is missing, as a key of the check-in's words. */
export type CheckInFaults = Partial<Record<"morning" | "pain", "pickPain">>;

/** A check-in in which nothing has been touched. */
export const emptyCheckIn: CheckIn = {
  ...{ morning: null, pain: null, stiffnessMin: null },
  ...{ swelling: null, nightPain: null, painMeds: null, settled: {} },
};

/** Which facts a form makes: their ids, made once, and the morning it corrects or asks for. */
export interface CheckInForms {
  readonly ids: { readonly morning: string; readonly now: string };
  readonly asksMorning: boolean;
  /** This morning's answer that is put right. */
  readonly corrects: { readonly id: string; readonly entry: MorningEntry } | null;
  /** The id of the answer for each session that waits for one. */
  readonly settlings: Readonly<Record<string, string>>;
}

/** A fact of a check-in, as a phone saves it. */
export interface CheckInFact {
  readonly id: string;
  readonly entry: MorningEntry | NowEntry | SettlingEntry;
  readonly replaces: string | null;
}

/** Whether this morning's questions are open: not answered yet, and no longer the night before. */
export function isMorningOpen({ pain, opensAt }: MorningView): boolean {
  return pain === null && opensAt === null;
}

/** What keeps a check-in from being saved, by field. */
export function faultsOf(typed: CheckIn, asksMorning: boolean): CheckInFaults {
  const faults: CheckInFaults = {};
  if (asksMorning && typed.morning === null) faults.morning = "pickPain";
  if (typed.pain === null) faults.pain = "pickPain";
  return faults;
}

/** The facts of what is typed beside how it feels now, at an instant (RFC 3339). What wasn't answered is null, never zero. */
export function besideNow(typed: CheckIn, forms: CheckInForms, at: string): CheckInFact[] {
  const settlings = Object.entries(typed.settled).flatMap(([session, pain24h]) => {
    const id = forms.settlings[session];
    if (id === undefined) return [];
    return [{ id, entry: { kind: "settling", at, session, pain24h } as const, replaces: null }];
  });
  if (!forms.asksMorning || typed.morning === null) return settlings;
  const { corrects, ids } = forms;
  const entry: MorningEntry = {
    kind: "morning",
    // A correction says something else of the same moment.
    at: corrects?.entry.at ?? at,
    pain: typed.morning,
    stiffnessMin: typed.stiffnessMin,
    swelling: typed.swelling,
    nightPain: typed.nightPain,
    painMedsLast24h: typed.painMeds,
  };
  return [{ id: ids.morning, entry, replaces: corrects?.id ?? null }, ...settlings];
}

/** All the facts of a check-in. */
export function factsOf(
  typed: CheckIn,
  forms: CheckInForms,
  { at, limp }: { readonly at: string; readonly limp: boolean },
): CheckInFact[] {
  const now: NowEntry = { kind: "now", at, pain: typed.pain, limp };
  return [...besideNow(typed, forms, at), { id: forms.ids.now, entry: now, replaces: null }];
}
