import { describe, expect, test } from "vitest";
import { foldEntries, preview, runCap, screenContext } from "#guidance/guidance.ts";
import { review } from "#plan/plan.ts";
import { strengthSession } from "#progression/strength-session.ts";
import {
  answerTo,
  at,
  intake,
  morning,
  now,
  reading,
  rulesOf,
  run,
  strength,
} from "#testing/history.ts";
import type { Entry, Guidance, InjuryGuidance, RunnerSettings } from "#timeline/timeline.ts";

const LEFT = "achilles/left/midportion";
const RIGHT = "achilles/right/insertional";
const HEEL = "plantar/right";
const BOTH_PACKS: RunnerSettings = { zone: "UTC", packs: ["achilles", "plantar"], profile: "seed" };
const ASKED = at(10, "18:00");
const PLANNED = { at: ASKED, planned: { activity: "run" as const, distanceM: 5000 } };

const of = <T extends Entry>(injury: string, entry: T): T => ({ ...entry, injury });
const left = of(LEFT, intake({ at: at(4, "00:00"), side: "left", site: "midportion" }));
const right = of(
  RIGHT,
  intake({ at: at(4, "00:01"), side: "right", site: "insertional", baselinePain: 2 }),
);
const fine = now(at(10, "17:55"), 1);
const stage = (injury: string, named: "S0" | "S1" | "S2" | "S3" | "S4"): Entry =>
  of(injury, { kind: "assign", at: at(5, "00:00"), stage: named });

function own(answer: Guidance, injury: string): InjuryGuidance {
  const found = answer.injuries?.find((one) => one.injury === injury);
  if (found === undefined) throw new Error(`nothing is said of ${injury}`);
  return found;
}
const ofReasons = (answer: Guidance): string[] =>
  answer.reasons.map(({ rule, facts }) => `${rule} ${facts["injury"] ?? "all"}`);

const raises = (injury: string, reps: number): Entry =>
  of(injury, { kind: "test", at: at(6, "00:00"), test: "heelRaise", reps, otherReps: 30 });

const clears = (injury: string | null): Entry => ({
  ...{ kind: "clearance", at: at(7, "00:00"), flag: "RF-RUPT" },
  ...{ by: "Dr Lee", recordedBy: "Sam", injury },
});

describe("a left mid-tendon and a right insertion", () => {
  test("have a baseline each, from their own mornings and those of both", () => {
    const facts = [
      left,
      right,
      fine,
      ...[5, 6, 7].map((day) => of(LEFT, morning(at(day, "07:00"), 0))),
      ...[5, 6, 7].map((day) => of(RIGHT, morning(at(day, "07:01"), 3))),
    ];
    const answer = answerTo(facts, PLANNED);
    expect([own(answer, LEFT).baseline, own(answer, RIGHT).baseline]).toEqual([0, 3]);
    const shared = answerTo([left, right, fine, ...mornings(2)], PLANNED);
    expect([own(shared, LEFT).baseline, own(shared, RIGHT).baseline]).toEqual([2, 2]);
  });

  test("have a stage, its gates and a step each; the one furthest back is the runner's", () => {
    const answer = answerTo([left, right, fine, stage(LEFT, "S3"), stage(RIGHT, "S1")], PLANNED);
    expect([own(answer, LEFT).stage, own(answer, RIGHT).stage]).toEqual(["S3", "S1"]);
    expect(own(answer, LEFT).gates.map(({ gate }) => gate)).toContain("hopLsi");
    expect(answer.stage).toBe("S1");
    expect(answer.gates).toEqual(own(answer, RIGHT).gates);
  });

  test("have a heel-raise test each; the one that falls short is the runner's", () => {
    const answer = answerTo([left, right, fine, raises(LEFT, 30), raises(RIGHT, 15)], PLANNED);
    expect(own(answer, LEFT).tests.heelRaise?.lsiPct).toBe(100);
    expect(own(answer, RIGHT).tests.heelRaise?.lsiPct).toBe(50);
    expect(answer.tests.heelRaise?.lsiPct).toBe(50);
  });

  test("are screened each for its own stage and site, and an exercise has to pass both", () => {
    const screen = ["heel_drop", "squat_deep", "lunge_vert", "hr_dl_floor"];
    const facts = [left, right, fine, stage(LEFT, "S2"), stage(RIGHT, "S2")];
    const answer = answerTo(facts, { at: ASKED, screen });
    const outFor = (injury: string): (string | undefined)[] | undefined =>
      own(answer, injury).screen?.removed.map(({ exercise }) => exercise);
    expect(outFor(LEFT)).not.toEqual(outFor(RIGHT));
    expect(answer.screen?.removed.map(({ exercise }) => exercise)).toEqual(outFor(RIGHT));
    for (const { substitute } of answer.screen?.removed ?? []) {
      const again = answerTo(facts, { at: ASKED, screen: [substitute ?? ""] });
      expect(again.screen?.removed).toEqual([]);
    }
  });

  test("can't both go in front: a lunge that would put the sore side there is taken out", () => {
    const both = of("achilles/left/insertional", intake({ site: "insertional" }));
    const facts = [both, right, fine, stage("achilles/left/insertional", "S2"), stage(RIGHT, "S2")];
    const answer = answerTo(facts, { at: ASKED, screen: ["lunge_vert"], side: "left" });
    expect(answer.screen?.removed).toMatchObject([{ rule: "E-BOTH-SIDES" }]);
    const one = answerTo([left, right, fine, stage(LEFT, "S2"), stage(RIGHT, "S2")], {
      at: ASKED,
      screen: ["lunge_vert"],
      side: "right",
    });
    expect(one.screen?.kept).toEqual(["lunge_vert"]);
  });

  test("are planned and trained for together: the coach's review and today's session pass both", () => {
    const facts = [left, right, fine, stage(LEFT, "S2"), stage(RIGHT, "S2")];
    const context = screenContext(foldEntries(BOTH_PACKS, facts), ASKED);
    const line = { exercise: "heel_drop", sets: 3, reps: 10, holdSeconds: null };
    expect(review({ items: [line] }, context)[0]).toMatchObject({ severity: "stop" });
    const session = strengthSession(answerTo(facts, ASKED), context, { items: [line] });
    expect(session.items.map(({ exercise }) => exercise)).not.toContain("heel_drop");
    expect(session.items.length).toBeGreaterThan(0);
  });
});

