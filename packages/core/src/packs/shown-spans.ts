/** A number that no decision of a day hangs on: how much is shown, or how long a plan with a name lasts. */
interface Span {
  readonly value: number;
  readonly source: string;
}

const ours = (value: number): Span => ({ value, source: "ours" });

/** How much of a history screens show. */
export const SHOWN = {
  /** Sessions of a list: three months of a runner who trains most days. */
  sessions: ours(60),
  /** Days of the chart that sets each session over the morning after it, and weeks of its overview. */
  days: ours(14),
  weeks: ours(12),
} as const satisfies Readonly<Record<string, Span>>;

/** The weeks, from the first intake, after which a runner is shown how the mornings have gone since. */
export const CHECKPOINT_WEEKS = { source: "ours", weeks: [2, 4] } as const;

/** After "it's worse": how long running stays away at least, and what ends it. */
export const FLARE = {
  /** Three to five days away from what hurt are published (clinical.md 1.6); the shorter end, as mornings end it. */
  days: { value: 3, source: "PRR; the shorter end ours" },
  /** The longer end: what hasn't ended by then is for somebody to look at. */
  longest: { value: 5, source: "PRR; the longer end; what follows from it ours" },
  /** Mornings one after the other with no more than the usual pain. */
  usualMornings: ours(2),
} as const satisfies Readonly<Record<string, Span>>;
