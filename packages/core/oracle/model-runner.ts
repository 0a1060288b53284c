/** A runner who does everything right for some weeks, and then a few small things that did not go so. */
import type { Entry, Stage, WalkRunTable } from "#timeline/timeline.ts";
import { HOUR } from "./facts.ts";
import type { Random } from "./random.ts";

const DAY = 24 * HOUR;

/** A fact before its time is written. */
export interface Draft {
  readonly t: number;
  readonly entry: Record<string, unknown> & { readonly kind: Entry["kind"] };
}

interface Rhythm {
  readonly runEvery: number;
  readonly table: WalkRunTable | null;
  readonly step: number;
  readonly usual: number;
}

function session(
  random: Random,
  rhythm: Rhythm,
  t: number,
  day: number,
  activity: string,
): Draft[] {
  const { usual, table, step } = rhythm;
  const id = `${activity}-${day}`;
  const pains = { painBefore: usual, painDuringPeak: usual, painAfter: usual, limp: false };
  const sets = random.pick([4, 5, 10]);
  const strength = {
    durationMin: 25,
    prescribedSets: sets,
    doneSets: sets,
    rpe: random.pick([1, 1, 6]),
  };
  const run = {
    durationMin: random.pick([30, 30, 45]),
    distanceM: random.pick([5000, 6000]),
    rpe: random.pick([2, 3]),
    step: table === null ? null : `${table}/${step}`,
  };
  const entry = {
    kind: "session",
    id,
    activity,
    ...pains,
    ...(activity === "run" ? run : strength),
  };
  const settled = { kind: "settling", session: id, pain24h: usual, pain60min: usual } as const;
  return [
    { t, entry: entry as Draft["entry"] },
    { t: t + 24 * HOUR, entry: { ...settled, pain60min: null } },
    { t: t + HOUR, entry: { ...settled, pain24h: null } },
  ];
}

function weeks(random: Random, end: number, days: number): Draft[] {
  const table = random.chance(0.6)
    ? random.pick<WalkRunTable>(["WR-A", "WR-B", "WR-D", "WR-E", "WR-C"])
    : null;
  const rhythm: Rhythm = {
    runEvery: random.pick([2, 2, 3, 4]),
    table,
    step: random.whole(1, table === "WR-A" ? 5 : 4),
    usual: random.pick([0, 1, 1, 2]),
  };
  const drafts: Draft[] = [];
  for (let day = days; day >= 1; day -= 1) {
    const midnight = end - day * DAY - 12 * HOUR;
    drafts.push({
      t: midnight + 7 * HOUR,
      entry: {
        kind: "morning",
        pain: rhythm.usual,
        stiffnessMin: 5,
        swelling: "none",
        painMedsLast24h: false,
      },
    });
    if (day % rhythm.runEvery === 1)
      drafts.push(...session(random, rhythm, midnight + 18 * HOUR, day, "run"));
    else if (day % 3 === 0)
      drafts.push(...session(random, rhythm, midnight + 12 * HOUR, day, "strength"));
  }
  const assign = end - random.pick([168, 168, 167, 200, 336, 335]) * HOUR;
  const stage = random.pick<Stage>(["S0", "S1", "S2", "S3", "S4", "maintain"]);
  drafts.push({
    t: assign,
    entry: { kind: "assign", stage, walkRun: table, plan: ["elliptical"] },
  });
  return drafts;
}

function measured(random: Random, t: number): Draft[] {
  const items = [9, 9, 9, 9, 9, 9, 10, { branch: "A", points: random.pick([30, 21]) }];
  const earlier = [5, 5, 5, 5, 5, 5, 10, { branch: "B", points: 14 }];
  const test = (kind: string, reps: number | null) =>
    ({
      kind: "test",
      test: kind,
      side: "left",
      reps,
      otherReps: 26,
      pain: random.pick([0, 1]),
    }) as const;
  return [
    { t: t - DAY, entry: { kind: "outcome", measure: "achillesScore", items: earlier } },
    { t, entry: { kind: "outcome", measure: "achillesScore", items, weeksSinceStart: 24 } },
    { t, entry: test("heelRaise", random.pick([24, 25, 23])) },
    { t: t + 1, entry: test("hop10", random.pick([24, 25])) },
    { t: t + 2, entry: test("walk30", null) },
  ];
}

const NUDGES_H = [0, 0, 0, 1, -1, 12, -12, 24, -24, 4, -4, 48, -48] as const;

function nudged(random: Random, draft: Draft): Draft {
  const fields = Object.keys(draft.entry).filter(
    (field) => typeof draft.entry[field] === "number" || typeof draft.entry[field] === "boolean",
  );
  if (fields.length === 0 || random.chance(0.4)) {
    const jitter = random.pick([0, 0, 1, -1]);
    return { ...draft, t: draft.t + random.pick(NUDGES_H) * HOUR + jitter };
  }
  const field = fields[random.whole(0, fields.length - 1)] ?? "";
  const value = draft.entry[field];
  const changed =
    typeof value === "number" ? Math.max(0, value + random.pick([1, -1, 2, 3, 5])) : value !== true;
  return { ...draft, entry: { ...draft.entry, [field]: random.chance(0.3) ? null : changed } };
}

/** The facts of such a runner up to `end`, noon of the last day. */
export function modelRunner(random: Random, end: number): Draft[] {
  const days = random.pick([9, 16, 23, 30, 36, 45]);
  const intake = {
    kind: "intake",
    side: random.pick(["left", "left", "right", "both"]),
    site: random.pick(["midportion", "insertional"]),
    mode: random.pick(["continuing", "returning"]),
    baselinePain: random.pick([1, 2]),
    adlPain: random.pick([0, 0, 2]),
    age: random.pick([34, 34, 34, 59, 60]),
    sex: "F",
    pregnancy: random.pick(["none", null, "none", "pregnant"]),
    longestRun30dM: 5000,
  } as const;
  const drafts = [
    { t: end - (days + 1) * DAY, entry: intake },
    ...weeks(random, end, days),
    ...measured(random, end - random.pick([3, 10]) * DAY),
    { t: end - HOUR, entry: { kind: "now", pain: random.pick([0, 1, 1]), limp: false } as const },
  ];
  for (let left = random.pick([0, 0, 1, 1, 2, 4]); left > 0; left -= 1) {
    const place = random.whole(0, drafts.length - 1);
    const draft = drafts[place];
    if (draft === undefined) continue;
    if (random.chance(0.15)) drafts.splice(place, 1);
    else drafts[place] = nudged(random, draft) as (typeof drafts)[number];
  }
  return drafts;
}
