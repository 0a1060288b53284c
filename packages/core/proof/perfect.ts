import { advance, foldEntries } from "#guidance/guidance.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import type { Rules } from "#safety/guard.ts";
import { DAY, formatInstant, HOUR, MINUTE } from "#timeline/day.ts";
import type {
  Entry,
  Guidance,
  IntakeEntry,
  RunnerSettings,
  SessionEntry,
  Stage,
} from "#timeline/timeline.ts";
import { RULES_OF_SLICE } from "./slice-check.ts";

/** How far a perfect runner came: the days until running was on, and until maintenance; null = not within the time given. */
export interface Came {
  readonly running: number | null;
  readonly maintain: number | null;
  /** The last answer, to read why it went no further. */
  readonly last: Guidance;
}

const STAGES: readonly Stage[] = ["S0", "S1", "S2", "S3", "S4", "maintain"];
const TOP_STEP = 5;

/**
 * A runner who does all as told and feels nothing, with a coach who follows the rules: each morning without pain, strength
 * every third day, settled the day after, a test a week, the next stage whenever the rules say "progress", and running as far as
 * they allow.
 */
export class PerfectRunner {
  private state: RunnerState;
  private readonly rules: Rules;
  private readonly start: number;
  private readonly told: IntakeEntry;
  private stage: Stage;
  private step = 0;
  private onTable = false;
  private day = 0;

  constructor(state: RunnerState, told: IntakeEntry, rules: Rules = RULES_OF_SLICE) {
    this.rules = rules;
    this.told = told;
    const from = Math.max(state.latestAt ?? 0, Date.parse(told.at));
    this.start = (Math.floor(from / DAY) + 1) * DAY;
    this.stage = state.assigned.stage ?? "S0";
    this.state = state;
  }

  /** Lives on for at most so many days. */
  live(days: number): Came {
    this.tell(0, this.told);
    this.tell(1, { kind: "assign", at: "", stage: this.stage, walkRun: "WR-A" });
    let running: number | null = null;
    let last = this.ask();
    for (this.day = 0; this.day < days; this.day += 1) {
      last = this.liveDay();
      if (last.decision === "run" && this.isFree()) running ??= this.day;
      if (this.stage === "maintain" && running !== null) {
        return { running, maintain: this.day, last };
      }
    }
    return { running, maintain: null, last };
  }

  private liveDay(): Guidance {
    const { day } = this;
    this.tell(6 * 60, {
      ...{ kind: "morning", at: "", pain: 0, stiffnessMin: 0, swelling: "none" },
      painMedsLast24h: false,
    });
    if (day % 7 === 0) this.test();
    if (day % 3 === 0) this.train(`strength${day}`, { activity: "strength", rpe: 1 });
    this.tell(17 * 60, { kind: "now", at: "", pain: 0, limp: false });
    const answer = this.ask();
    if (answer.step === "progress") this.goUp();
    if (answer.decision === "run" && day % 3 === 1) this.run(answer);
    return answer;
  }

  /** Whether the runner no longer needs a table: keeps running, or came to the top of it and said so. */
  private isFree(): boolean {
    return this.state.intake?.mode === "continuing";
  }

  /** Plans a run as it comes, or, where the rules send the runner to the table, the step they are on. */
  private ask(): Guidance {
    const plain = this.isFree() ? this.asked(null) : null;
    this.onTable = plain === null || plain.how.includes("walkRun");
    return plain === null || this.onTable ? this.asked(`WR-A/${this.step}`) : plain;
  }

  private asked(step: string | null): Guidance {
    const planned = { activity: "run", distanceM: 5000, step } as const;
    return this.rules(this.state, { at: this.clock(17 * 60 + 30), zone: "UTC", planned });
  }

  private goUp(): void {
    const next = STAGES[STAGES.indexOf(this.stage) + 1];
    if (next === undefined) return;
    this.stage = next;
    this.tell(18 * 60, { kind: "assign", at: "", stage: next });
  }

  private run({ walkRun }: Guidance): void {
    const atTop = this.step === TOP_STEP;
    this.step = Math.min(TOP_STEP, walkRun?.next === "up" ? this.step + 1 : this.step);
    const step = this.onTable ? `WR-A/${this.step}` : null;
    this.train(`run${this.day}`, { activity: "run", rpe: 3, distanceM: 5000, step }, 19 * 60);
    if (atTop && !this.isFree()) {
      this.tell(20 * 60, { ...this.told, mode: "continuing", longestRun30dM: 5000 });
    }
  }

  private train(id: string, told: Partial<SessionEntry>, minute = 12 * 60): void {
    this.tell(minute, {
      ...{ kind: "session", at: "", id, activity: "strength", durationMin: 35 },
      ...{ painBefore: 0, painDuringPeak: 0, painAfter: 0, limp: false },
      ...{ prescribedSets: 9, doneSets: 9 },
      ...told,
    });
    this.tell(minute + 60, { kind: "settling", at: "", session: id, pain60min: 0 });
  }

  private test(): void {
    const good = { side: null, reps: 30, otherReps: 30, pain: 0, bilateral: false } as const;
    for (const test of ["heelRaise", "hop10", "walk30"] as const) {
      this.tell(9 * 60, { kind: "test", at: "", test, ...good });
    }
    const items = [10, 10, 10, 10, 10, 10, 10, { branch: "A", points: 30 } as const];
    this.tell(10 * 60, { kind: "outcome", at: "", measure: "achillesScore", items });
  }

  private clock(minute: number): string {
    return formatInstant(this.start + this.day * DAY + minute * MINUTE);
  }

  private tell(minute: number, entry: Entry): void {
    this.state = advance(this.state, { ...entry, at: this.clock(minute), zone: "UTC" });
  }
}

/** A perfect runner from the first day. */
export function perfectFrom(
  settings: RunnerSettings,
  told: IntakeEntry,
  rules?: Rules,
): PerfectRunner {
  const before = formatInstant(Date.parse(told.at) - HOUR);
  return new PerfectRunner(foldEntries(settings, []), { ...told, at: before }, rules);
}
