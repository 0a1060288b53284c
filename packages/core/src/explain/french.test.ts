import { describe, expect, test } from "vitest";
import {
  describeDecision,
  describeFinding,
  describeHow,
  describeNoFix,
  describeSession,
  describeWalkRun,
  describeWouldChange,
  distance,
  explain,
  usedFacts,
} from "#explain/explain.ts";
import type { Described } from "#explain/describe-decision.ts";
import { count, inUnit } from "#explain/quantity.ts";
import type { Unit } from "#packs/parameters.ts";
import { DAY, HOUR, MINUTE } from "#timeline/day.ts";
import type { Decision, Reason, WouldChange } from "#timeline/timeline.ts";
import { exerciseCue, exerciseName } from "#words/exercise-words.ts";
import { EXERCISES } from "#words/fr/exercises.ts";
import { FRENCH } from "#words/fr/words.ts";

const because = (rule: string, facts: Reason["facts"] = {}): Reason => ({
  rule,
  source: "ours",
  facts,
});
const words = (change: Partial<Described>) =>
  describeDecision(
    {
      ...{ decision: "run", refer: null, how: [], capM: null, sessions: [] },
      ...{ reasons: [because("B9", { painNow: 1, cap: 3 })], wouldChange: [], ...change },
    },
    FRENCH,
  );
/** Spaces that may not break, read as spaces. */
const plainly = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/gu, " ");

describe("the day's answer in French", () => {
  test("is to run, and says why nothing is in the way", () =>
    expect(words({})).toEqual({
      headline: "Courez comme prévu.",
      because: "La douleur est à 1 maintenant, dans votre limite de 3.",
      next: "Nous referons le point à votre prochaine réponse.",
      also: [],
    }));

  test.each([
    [{ decision: "modify", how: ["capDistance"], capM: 5500 }, "Courez, jusqu’à 5,5 km."],
    [{ decision: "modify", how: ["capDistance"] }, "Courez, mais moins loin."],
    [{ decision: "modify", how: [] }, "Adaptez la séance du jour."],
    [{ decision: "rest", reasons: [because("B1")] }, "Pas de course aujourd’hui."],
    [
      {
        ...{ decision: "rest", reasons: [because("B0", { flag: "RF-DVT" })] },
        refer: { flag: "RF-DVT", level: "sameDay", locks: ["all"] },
      },
      "Consultez aujourd’hui.",
    ],
  ] as readonly (readonly [Partial<Described>, string])[])(
    "%j is told as a headline",
    (change, headline) => expect(plainly(words(change).headline)).toBe(headline),
  );

  test.each([
    [
      because("B2", { painNow: 7, hardStop: 5 }),
      "La douleur est à 7 maintenant. Au-dessus de 5, on se repose.",
    ],
    [
      because("B-UNANSWERED", { intake: false, painNow: 1, limp: null, age: 40 }),
      "Il reste à répondre : où vous avez mal, si vous boitez.",
    ],
    [
      because("B4", { verdict: "highRisk", painNow: 4, baseline: 2 }),
      "Votre dernière séance était de trop, et la douleur est à 4, pas encore revenue à votre niveau habituel de 2.",
    ],
    [
      because("BP", { gatesNotMet: "adlPain, hopPain" }),
      "Avant de courir à nouveau, il reste à réussir : quotidien tranquille, dix petits sauts tranquilles.",
    ],
    [
      because("B6", { plannedM: 9000, longestM: 5000, capM: 5500 }),
      "Votre plus longue sortie des 30 derniers jours est de 5 km, et vous avez prévu 9 km : 5,5 km suffisent aujourd’hui.",
    ],
    [
      because("B7", { load: "high", daysSince: 2, needed: 2 }),
      "Vous avez fait une séance dure il y a 2 jours. Elle demande 2 jours entiers avant la suivante.",
    ],
    [
      because("B8", { removed: 1, changed: 0 }),
      "1 exercice de la liste du jour ne convient pas encore.",
    ],
    [
      because("B8", { removed: 1, changed: 2 }),
      "3 exercices de la liste du jour ne conviennent pas encore.",
    ],
    [
      because("OVERRIDE", { by: "Sam", reason: "Une semaine calme." }),
      "Réglé à la main par Sam : Une semaine calme.",
    ],
  ])("%j says why", (reason, said) =>
    expect(plainly(words({ reasons: [reason] }).because)).toBe(said),
  );

  test.each([
    [{ painNow: 3 }, "run", "Avec une douleur à 3 maintenant, vous pourriez courir comme prévu."],
    [{ distanceM: 5500 }, "run", "Avec 5,5 km au programme, vous pourriez courir comme prévu."],
    [{ limp: true }, "rest", "En boitant, aujourd’hui serait un jour de repos."],
    [
      { waitDays: 2 },
      "modify",
      "Dans 2 jours, si rien ne change, la séance du jour serait à adapter.",
    ],
    [
      { waitDays: 1, limp: false },
      "run",
      "Dans 1 jour, si rien ne change et sans boiter, vous pourriez courir comme prévu.",
    ],
  ] as const satisfies readonly (readonly [WouldChange["if"], Decision, string])[])(
    "%j would make it %s",
    (facts, outcome, said) =>
      // oxlint-disable-next-line unicorn/no-thenable -- the format names it so; it is never awaited
      expect(plainly(describeWouldChange({ if: facts, then: outcome }, FRENCH))).toBe(said),
  );

  test("says how the day changes, and what the rules used", () => {
    expect(describeHow(["capDistance"], 5500, FRENCH).map(plainly)).toEqual([
      "Ne courez pas plus de 5,5 km.",
    ]);
    expect(usedFacts({ facts: { painNow: 4, limp: false, plannedM: null } }, FRENCH)).toEqual([
      { what: "Douleur maintenant", value: "4\u00a0sur\u00a010" },
      { what: "Boiterie", value: "non" },
      { what: "Prévu", value: "sans réponse" },
    ]);
    expect(explain("X-1999", FRENCH).sentence).toMatch(/autre version/u);
  });
});

