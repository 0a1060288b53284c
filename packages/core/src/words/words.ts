import type { RuleSources } from "#explain/rule-sources.ts";
import type { NamedParameter } from "#explain/parameters-in-force.ts";
import type { UsedFactName } from "#explain/used-facts.ts";
import type { ExerciseChange } from "#packs/achilles/exercise.ts";
import type { Refusal } from "#packs/achilles/loading/refusals.ts";
import type { SettleBy } from "#packs/profiles.ts";
import type { RedFlagId } from "#packs/red-flags.ts";
import type { NoFix } from "#plan/finding.ts";
import type { Activity, Decision, FlagLevel, How, WalkRunTable } from "#timeline/timeline.ts";
import type { Forms, With } from "#words/holes.ts";

/** A title, and a sentence or two under it. */
export interface Said {
  readonly title: string;
  readonly sentence: string;
}

/** Words for every key of a table of sources. */
export type SaidOf<Sources> = Readonly<Record<keyof Sources, Said>>;

/** What a runner reads when a flag is open. */
export interface FlagWords {
  readonly title: string;
  /** What to do, in the runner's words; never the name of an illness as a finding. */
  readonly action: string;
  /** What stays closed until a clinician's go-ahead is recorded. */
  readonly locked: string;
}

/** What distances are said in. */
export type Units = "km" | "mi";

/** How numbers are said. */
export interface QuantityWords {
  /** The language's tag, by which it counts: "en", "fr". */
  readonly language: string;
  /** A reader's own, put in by `inUnits`; kilometres without. */
  readonly units?: Units;
  /** What stands before the decimals. */
  readonly decimal: string;
  readonly metres: With<"n">;
  readonly kilometres: With<"n">;
  readonly miles: With<"n">;
  readonly ofTen: With<"n">;
  readonly percent: With<"n">;
  readonly minutes: With<"n">;
  readonly hours: With<"n">;
  readonly millimetres: With<"n">;
  readonly stepsAMinute: With<"n">;
  readonly days: Forms;
  readonly fullDays: Forms;
  readonly weeks: Forms;
  readonly years: Forms;
  readonly mornings: Forms;
  readonly raises: Forms;
  readonly runs: Forms;
  readonly levels: Forms;
  readonly points: Forms;
}

/** Why a rule applied today, with the numbers it used. */
export interface BecauseWords {
  /** For a rule of another version. */
  readonly otherRule: string;
  readonly flag: With<"title" | "action">;
  readonly limp: string;
  readonly hardStop: With<"painNow" | "hardStop">;
  readonly unanswered: With<"missing">;
  readonly missing: Readonly<Record<"intake" | "painNow" | "limp" | "age" | "other", string>>;
  readonly overCap: With<"painNow" | "cap">;
  readonly lastSession: Readonly<
    Record<"highRisk" | "open" | "over" | "pending" | "unknown", With<"notBack">>
  >;
  readonly notBack: {
    readonly nowUnknown: string;
    readonly usualUnknown: string;
    readonly above: With<"painNow" | "baseline">;
  };
  readonly gates: With<"gates">;
  readonly comingBack: string;
  readonly spike: {
    readonly noRun: With<"days">;
    readonly longest: With<"days" | "longest">;
    readonly planned: With<"days" | "longest" | "planned">;
    readonly capped: With<"days" | "longest" | "planned" | "cap">;
  };
  readonly recovery: Readonly<Record<"hard" | "medium", With<"when" | "days">>>;
  readonly when: { readonly today: string; readonly yesterday: string; readonly before: Forms };
  readonly exercises: Forms;
  readonly settled: With<"rest">;
  readonly nothing: string;
  readonly within: With<"painNow" | "cap">;
  readonly override: With<"by" | "reason">;
}

/** Today's answer in a few words. */
export interface AnswerWords {
  readonly headline: Readonly<
    Record<"run" | "rest" | "unanswered" | "modify" | Exclude<How, "capDistance">, string>
  > & { readonly shorter: string; readonly upTo: With<"distance"> };
  readonly how: Readonly<Record<Exclude<How, "capDistance">, string>> & {
    readonly shorter: string;
    readonly upTo: With<"distance">;
  };
  readonly next: Readonly<Record<"unanswered" | "nextAnswer" | "tomorrow", string>>;
}

