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
  /** Days on a step of the table before the next one; never, when 0. */
  readonly climbEvery: number;
  readonly usual: number;
  /** Sets done of ten. */
  readonly done: number;
}

function session(
  random: Random,
  rhythm: Rhythm,
  t: number,
  day: number,
  activity: string,
): Draft[] {
  const { usual, table, step, climbEvery } = rhythm;
  const climbed = climbEvery === 0 ? 0 : Math.max(0, 3 - Math.floor(day / climbEvery));
  const id = `${activity}-${day}`;
  const pains = { painBefore: usual, painDuringPeak: usual, painAfter: usual, limp: false };
  const strength = {
    durationMin: 25,
    prescribedSets: 10,
    doneSets: rhythm.done,
    rpe: random.pick([1, 1, 6]),
  };
  const run = {
    durationMin: random.pick([30, 30, 45]),
    distanceM: random.pick([5000, 6000]),
    rpe: random.pick([2, 3]),
    step: table === null ? null : `${table}/${step + climbed}`,
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

function usualMorning(random: Random, pain: number): Draft["entry"] {
  return {
    kind: "morning",
    pain,
    stiffnessMin: random.chance(0.05) ? random.pick([0, 10, null]) : 5,
    swelling: random.chance(0.05) ? random.pick(["mild", null]) : "none",
    painMedsLast24h: false,
  };
}

function weeks(random: Random, end: number, days: number): Draft[] {
  const table = random.chance(0.6)
    ? random.pick<WalkRunTable>(["WR-A", "WR-B", "WR-D", "WR-E", "WR-C"])
    : null;
  const rhythm: Rhythm = {
    runEvery: random.pick([1, 2, 2, 3, 4]),
    table,
    climbEvery: random.pick([0, 0, 0, 4, 6]),
    step: random.whole(1, table === "WR-A" ? 5 : 4),
    usual: random.pick([0, 1, 1, 2]),
    done: random.pick([10, 10, 10, 8, 7]),
  };
  const drafts: Draft[] = [];
  for (let day = days; day >= 0; day -= 1) {
    const midnight = end - day * DAY - 12 * HOUR;
    drafts.push({ t: midnight + 7 * HOUR, entry: usualMorning(random, rhythm.usual) });
    if (random.chance(0.03))
      drafts.push({ t: midnight + 8 * HOUR, entry: usualMorning(random, rhythm.usual) });
    if (day === 0) continue;
    const late = random.pick([0, 0, 0, 0, 0, 1, HOUR]);
    if ((day - 1) % rhythm.runEvery === 0)
      drafts.push(...session(random, rhythm, midnight + 18 * HOUR - late, day, "run"));
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
  // 94 now (or 85); before it 81 or 80, 88 or 87: 13, 14, 6 or 7 points less.
  const last = random.pick([0, 1, 7, 8]);
  const earlier = [8, 8, 8, 8, 8, last, 10, { branch: "A", points: 30 }];
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
    {
      t,
      entry: {
        kind: "outcome",
        measure: "achillesScore",
        items,
        weeksSinceStart: random.pick([23, 24]),
      },
    },
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

/** One fact at the very edge of a window, where it just still counts or just no longer does. */
function probe(random: Random, drafts: readonly Draft[], asked: number): Draft {
  const edge = (hours: number) => asked - hours * HOUR + random.pick([-1, 0, 1]);
  const run = { kind: "session", id: "probe", activity: "run", rpe: 3, limp: false } as const;
  const calm = { ...run, painBefore: 0, painDuringPeak: 0, painAfter: 0 };
  const sessions = drafts.filter(({ entry }) => entry.kind === "session");
  const some = sessions[random.whole(0, Math.max(0, sessions.length - 1))]?.t ?? asked;
  const medicine = some + random.pick([24, -12]) * HOUR + random.pick([-1, 0, 1]);
  const until = new Date(asked + random.pick([-1, 0, 1])).toISOString();
  const override: Draft = {
    t: asked - random.pick([HOUR, 0]),
    entry: { kind: "override", rule: "B7", reason: "seen", until, by: "a coach" },
  };
  return random.pick<Draft>([
    { t: edge(72), entry: { ...calm, limp: true } },
    { t: edge(72), entry: { ...calm, limp: true } },
    { t: edge(720), entry: { ...calm, distanceM: 20_000 } },
    { t: asked - 720 * HOUR - 1, entry: { ...calm, distanceM: 20_000 } },
    { t: asked - 168 * HOUR + 1, entry: { ...calm, painAfter: 6 } },
    { t: edge(720), entry: { ...calm, distanceM: 20_000 } },
    { t: edge(168), entry: { ...calm, painAfter: random.pick([0, 6]) } },
    { t: edge(168), entry: { kind: "now", pain: 6, limp: true } },
    { t: edge(random.pick([168, 336])), entry: { kind: "assign", stage: "S1" } },
    { t: edge(random.pick([168, 336, 504])), entry: { kind: "morning", pain: 3, stiffnessMin: 5 } },
    { t: edge(672), entry: { ...calm, durationMin: 30 } },
    { t: medicine, entry: { kind: "morning", pain: 0, painMedsLast24h: true } },
    override,
    { t: edge(12), entry: { kind: "now", pain: 2, limp: false } },
  ]);
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
  const drafts: Draft[] = [
    { t: end - (days + 1) * DAY, entry: intake },
    ...weeks(random, end, days),
    ...measured(random, end - random.pick([3, 10]) * DAY),
    { t: end - HOUR, entry: { kind: "now", pain: random.pick([0, 1, 1, 2, 3]), limp: false } },
  ];
  const gone = random.pick([null, null, null, null, 12, 72, 168, 200, 760, 800]);
  if (gone !== null) {
    const quiet = drafts.filter(
      ({ t, entry }) => entry.kind !== "session" || t < end - gone * HOUR,
    );
    drafts.splice(0, drafts.length, ...quiet);
  }
  if (random.chance(0.5)) drafts.push(probe(random, drafts, end));
  for (let left = random.pick([0, 0, 1, 1, 2, 4]); left > 0; left -= 1) {
    const place = random.whole(0, drafts.length - 1);
    const draft = drafts[place];
    if (draft === undefined) continue;
    if (random.chance(0.15)) drafts.splice(place, 1);
    else drafts[place] = nudged(random, draft);
  }
  return drafts;
}
