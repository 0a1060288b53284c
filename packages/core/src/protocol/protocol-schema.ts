import { z } from "zod";
import { GATE_FEEDS } from "#packs/gate-row.ts";
import { LEVEL_ORDER, LOCK_ORDER } from "#packs/red-flags.ts";
import { expected, fields, idOf, list, oneOf, words, yesOrNo } from "#timeline/fields.ts";

/*
 * The protocol format, version 1 (docs/protocol-format.md). What stands under the key of another list (a stage, an exercise,
 * a parameter, a question, a flag) is a plain id here; read-protocol.ts holds it to that list.
 */

const amount = () => z.number({ error: expected("a number from 0") }).min(0);
const orNull = <T extends z.ZodType>(field: T): z.ZodNullable<T> => field.nullable();
const ids = () => list("ids", words());

/** Where something comes from, and whether that was published, is ours, or waits to be read. */
const sourced = {
  source: words(),
  evidence: oneOf("published", "ours", "unverified"),
};
const fact = { says: words(), ...sourced };
const facts = () => list("facts", fields(fact));

const profile = {
  cap: amount(),
  settleBy: oneOf("24h", "nextMorning", "60min"),
  settleTo: oneOf("baseline", "painBefore"),
  hardStop: amount(),
  tolerance: amount(),
};

const stage = fields({
  id: words(),
  name: words(),
  often: words(),
  week: fields({ days: amount(), load: oneOf("light", "medium"), ...sourced }),
});

const gate = fields({
  id: words(),
  gate: words(),
  into: words(),
  fedBy: oneOf(...GATE_FEEDS),
  passes: oneOf("painAtMost", "painWithinCap", "atLeast", "evenSides", "fullWeek"),
  parameter: orNull(words()),
  orEven: oneOf(...GATE_FEEDS).optional(),
  ...fact,
});

const dose = fields({
  exercise: words(),
  sets: amount(),
  reps: orNull(amount()),
  holdSeconds: orNull(amount()),
  tempo: orNull(fields({ up: amount(), hold: amount(), down: amount() })),
  restSeconds: amount(),
  side: oneOf("both", "each", "sore"),
  heavySlow: yesOrNo(),
  source: words(),
});

const rung = fields({
  stage: words(),
  name: words(),
  often: orNull(words()),
  exercises: ids(),
  doses: list("doses", dose),
  weeks: list("weeks", fields({ fromWeek: amount(), sets: amount(), reps: amount() })),
  ...fact,
});

const ban = fields({
  exercises: ids().optional(),
  positions: fields({
    dfClass: ids().optional(),
    hip: ids().optional(),
    knee: ids().optional(),
    elasticFrom: amount().optional(),
  }).optional(),
  except: ids().optional(),
  until: words().optional(),
  site: oneOf("insertional").optional(),
  ...fact,
});

const pack = fields({
  id: words(),
  name: words(),
  pain: fields({ ...profile, ...fact }),
  trend: fields({ weeks: amount(), ...fact }),
  recovery: fields({ medium: amount(), high: amount(), ...fact }),
  stretch: fields({ allowed: yesOrNo(), ...fact }),
  clinicianLock: fields({ locked: yesOrNo(), ...fact }),
  gates: list("gates", gate),
  bans: list("bans", ban),
  ladder: list("rungs", rung),
  redFlags: list("signs", fields({ question: orNull(words()), flag: words(), ...fact })),
  avoid: facts(),
  crossTraining: facts(),
  outcome: fields({ measure: words(), ...fact }),
  expectations: facts(),
  toCheck: facts(),
});

const walkRun = fields({
  id: words(),
  title: words(),
  source: words(),
  steps: list("steps", fields({ id: words(), does: words() })),
});

const drills = () =>
  list(
    "drills",
    fields({ does: words(), sets: amount(), reps: orNull(amount()), metres: orNull(amount()) }),
  );
const jump = fields({
  id: words(),
  name: words(),
  exercises: ids(),
  start: drills(),
  upTo: orNull(drills()),
  restHours: amount(),
  firstStage: words(),
  ...sourced,
});

const exercise = fields({
  id: words(),
  name: words(),
  family: words(),
  dfClass: words(),
  elastic: amount(),
  achillesTier: amount(),
  tierEvidence: oneOf("published", "ours"),
  limbRole: words(),
  range: words(),
  gradient: words(),
  kneeAngle: words(),
  hip: words().optional(),
  dose: oneOf("hold", "reps", "time"),
  early: words(),
  insertional: words(),
  firstStage: orNull(words()),
  substitute: orNull(words()),
  earlySubstitute: words().optional(),
});

const level = () => idOf("how soon to be seen", LEVEL_ORDER);
const anyOf = { any: ids(), orExpecting: yesOrNo().optional() };
const flag = fields({
  id: words(),
  level: level(),
  locks: list("locks", idOf("a lock", LOCK_ORDER)),
  opens: fields({
    ...anyOf,
    together: list("lists of questions", fields(anyOf)).optional(),
    unlessDenied: words().optional(),
    age: fields({ always: amount(), untilCleared: amount() }).optional(),
  }),
  raisedBy: fields({ question: words(), level: level() }).optional(),
  cap: amount().optional(),
  ...sourced,
});

const part = fields({
  id: words(),
  title: words(),
  rules: list(
    "rules",
    fields({ id: words(), title: words(), says: words(), parameters: ids(), ...sourced }),
  ),
});

/** What a number counts; "ofTen" is pain or effort. */
const UNITS = [
  ...(["ofTen", "percent", "minutes", "hours", "days", "weeks", "years", "mornings"] as const),
  ...(["raises", "runs", "levels", "points", "millimetres", "stepsAMinute"] as const),
] as const;

export const FORMAT = "springback.protocol/1";

/** The protocol format, version 1; keys are written in the order in which they stand here. */
export const protocolSchema = fields({
  format: z.literal(FORMAT, { error: expected(`"${FORMAT}"`) }),
  version: words(),
  language: words(),
  title: words(),
  says: words(),
  stages: list("stages", stage),
  packs: list("packs", pack),
  profiles: list("profiles", fields({ id: words(), ...profile, ...sourced })),
  parts: list("parts", part),
  parameters: list(
    "parameters",
    fields({
      id: words(),
      value: amount(),
      unit: oneOf(...UNITS),
      says: words(),
      ...sourced,
    }),
  ),
  flags: list("flags", flag),
  questions: list("questions", fields({ id: words(), asks: words() })),
  exercises: list("exercises", exercise),
  walkRun: list("tables", walkRun),
  jumps: list("jumps", jump),
  sources: list(
    "sources",
    fields({ id: words(), kind: oneOf("study", "practice"), reference: words() }),
  ),
});

/** A protocol: the ladder, its criteria, the rules, their numbers and their sources, as plain data. */
export type Protocol = z.infer<typeof protocolSchema>;

/** The JSON Schema (2020-12) of the format. */
export function protocolJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: "Springback protocol, version 1",
    description:
      "The ladder, criteria, rules, numbers and sources of a way back, as plain data. What a schema can't say (that ids lead to what they name, and stand once) is in docs/protocol-format.md.",
    ...z.toJSONSchema(protocolSchema, { io: "input" }),
  };
}
