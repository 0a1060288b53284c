/** Section 1.5 and the whole answer, as batch code over all facts: a second reading of the prose. */
import type { Decision, How, Question, Timeline } from "#timeline/timeline.ts";
import {
  HOUR,
  isTendonSession,
  lastAnswered,
  loadClass,
  type Moment,
  momentOf,
  ofKind,
  WEEK,
} from "./facts.ts";
import { openFlags, type OpenFlags } from "./flags.ts";
import { gatesFrom, gatesInto, stageOf, weeklyStep } from "./ladder.ts";
import { achillesScore, heelRaiseResult, shoesResult } from "./measures.ts";
import { screened, type Screened } from "./screening.ts";
import { baselineOf, capOf, isUnanswered, judgeAll, type Judged, rank } from "./sessions.ts";
import { isTableStep, walkRunAnswer } from "./walk-run.ts";

interface Context {
  readonly moment: Moment;
  readonly flags: OpenFlags;
  readonly cap: number;
  readonly baseline: number | null;
  readonly judged: readonly Judged[];
  readonly pain: number | null;
  readonly limp: boolean | null;
  readonly returning: boolean;
  readonly s3Met: boolean;
  readonly screen: Screened | null;
}
interface Applied {
  readonly rule: string;
  readonly decision: Decision;
  readonly how: readonly How[];
}

function isReturning(moment: Moment, judged: readonly Judged[]): boolean {
  const intakes = ofKind(moment, "intake");
  const [intake] = intakes;
  if (intake === undefined || intakes.at(-1)?.mode === "returning") return true;
  const run = judged.findLast(({ session }) => session.activity === "run");
  const since = run?.session.t ?? intake.t;
  if (moment.t - since < WEEK) return false;
  const rested = ofKind(moment, "now").some(
    (now) => now.t > since && (now.limp === true || (now.pain ?? 0) > 5),
  );
  return run?.verdict === "highRisk" || rested;
}

function painNow(moment: Moment): { pain: number | null; limp: boolean | null } {
  const now = ofKind(moment, "now").at(-1);
  const session = ofKind(moment, "session").at(-1);
  const usable =
    now !== undefined &&
    moment.t - now.t <= 12 * HOUR &&
    (session === undefined || now.t >= session.t);
  return usable ? { pain: now.pain ?? null, limp: now.limp ?? null } : { pain: null, limp: null };
}

function overridesInForce(moment: Moment) {
  return ofKind(moment, "override").filter(({ until }) => moment.t < Date.parse(until));
}

function longestRun(moment: Moment): number | null {
  const since = moment.t - 30 * 24 * HOUR;
  const runs = ofKind(moment, "session")
    .filter((session) => session.activity === "run" && session.t >= since)
    .flatMap((session) => session.distanceM ?? []);
  const told = lastAnswered(moment, "intake", (fact) => fact.longestRun30dM);
  if (told !== null && told.t >= since) runs.push(told.value);
  return runs.length === 0 ? null : Math.max(...runs);
}

/** B6: what it asks for, and the cap in metres. */
function spike(moment: Moment): { how: How; capM: number | null } | null {
  const { planned } = moment.question;
  if (planned == null || (planned.activity ?? "run") !== "run") return null;
  const longest = longestRun(moment);
  const onTable = isTableStep(planned.step);
  if (longest === null) return onTable ? null : { how: "walkRun", capM: null };
  const capM = Math.floor((longest * 11) / 10);
  if (planned.distanceM == null) return onTable ? null : { how: "capDistance", capM };
  return planned.distanceM * 10 > longest * 11 ? { how: "capDistance", capM } : null;
}

function tooEarly(moment: Moment): boolean {
  return ofKind(moment, "session").some((session) => {
    if (!isTendonSession(session)) return false;
    const days = { light: -Infinity, medium: 1, high: 2 }[loadClass(session)];
    return moment.day - session.day <= days;
  });
}

/** The tendon sessions B4 and B5 look at. */
function lastOnes({ moment, judged }: Context): Judged[] {
  const tendon = judged.filter(({ session }) => isTendonSession(session));
  const lastDay = tendon.at(-1)?.session.day;
  return tendon.filter(
    ({ session }) => session.day === lastDay || moment.t - session.t <= 72 * HOUR,
  );
}

