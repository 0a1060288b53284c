import * as fc from "fast-check";
import { EXERCISE_IDS } from "#exercises/exercises.ts";
import { DAY, formatInstant, MINUTE, parseInstant } from "#timeline/day.ts";
import type { Entry, Question, RunnerSettings, Timeline } from "#timeline/timeline.ts";
import { RED_FLAG_QUESTIONS, RED_FLAGS } from "#triage/triage.ts";

const START = parseInstant("2026-03-01T00:00:00Z") ?? 0;
const DAYS = 70;
const ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];

const told = <T>(answer: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(answer, { freq: 6 });
const scale = told(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 10 })));
const yesOrNo = told(fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()));
const zone = fc.option(fc.constantFrom(...ZONES), { freq: 2 });
const time = (earliest = 0, latest = DAYS): fc.Arbitrary<string> =>
  fc
    .integer({ min: (earliest * DAY) / MINUTE, max: (latest * DAY) / MINUTE })
    .map((minute) => formatInstant(START + minute * MINUTE));
const step = fc.constantFrom(
  null,
  null,
  "WR-A/1",
  "WR-A/2",
  "WR-A/5",
  "WR-B/2",
  "WR-C/1",
  "WR-D/2",
  "P3",
);
const answers = fc.dictionary(
  fc.constantFrom(...RED_FLAG_QUESTIONS.map(({ id }) => id)),
  fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.boolean()),
  { maxKeys: 3 },
);
const activity = fc.constantFrom("run", "run", "walk", "strength", "swim", "elliptical" as const);

const intake = fc.record({
  kind: fc.constant("intake" as const),
  at: time(0, 20),
  side: fc.constantFrom("left", "right", "both" as const),
  site: fc.constantFrom("midportion", "insertional", "both", "unsure" as const),
  mode: fc.constantFrom("continuing", "continuing", "returning" as const),
  baselinePain: scale,
  adlPain: scale,
  age: told(fc.constantFrom(35, 35, 35, 17, 64)),
  pregnancy: told(fc.constantFrom("none", "none", "pregnant" as const)),
  longestRun30dM: told(fc.integer({ min: 0, max: 20_000 })),
  answers,
});
const morning = fc.record({
  kind: fc.constant("morning" as const),
  at: time(),
  zone,
  pain: scale,
  stiffnessMin: told(fc.integer({ min: 0, max: 40 })),
  swelling: told(fc.constantFrom("none", "none", "mild" as const)),
  painMedsLast24h: told(fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean())),
});
const session = fc.record({
  kind: fc.constant("session" as const),
  at: time(),
  zone,
  activity,
  durationMin: told(fc.integer({ min: 10, max: 60 })),
  distanceM: told(fc.integer({ min: 0, max: 15_000 })),
  painBefore: scale,
  painDuringPeak: scale,
  painAfter: scale,
  limp: yesOrNo,
  rpe: scale,
  prescribedSets: told(fc.integer({ min: 1, max: 5 })),
  doneSets: told(fc.integer({ min: 0, max: 5 })),
  step,
});
const plain: fc.Arbitrary<Entry> = fc.oneof(
  morning,
  morning,
  morning,
  fc.record({ kind: fc.constant("now" as const), at: time(), pain: scale, limp: yesOrNo }),
  fc.record({
    kind: fc.constant("flag" as const),
    at: time(40),
    flag: fc.constantFrom(...RED_FLAGS.map(({ id }) => id), "RF-STATIN"),
    answers,
  }),
  fc.record({
    kind: fc.constant("clearance" as const),
    at: time(50),
    flag: fc.constantFrom(...RED_FLAGS.map(({ id }) => id)),
    by: fc.constant("clinician"),
    recordedBy: fc.constant("coach"),
  }),
  fc.record({
    kind: fc.constant("test" as const),
    at: time(),
    test: fc.constantFrom("heelRaise", "hop10", "walk30" as const),
    reps: told(fc.integer({ min: 0, max: 40 })),
    otherReps: told(fc.integer({ min: 0, max: 40 })),
    pain: scale,
  }),
  fc.record({
    kind: fc.constant("assign" as const),
    at: time(),
    stage: told(fc.constantFrom("S0", "S1", "S2", "S3", "S4", "maintain" as const)),
    walkRun: told(fc.constantFrom("WR-A", "WR-B", "WR-C", "WR-D", "WR-E" as const)),
    plan: told(fc.subarray([...EXERCISE_IDS], { maxLength: 4 })),
  }),
  fc.record({
    kind: fc.constant("override" as const),
    at: time(40),
    rule: fc.constantFrom("B0", "B1", "B6", "B7", "B8"),
    decision: told(fc.constantFrom("run", "modify", "rest" as const)),
    reason: fc.constant("agreed"),
    until: time(50),
    by: fc.constant("coach"),
  }),
);

