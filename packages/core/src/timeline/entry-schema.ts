import { z } from "zod";
import { EXERCISE_IDS } from "#exercises/exercises.ts";
import { BRANCH_POINTS, SPORT_POINTS } from "#packs/achilles/score-items.ts";
import { OWN_ACTIVITIES, RANGES, SCORE_LENGTH } from "#packs/ranges.ts";
import { RED_FLAG_QUESTIONS, RED_FLAGS } from "#triage/triage.ts";
import {
  count,
  expected,
  fields,
  halfHours,
  idOf,
  injury,
  list,
  metres,
  millimetres,
  minutes,
  oneOf,
  optional,
  scale,
  shapeFault,
  step,
  time,
  weeks,
  within,
  words,
  yesOrNo,
  zone,
} from "#timeline/fields.ts";

const entry = <const K extends string, T extends z.ZodRawShape>(
  kind: K,
  shape: T,
): z.ZodObject<
  {
    kind: z.ZodLiteral<K>;
    at: z.ZodString;
    zone: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    injury: z.ZodOptional<z.ZodNullable<z.ZodString>>;
  } & T,
  z.core.$strict
> =>
  fields({
    kind: z.literal(kind),
    at: time(),
    zone: optional(zone()),
    injury: optional(injury()),
    ...shape,
  });

/** Answers to red-flag questions by id; one that is absent or null was not asked. */
const answers = optional(
  fields(Object.fromEntries(RED_FLAG_QUESTIONS.map(({ id }) => [id, optional(yesOrNo())]))),
);
// RF-STATIN may be recorded, though it never opens.
const flag = idOf("a red flag such as RF-DVT", [...RED_FLAGS.map(({ id }) => id), "RF-STATIN"]);

/** A list of exercise ids. */
export const exerciseIds = list("exercise ids", idOf("an exercise id", EXERCISE_IDS));
/** What a session was or will be. */
export const activity = oneOf("run", "walk", "strength", "swim", "cycle", "poolRun", "elliptical");

const intake = entry("intake", {
  side: oneOf("left", "right", "both"),
  site: oneOf("midportion", "insertional", "both", "unsure"),
  mode: oneOf("continuing", "returning"),
  baselinePain: optional(scale()),
  adlPain: optional(scale()),
  age: optional(within(RANGES.age)),
  sex: optional(oneOf("M", "F")),
  pregnancy: optional(oneOf("none", "pregnant", "postpartum12w")),
  longestRun30dM: optional(metres()),
  weeklyM: optional(metres()),
  shoeDropMm: optional(millimetres()),
  onsetWeeks: optional(weeks()),
  answers,
});

const morning = entry("morning", {
  pain: optional(scale()),
  stiffnessMin: optional(within(RANGES.stiffness)),
  nightPain: optional(yesOrNo()),
  swelling: optional(oneOf("none", "mild", "marked")),
  painMedsLast24h: optional(yesOrNo()),
  sleepHours: optional(halfHours()),
  sleepQuality: optional(within(RANGES.sleepQuality)),
  stress: optional(scale()),
});

const session = entry("session", {
  id: words(),
  activity,
  durationMin: optional(minutes()),
  distanceM: optional(metres()),
  painBefore: optional(scale()),
  painDuringPeak: optional(scale()),
  painAfter: optional(scale()),
  limp: optional(yesOrNo()),
  rpe: optional(scale()),
  prescribedSets: optional(count()),
  doneSets: optional(count()),
  step: optional(step()),
});

const settling = entry("settling", {
  session: words(),
  pain24h: optional(scale()),
  pain60min: optional(scale()),
});

const now = entry("now", { pain: optional(scale()), limp: optional(yesOrNo()) });

const test = entry("test", {
  test: oneOf("heelRaise", "hop10", "walk30", "stepEdge"),
  side: optional(oneOf("left", "right")),
  reps: optional(count()),
  otherReps: optional(count()),
  pain: optional(scale()),
  bilateral: optional(yesOrNo()),
});

const sportStatus = z.literal([...SPORT_POINTS], {
  error: expected(`one of ${SPORT_POINTS.join(", ")}`),
});

const branch = <const K extends keyof typeof BRANCH_POINTS>(
  name: K,
): z.ZodObject<
  { branch: z.ZodLiteral<K>; points: z.ZodLiteral<(typeof BRANCH_POINTS)[K][number]> },
  z.core.$strict
> =>
  fields({
    branch: z.literal(name),
    points: z.literal([...BRANCH_POINTS[name]], {
      error: expected(`one of ${BRANCH_POINTS[name].join(", ")}`),
    }),
  });

const sportTime = z.discriminatedUnion("branch", [branch("A"), branch("B"), branch("C")], {
  error: shapeFault("A, B, C"),
});

const scoreItem = scale().nullable();
const achillesItems = z.tuple(
  [
    scoreItem,
    scoreItem,
    scoreItem,
    scoreItem,
    scoreItem,
    scoreItem,
    sportStatus.nullable(),
    sportTime.nullable(),
  ],
  { error: expected(`a list of exactly ${SCORE_LENGTH} items`) },
);
const psfsLength = `${OWN_ACTIVITIES.from} to ${OWN_ACTIVITIES.to} items`;
const psfsFault = expected(psfsLength);
const psfsItems = list(psfsLength, scale())
  .min(OWN_ACTIVITIES.from, { error: psfsFault })
  .max(OWN_ACTIVITIES.to, { error: psfsFault });

const outcome = z.discriminatedUnion(
  "measure",
  [
    entry("outcome", {
      measure: z.literal("achillesScore"),
      items: achillesItems,
      weeksSinceStart: optional(weeks()),
    }),
    entry("outcome", {
      measure: z.literal("psfs"),
      items: psfsItems,
      weeksSinceStart: optional(weeks()),
    }),
  ],
  { error: shapeFault("achillesScore, psfs") },
);

const KINDS =
  "intake, morning, session, settling, now, flag, clearance, test, outcome, shoes, assign, override";

/** One fact of the timeline format. */
export const entrySchema = z.discriminatedUnion(
  "kind",
  [
    intake,
    morning,
    session,
    settling,
    now,
    entry("flag", { flag, answers }),
    entry("clearance", { flag, by: words(), recordedBy: words() }),
    test,
    outcome,
    entry("shoes", {
      dropMm: millimetres(),
      liftMm: optional(millimetres()),
      pairedWithStrength: optional(yesOrNo()),
    }),
    entry("assign", {
      stage: optional(oneOf("S0", "S1", "S2", "S3", "S4", "maintain")),
      plan: optional(exerciseIds),
      walkRun: optional(oneOf("WR-A", "WR-B", "WR-C", "WR-D", "WR-E")),
      by: optional(words()),
    }),
    entry("override", {
      rule: words(),
      decision: optional(oneOf("run", "modify", "rest")),
      reason: words(),
      until: time(),
      by: words(),
    }),
  ],
  { error: shapeFault(KINDS) },
);