function modifyRules(context: Context, applied: Applied[], swapped: boolean): void {
  const { moment, returning, s3Met, screen } = context;
  const out = new Set(overridesInForce(moment).map(({ rule }) => rule));
  const modify = (rule: string, how: How) => applied.push({ rule, decision: "modify", how: [how] });
  if (returning && !swapped) {
    if (!s3Met) modify("BP", "swapLowImpact");
    else if (!isTableStep(moment.question.planned?.step)) modify("BP", "walkRun");
  }
  const run = spike(moment);
  if (run !== null && !out.has("B6")) modify("B6", run.how);
  if (!swapped && tooEarly(moment) && !out.has("B7")) modify("B7", "lightDayOnly");
  const touched = screen !== null && screen.removed.length + screen.changed.length > 0;
  if (touched && !out.has("B8")) modify("B8", "substitute");
}

/** Every rule of decision B that applies, in order. */
function rulesThatApply(context: Context): Applied[] {
  const { moment, flags, cap, baseline, pain, limp } = context;
  const swapped = ["swim", "cycle", "poolRun"].includes(moment.question.planned?.activity ?? "");
  const applied: Applied[] = [];
  const rest = (rule: string) => applied.push({ rule, decision: "rest", how: [] });
  const swap = (rule: string) => applied.push({ rule, decision: "modify", how: ["swapLowImpact"] });
  if ((["all", "loading", "running", "impact"] as const).some((lock) => flags.locks.has(lock)))
    rest("B0");
  if (limp === true) rest("B1");
  if (pain !== null && pain > 5) rest("B2");
  const age = lastAnswered(moment, "intake", (fact) => fact.age);
  if (pain === null || limp === null || age === null) rest("B-UNANSWERED");
  if (pain !== null && pain > cap && !swapped) swap("B3");
  const notBack = pain === null || baseline === null || pain > baseline;
  const last = lastOnes(context);
  const worst = last.toSorted((a, b) => rank(a) - rank(b))[0];
  if (worst !== undefined && notBack) {
    if (worst.verdict === "highRisk" || last.some(({ session }) => isUnanswered(session)))
      rest("B4");
    if (["over", "pending", "unknown"].includes(worst.verdict) && !swapped) swap("B5");
  }
  modifyRules(context, applied, swapped);
  return applied;
}

function decide(context: Context) {
  const applied = rulesThatApply(context);
  const strictness: readonly Decision[] = ["run", "modify", "rest"];
  const ruled = applied[0]?.decision ?? "run";
  const floors = overridesInForce(context.moment).flatMap(({ decision }) => decision ?? []);
  const decision =
    strictness[Math.max(...[ruled, ...floors].map((each) => strictness.indexOf(each)))] ?? "rest";
  const how = decision === "modify" ? [...new Set(applied.flatMap((each) => each.how))] : [];
  const rules = [...applied.map(({ rule }) => rule), ...context.flags.ids];
  return {
    decision,
    how: how.toSorted(),
    capM: how.includes("capDistance") ? (spike(context.moment)?.capM ?? null) : null,
    decidedBy: decision === ruled ? (applied[0]?.rule ?? "B9") : null,
    rules: rules.toSorted(),
  };
}

/** The answer to one question, without words and without what would change it. */
export function answerOf(timeline: Timeline, question: Question) {
  const moment = momentOf(timeline, question);
  const flags = openFlags(moment);
  const judged = judgeAll(moment, flags);
  const cap = capOf(moment, flags);
  const known = { moment, cap, judged };
  const stage = stageOf(moment, flags);
  const returning = isReturning(moment, judged);
  const s3Met = gatesInto("S3", known).every(({ met }) => met === true);
  const screen = screened({ moment, flags, stage, returning, s3Met });
  const baseline = baselineOf(moment);
  const context = { ...known, flags, baseline, ...painNow(moment), returning, s3Met, screen };
  return {
    at: question.at,
    ...decide(context),
    refer: flags.refer && { ...flags.refer, locks: [...flags.locks].toSorted() },
    sessions: judged.map(({ session, verdict, effect }) => `${session.id} ${verdict} ${effect}`),
    baseline,
    stage,
    step: weeklyStep(known, flags),
    gates: gatesFrom(stage, known).map(({ gate, met }) => `${gate} ${met}`),
    screen: screen && {
      kept: screen.kept.toSorted(),
      removed: screen.removed.toSorted(),
      changed: screen.changed.toSorted(),
    },
    walkRun: walkRunAnswer(moment, judged, flags),
    heelRaise: heelRaiseResult(moment) ?? null,
    achillesScore: achillesScore(moment) ?? null,
    shoes: shoesResult(moment),
  };
}

export type OracleAnswer = ReturnType<typeof answerOf>;
