/**
 * The vocabulary of a runner's history: facts in, answers out.
 * Field names, ranges and units are those of the timeline format, version 1 (docs/timeline-format.md).
 * A field that is absent or null was not answered; it is never read as zero.
 */

export type Side = "left" | "right";
export type Sides = Side | "both";
export type Site = "midportion" | "insertional" | "both" | "unsure";
export type Mode = "continuing" | "returning";
export type Pregnancy = "none" | "pregnant" | "postpartum12w";
export type Activity = "run" | "walk" | "strength" | "swim" | "cycle" | "poolRun" | "elliptical";
export type Swelling = "none" | "mild" | "marked";
export type TestKind = "heelRaise" | "hop10" | "walk30" | "stepEdge";
export type Stage = "S0" | "S1" | "S2" | "S3" | "S4" | "maintain";
export type WalkRunTable = "WR-A" | "WR-B" | "WR-C" | "WR-D" | "WR-E";
export type PackId =
  | "achilles"
  | "plantar"
  | "pfp"
  | "mtss"
  | "calf"
  | "hamstring"
  | "gluteal"
  | "itb"
  | "bsi";
export type ProfileId = "seed" | "silbernagel2007" | "pfp2" | "bsi0";
export type Decision = "run" | "modify" | "rest";
export type How = "swapLowImpact" | "capDistance" | "lightDayOnly" | "substitute" | "walkRun";
export type Verdict = "within" | "over" | "highRisk" | "pending" | "unknown";
export type Effect = "eligible" | "hold" | "regress";
export type WeeklyStep = "progress" | "hold" | "regress";
export type FlagLevel = "emergency" | "sameDay" | "withinDays" | "routine";
export type Lock =
  | "all"
  | "loading"
  | "running"
  | "jumping"
  | "heelRaises"
  | "impact"
  | "barefoot"
  | "aboveS1"
  | "aboveS2"
  | "progress";

/** Answers to red-flag questions, by question id. An id that is missing or null was not asked. */
export type RedFlagAnswers = Readonly<Record<string, boolean | null | undefined>>;

/** What every entry carries: its kind and the instant (RFC 3339 with an offset). */
interface EntryBase<K extends string> {
  readonly kind: K;
  readonly at: string;
  /** IANA zone at entry, when it differs from the runner's (travel). */
  readonly zone?: string | null;
  /** The injury it is about, such as achilles/left/midportion; a fact that names none belongs to every one. */
  readonly injury?: string | null;
}

type Answer<T> = T | null | undefined;

export interface IntakeEntry extends EntryBase<"intake"> {
  readonly side: Sides;
  readonly site: Site;
  readonly mode: Mode;
  readonly baselinePain?: Answer<number>;
  readonly adlPain?: Answer<number>;
  readonly age?: Answer<number>;
  readonly sex?: Answer<"M" | "F">;
  readonly pregnancy?: Answer<Pregnancy>;
  readonly longestRun30dM?: Answer<number>;
  readonly weeklyM?: Answer<number>;
  readonly shoeDropMm?: Answer<number>;
  readonly onsetWeeks?: Answer<number>;
  readonly answers?: Answer<RedFlagAnswers>;
}

export interface MorningEntry extends EntryBase<"morning"> {
  readonly pain?: Answer<number>;
  readonly stiffnessMin?: Answer<number>;
  readonly nightPain?: Answer<boolean>;
  readonly swelling?: Answer<Swelling>;
  readonly painMedsLast24h?: Answer<boolean>;
  readonly sleepHours?: Answer<number>;
  readonly sleepQuality?: Answer<number>;
  readonly stress?: Answer<number>;
}

/** `at` is the end of the session. */
export interface SessionEntry extends EntryBase<"session"> {
  readonly id: string;
  readonly activity: Activity;
  readonly durationMin?: Answer<number>;
  readonly distanceM?: Answer<number>;
  readonly painBefore?: Answer<number>;
  readonly painDuringPeak?: Answer<number>;
  readonly painAfter?: Answer<number>;
  readonly limp?: Answer<boolean>;
  readonly rpe?: Answer<number>;
  readonly prescribedSets?: Answer<number>;
  readonly doneSets?: Answer<number>;
  readonly step?: Answer<string>;
}

export interface SettlingEntry extends EntryBase<"settling"> {
  readonly session: string;
  readonly pain24h?: Answer<number>;
  readonly pain60min?: Answer<number>;
}

export interface NowEntry extends EntryBase<"now"> {
  readonly pain?: Answer<number>;
  readonly limp?: Answer<boolean>;
}

export interface FlagEntry extends EntryBase<"flag"> {
  readonly flag: string;
  readonly answers?: Answer<RedFlagAnswers>;
}

export interface ClearanceEntry extends EntryBase<"clearance"> {
  readonly flag: string;
  readonly by: string;
  readonly recordedBy: string;
}

export interface TestEntry extends EntryBase<"test"> {
  readonly test: TestKind;
  readonly side?: Answer<Side>;
  readonly reps?: Answer<number>;
  readonly otherReps?: Answer<number>;
  readonly pain?: Answer<number>;
  readonly bilateral?: Answer<boolean>;
}

export interface ActivityScoreItem {
  readonly branch: "A" | "B" | "C";
  readonly points: number;
}
export type OutcomeItem = number | ActivityScoreItem | null;

