import type { MorningEntry, NowEntry, Swelling } from "@springback/core/timeline";

/** What the check-in form holds; null is "not answered". */
export interface CheckIn {
  readonly morning: number | null;
  readonly pain: number | null;
  readonly limp: string | null;
  readonly stiffnessMin: string;
  readonly swelling: string | null;
  readonly nightPain: string | null;
  readonly painMeds: string | null;
}

/** What is missing, as a key of the check-in's words. */
export type CheckInFaults = Partial<Record<"morning" | "pain" | "limp", "pickPain" | "yesOrNo">>;

/** A check-in in which nothing has been touched. */
export const emptyCheckIn: CheckIn = {
  morning: null,
  pain: null,
  limp: null,
  stiffnessMin: "",
  swelling: null,
  nightPain: null,
  painMeds: null,
};

/** What keeps a check-in from being saved, by field. */
export function faultsOf(typed: CheckIn, asksMorning: boolean): CheckInFaults {
  const faults: CheckInFaults = {};
  if (asksMorning && typed.morning === null) faults.morning = "pickPain";
  if (typed.pain === null) faults.pain = "pickPain";
  if (typed.limp === null) faults.limp = "yesOrNo";
  return faults;
}

/** The facts of a check-in. What wasn't answered is null, never zero. */
export function entriesOf(
  typed: CheckIn,
  asksMorning: boolean,
  at: string,
): (MorningEntry | NowEntry)[] {
  const now: NowEntry = { kind: "now", at, pain: typed.pain, limp: yesNo(typed.limp) };
  if (!asksMorning) return [now];
  const morning: MorningEntry = {
    kind: "morning",
    at,
    pain: typed.morning,
    stiffnessMin: typed.stiffnessMin === "" ? null : Number(typed.stiffnessMin),
    swelling: typed.swelling as Swelling | null,
    nightPain: yesNo(typed.nightPain),
    painMedsLast24h: yesNo(typed.painMeds),
  };
  return [morning, now];
}

function yesNo(answer: string | null): boolean | null {
  return answer === null ? null : answer === "yes";
}