test("a session and the next walk-run are told in French", () => {
  expect(describeSession({ verdict: "over", effect: "hold" }, FRENCH).title).toBe(
    "Lente à digérer",
  );
  const next = { table: "WR-A", step: 1, next: "up", restDays: 2 } as const;
  expect(plainly(describeWalkRun(next, FRENCH).sentence)).toBe(
    "Ensuite, palier 2. 5 fois : marche 3 min, trot 3 min. Prenez d’abord 2 jours de repos.",
  );
});

test("a finding of a plan names its exercise in French, and why nothing mends it", () => {
  const found = { exercise: "step_up", rule: "E-SORE-SIDE", change: "soreSideLeads" };
  expect(plainly(describeFinding(found, FRENCH, EXERCISES))).toMatch(
    /^Montée sur une marche basse : Le tendon .*\. Montez avec le côté sensible : .*\.$/u,
  );
  expect(describeNoFix({ noFix: "closed" }, FRENCH)).toMatch(/feu vert/u);
  expect(exerciseName("moonwalk", EXERCISES)).toBe("moonwalk");
  expect(exerciseCue({ exercise: "bridge", change: null }, EXERCISES, FRENCH)).toMatch(/^Poussez/u);
});

describe("a number in French", () => {
  test.each([
    [3, "pain", "3 sur 10"],
    [90 * MINUTE, "span", "90 min"],
    [20 * HOUR, "span", "20 h"],
    [7 * DAY, "span", "7 jours"],
    [11, "tenths", "110 %"],
    [1, "weeks", "1 semaine"],
    [170, "stepsAMinute", "170 pas par minute"],
  ] as readonly (readonly [number, Unit, string])[])(
    "of %s in %s is said %s",
    (value, unit, said) => expect(plainly(inUnit(value, unit, FRENCH))).toBe(said),
  );
  test("is said as one up to two, zero too", () =>
    expect([0, 1, 1.5, 2].map((n) => count(n, FRENCH.quantities.days, FRENCH))).toEqual([
      ...["0 jour", "1 jour", "1,5 jour", "2 jours"],
    ]));
  test("of metres has a decimal comma and a space that doesn't break", () =>
    expect([400, 5599].map((metres) => distance(metres, FRENCH))).toEqual([
      ...["400\u00a0m", "5,5\u00a0km"],
    ]));
});