export interface OutcomeEntry extends EntryBase<"outcome"> {
  readonly measure: "achillesScore" | "psfs";
  readonly items: readonly OutcomeItem[];
  readonly weeksSinceStart?: Answer<number>;
}

export interface ShoesEntry extends EntryBase<"shoes"> {
  readonly dropMm: number;
  readonly liftMm?: Answer<number>;
  readonly pairedWithStrength?: Answer<boolean>;
}

export interface AssignEntry extends EntryBase<"assign"> {
  readonly stage?: Answer<Stage>;
  readonly plan?: Answer<readonly string[]>;
  readonly walkRun?: Answer<WalkRunTable>;
  readonly by?: Answer<string>;
}

export interface OverrideEntry extends EntryBase<"override"> {
  readonly rule: string;
  readonly decision?: Answer<Decision>;
  readonly reason: string;
  readonly until: string;
  readonly by: string;
}

/** One immutable fact of a runner's history. */
export type Entry =
  | IntakeEntry
  | MorningEntry
  | SessionEntry
  | SettlingEntry
  | NowEntry
  | FlagEntry
  | ClearanceEntry
  | TestEntry
  | OutcomeEntry
  | ShoesEntry
  | AssignEntry
  | OverrideEntry;

export type EntryKind = Entry["kind"];

export interface PlannedSession {
  readonly activity?: Answer<Activity>;
  readonly distanceM?: Answer<number>;
  readonly durationMin?: Answer<number>;
  readonly step?: Answer<string>;
}

/** A question asked of the rules at one instant. */
export interface Question {
  readonly at: string;
  readonly zone?: string | null;
  readonly planned?: PlannedSession | null;
  /** Planned exercise list to screen. */
  readonly screen?: readonly string[] | null;
  /** The leg in front. */
  readonly side?: Side | null;
}

/** What the rules need to know about whose history it is. */
export interface RunnerSettings {
  /** IANA zone of the runner. */
  readonly zone: string;
  readonly packs: readonly PackId[];
  readonly profile: ProfileId;
}

export interface Timeline extends RunnerSettings {
  readonly format: "springback.timeline/1";
  readonly entries: readonly Entry[];
  readonly ask: readonly Question[];
}

export type FactValue = string | number | boolean | null;

/** Why a rule applied: a code with the facts it used. Words live in explain. */
export interface Reason {
  readonly rule: string;
  readonly source: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

export interface SessionVerdict {
  readonly id: string;
  readonly verdict: Verdict;
  readonly effect: Effect;
}

export interface Gate {
  readonly gate: string;
  readonly met: boolean | "missing";
  readonly value: number | null;
  readonly needs: number | string;
}

export interface RemovedExercise {
  readonly exercise: string;
  /** The kept (or changed) end of the substitute chain; null under a red-flag lock. */
  readonly substitute: string | null;
  readonly rule: string;
}
export interface ChangedExercise {
  readonly exercise: string;
  readonly change: string;
  readonly rule: string;
}
export interface Screening {
  readonly kept: readonly string[];
  readonly removed: readonly RemovedExercise[];
  readonly changed: readonly ChangedExercise[];
}

export interface Referral {
  readonly flag: string;
  readonly level: FlagLevel;
  readonly locks: readonly Lock[];
}

export interface WalkRunAnswer {
  readonly table: WalkRunTable;
  readonly step: number;
  readonly next: "stay" | "up" | "down" | "rest";
  readonly restDays: number;
}

export interface HeelRaiseResult {
  readonly lsiPct: number | null;
  readonly lsiPass: boolean;
  readonly normReps: number | null;
  readonly normPass: boolean;
}
export interface AchillesScoreResult {
  readonly total: number | "incomplete";
  readonly important: boolean | null;
}
export interface ShoeAdvice {
  readonly advice: string;
  readonly reviewOn: string;
  readonly needsStrength: boolean;
}
export interface WouldChange {
  readonly if: Readonly<Record<string, FactValue>>;
  readonly then: Decision;
}

/** The whole answer to one question: `guide` returns it, `replay` prints it, the database keeps it. */
export interface Guidance {
  readonly at: string;
  readonly decision: Decision;
  readonly refer: Referral | null;
  readonly how: readonly How[];
  readonly capM: number | null;
  readonly sessions: readonly SessionVerdict[];
  readonly baseline: number | null;
  readonly stage: Stage;
  readonly step: WeeklyStep;
  readonly gates: readonly Gate[];
  readonly screen: Screening | null;
  readonly walkRun: WalkRunAnswer | null;
  readonly tests: { readonly heelRaise?: HeelRaiseResult };
  readonly outcomes: { readonly achillesScore?: AchillesScoreResult };
  readonly shoes: ShoeAdvice | null;
  /** The deciding rule first, then every other rule that also applied. Never empty. */
  readonly reasons: readonly Reason[];
  readonly wouldChange: readonly WouldChange[];
  /** Each injury by itself; absent while no fact names one. */
  readonly injuries?: readonly InjuryGuidance[];
}

/** What the rules say of one injury by itself, where a history names injuries. */
export interface InjuryGuidance extends Pick<
  Guidance,
  | "decision"
  | "sessions"
  | "baseline"
  | "stage"
  | "step"
  | "gates"
  | "screen"
  | "walkRun"
  | "tests"
  | "outcomes"
> {
  readonly injury: string;
}

export interface AnswersDocument {
  readonly format: "springback.answers/1";
  readonly rules: string;
  readonly answers: readonly Guidance[];
}
