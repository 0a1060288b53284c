import { describe, expect, test } from "vitest";
import { EXERCISE_IDS, exercise, rulingOn, type Exercise } from "#exercises/exercises.ts";
import { SITES, STAGES } from "#exercises/screening-case.ts";
import { foldEntries } from "#guidance/guidance.ts";
import { screenContext } from "#guidance/screen-context.ts";
import { PACK_IDS } from "#packs/pack-rules.ts";
import { RED_FLAG_ROWS } from "#packs/red-flags.ts";
import { isBanned, isRowBanned } from "#safety/exercise-ban.ts";
import { plainFacts } from "#safety/plain-facts.ts";
import { at, intake, now, SEED } from "#testing/history.ts";
import type { Entry, PackId } from "#timeline/timeline.ts";

const ASKED = at(10, "18:00");
const FINE = now(at(10, "17:55"), 1);
const assigned = (stage: (typeof STAGES)[number], plan: readonly string[] = []): Entry => ({
  ...{ kind: "assign", at: at(1, "00:00"), stage, plan: [...plan] },
});
const gate = { kind: "test", at: at(9, "09:00") } as const;
const GATES: readonly Entry[] = [
  { ...gate, test: "walk30", pain: 1 },
  { ...gate, test: "hop10", pain: 2 },
  { ...gate, test: "heelRaise", reps: 20 },
];

/** The exercises on which the check and the screening it checks disagree; empty when both say the same of all. */
function disagreed(facts: readonly Entry[], packs: readonly PackId[] = ["achilles"]): string[] {
  const state = foldEntries({ ...SEED, packs }, facts);
  const plain = plainFacts(state, { at: ASKED });
  const context = screenContext(state, ASKED);
  return EXERCISE_IDS.filter(
    (id) => isBanned(id, plain, state.assigned.plan) !== (rulingOn(id, context).kind === "removed"),
  );
}

describe("what the check bans is what screening takes out, of every exercise", () => {
  test("at every stage and site, whichever sides are sore", () => {
    for (const stage of STAGES)
      for (const site of SITES)
        for (const side of ["left", "both"] as const)
          expect([
            stage,
            site,
            side,
            ...disagreed([intake({ site, side }), FINE, assigned(stage)]),
          ]).toEqual([stage, site, side]);
  });
  test("under every red flag", () => {
    for (const { id } of RED_FLAG_ROWS)
      for (const stage of STAGES) {
        const flag: Entry = { kind: "flag", at: at(9, "08:00"), flag: id };
        expect([id, stage, ...disagreed([intake(), FINE, assigned(stage), flag])]).toEqual([
          id,
          stage,
        ]);
      }
  });
  test("with every pack, alone and beside a sore Achilles", () => {
    for (const pack of PACK_IDS)
      for (const stage of STAGES)
        for (const site of ["midportion", "insertional"] as const)
          for (const packs of [[pack], [...new Set(["achilles", pack] as const)]])
            expect([
              pack,
              stage,
              site,
              ...disagreed([intake({ site }), FINE, assigned(stage)], packs),
            ]).toEqual([pack, stage, site]);
  });
  test("when the coach has planned all of them", () => {
    for (const pack of PACK_IDS)
      for (const stage of STAGES)
        for (const site of SITES)
          expect([
            pack,
            stage,
            site,
            ...disagreed([intake({ site }), FINE, assigned(stage, EXERCISE_IDS)], [pack]),
          ]).toEqual([pack, stage, site]);
  });
  test("on the way back to running, before the gates and after", () => {
    for (const stage of STAGES)
      for (const gates of [[], GATES.slice(0, 2), GATES.slice(1), GATES]) {
        const back = intake({ mode: "returning", adlPain: 1 });
        expect([
          stage,
          gates.length,
          ...disagreed([back, FINE, assigned(stage), ...gates]),
        ]).toEqual([stage, gates.length]);
      }
  });
  test("on the way back to running, at each limit of what the gates ask", () => {
    for (const pain of [null, 0, 1, 2, 3, 4])
      for (const asked of ["adl", "walk30", "hop10"] as const) {
        const back = intake({ mode: "returning", adlPain: asked === "adl" ? pain : 1 });
        const answered = GATES.map((one) =>
          one.kind === "test" && one.test === asked ? { ...one, pain } : one,
        );
        const facts = [back, FINE, assigned("S3"), ...answered];
        expect([asked, pain, ...disagreed(facts)]).toEqual([asked, pain]);
        expect([asked, pain, ...disagreed(facts, ["achilles", "bsi"])]).toEqual([asked, pain]);
      }
  });
  test("before anything is known", () => expect(disagreed([])).toEqual([]));
});

/** Whether a held raise is banned at a stage for a mid-tendon, had it this of another movement and columns that let it stay. */
function bannedWith(
  movement: Partial<Exercise>,
  stage: (typeof STAGES)[number],
  told: { readonly site?: "insertional"; readonly packs?: readonly PackId[] } = {},
): boolean {
  const { site = "midportion", packs = ["achilles"] } = told;
  const state = foldEntries({ ...SEED, packs }, [intake({ site }), FINE, assigned(stage)]);
  const row = { ...exercise("hr_seat")!, ...movement };
  expect(row).toMatchObject({ early: "keep", insertional: "keep" });
  return isRowBanned(row, plainFacts(state, { at: ASKED }), [row.id]);
}

describe("a slip in a column of the table", () => {
  test.each<Partial<Exercise>>([{ dfClass: "high" }, { dfClass: "midToHigh" }, { range: "below" }])(
    "lets nobody with a sore Achilles do early what bends the ankle far: %j",
    (deep) => {
      for (const stage of ["S0", "S1"] as const) expect(bannedWith(deep, stage)).toBe(true);
      expect(bannedWith(deep, "S2")).toBe(false);
      expect(bannedWith(deep, "S1", { packs: ["plantar"] })).toBe(false);
    },
  );
  test.each(["jump", "reboundRaise"] as const)("lets nobody do a %s early", (family) => {
    expect([bannedWith({ family }, "S1"), bannedWith({ family }, "S2")]).toEqual([true, false]);
  });
  test("lets nobody stretch the calf early, or while the insertion is sore", () => {
    const family = "stretch";
    expect([bannedWith({ family }, "S1"), bannedWith({ family }, "S2")]).toEqual([true, false]);
    expect(bannedWith({ family }, "S2", { site: "insertional" })).toBe(true);
    expect(bannedWith({}, "S0", { site: "insertional" })).toBe(false);
  });
  test("presses no insertion against the bone", () => {
    expect(bannedWith({ dfClass: "high" }, "S4", { site: "insertional" })).toBe(true);
    expect(bannedWith({ dfClass: "mid" }, "S4", { site: "insertional" })).toBe(false);
  });
});
