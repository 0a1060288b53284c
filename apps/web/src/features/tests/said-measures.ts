import type { AskedItem } from "@springback/core/outcomes";
import type { ProgressView } from "@springback/core/progress-view";
import type { Sides, TestEntry, TestKind } from "@springback/core/timeline";
import type { SaidFlag } from "#features/guidance/said-answer.ts";
import type { Closed } from "#features/tests/offer.ts";

/** A gate of the ladder that a test or a score answers, with its name. */
export interface SaidGate {
  readonly name: string;
  readonly gate: ProgressView["ladder"][number]["gates"][number];
}

/** Whether a test may be taken now; where not, why, and what the rules say to that. */
export type SaidOffer =
  | { readonly open: true }
  | {
      readonly open: false;
      readonly why: Closed;
      /** The title and the sentence of the rule that closes it, and the stage it comes with. */
      readonly title: string;
      readonly sentence: string;
      readonly stage: string;
    };

/** A test as it was done last. */
export interface TestDone {
  /** The fact that holds it, and what it says. */
  readonly factId: string;
  readonly entry: TestEntry;
  readonly isToday: boolean;
  readonly view: ProgressView["tests"][number];
}

/** A test in words. */
export interface SaidTest {
  readonly test: TestKind;
  readonly offer: SaidOffer;
  /** What the next step asks of it, or else the step after; empty where the ladder asks nothing of it or isn't open. */
  readonly gates: readonly SaidGate[];
  /** The next step asks only how much it hurts: there is no need to go to the end. */
  readonly onlyPain: boolean;
  readonly last: TestDone | null;
}

/** An item of the Achilles score in words. */
export interface SaidItem extends AskedItem {
  readonly asks: string;
  /** What the ends of the scale, or the choices, stand for; points rise with the list. */
  readonly answers: readonly string[];
}

/** Which side is sore, and the injury that is told of. */
export interface Sore {
  readonly sides: Sides;
  readonly injury: string | null;
}

/** The tests and scores of a runner in words, plain data. */
export interface SaidMeasures {
  readonly at: string;
  readonly zone: string;
  /** The flag that stops everything; null while none does. */
  readonly see: SaidFlag | null;
  /** Null before the first questions were answered. */
  readonly sore: Sore | null;
  /** The pain a test may reach (NRS). */
  readonly cap: number;
  readonly tests: readonly SaidTest[];
  /** The usual number of raises at the runner's age; null where the norms say nothing. */
  readonly norm: number | null;
  readonly score: {
    readonly items: readonly SaidItem[];
    readonly gates: readonly SaidGate[];
    readonly last: ProgressView["scores"][number] | null;
    /** Kept, and not read: pregnant, or just after a birth. */
    readonly isUnread: boolean;
  };
  readonly own: {
    readonly last: ProgressView["ownActivities"][number] | null;
    /** How many were rated the last time. */
    readonly rated: number;
  };
  /** Whole weeks since the first questions were answered. */
  readonly weeksSinceStart: number | null;
}
