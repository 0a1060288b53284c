/** Section 4: which red flags are open, what they lock, whom they send where. */
import type { FlagLevel, Lock, RedFlagAnswers } from "#timeline/timeline.ts";
import { type Fact, type Moment, ofKind } from "./facts.ts";

/** In the order of the list of levels and locks. */
const LEVELS: readonly [string, FlagLevel, readonly Lock[]][] = [
  ["RF-RUPT", "emergency", ["all"]],
  ["RF-DVT", "sameDay", ["all"]],
  ["RF-INF", "sameDay", ["all"]],
  ["RF-FQ", "sameDay", ["loading", "running"]],
  ["RF-BSI", "withinDays", ["running", "jumping", "heelRaises"]],
  ["RF-NIGHT", "withinDays", ["progress"]],
  ["RF-NEURO", "withinDays", ["running"]],
  ["RF-SKIN", "withinDays", ["impact", "barefoot"]],
  ["RF-STER", "routine", ["aboveS1", "jumping"]],
  ["RF-SPA", "routine", ["aboveS1"]],
  ["RF-FH", "routine", ["aboveS2"]],
  ["RF-FAIL", "routine", ["progress"]],
  ["RF-AGE", "routine", ["all"]],
];
const URGENCY: readonly FlagLevel[] = ["emergency", "sameDay", "withinDays", "routine"];

/** Whether a question was ever answered true, or ever false, by the facts given. */
class Answers {
  private readonly maps: readonly RedFlagAnswers[];
  constructor(maps: readonly RedFlagAnswers[]) {
    this.maps = maps;
  }
  any(...ids: readonly string[]): boolean {
    return ids.some((id) => this.maps.some((map) => map[id] === true));
  }
  denied(id: string): boolean {
    return this.maps.some((map) => map[id] === false) && !this.any(id);
  }
}

interface Known {
  readonly said: Answers;
  readonly pregnant: boolean;
  readonly age: number | null;
  /** RF-AGE was cleared while the runner was 16 or 17. */
  readonly ageCleared: boolean;
}

function holds(flag: string, { said, pregnant, age, ageCleared }: Known): boolean {
  if (flag === "RF-RUPT") return said.any("snap", "cannotHeelRaise", "gap", "footSlap");
  if (flag === "RF-DVT") {
    const risk = ["longTravel", "recentSurgery", "cast", "cancer", "previousClot", "hormones"];
    return (
      said.any("calfSwelling", "calfWarmth", "calfTenderness", "breathless") ||
      (said.any("calfPainUnexplained") && (said.any(...risk) || pregnant))
    );
  }
  if (flag === "RF-FQ") return said.any("fluoroquinolone");
  if (flag === "RF-STER") return said.any("steroidInjection", "oralSteroids");
  if (flag === "RF-SPA") {
    const own = ["bothHeels", "backPainNight", "psoriasis", "uveitis", "bowelDisease"];
    const other = ["gutInfection", "familySpa", "swollenJoint", "stiffness30"];
    return said.any(...own, ...other) && !said.denied("noLoadCause");
  }
  if (flag === "RF-BSI") return said.any("heelBoneSqueeze", "bonePainBuilds", "restBonePain");
  if (flag === "RF-INF")
    return said.any("hotRedTendon") || (said.any("fever") && said.any("wound"));
  if (flag === "RF-NIGHT") return said.any("nightRestPain", "weightLoss", "cancer");
  if (flag === "RF-FH") {
    const family = said.any("highCholesterol", "familyHeart");
    return said.any("tendonLumps") || (family && said.any("bothHeels", "noLoadCause"));
  }
  if (flag === "RF-NEURO") return said.any("numbness", "footWeakness", "fixedDistanceTightness");
  if (flag === "RF-SKIN") return said.any("ulcer", "diabetesFeeling");
  if (flag === "RF-AGE") return age !== null && (age < 16 || (age < 18 && !ageCleared));
  return false;
}

function answersOf(facts: readonly Fact[]): Answers {
  return new Answers(
    facts.flatMap((fact) =>
      (fact.kind === "intake" || fact.kind === "flag") && fact.answers ? [fact.answers] : [],
    ),
  );
}

function lastAge(facts: readonly Fact[]): number | null {
  const ages = facts.flatMap((fact) => (fact.kind === "intake" ? [fact.age ?? null] : []));
  return ages.findLast((age) => age !== null) ?? null;
}

function lastPregnant(facts: readonly Fact[]): boolean {
  const said = facts.flatMap((fact) => (fact.kind === "intake" ? [fact.pregnancy ?? null] : []));
  return (said.findLast((value) => value !== null) ?? "none") !== "none";
}

/** One flag, entry by entry in time order; and the answers since its last clearance. */
function follow(moment: Moment, flag: string): { open: boolean; said: Answers } {
  let open = false;
  let since = 0;
  let ageCleared = false;
  const relevant = moment.facts.filter((fact) =>
    ["intake", "flag", "clearance"].includes(fact.kind),
  );
  for (const [place, fact] of relevant.entries()) {
    if (fact.kind === "clearance" && fact.flag === flag) {
      open = false;
      since = place + 1;
      const age = lastAge(relevant.slice(0, place + 1)) ?? 0;
      if (age === 16 || age === 17) ageCleared = true;
    }
    if (fact.kind === "flag" && fact.flag === flag) open = true;
    const counted = relevant.slice(since, place + 1);
    const upToNow = relevant.slice(0, place + 1);
    const known = {
      said: answersOf(counted),
      pregnant: lastPregnant(upToNow),
      age: lastAge(upToNow),
      ageCleared,
    };
    if (holds(flag, known)) open = true;
  }
  return { open, said: answersOf(relevant.slice(since)) };
}

export interface OpenFlags {
  readonly ids: readonly string[];
  readonly locks: ReadonlySet<Lock>;
  readonly refer: { flag: string; level: FlagLevel } | null;
}

export function openFlags(moment: Moment): OpenFlags {
  const open: { flag: string; level: FlagLevel; locks: readonly Lock[] }[] = [];
  if (ofKind(moment, "intake").length + ofKind(moment, "flag").length > 0) {
    for (const [flag, usual, locks] of LEVELS) {
      const state = follow(moment, flag);
      const level =
        flag === "RF-DVT" && state.said.any("breathless") ? ("emergency" as const) : usual;
      if (state.open) open.push({ flag, level, locks });
    }
  }
  const byUrgency = open.toSorted((a, b) => URGENCY.indexOf(a.level) - URGENCY.indexOf(b.level));
  const first = byUrgency[0];
  return {
    ids: open.map(({ flag }) => flag),
    locks: new Set(open.flatMap(({ locks }) => locks)),
    refer: first === undefined ? null : { flag: first.flag, level: first.level },
  };
}
