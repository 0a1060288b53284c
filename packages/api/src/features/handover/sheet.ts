/** A table of sentences. */
export interface SheetTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said instead of an empty table. */
  readonly none: string;
}

/** A day of the chart: the pain on waking (0 to 10, null = not answered), and whether there was a run or strength. */
export interface SheetDay {
  readonly on: string;
  /** Its date in words, on the days that are named under the chart. */
  readonly tick: string | null;
  readonly pain: number | null;
  readonly loaded: boolean;
}

/** One page for a clinician, in words already: what draws it knows neither rules nor languages. */
export interface Sheet {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly chart: {
    readonly title: string;
    readonly note: string;
    readonly days: readonly SheetDay[];
    /** The runner's own limit of pain. */
    readonly limit: number;
  };
  readonly tables: readonly SheetTable[];
  /** Follows the number of rows that found no place. */
  readonly more: string;
  readonly foot: string;
}
