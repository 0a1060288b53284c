/** The lag chart's columns, in the units of its picture. */
export interface Columns {
  readonly width: number;
  readonly step: number;
  /** More days than can each carry a mark that is read by itself. */
  readonly isDense: boolean;
  /** The middle of a column. */
  readonly x: (index: number) => number;
}

export const LEFT = 22;
export const BARS = { top: 16, foot: 92 };
export const PAIN = { top: 122, foot: 226 };
export const HEIGHT = 250;

const WIDE = 22;
/** The width that a fortnight takes; an overview has to do with the same. */
const SPREAD = 14 * WIDE;

export const painY = (pain: number): number => PAIN.foot - (pain / 10) * (PAIN.foot - PAIN.top);

/** Columns for a number of days. */
export function columnsFor(days: number): Columns {
  const isDense = days > 16;
  const step = isDense ? SPREAD / days : WIDE;
  return {
    width: LEFT + step * days,
    step,
    isDense,
    x: (index) => LEFT + step * (index + 0.5),
  };
}