/** What would change the answer: conditions joined, and what then. */
export interface WouldChangeWords {
  readonly sentence: With<"conditions" | "outcome">;
  readonly and: string;
  readonly outcomes: Readonly<Record<Decision, string>>;
  readonly painNow: With<"value">;
  readonly limp: string;
  readonly noLimp: string;
  readonly planned: With<"distance">;
  readonly morePlanned: With<"distance">;
  readonly nothingPlanned: string;
  readonly pain24h: With<"value">;
  readonly pain60min: With<"value">;
  readonly painNextMorning: With<"value">;
  readonly waitDays: With<"days">;
  readonly later: string;
  readonly other: With<"fact" | "value">;
}

/** The walk-run tables, and what comes next on one. */
export interface WalkRunWords {
  readonly tables: Readonly<Record<WalkRunTable, WalkRunTableWords>>;
  readonly up: With<"step" | "session">;
  readonly down: With<"step" | "session">;
  readonly stay: With<"step" | "session">;
  readonly rest: string;
  /** Days off first, said after the rest. */
  readonly off: Forms;
  /** A step the table doesn't have. */
  readonly unknownStep: With<"step">;
}

/**
 * A walk-run table in words: what it is called, and what to do at each step, from the first. A step that ends by distance
 * has the hole `{far}` for it.
 */
export interface WalkRunTableWords {
  readonly title: string;
  readonly steps: readonly string[];
}

/** What the facts a rule used are called. */
export interface FactWords {
  readonly names: Readonly<Record<UsedFactName, string>>;
  readonly notAnswered: string;
  readonly yes: string;
  readonly no: string;
}

/** How a source of the tables is read. */
export interface SourceWords {
  /** Between two parts of a source. */
  readonly and: string;
  /** By what the tables write beside the keys: "ours", "order ours". */
  readonly remarks: Readonly<Record<string, string>>;
}

/** The runner's own limits, beside a rule's parameters. */
export interface LimitWords {
  readonly cap: string;
  readonly settleBy: string;
  readonly clocks: Readonly<Record<SettleBy, string>>;
  /** Between two clocks. */
  readonly and: string;
}

/** A finding of a plan. */
export interface FindingWords {
  readonly sentence: With<"what" | "sentence">;
  readonly changed: With<"what" | "sentence" | "change">;
  readonly noFix: Readonly<Record<NoFix, string>>;
  /** Why a loading programme can't be used here. */
  readonly refusals: Readonly<Record<Refusal, string>>;
}

/**
 * What the rules say, in one language: plain data, so that it can be sent as it is. Every language writes the same keys and
 * holes; one that is missing fails the types. Nothing chooses a language by itself: whoever asks for words brings them.
 */
export interface RuleWords {
  readonly quantities: QuantityWords;
  readonly rules: SaidOf<RuleSources>;
  /** For an id of another version of the rules. */
  readonly otherVersion: string;
  readonly flags: Readonly<Record<RedFlagId, FlagWords>>;
  /** How soon to be seen: the line under a flag's title. */
  readonly levels: Readonly<Record<FlagLevel, string>>;
  readonly because: BecauseWords;
  readonly answer: AnswerWords;
  readonly wouldChange: WouldChangeWords;
  /** Verdicts of a session that no rule's own words fit. */
  readonly verdicts: Readonly<Record<"over" | "masked", Said>>;
  readonly walkRun: WalkRunWords;
  /** What to do differently when an exercise stays with a change. */
  readonly changes: Readonly<Record<ExerciseChange, string>>;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly facts: FactWords;
  readonly limits: LimitWords;
  /** What each number of the rules does. */
  readonly parameters: Readonly<Record<NamedParameter, string>>;
  readonly findings: FindingWords;
  readonly sources: SourceWords;
}
