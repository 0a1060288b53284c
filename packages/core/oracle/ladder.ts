/** Sections 1.6 and 2.7: the stage, the gates to the next one and the weekly step. */
import type { Stage, WeeklyStep } from "#timeline/timeline.ts";
import {
  answered,
  HOUR,
  inWeek,
  isPregnant,
  isTendonSession,
  lastAnswered,
  type Moment,
  ofKind,
  WEEK,
} from "./facts.ts";
import type { OpenFlags } from "./flags.ts";
import { achillesScore, lsi } from "./measures.ts";
import type { Judged } from "./sessions.ts";

export const STAGES: readonly Stage[] = ["S0", "S1", "S2", "S3", "S4", "maintain"];

/** The last assigned stage, held down by an open RF-STER, RF-SPA or RF-FH. */
export function stageOf(moment: Moment, flags: OpenFlags): Stage {
  const assigned = lastAnswered(moment, "assign", (fact) => fact.stage)?.value ?? "S0";
  let place = STAGES.indexOf(assigned);
  if (flags.locks.has("aboveS1")) place = Math.min(place, 1);
  if (flags.locks.has("aboveS2")) place = Math.min(place, 2);
  return STAGES[place] ?? "S0";
}

export type Met = boolean | "missing";
export interface NamedGate {
  readonly gate: string;
  readonly met: Met;
}
interface Known {
  readonly moment: Moment;
  readonly cap: number;
  readonly judged: readonly Judged[];
}

function atMost(value: number | null | undefined, limit: number): Met {
  return value === null || value === undefined ? "missing" : value <= limit;
}

function lastTest(moment: Moment, kind: string) {
  return ofKind(moment, "test").findLast((test) => test.test === kind);
}

function strengthWeek({ moment, judged }: Known): Met {
  const assigned = ofKind(moment, "assign").at(-1);
  const strength = judged.filter(
    ({ session }) => session.activity === "strength" && inWeek(moment, session.t),
  );
  if (strength.length === 0) return "missing";
  if (assigned === undefined || moment.t - assigned.t < WEEK) return false;
  return strength.every(({ verdict }) => verdict === "within");
}

function heelRaiseGate(moment: Moment): Met {
  const test = lastTest(moment, "heelRaise");
  if (test?.reps == null) return "missing";
  return test.reps >= 20 || lsi(moment, test) === true;
}

function run30({ judged }: Known): Met {
  const runs = judged.filter(
    ({ session, verdict }) =>
      session.activity === "run" &&
      (session.durationMin ?? 0) >= 30 &&
      verdict === "within" &&
      (session.step == null || session.step === "WR-A/5"),
  );
  return runs.length === 0 ? "missing" : runs.length >= 2;
}

function running4Weeks({ moment, judged }: Known): Met {
  const weeks = [0, 1, 2, 3].map((back) =>
    judged.filter(({ session }) => session.activity === "run" && inWeek(moment, session.t, back)),
  );
  const runs = weeks.flat();
  if (runs.length === 0) return "missing";
  return (
    weeks.every((week) => week.length > 0) && runs.every(({ verdict }) => verdict === "within")
  );
}

/** Section 9, calf strain: pain 0 in daily life, 30 raises, sides within a tenth. */
function afterCalfStrain(
  { moment }: Known,
  adl: number | undefined,
  heel: ReturnType<typeof lastTest>,
): NamedGate[] {
  if (!moment.packs.includes("calf")) return [];
  const raises: Met = heel?.reps == null ? "missing" : heel.reps >= 30;
  return [
    { gate: "calfPain", met: atMost(adl, 0) },
    { gate: "calfRaises", met: raises },
    { gate: "calfEven", met: lsi(moment, heel) },
  ];
}

