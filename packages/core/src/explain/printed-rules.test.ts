import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EXERCISE_IDS } from "#exercises/exercises.ts";
import { describeDecision, describeWalkRun, RULE_IDS, sourceOf } from "#explain/explain.ts";
import { PACK_IDS } from "#packs/pack-rules.ts";
import { foldEntries, whyStep } from "#guidance/guidance.ts";
import { replay } from "#replay.ts";
import type {
  Entry,
  Guidance,
  PackId,
  ProfileId,
  Stage,
  WalkRunTable,
} from "#timeline/timeline.ts";
import { RED_FLAG_QUESTIONS, RED_FLAGS } from "#triage/triage.ts";
import { LANGUAGES } from "#testing/languages.ts";

const pain = fc.option(fc.integer({ min: 0, max: 10 }));
const yesNo = fc.option(fc.boolean());
const answers = fc.dictionary(
  fc.constantFrom(...RED_FLAG_QUESTIONS.map((question) => question.id as string)),
  fc.boolean(),
  { maxKeys: 1 },
);

/** Day of March 2026 and hour to an instant. */
const at = (day: number, hour: number) =>
  `2026-03-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00Z`;

const when = fc.tuple(fc.integer({ min: 1, max: 27 }), fc.integer({ min: 0, max: 23 }));
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .record({
      when,
      side: fc.constantFrom("left" as const, "both" as const),
      site: fc.constantFrom("midportion" as const, "unsure" as const),
      mode: fc.constantFrom("continuing" as const, "returning" as const),
      baselinePain: pain,
      adlPain: pain,
      age: fc.option(fc.integer({ min: 14, max: 70 })),
      longestRun30dM: fc.option(fc.integer({ min: 0, max: 20_000 })),
      shoeDropMm: fc.option(fc.integer({ min: 0, max: 14 })),
      answers,
    })
    .map(({ when: [day, hour], ...rest }): Entry => ({
      kind: "intake",
      at: at(day, hour),
      ...rest,
    })),
  fc
    .record({ when, id: fc.uuid(), painDuringPeak: pain, painAfter: pain, limp: yesNo, rpe: pain })
    .map(({ when: [day, hour], ...rest }): Entry => ({
      kind: "session",
      at: at(day, hour),
      activity: "run",
      ...rest,
    })),
  fc
    .record({ when, pain, painMedsLast24h: yesNo })
    .map(({ when: [day, hour], ...rest }): Entry => ({
      kind: "morning",
      at: at(day, hour),
      ...rest,
    })),
  fc
    .record({ when, flag: fc.constantFrom(...RED_FLAGS.map(({ id }) => id)) })
    .map(({ when: [day, hour], flag }): Entry => ({ kind: "flag", at: at(day, hour), flag })),
  fc
    .record({
      when,
      stage: fc.constantFrom<Stage>("S0", "S1", "S2", "S3", "S4", "maintain"),
      walkRun: fc.option(fc.constantFrom<WalkRunTable>("WR-A", "WR-D")),
    })
    .map(({ when: [day, hour], ...rest }): Entry => ({
      kind: "assign",
      at: at(day, hour),
      ...rest,
    })),
  fc
    .record({ when, rule: fc.constantFrom("B6", "B7", "B1") })
    .map(({ when: [day, hour], rule }): Entry => ({
      kind: "override",
      at: at(day, hour),
      rule,
      reason: "A quiet week.",
      by: "Coach",
      until: at(28, 23),
      decision: "modify",
    })),
);
const anyTimeline = fc.record({
  zone: fc.constant("Europe/London"),
  packs: fc.subarray<PackId>([...PACK_IDS], { minLength: 1 }),
  profile: fc.constantFrom<ProfileId>("seed", "silbernagel2007"),
  entries: fc.array(anyEntry, { maxLength: 12 }),
  now: fc.option(fc.record({ pain, limp: yesNo })),
});

/** Every id an answer prints that a runner may ask about. */
function printed(answer: Guidance): readonly string[] {
  const { reasons, gates, screen, shoes, step, walkRun } = answer;
  return [
    ...reasons.map((reason) => reason.rule),
    ...gates.map((gate) => gate.gate),
    ...[...(screen?.removed ?? []), ...(screen?.changed ?? [])].map((item) => item.rule),
    ...(shoes === null ? [] : [shoes.advice]),
    ...(walkRun === null ? [] : [walkRun.table, `WR-${walkRun.next.toUpperCase()}`]),
    `C-${step.toUpperCase()}`,
  ];
}

test("whatever the history, every rule an answer prints has words and the same source, and the day has a headline", () =>
  fc.assert(
    fc.property(anyTimeline, ({ entries, now, ...settings }) => {
      const asked = { at: at(28, 8) };
      const felt: Entry[] = now === null ? [] : [{ kind: "now", at: at(28, 7), ...now }];
      const [answer] = replay({
        format: "springback.timeline/1",
        ...settings,
        entries: [...entries, ...felt],
        ask: [{ ...asked, planned: { distanceM: 6000 }, screen: EXERCISE_IDS, side: "left" }],
      }).answers;
      if (answer === undefined) throw new Error("one question has one answer");
      const why = whyStep(foldEntries(settings, [...entries, ...felt]), asked);
      expect([...printed(answer), ...why].filter((id) => !RULE_IDS.includes(id))).toEqual([]);
      expect(answer.step === "progress").toBe(why.includes("C-PROGRESS"));
      for (const { rule, source } of answer.reasons) expect(source).toBe(sourceOf(rule));
      for (const [language, { rules }] of LANGUAGES) {
        const { headline, because, next, also } = describeDecision(answer, rules);
        for (const line of [headline, because, next])
          expect(line, language).toMatch(/^[\p{Lu}0-9].*\.$/u);
        expect(`${headline} ${because} ${next} ${also.join(" ")}`, language).not.toMatch(
          /null|undefined|NaN|\[object|\{/u,
        );
        if (answer.walkRun)
          expect(describeWalkRun(answer.walkRun, rules).sentence, language).toMatch(
            /^\p{Lu}[^{]*\.$/u,
          );
      }
    }),
    { numRuns: 300 },
  ));
