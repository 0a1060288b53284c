import { describe, expect, test } from "vitest";
import { at as runner } from "#exercises/screening-case.ts";
import { rulingOn, type ScreenContext } from "#exercises/exercises.ts";
import { exercise } from "#packs/achilles/exercises.ts";
import {
  CONTACT_BUDGET,
  contactsOf,
  PLYOMETRICS,
  type PlyometricStepId,
} from "#packs/achilles/plyometrics.ts";
import { plyometricStep, type PlyometricSession } from "#progression/plyometric-step.ts";
import { HOUR, WEEK } from "#timeline/day.ts";
import type { WeeklyStep } from "#timeline/timeline.ts";

const NOW = 100 * WEEK;
const S4 = runner({ stage: "S4" });
const STEPS = PLYOMETRICS.map(({ step }) => step);

/** Sessions on steps, each so many hours before now. */
const did = (...sessions: readonly (readonly [PlyometricStepId, number])[]): PlyometricSession[] =>
  sessions.map(([step, hoursAgo]) => ({ step, at: NOW - hoursAgo * HOUR }));
const said = (
  done: readonly PlyometricSession[],
  weekly: WeeklyStep,
  context: ScreenContext = S4,
) => {
  const { next, step, heldBy } = plyometricStep(done, weekly, NOW, context);
  return `${next} ${step}${heldBy === null ? "" : ` (${heldBy})`}`;
};

describe("the plyometric ladder as published or chosen", () => {
  test.each<[PlyometricStepId, string, number | null, number, string, string]>([
    ["P1", "3 x 20", 60, 0, "S3", "published"],
    ["P2", "4 x 10", 40, 48, "S3", "published"],
    ["P3", "3 x 10 m, 3 x 10 m, 3 x 20 m", null, 48, "S3", "published"],
    ["P4", "3 x 30", 90, 48, "S3", "published"],
    ["P5", "3 x 10", 30, 72, "S4", "ours"],
    ["P6", "3 x 10", 30, 72, "S4", "ours"],
    ["P7", "3 x 20 m", null, 72, "S4", "ours"],
    ["P8", "3 x 5", 15, 72, "S4", "ours"],
  ])(
    "%s: %s, %s contacts, %i h until the next, from %s, %s",
    (step, dose, contacts, rest, stage, evidence) => {
      const row = PLYOMETRICS.find((candidate) => candidate.step === step)!;
      const doses = row.start.map(({ sets, reps, metres }) => `${sets} x ${reps ?? `${metres} m`}`);
      expect(doses.join(", ")).toBe(dose);
      expect(contactsOf(row.start)).toBe(contacts);
      expect(row.source).not.toBe("");
      expect(row).toMatchObject({ restHours: rest, firstStage: stage, evidence });
    },
  );

  test("the one-leg hops may double, and nothing else grows within its step", () => {
    const growing = PLYOMETRICS.filter(({ upTo }) => upTo !== null);
    expect(
      growing.map(({ step, upTo }) => `${step} ${upTo![0]!.sets} x ${upTo![0]!.reps}`),
    ).toEqual(["P5 3 x 20", "P6 3 x 20"]);
  });

  test("begins each step no earlier than the exercise table does", () => {
    for (const { exercises, firstStage } of PLYOMETRICS)
      for (const id of exercises) expect(exercise(id)?.firstStage).toBe(firstStage);
  });

  test("keeps every session inside the published routine's contacts", () => {
    const { twoLegs, oneLeg, broadHops, total } = CONTACT_BUDGET;
    expect(twoLegs + oneLeg + broadHops).toBe(total);
    expect(CONTACT_BUDGET).toMatchObject({ source: "CAN", evidence: "published" });
    for (const { start, upTo } of PLYOMETRICS)
      expect(contactsOf(upTo ?? start) ?? 0).toBeLessThanOrEqual(total);
  });
});

