import { RANGES } from "@springback/core/ranges";

/** The most a pair's name may hold, as the server takes it. */
export const LONGEST_NAME = 80;
/** The earliest date that a pair may be worn from, as the server takes it. */
const EARLIEST_START = "1970-01-01";
/** The highest drop or lift that the format holds, millimetres. */
export const HIGHEST = RANGES.millimetres.to;

/** A pair as it stands in the form. */
export interface TypedPair {
  readonly name: string;
  readonly drop: string;
  readonly lift: string;
  /** YYYY-MM-DD, or nothing. */
  readonly startedOn: string;
  readonly paired: boolean;
}

/** A pair as it can be sent. */
export interface ReadPair {
  readonly label: string;
  readonly dropMm: number;
  readonly liftMm: number;
  readonly startedOn: string | null;
  /** Unticked isn't a no: nobody was asked. */
  readonly pairedWithStrength: true | null;
}

/** What is wrong with a field, by the words that say so. */
export interface PairFaults {
  readonly name?: "nameFault" | "nameLong";
  readonly drop?: "heightFault";
  readonly lift?: "heightFault";
  readonly startedOn?: "startedFault" | "startedLong";
}

/** Reads the form; `today` is the runner's local date. */
export function readPair(
  typed: TypedPair,
  today: string,
):
  | { readonly pair: ReadPair; readonly faults: null }
  | { readonly pair: null; readonly faults: PairFaults } {
  const label = typed.name.trim();
  const dropMm = readMillimetres(typed.drop);
  const liftMm = typed.lift.trim() === "" ? 0 : readMillimetres(typed.lift);
  const startedOn = typed.startedOn === "" ? null : typed.startedOn;
  const faults: PairFaults = {
    ...(label === "" && { name: "nameFault" }),
    ...(label.length > LONGEST_NAME && { name: "nameLong" }),
    ...(dropMm === null && { drop: "heightFault" }),
    ...(liftMm === null && { lift: "heightFault" }),
    ...(startedOn !== null && startedOn > today && { startedOn: "startedFault" }),
    ...(startedOn !== null && startedOn < EARLIEST_START && { startedOn: "startedLong" }),
  };
  if (dropMm === null || liftMm === null || Object.keys(faults).length > 0)
    return { pair: null, faults };
  const pairedWithStrength = typed.paired ? true : null;
  return { pair: { label, dropMm, liftMm, startedOn, pairedWithStrength }, faults: null };
}

/** Typed whole millimetres, or null. */
function readMillimetres(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return null;
  return Number(text) <= HIGHEST ? Number(text) : null;
}
