import { describe, expect, test } from "vitest";
import {
  advanceTriage,
  isClearable,
  isClearableAtAnyAge,
  noFlags,
  openFlags,
  openInAny,
  RED_FLAGS,
} from "#triage/triage.ts";
import { after, answers, clears, intake, names, openIds, yes } from "#triage/flag-case.ts";

describe("RF-AGE", () => {
  test.each([
    [0, ["RF-AGE"]],
    [15, ["RF-AGE"]],
    [16, ["RF-AGE"]],
    [17, ["RF-AGE"]],
    [18, []],
    [120, []],
  ])("at %i opens %j", (age, flags) => expect(openIds(intake({ age }))).toEqual(flags));
  test("under 16 no clearance helps; at 16 and 17 one does, and holds", () => {
    expect(openIds(intake({ age: 15 }), clears("RF-AGE"))).toEqual(["RF-AGE"]);
    expect(openIds(intake({ age: 16 }), clears("RF-AGE"))).toEqual([]);
    expect(openIds(intake({ age: 16 }), clears("RF-AGE"), intake({ age: 17 }))).toEqual([]);
    expect(openIds(intake({ age: 16 }), clears("RF-AGE"), intake({ age: 15 }))).toEqual(["RF-AGE"]);
  });
  test("is the one flag that a clearance doesn't lift at every age", () => {
    const not = RED_FLAGS.filter(({ id }) => !isClearableAtAnyAge(id)).map(({ id }) => id);
    expect(not).toEqual(["RF-AGE"]);
    for (const { id } of RED_FLAGS)
      expect(isClearable(after(intake({ age: 15 })), id), id).toBe(isClearableAtAnyAge(id));
  });
  test("a wrong age stays shut until cleared, and an age not asked opens nothing", () => {
    expect(openIds(intake({ age: 15 }), intake({ age: 51 }))).toEqual(["RF-AGE"]);
    expect(openIds(intake({ age: 15 }), intake({ age: 51 }), clears("RF-AGE"))).toEqual([]);
    expect(openIds(intake({ age: null }))).toEqual([]);
    expect(openIds(intake({ age: 17 }), intake({ age: null }))).toEqual(["RF-AGE"]);
  });
});

describe("a clearance", () => {
  const minor = { age: 17 } as const;
  test("of a flag that nobody can have changes nothing", () => {
    const state = after(answers(yes("snap", "statin")));
    expect(advanceTriage(state, clears("RF-STATIN"))).toBe(state);
    expect(advanceTriage(state, clears("RF-NEW"))).toBe(state);
    expect(isClearable(state, "RF-NEW")).toBe(true);
  });
  test("of another flag is as good for a child as for anybody, and doesn't stand for RF-AGE", () => {
    const child = intake({ age: 15, answers: yes("fluoroquinolone") });
    expect(openIds(child, clears("RF-FQ"))).toEqual(["RF-AGE"]);
    expect(openIds(intake(), clears("RF-FQ"), intake(minor))).toEqual(["RF-AGE"]);
    expect(openIds(names("RF-FQ"), clears("RF-FQ"), intake(minor))).toEqual(["RF-AGE"]);
  });
  test("given for a grown-up, or before the age was known, is none for a runner of 17", () => {
    for (const age of [18, 51, null])
      expect(openIds(intake({ age }), clears("RF-AGE"), intake(minor))).toEqual(["RF-AGE"]);
    expect(openIds(intake(minor), clears("RF-FQ"), intake(minor))).toEqual(["RF-AGE"]);
  });
});

describe("what triage remembers", () => {
  test("is nothing before the first answer, and nothing of a flag that wasn't asked about", () => {
    expect(noFlags().open).toEqual([]);
    expect(after(intake()).answers).toEqual({});
    expect(after(answers(yes("snap"))).answers).toEqual({ "RF-RUPT": { yes: ["snap"], no: [] } });
  });
  test("is each yes and each no once, until the clearance", () => {
    const spa = answers({ psoriasis: true, noLoadCause: false });
    expect(after(spa, spa).answers["RF-SPA"]).toEqual({ yes: ["psoriasis"], no: ["noLoadCause"] });
    expect(after(spa, clears("RF-SPA")).answers["RF-SPA"]).toBeUndefined();
  });
});

/** The flags one injury has open after a yes to these. */
const flagsOf = (...ids: string[]) => openFlags(after(answers(yes(...ids))));

describe("the flags of several injuries", () => {
  test("are listed once each, as urgent as any of them makes it", () => {
    const breathless = { flag: "RF-DVT", level: "emergency", locks: ["all"] };
    expect(openInAny([flagsOf("calfSwelling"), flagsOf("breathless")])).toEqual([breathless]);
    expect(openInAny([flagsOf("breathless"), flagsOf("calfSwelling")])).toEqual([breathless]);
    expect(openInAny([flagsOf("calfSwelling"), flagsOf("calfSwelling")])).toEqual(
      flagsOf("calfSwelling"),
    );
  });
  test("stand in the order of the list, whichever injury has them", () =>
    expect(
      openInAny([flagsOf("ulcer"), [], flagsOf("snap", "psoriasis")]).map(({ flag }) => flag),
    ).toEqual(["RF-RUPT", "RF-SKIN", "RF-SPA"]));
});