/** The gates into a stage. */
export function gatesInto(stage: Stage, known: Known): NamedGate[] {
  const { moment, cap } = known;
  const adl = lastAnswered(moment, "intake", (fact) => fact.adlPain)?.value;
  const heel = lastTest(moment, "heelRaise");
  const hop = lastTest(moment, "hop10");
  if (stage === "S1")
    return [
      { gate: "heelRaisePain", met: atMost(heel?.pain, Math.min(3, cap)) },
      { gate: "holdsWeek", met: strengthWeek(known) },
    ];
  if (stage === "S2")
    return [
      { gate: "floorRaisesWeek", met: strengthWeek(known) },
      { gate: "adlPain", met: atMost(adl, Math.min(3, cap)) },
    ];
  if (stage === "S3")
    return [
      { gate: "adlPain", met: atMost(adl, Math.min(2, cap)) },
      { gate: "briskWalk", met: atMost(lastTest(moment, "walk30")?.pain, cap) },
      { gate: "heelRaise", met: heelRaiseGate(moment) },
      { gate: "hopPain", met: atMost(hop?.pain, Math.min(2, cap)) },
    ];
  const balance = [
    { gate: "heelRaiseLsi", met: lsi(moment, heel) },
    { gate: "hopLsi", met: lsi(moment, hop) },
  ];
  if (stage === "S4")
    return [{ gate: "run30", met: run30(known) }, ...balance, ...afterCalfStrain(known, adl, heel)];
  const total = achillesScore(moment)?.total;
  const score: Met = typeof total === "number" ? total >= 90 : "missing";
  return [
    { gate: "score", met: score },
    ...balance,
    { gate: "running4Weeks", met: running4Weeks(known) },
  ];
}

/** The gates from this stage to the next; none at maintain. */
export function gatesFrom(stage: Stage, known: Known): NamedGate[] {
  const next = STAGES[STAGES.indexOf(stage) + 1];
  return next === undefined ? [] : gatesInto(next, known);
}

interface Mean {
  readonly sum: number;
  readonly count: number;
}

/** The mean of a week's mornings as a fraction, null with fewer than 5 answered. */
export function weeklyMean(
  moment: Moment,
  field: "pain" | "stiffnessMin",
  back: number,
): Mean | null {
  const values = answered(
    ofKind(moment, "morning")
      .filter((morning) => inWeek(moment, morning.t, back))
      .map((morning) => morning[field]),
  );
  if (values.length < 5) return null;
  return { sum: values.reduce((a, b) => a + b, 0), count: values.length };
}

/** Whether a mean is above another; null when one is missing. */
export function isAbove(a: Mean | null, b: Mean | null): boolean | null {
  return a === null || b === null ? null : a.sum * b.count > b.sum * a.count;
}

function adhered(sessions: readonly Judged[]): boolean {
  const all = sessions.map(({ session }) => session);
  const strength = all.filter(({ activity }) => activity === "strength");
  const hasBoth = (session: (typeof all)[number]) =>
    session.prescribedSets != null && session.doneSets != null;
  const both = all.filter((session) => hasBoth(session));
  const done = both.reduce((sum, session) => sum + (session.doneSets ?? 0), 0);
  const prescribed = both.reduce((sum, session) => sum + (session.prescribedSets ?? 0), 0);
  return (
    strength.length > 0 &&
    strength.every((session) => hasBoth(session)) &&
    done * 10 >= prescribed * 8 &&
    both.every((session) => (session.doneSets ?? 0) <= (session.prescribedSets ?? 0))
  );
}

function longEnough(moment: Moment): boolean {
  const assigned = ofKind(moment, "assign").at(-1);
  const age = lastAnswered(moment, "intake", (fact) => fact.age)?.value;
  if (assigned === undefined || age === undefined) return false;
  return moment.t - assigned.t >= (age >= 60 ? 336 : 168) * HOUR;
}

/** Decision C. */
export function weeklyStep(known: Known, flags: OpenFlags): WeeklyStep {
  const { moment } = known;
  const week = known.judged.filter(({ session }) => inWeek(moment, session.t));
  const rises = (["pain", "stiffnessMin"] as const).map((field) =>
    [0, 1].map((back) =>
      isAbove(weeklyMean(moment, field, back), weeklyMean(moment, field, back + 1)),
    ),
  );
  if (week.some(({ effect }) => effect === "regress")) return "regress";
  if (rises.some((pair) => pair.every((rose) => rose === true))) return "regress";
  const stage = stageOf(moment, flags);
  const tendon = week.filter(({ session }) => isTendonSession(session));
  const mornings = ofKind(moment, "morning").filter(({ t }) => inWeek(moment, t));
  const progress =
    longEnough(moment) &&
    tendon.length > 0 &&
    tendon.every(({ verdict, effect }) => verdict === "within" && effect === "eligible") &&
    rises.every(([thisWeek]) => thisWeek === false) &&
    adhered(week) &&
    mornings.every((morning) => morning.painMedsLast24h === false) &&
    stage !== "maintain" &&
    gatesFrom(stage, known).every(({ met }) => met === true) &&
    flags.ids.length === 0 &&
    (!isPregnant(moment) || STAGES.indexOf(stage) < 2);
  return progress ? "progress" : "hold";
}