const mornings = (pain: number): Entry[] => [5, 6, 7].map((day) => morning(at(day, "07:00"), pain));

describe("what is decided for a runner with two injuries", () => {
  test("is the strictest of both, the deciding reason first and each with its injury", () => {
    const answer = answerTo(
      [left, right, of(LEFT, now(at(10, "17:50"), 1)), of(RIGHT, now(at(10, "17:51"), 6))],
      PLANNED,
    );
    expect(answer.decision).toBe("rest");
    expect(own(answer, LEFT).decision).toBe("run");
    expect(ofReasons(answer)[0]).toBe(`B2 ${RIGHT}`);
    expect(rulesOf(answer)).not.toContain("B9");
  });

  test("tells a reason that both share once, and names none for it", () => {
    const answer = answerTo([left, right, now(at(10, "17:55"), 4)], PLANNED);
    expect(ofReasons(answer)).toEqual(["B3 all"]);
  });

  test("rests while one of them is unanswered, or has no intake yet", () => {
    const half = answerTo([left, right, of(LEFT, fine)], PLANNED);
    expect([half.decision, ofReasons(half)[0]]).toEqual(["rest", `B-UNANSWERED ${RIGHT}`]);
    const told = answerTo([left, of(RIGHT, morning(at(9, "07:00"), 1)), fine], PLANNED);
    expect([told.decision, ofReasons(told)[0]]).toEqual(["rest", `B-UNANSWERED ${RIGHT}`]);
  });

  test("caps the run by the injury that has run least", () => {
    const facts = [
      left,
      right,
      fine,
      of(LEFT, run("a", at(8, "18:00"), { distanceM: 14_000 })),
      of(LEFT, reading("a", at(9, "18:00"), 0)),
    ];
    const answer = answerTo(facts, { at: ASKED, planned: { distanceM: 20_000 } });
    expect(answer.capM).toBe(11_000);
    expect(runCap(foldEntries(BOTH_PACKS, facts), ASKED)).toBe(11_000);
    expect(answer.wouldChange.map((one) => one.if["distanceM"])).toContain(11_000);
  });

  test("judges a shared session for both, and the worst counts", () => {
    const facts = [
      left,
      right,
      fine,
      run("a", at(8, "18:00")),
      of(LEFT, reading("a", at(9, "18:00"), 1)),
      of(RIGHT, reading("a", at(9, "18:01"), 5)),
      of(RIGHT, strength("b", at(9, "20:00"))),
    ];
    const answer = answerTo(facts, PLANNED);
    expect(own(answer, LEFT).sessions).toEqual([
      { id: "a", verdict: "within", effect: "eligible" },
    ]);
    expect(answer.sessions.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      "a over",
      "b pending",
    ]);
    expect(answer.step).toBe("regress");
  });

  test("finds what would change it by asking for both: how it feels now is one answer", () => {
    const answer = answerTo([left, right, now(at(10, "17:55"), 4)], PLANNED);
    // oxlint-disable-next-line unicorn/no-thenable -- the format names it so
    expect(answer.wouldChange[0]).toEqual({ if: { painNow: 3 }, then: "run" });
    const seen = preview(foldEntries(BOTH_PACKS, [left, right, fine]), PLANNED);
    expect(seen[3].decision).toBe("run");
    expect(seen[6].decision).toBe("rest");
  });

  test("keeps the walk-run move that asks for most care", () => {
    const table = (injury: string, walkRun: "WR-A" | "WR-B"): Entry =>
      of(injury, { kind: "assign", at: at(5, "00:00"), walkRun });
    const facts = [
      left,
      right,
      fine,
      table(LEFT, "WR-A"),
      table(RIGHT, "WR-B"),
      of(RIGHT, run("a", at(8, "18:00"), { step: "WR-B/2", painDuringPeak: 6 })),
    ];
    expect(answerTo(facts, PLANNED).walkRun).toMatchObject({ table: "WR-B", next: "down" });
  });

  test("says nothing of injuries while no fact names one", () => {
    expect(answerTo([intake(), fine], PLANNED)).not.toHaveProperty("injuries");
  });
});