/** A settling of one of the sessions, some hours after it. */
function readingOf(sessions: readonly Extract<Entry, { kind: "session" }>[]): fc.Arbitrary<Entry> {
  return fc
    .record({
      named: fc.constantFrom(...sessions),
      hours: fc.oneof(fc.constantFrom(0, 1, 20, 24, 28), fc.integer({ min: -5, max: 40 })),
      pain24h: scale,
      pain60min: scale,
    })
    .map(({ named, hours, pain24h, pain60min }) => ({
      kind: "settling",
      at: formatInstant((parseInstant(named.at) ?? 0) + hours * 60 * MINUTE),
      session: named.id,
      pain24h,
      pain60min,
    }));
}

const question: fc.Arbitrary<Question> = fc.record({
  at: time(30),
  zone,
  planned: fc.option(
    fc.record({
      activity: told(activity),
      distanceM: told(fc.integer({ min: 0, max: 15_000 })),
      step,
    }),
  ),
  screen: fc.option(fc.subarray([...EXERCISE_IDS], { maxLength: 5 })),
  side: told(fc.constantFrom("left", "right" as const)),
});

const settings: fc.Arbitrary<RunnerSettings> = fc.record({
  zone: fc.constantFrom(...ZONES),
  packs: fc.constantFrom<RunnerSettings["packs"]>(
    ["achilles"],
    ["achilles"],
    ["achilles", "plantar"],
    ["pfp", "achilles"],
    ["bsi"],
  ),
  profile: fc.constantFrom("seed", "seed", "silbernagel2007", "pfp2" as const),
});

/** Entries of one history in no order, each at an instant of its own. */
const entries: fc.Arbitrary<Entry[]> = fc
  .record({
    intakes: fc.array(intake, { maxLength: 2 }),
    sessions: fc.array(session, { maxLength: 14 }),
    others: fc.array(plain, { maxLength: 30 }),
  })
  .chain(({ intakes, sessions, others }) => {
    const named = sessions.map((one, index) => ({ ...one, id: `s${index}` }));
    const readings =
      named.length === 0 ? fc.constant([]) : fc.array(readingOf(named), { maxLength: 12 });
    return readings.map((read) => [...intakes, ...named, ...others, ...read]);
  })
  .map((all) =>
    all.map((entry, index) => ({
      ...entry,
      at: formatInstant((parseInstant(entry.at) ?? 0) + index),
    })),
  );

/** Any valid timeline: plausible and implausible facts of seventy days, and a few questions. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .record({
    settings,
    entries,
    now: fc.option(scale),
    ask: fc.array(question, { minLength: 1, maxLength: 3 }),
  })
  .map(({ settings: whose, entries: facts, now, ask }) => ({
    format: "springback.timeline/1",
    ...whose,
    // Most questions have a check-in just before them, or nearly every answer would be "rest until answered".
    entries:
      now === null
        ? facts
        : [
            ...facts,
            ...ask.map(({ at }) => ({ kind: "now", at, pain: now, limp: false }) as const),
          ],
    ask,
  }));
