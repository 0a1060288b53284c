/** Section 7.4: the next step on the walk-run table. */
import type { WalkRunTable } from "#timeline/timeline.ts";
import { answered, type Fact, HOUR, inWeek, lastAnswered, type Moment, ofKind } from "./facts.ts";
import type { OpenFlags } from "./flags.ts";
import { isAbove, weeklyMean } from "./ladder.ts";
import { baselineOf, isUnanswered, type Judged } from "./sessions.ts";

const FIRST: Readonly<Record<WalkRunTable, number>> = {
  "WR-A": 0,
  "WR-B": 1,
  "WR-C": 0,
  "WR-D": 1,
  "WR-E": 1,
};
const TOP: Readonly<Record<WalkRunTable, number>> = {
  "WR-A": 5,
  "WR-B": 6,
  "WR-C": Infinity,
  "WR-D": 8,
  "WR-E": 10,
};

export interface Walked {
  readonly table: WalkRunTable;
  readonly step: number;
  readonly next: "stay" | "up" | "down" | "rest";
  /** Null where the text gives no number. */
  readonly restDays: number | null;
}
type Next = Pick<Walked, "next" | "restDays">;

const STAY: Next = { next: "stay", restDays: null };
const stepOf = (judged: Judged) => Number(judged.session.step?.split("/")[1]);
const good = ({ verdict, effect }: Judged) => verdict === "within" && effect === "eligible";

/** WR-B: the morning after is no stiffer than the day's own, and not swollen. */
function calmMorning(moment: Moment, session: Fact<"session">): boolean {
  const on = (day: number) => ofKind(moment, "morning").filter((morning) => morning.day === day);
  const next = on(session.day + 1);
  const after = answered(next.map((morning) => morning.stiffnessMin));
  const before = answered(on(session.day).map((morning) => morning.stiffnessMin));
  if (after.length === 0 || before.length === 0) return false;
  const swelling = next.flatMap((morning) => morning.swelling ?? []);
  return (
    Math.max(...after) <= Math.min(...before) &&
    swelling.length > 0 &&
    swelling.every((value) => value === "none")
  );
}

function twiceWell(moment: Moment, table: WalkRunTable, on: readonly Judged[]): boolean {
  const [before, last] = on.slice(-2);
  if (before === undefined || last === undefined) return false;
  if (stepOf(before) !== stepOf(last) || !good(before) || !good(last)) return false;
  if (table === "WR-A") return last.session.t - before.session.t >= 48 * HOUR;
  if (table === "WR-B")
    return last.session.day - before.session.day >= 2 && calmMorning(moment, last.session);
  return true;
}

function delaware(moment: Moment, on: readonly Judged[], last: Judged): Next {
  const baseline = baselineOf(moment);
  const { session } = last;
  const sore = (pain: number | null | undefined) =>
    pain != null && (baseline === null || pain > baseline);
  const down = stepOf(last) <= 1 ? "rest" : "down";
  if (last.verdict === "highRisk" || sore(session.painBefore)) return { next: down, restDays: 2 };
  if (sore(session.painDuringPeak)) return { next: down, restDays: 1 };
  const unanswered =
    answered([session.painBefore, session.painDuringPeak, session.painAfter]).length < 3;
  if (sore(session.painAfter) || !good(last) || unanswered || isUnanswered(session)) return STAY;
  let ups = 0;
  for (const [place, judged] of on.entries()) {
    const before = on[place - 1];
    if (before === undefined || !inWeek(moment, judged.session.t)) continue;
    ups += Math.max(0, stepOf(judged) - stepOf(before));
  }
  return ups >= 2 ? STAY : { next: "up", restDays: null };
}

function runThroughs(moment: Moment, step: number, last: Judged | undefined): Next {
  if (step === 0) {
    const hop = ofKind(moment, "test").findLast((test) => test.test === "hop10");
    return (hop?.pain ?? 10) <= 1 ? { next: "up", restDays: null } : STAY;
  }
  const rose = isAbove(weeklyMean(moment, "pain", 0), weeklyMean(moment, "pain", 1));
  return rose === true || last?.effect === "regress" ? { next: "rest", restDays: 7 } : STAY;
}

function nextOn(moment: Moment, table: WalkRunTable, on: readonly Judged[], step: number): Next {
  const last = on.at(-1);
  if (table === "WR-C") return runThroughs(moment, step, last);
  if (last === undefined) return STAY;
  if (table === "WR-D") return delaware(moment, on, last);
  if (last.effect === "regress")
    return { next: step <= FIRST[table] ? "rest" : "down", restDays: null };
  return twiceWell(moment, table, on) ? { next: "up", restDays: null } : STAY;
}

/** Whether a step is one of the tables'. */
export function isTableStep(step: string | null | undefined): boolean {
  const [table, number] = (step ?? "").split("/");
  const known = Object.keys(FIRST).find((name) => name === table) as WalkRunTable | undefined;
  return known !== undefined && Number(number) >= FIRST[known] && Number(number) <= TOP[known];
}

/** What the last assigned table says, null when none was assigned. */
export function walkRunAnswer(
  moment: Moment,
  judged: readonly Judged[],
  flags: OpenFlags,
): Walked | null {
  const table = lastAnswered(moment, "assign", (fact) => fact.walkRun)?.value;
  if (table === undefined) return null;
  const on = judged.filter(({ session }) => session.step?.startsWith(`${table}/`));
  const last = on.at(-1);
  const step = last === undefined ? FIRST[table] : stepOf(last);
  if (flags.locks.has("all") || flags.locks.has("running") || flags.locks.has("impact"))
    return { table, step, next: "rest", restDays: null };
  const { next, restDays } = nextOn(moment, table, on, step);
  if (next === "up" && step >= TOP[table]) return { table, step, ...STAY };
  return { table, step, next, restDays };
}
