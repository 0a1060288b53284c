import type { IntakeRecord } from "#guidance/intake.ts";
import { PAIN_SCALE } from "#packs/ranges.ts";
import type { MorningRecord, ReadingRecord, SessionRecord } from "#sessions/session.ts";
import type {
  OutcomeItem,
  OverrideEntry,
  Pregnancy,
  RunnerSettings,
  ShoesEntry,
  Stage,
  TestEntry,
  TestKind,
  WalkRunTable,
} from "#timeline/timeline.ts";
import { noFlags, type TriageState } from "#triage/triage.ts";

/** How it felt just before a session. */
export interface NowRecord {
  readonly at: number;
  readonly pain: number | null;
  readonly limp: boolean | null;
}

/** What the coach assigned last, each part by itself; `at` is the instant of the last assignment of any part. */
export interface Assigned {
  readonly at: number | null;
  readonly stage: Stage | null;
  readonly plan: readonly string[];
  readonly walkRun: WalkRunTable | null;
}

/** A coach's override with its instants read. */
export interface OverrideRecord {
  readonly at: number;
  readonly until: number;
  readonly entry: OverrideEntry;
}

/** Who the runner is, as last answered, in whichever intake: it is the same person with every injury. */
export interface Person {
  readonly age: number | null;
  readonly sex: "M" | "F" | null;
  readonly pregnancy: Pregnancy | null;
}

/** One injury that facts have named, with the state of the facts that belong to it. */
export interface InjuryThread {
  readonly injury: string;
  readonly state: RunnerState;
}

/** A filled-in Achilles score. */
export interface ScoreRecord {
  readonly items: readonly OutcomeItem[];
  readonly weeksSinceStart: number | null;
}

/**
 * Long easy runs that have left the window, counted by what it takes to read them as within: one count for each
 * baseline (unknown, 0 ... 10), under the runner's own cap and under a cap of 0.
 */
export interface AgedEasyRuns {
  readonly within: readonly number[];
  readonly withinAtZero: readonly number[];
}

/**
 * Everything the rules still need of a runner's history: plain JSON, bounded by rolling windows, so that the
 * thousandth day costs what the tenth did. Records are in time order.
 */
export interface RunnerState {
  readonly version: 1;
  readonly settings: RunnerSettings;
  /** Instant of the latest fact; null before the first. */
  readonly latestAt: number | null;
  readonly triage: TriageState;
  readonly person: Person;
  readonly intake: IntakeRecord | null;
  readonly sessions: readonly SessionRecord[];
  readonly mornings: readonly MorningRecord[];
  readonly readings: readonly ReadingRecord[];
  readonly agedEasyRuns: AgedEasyRuns;
  /** How many sessions, mornings, readings and overrides were left when the state last let go of any. */
  readonly kept: number;
  /** End of the last session of any kind. */
  readonly lastSessionAt: number | null;
  readonly lastRun: { readonly at: number; readonly highRisk: boolean } | null;
  /** End of the latest medium or high tendon session. */
  readonly lastLoadAt: number | null;
  /** Morning pains that tell of the baseline, the last seven. */
  readonly baselineValues: readonly number[];
  readonly now: NowRecord | null;
  /** Instant of the last `now` before `now` with a limp or pain above the hard stop. */
  readonly earlierBadNowAt: number | null;
  readonly assigned: Assigned;
  readonly overrides: readonly OverrideRecord[];
  readonly tests: Readonly<Partial<Record<TestKind, TestEntry>>>;
  readonly score: {
    readonly firstComplete: ScoreRecord | null;
    readonly last: ScoreRecord | null;
    /** Whether `last` is that first complete one, so that nothing earlier is there to compare it with. */
    readonly lastIsFirst: boolean;
  };
  readonly shoes: { readonly entry: ShoesEntry; readonly date: number } | null;
  /**
   * The injuries that facts have named, in that order, each with a state of its own. Everything above is then the state of
   * the facts that name none, which every injury starts from.
   */
  readonly injuries: readonly InjuryThread[];
}

/** A count for each point of the scale, and one for a baseline that is unknown. */
const BASELINES = PAIN_SCALE.length + 1;

/** The state of a runner of whom nothing is known yet. */
export function emptyState(settings: RunnerSettings): RunnerState {
  const none = Array.from({ length: BASELINES }, () => 0);
  return {
    version: 1,
    settings: { zone: settings.zone, packs: settings.packs, profile: settings.profile },
    latestAt: null,
    triage: noFlags(),
    person: { age: null, sex: null, pregnancy: null },
    intake: null,
    sessions: [],
    mornings: [],
    readings: [],
    agedEasyRuns: { within: none, withinAtZero: none },
    kept: 0,
    lastSessionAt: null,
    lastRun: null,
    lastLoadAt: null,
    baselineValues: [],
    now: null,
    earlierBadNowAt: null,
    assigned: { at: null, stage: null, plan: [], walkRun: null },
    overrides: [],
    tests: {},
    score: { firstComplete: null, last: null, lastIsFirst: false },
    shoes: null,
    injuries: [],
  };
}