describe("what is told of the person", () => {
  test("counts for every injury: age, sex and pregnancy in whichever intake", () => {
    const expecting = of(RIGHT, { ...right, at: at(6, "00:00"), pregnancy: "pregnant" as const });
    const ageless = { ...left, age: null, sex: null };
    const test30: Entry = { kind: "test", at: at(6, "00:00"), test: "heelRaise", reps: 30 };
    const answer = answerTo([ageless, expecting, test30, fine], PLANNED);
    expect(rulesOf(answer)).not.toContain("B-UNANSWERED");
    expect(own(answer, LEFT).tests.heelRaise?.normReps).not.toBeNull();
  });

  test("opens a red flag for all of them, together with what another intake told", () => {
    const legs: Entry = { ...left, answers: { calfSwelling: true } };
    const travel: Entry = { ...right, answers: { longTravel: true, calfTenderness: true } };
    const answer = answerTo([legs, travel, fine], PLANNED);
    expect(answer.refer?.flag).toBe("RF-DVT");
    expect(answer.reasons[0]).toMatchObject({ rule: "B0" });
    expect(answer.injuries?.map(({ decision }) => decision)).toEqual(["rest", "rest"]);
  });

  test("stays locked for an injury until a clearance names it or names none", () => {
    const opened: Entry = { kind: "flag", at: at(6, "00:00"), flag: "RF-RUPT" };
    const facts = [left, right, fine, of(LEFT, opened)];
    const half = answerTo([...facts, clears(LEFT)], PLANNED);
    expect(own(half, LEFT).decision).toBe("run");
    expect([half.decision, half.refer?.flag, half.reasons[0]?.rule]).toEqual([
      "rest",
      "RF-RUPT",
      "B0",
    ]);
    expect(half.step).toBe("hold");
    for (const cleared of [[clears(null)], [clears(LEFT), clears(RIGHT)]]) {
      expect(answerTo([...facts, ...cleared], PLANNED)).toMatchObject({
        decision: "run",
        refer: null,
      });
    }
  });

  test("is an override of its own injury alone", () => {
    const override: Entry = {
      ...{ kind: "override", at: at(6, "00:00"), rule: "B6", reason: "agreed" },
      ...{ until: at(20, "00:00"), by: "Sam" },
    };
    const far = { at: ASKED, planned: { distanceM: 20_000 } };
    expect(answerTo([left, right, fine, of(LEFT, override)], far).decision).toBe("modify");
    expect(answerTo([left, right, fine, override], far).decision).toBe("run");
  });
});

describe("an injury of another pack", () => {
  test("starts from the facts that name none, and is held to every pack's limits", () => {
    const facts = [intake({ at: at(4, "00:00") }), fine, of(HEEL, morning(at(9, "07:00"), 2))];
    const answer = answerTo(facts, PLANNED, BOTH_PACKS);
    expect(answer.injuries?.map(({ injury }) => injury)).toEqual([HEEL]);
    expect(answer.decision).toBe("run");
  });
});