describe("the next step", () => {
  test("is the first without a session, at once", () => {
    expect(plyometricStep([], "progress", NOW, S4)).toMatchObject({
      step: "P1",
      next: "stay",
      from: NOW,
    });
    expect(said([], "regress")).toBe("stay P1");
  });

  test.each<[string, string, number]>([
    ["a full week after the step was begun", "up P3", 168],
    ["an hour short of it", "stay P2", 167],
  ])("with a week that progresses, %s: %s", (_when, expected, hours) =>
    expect(said(did(["P1", 400], ["P2", hours], ["P2", 60]), "progress")).toBe(expected),
  );

  test("never goes up more than one step a week", () => {
    expect(said(did(["P1", 300], ["P2", 100]), "progress")).toBe("stay P2");
    expect(said(did(["P2", 400], ["P1", 300], ["P2", 100]), "progress")).toBe("stay P2");
  });

  test.each<[WeeklyStep, string]>([
    ["hold", "stay P2"],
    ["regress", "down P1"],
    ["progress", "up P3"],
  ])("follows the week's decision: %s is %s", (weekly, expected) =>
    expect(said(did(["P2", 300]), weekly)).toBe(expected),
  );

  test("of a bad week is one step back, not one for every session of it", () => {
    expect(said(did(["P4", 300], ["P3", 20]), "regress")).toBe("stay P3");
    expect(said(did(["P4", 300], ["P3", 167]), "regress")).toBe("stay P3");
    expect(said(did(["P4", 300], ["P3", 168]), "regress")).toBe("down P2");
    expect(said(did(["P2", 300], ["P3", 20]), "regress")).toBe("down P2");
  });

  test("below the first is rest, and above the last is the last", () => {
    expect(said(did(["P1", 300]), "regress")).toBe("rest P1 (C-REGRESS)");
    expect(said(did(["P8", 300]), "progress")).toBe("stay P8");
  });

  test("waits for the stage: one-leg hops are for S4, and nothing springs before S3", () => {
    expect(said(did(["P4", 300]), "progress", runner({ stage: "S3" }))).toBe("stay P4 (E-FROM-S4)");
    expect(said(did(["P4", 300]), "progress")).toBe("up P5");
    expect(said([], "progress", runner({ stage: "S2" }))).toBe("rest P1 (E-FROM-S3)");
    expect(said(did(["P6", 300]), "hold", runner({ stage: "S3" }))).toBe("rest P6 (E-FROM-S4)");
  });

  test("is open where screening only changes how its exercise is done", () => {
    const insertional = runner({ stage: "S4", site: "insertional" });
    expect(rulingOn("rebound", insertional).kind).toBe("changed");
    expect(said([], "hold", insertional)).toBe("stay P1");
    expect(said(did(["P2", 100]), "regress", insertional)).toBe("down P1");
  });

  test("rests under an open flag that closes jumping, whatever the week", () => {
    for (const weekly of ["progress", "hold"] as const)
      for (const step of STEPS)
        expect(said(did([step, 300]), weekly, runner({ stage: "S4", locks: ["jumping"] }))).toBe(
          `rest ${step} (E-LOCK-JUMPING)`,
        );
  });

  test("at rest has no dose and no day", () =>
    expect(plyometricStep([], "hold", NOW, runner({ stage: "S2" }))).toEqual({
      step: "P1",
      next: "rest",
      from: null,
      dose: [],
      upTo: null,
      contacts: null,
      heldBy: "E-FROM-S3",
    }));

  test("keeps the rest the last session asks for", () => {
    for (const { step, restHours } of PLYOMETRICS) {
      const answer = plyometricStep(did([step, 10]), "hold", NOW, S4);
      expect(answer.from).toBe(NOW + Math.max(0, restHours - 10) * HOUR);
      expect(plyometricStep(did([step, restHours]), "hold", NOW, S4).from).toBe(NOW);
    }
  });

  test("carries the dose to start from, how far a coach may take it, and its contacts", () => {
    expect(plyometricStep(did(["P5", 100]), "hold", NOW, S4)).toMatchObject({
      dose: [{ sets: 3, reps: 10 }],
      upTo: [{ sets: 3, reps: 20 }],
      contacts: 30,
    });
  });

  test("climbs to the top in seven good weeks", () => {
    const done: PlyometricSession[] = [];
    let at = NOW;
    const climbed: string[] = [];
    for (let week = 0; week < 8; week += 1, at += WEEK) {
      const { step } = plyometricStep(done, "progress", at, S4);
      climbed.push(step);
      done.push({ step, at });
    }
    expect(climbed).toEqual(STEPS);
  });
});
