import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, diff, type History, type RuleSet } from "#diff.ts";
import { replay } from "#replay.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { at, intake, morning, now, run, SEED } from "#testing/history.ts";
import type { Guidance, PackId, ProfileId, Timeline } from "#timeline/timeline.ts";

const OURS: RuleSet = { id: "ours", replay };
/** The same rules under another pain profile: a limit of 5 where ours is 3. */
const under = (profile: ProfileId): RuleSet => ({
  id: profile,
  replay: (timeline) => replay({ ...timeline, profile }),
});
const beside = (pack: PackId): RuleSet => ({
  id: pack,
  replay: (timeline) => replay({ ...timeline, packs: [...timeline.packs, pack] }),
});
/** The same rules, but for what they are made to tell otherwise. */
const telling = (told: (answer: Guidance) => Partial<Guidance>): RuleSet => ({
  id: "otherwise",
  replay: (timeline) => {
    const document = replay(timeline);
    return {
      ...document,
      answers: document.answers.map((answer) => ({ ...answer, ...told(answer) })),
    };
  },
});
/** The same with every object written from its last key to its first. */
const turned = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toReversed())
        : part,
    ),
  ) as T;
/** Rules whose exercises keep one and take another out. */
const screening = (exercise: string, instead: string): RuleSet =>
  telling(() => ({
    screen: {
      kept: [instead],
      removed: [{ exercise, substitute: instead, rule: "X" }],
      changed: [],
    },
  }));

const history = (name: string, pain: number): History => ({
  name,
  timeline: {
    format: "springback.timeline/1",
    ...SEED,
    entries: [
      intake({ at: at(4, "00:00") }),
      run("a", at(6, "18:00"), { painDuringPeak: pain }),
      morning(at(7, "07:00"), 1),
      now(at(10, "17:55"), pain),
    ],
    ask: [
      { at: at(10, "17:56"), planned: { activity: "run", distanceM: 5000 } },
      { at: at(10, "18:00"), screen: ["squat_deep", "jog", "rope", "hop_fwd"] },
    ],
  },
});
const ROSTER = [history("calm", 1), history("sore", 4)];
const told = ({ history: whose, question, field, direction }: Change): string =>
  `${whose} ${question} ${field} ${direction}`;

describe("two rule sets", () => {
  test("that are the same change nobody's answers", () => {
    const same = diff(OURS, { id: "again", replay }, ROSTER);
    expect(same).toEqual({
      ...{ before: "ours", after: "again", histories: 2, answers: 4 },
      ...{ changedHistories: 0, changedAnswers: 0, looser: 0, changes: [] },
    });
  });

  test("of which the later allows more pain: who gets looser answers is told, and what they were", () => {
    const found = diff(OURS, under("silbernagel2007"), ROSTER);
    expect(found).toMatchObject({ histories: 2, answers: 4, changedHistories: 2 });
    const calm = found.changes.filter((change) => change.history === "calm");
    expect(new Set(calm.map(({ field }) => field))).toEqual(new Set(["reasons", "wouldChange"]));
    expect(found.looser).toBeGreaterThan(0);
    expect(found.changes.map(told)).toContain("sore 0 decision looser");
    expect(found.changes.find(({ field }) => field === "decision")).toMatchObject({
      ...{ history: "sore", question: 0, at: at(10, "17:56"), before: "modify" },
    });
    expect(found.changes.map(told)).toContain("sore 0 sessions looser");
    expect(found.changes.map(told)).toContain("sore 0 reasons neither");
  });

  test("of which the later allows less are stricter, and never looser", () => {
    const found = diff(OURS, beside("bsi"), ROSTER);
    expect(found.looser).toBe(0);
    expect(found.changes.map(told)).toContain("calm 0 decision stricter");
  });

  test("are looser one way round exactly where they are stricter the other", () => {
    const flip = (change: Change): string =>
      told({
        ...change,
        direction:
          change.direction === "looser"
            ? "stricter"
            : change.direction === "stricter"
              ? "looser"
              : "neither",
      });
    const there = diff(OURS, under("silbernagel2007"), ROSTER).changes;
    const back = diff(under("silbernagel2007"), OURS, ROSTER).changes;
    expect(back.map(told)).toEqual(there.map(flip));
  });

  test("that differ in nothing differ for no history whatever", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline: Timeline) => {
        expect(diff(OURS, OURS, [{ name: "any", timeline }]).changes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("of which one leaves a question unanswered are not compared, whichever it is", () => {
    const mute: RuleSet = { id: "mute", replay: (one) => ({ ...replay(one), answers: [] }) };
    const left = "calm: a rule set left question 0 unanswered";
    expect(() => diff(OURS, mute, ROSTER)).toThrow(left);
    expect(() => diff(mute, OURS, ROSTER)).toThrow(left);
  });
});

describe("what has changed", () => {
  test("is nothing where the same is said in another order of words", () =>
    expect(diff(OURS, telling(turned), ROSTER).changes).toEqual([]));

  test("is what is said in another form, be it as empty as before", () => {
    const listed = telling(() => ({ tests: [] as unknown as Guidance["tests"] }));
    const found = diff(OURS, listed, ROSTER).changes;
    expect(new Set(found.map(({ field }) => field))).toEqual(new Set(["tests"]));
  });

  test("is counted by answers, and by those they are given to", () => {
    const capped = telling(({ at: time }) => (time === at(10, "18:00") ? { capM: 1 } : {}));
    expect(diff(OURS, capped, ROSTER)).toMatchObject({ changedHistories: 2, changedAnswers: 2 });
    const always = telling(() => ({ capM: 1, baseline: 9 }));
    expect(diff(OURS, always, ROSTER)).toMatchObject({ changedHistories: 2, changedAnswers: 4 });
  });

  test("is also a part that only the later rules tell, or only the earlier", () => {
    const more = telling(() => ({ injuries: [] }));
    const [came] = diff(OURS, more, ROSTER).changes;
    expect(came).toMatchObject({ field: "injuries", before: undefined, after: [] });
    const [gone] = diff(more, OURS, ROSTER).changes;
    expect(gone).toMatchObject({ field: "injuries", before: [], after: undefined });
  });

  test("of a part that allows something is neither looser nor stricter where it allows the same", () => {
    const byAnotherRule = telling(({ screen }) =>
      screen === null
        ? {}
        : { screen: { ...screen, removed: screen.removed.map((one) => ({ ...one, rule: "X" })) } },
    );
    expect(diff(OURS, byAnotherRule, ROSTER).changes.map(told)).toEqual([
      "calm 1 screen neither",
      "sore 1 screen neither",
    ]);
  });

  test("is looser where a part allows both more and less than it did", () => {
    const found = diff(screening("rope", "jog"), screening("jog", "rope"), ROSTER);
    expect(found.changes.map(told)).toContain("calm 0 screen looser");
    expect(found).toMatchObject({ changedAnswers: 4, looser: 4 });
  });
});
