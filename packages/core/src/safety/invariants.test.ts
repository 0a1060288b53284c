import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { EXERCISE_IDS } from "#exercises/exercises.ts";
import { foldEntries, guide } from "#guidance/guidance.ts";
import { breachesOf, INVARIANTS } from "#safety/invariants.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { after, at, intake, morning, now, reading, run, SEED, strength } from "#testing/history.ts";
import { parseInstant } from "#timeline/day.ts";
import type { Entry, Guidance, Question } from "#timeline/timeline.ts";

vi.setConfig({ testTimeout: 60_000 });

const ASKED = at(10, "18:00");
const RUN: Question = { at: ASKED, planned: { activity: "run", distanceM: 5000 } };
const FINE = now(at(10, "17:55"), 1);
const flag = (id: string): Entry => ({ kind: "flag", at: at(9, "08:00"), flag: id });
const assigned = (told: Partial<Extract<Entry, { kind: "assign" }>> = {}): Entry => ({
  ...{ kind: "assign", at: at(1, "00:00"), stage: "S1" },
  ...told,
});
const coachSays = (decision: "run" | "modify" | "rest", rule = "B6"): Entry => ({
  ...{ kind: "override", at: at(9, "00:00"), rule, decision, reason: "a quiet week" },
  ...{ until: at(12, "00:00"), by: "the coach" },
});
const RUNNER = [intake(), FINE];
const feels = (pain: number, limp = false) => [intake(), now(at(10, "17:55"), pain, limp)];

const untold = ({ reasons }: Guidance) => ({
  reasons: reasons.filter(({ rule }) => rule !== "RF-NEURO"),
});

/** Keeps an exercise in, whatever screening said. */
const kept = (id: string) => (answer: Guidance) => ({
  screen: { kept: [...(answer.screen?.kept ?? []), id], removed: [], changed: [] },
});

/** The coach's word told otherwise than it was given. */
const retold = (changes: object) => (answer: Guidance) => ({
  reasons: answer.reasons.map((one) =>
    one.rule === "OVERRIDE" ? { ...one, facts: { ...one.facts, ...changes } } : one,
  ),
});
const asAnother = ({ reasons }: Guidance) => ({
  reasons: reasons.map((one) => (one.rule === "OVERRIDE" ? { ...one, rule: "B6" } : one)),
});

/** What the invariants say when the rules' answer is spoiled in one place. */
function caught(
  facts: readonly Entry[],
  spoil: Partial<Guidance> | ((answer: Guidance) => Partial<Guidance>),
  question: Question = RUN,
): string {
  const state = foldEntries(SEED, facts);
  const answer = guide(state, question);
  expect(breachesOf(state, question, answer)).toEqual([]);
  const changes = typeof spoil === "function" ? spoil(answer) : spoil;
  const broken = breachesOf(state, question, { ...answer, ...changes });
  return [...new Set(broken.map(({ invariant }) => invariant))].join(" ");
}

test("no answer of the rules breaks a promise, whatever the history and the exercises asked about", () => {
  let answers = 0;
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      for (const question of timeline.ask) {
        const asked = { ...question, screen: EXERCISE_IDS };
        const when = parseInstant(question.at) ?? 0;
        const told = timeline.entries.filter((entry) => (parseInstant(entry.at) ?? 0) <= when);
        const state = foldEntries(timeline, told);
        answers += 1;
        expect(breachesOf(state, asked, guide(state, asked))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
  expect(answers).toBeGreaterThanOrEqual(200);
});

describe("an open red flag", () => {
  const hurt = [...RUNNER, flag("RF-NEURO")];
  test("that stops running is never answered by anything but rest", () => {
    expect(caught(hurt, { decision: "run" })).toContain("S3");
    expect(caught(hurt, { decision: "modify", how: ["swapLowImpact"] })).toBe("S3");
    const onTable = [...hurt, assigned({ walkRun: "WR-A" })];
    expect(
      caught(onTable, { walkRun: { table: "WR-A", step: 1, next: "stay", restDays: 0 } }),
    ).toBe("S3");
  });
  test("is referred, as urgently as it is, with all it locks, and told", () => {
    const refer = { flag: "RF-NEURO", level: "withinDays", locks: ["running"] } as const;
    expect(caught(hurt, { refer: null })).toBe("S3");
    expect(caught(hurt, { refer: { ...refer, level: "routine" } })).toBe("S3");
    expect(caught(hurt, { refer: { ...refer, locks: [] } })).toBe("S3");
    expect(caught(hurt, { refer: { ...refer, flag: "RF-FH" } })).toBe("S3");
    expect(caught(hurt, { refer: { ...refer, level: "emergency" } })).toBe("");
    expect(caught(hurt, untold)).toBe("S3");
    expect(caught(hurt, { step: "progress" })).toContain("S3");
    expect(caught(RUNNER, { refer })).toBe("S3");
  });
  test("is referred with what each of two locks, and both are told", () => {
    const two = [...hurt, flag("RF-STER")];
    expect(
      caught(two, ({ refer }) => ({ refer: refer && { ...refer, locks: refer.locks.slice(1) } })),
    ).toBe("S3");
    expect(caught(two, ({ refer }) => ({ refer: refer && { ...refer, locks: ["running"] } }))).toBe(
      "S3",
    );
    expect(caught(two, untold)).toBe("S3");
  });
  test("of a clot with breathlessness is an emergency", () => {
    const clot: Entry = { ...intake({ answers: { breathless: true } }), at: at(9, "00:00") };
    const level = "sameDay";
    expect(caught([clot, FINE], ({ refer }) => ({ refer: refer && { ...refer, level } }))).toBe(
      "S3",
    );
  });
});

test("a coach's override is told, and the day isn't looser than it says", () => {
  const facts = [...RUNNER, coachSays("modify")];
  expect(caught(facts, ({ reasons }) => ({ reasons: reasons.slice(1) }))).toContain("S5");
  expect(caught(facts, { decision: "run" })).toBe("S5");
  expect(caught(facts, retold({ rule: "B7" }))).toBe("S5");
  expect(caught(facts, retold({ until: at(11, "00:00") }))).toBe("S5");
  expect(caught(facts, asAnother)).toContain("S5");
});

describe("an exercise that is banned", () => {
  const asked: Question = { at: ASKED, screen: EXERCISE_IDS };
  const prescribes = (id: string, facts: readonly Entry[]): string =>
    caught(facts, kept(id), { at: ASKED, screen: [id] });

  test.each([
    ["heel_drop", "S0", "midportion"],
    ["hr_sl_floor", "S0", "midportion"],
    ["squat_deep", "S1", "midportion"],
    ["pogo_dl", "S1", "midportion"],
    ["stretch_soleus", "S1", "midportion"],
    ["hr_step", "S1", "midportion"],
    ["rope", "S2", "midportion"],
    ["drop_jump", "S3", "midportion"],
    ["run_up", "S3", "midportion"],
    ["elliptical", "S4", "midportion"],
    ["stretch_step", "S4", "midportion"],
    ["heel_drop", "S4", "insertional"],
    ["down_dog", "S4", "insertional"],
    ["pistol", "maintain", "unsure"],
    ["sled_push", "maintain", "both"],
    ["moonwalk", "maintain", "midportion"],
  ] as const)("by stage or site is caught: %s at %s, %s", (id, stage, site) => {
    expect(prescribes(id, [intake({ site }), FINE, assigned({ stage })])).toBe("S6");
  });
  test.each([
    ["swim", "RF-RUPT"],
    ["hr_seat", "RF-FQ"],
    ["run_easy", "RF-NEURO"],
    ["pogo_dl", "RF-SKIN"],
    ["hr_dl_floor", "RF-BSI"],
    ["drop_jump", "RF-STER"],
    ["hr_sl_floor", "RF-RUPT"],
  ])("by an open flag's lock is caught: %s under %s", (id, open) => {
    expect(prescribes(id, [...RUNNER, assigned({ stage: "S4" }), flag(open)])).toBe("S6");
  });
  test("above a stage that a flag holds down is caught", () => {
    const facts = [...RUNNER, assigned({ stage: "S4" })];
    expect(prescribes("pogo_dl", [...facts, flag("RF-SPA")])).toBe("S6");
    expect(prescribes("rebound", [...facts, flag("RF-FH")])).toBe("S6");
  });
  test("with both sides sore, or before the running gates, is caught", () => {
    expect(prescribes("lunge_vert", [intake({ side: "both" }), FINE])).toBe("S6");
    const both = intake({ side: "both", site: "insertional" });
    expect(prescribes("lunge_vert", [both, FINE, assigned({ stage: "S3" })])).toBe("S6");
    const high = intake({ side: "both", site: "midportion" });
    expect(prescribes("lunge_vert", [high, FINE, assigned({ stage: "S3" })])).toBe("");
    expect(prescribes("run_easy", [intake({ mode: "returning" }), FINE])).toBe("S6");
    expect(prescribes("run_easy", [FINE])).toBe("S6");
  });
  test("that runs is caught until each of the gates into running has an answer that lets it", () => {
    const test30 = { kind: "test", at: at(9, "09:00") } as const;
    const answered: readonly Entry[] = [
      { ...test30, test: "walk30", pain: 1 },
      { ...test30, test: "hop10", pain: 2 },
      { ...test30, test: "heelRaise", reps: 20 },
    ];
    const back = [intake({ mode: "returning", adlPain: 1 }), FINE];
    for (const known of [0, 1, 2])
      expect(prescribes("run_easy", [...back, ...answered.slice(0, known)])).toBe("S6");
    expect(prescribes("run_easy", [...back, ...answered])).toBe("");
    const sore = { ...test30, test: "hop10", pain: 3 } as const;
    expect(prescribes("run_easy", [...back, ...answered, sore])).toBe("S6");
  });
  test("that nobody asked about is caught", () =>
    expect(
      caught(RUNNER, { screen: { kept: ["heel_drop"], removed: [], changed: [] } }, { at: ASKED }),
    ).toBe("S6"));
  test("by a pack is caught", () => {
    const settings = { ...SEED, packs: ["achilles", "plantar"] as const };
    const state = foldEntries(settings, [...RUNNER, assigned({ stage: "S4" })]);
    const question = { at: ASKED, screen: ["sprint"] };
    const answer = { ...guide(state, question), ...kept("sprint")(guide(state, question)) };
    expect(breachesOf(state, question, answer).map(({ invariant }) => invariant)).toEqual(["S6"]);
  });
  test("as a change, as a substitute, or lost on the way is caught too", () => {
    const changed = [{ exercise: "heel_drop", change: "floorOnly", rule: "E-RANGE" }];
    const removed = [{ exercise: "rope", substitute: "pogo_dl", rule: "E-FROM-S3" }];
    const rest = { kept: EXERCISE_IDS.filter((id) => id === "iso_dl") };
    const only = { at: ASKED, screen: ["iso_dl"] };
    expect(caught(RUNNER, { screen: { ...rest, removed: [], changed } }, only)).toBe("S6");
    expect(caught(RUNNER, { screen: { ...rest, removed, changed: [] } }, only)).toBe("S6");
    expect(caught(RUNNER, { screen: { kept: [], removed: [], changed: [] } }, only)).toBe("S6");
    expect(caught(RUNNER, { screen: null }, asked)).toBe("S6");
    const nothing = { screen: { kept: [], removed: [], changed: [] } };
    expect(caught(RUNNER, nothing, { at: ASKED })).toBe("");
  });
});

describe("pain", () => {
  test("above the stop line, or a limp, always rests; above the limit never runs", () => {
    expect(caught(feels(6), { decision: "modify", how: ["swapLowImpact"] })).toBe("S7");
    expect(caught(feels(0, true), { decision: "run" })).toBe("S7");
    expect(caught(feels(4), { decision: "run", how: [] })).toBe("S7");
    const swim = { at: ASKED, planned: { activity: "swim" } } as const;
    expect(caught(feels(5), {}, swim)).toBe("");
  });

  const WEEKS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
  const mornings = WEEKS.map((day) =>
    morning(at(day, "07:00"), 1, { stiffnessMin: 5, painMedsLast24h: false }),
  );
  const END = at(14, "18:00");
  const later: Question = { at: at(16, "18:00") };
  const calm = [intake(), now(at(16, "17:55"), 1), assigned({ stage: "S0" }), ...mornings];
  const goesUp = (facts: readonly Entry[]): string => caught(facts, { step: "progress" }, later);

  test("over the limit, unanswered, unsettled or masked is never a step up", () => {
    const settled = reading("a", after(END, 24), 1);
    expect(goesUp([...calm, strength("a", END), settled])).toBe("");
    expect(goesUp([...calm, strength("a", END, { painDuringPeak: 4 }), settled])).toBe("S7");
    expect(goesUp(calm)).toBe("S7");
    const ageless = [intake({ age: null }), ...calm.slice(1), strength("a", END), settled];
    expect(goesUp(ageless)).toBe("S7");
  });
  test("over the limit on a walk-run table is never a step up on it", () => {
    const up = { walkRun: { table: "WR-A", step: 1, next: "up", restDays: 0 } } as const;
    const table = [...calm, assigned({ at: at(2, "00:00"), walkRun: "WR-A" })];
    expect(caught(table, up, later)).toBe("S7");
    const sore = run("a", END, { step: "WR-A/1", painAfter: 4 });
    expect(caught([...table, sore], up, later)).toBe("S7");
    const fine = run("a", END, { step: "WR-A/1" });
    expect(caught([...table, fine], up, later)).toBe("");
  });
});

test("what isn't answered rests", () => {
  expect(caught([intake()], { decision: "run" })).toContain("S10");
  expect(caught([intake(), now(at(10, "17:55"), 1, null)], { decision: "run" })).toBe("S10");
  expect(caught([intake({ age: null }), FINE], { decision: "run" })).toBe("S10");
  expect(caught([intake(), now(at(10, "17:55"), null, false)], { decision: "run" })).toBe("S10");
  expect(caught([FINE], { decision: "modify", how: ["swapLowImpact"] })).toContain("S10");
  expect(caught([intake(), now(at(10, "05:00"), 1)], { decision: "run" })).toBe("S10");
  const before = [intake(), FINE, run("a", at(10, "17:58"))];
  expect(caught(before, { decision: "run" })).toContain("S10");
});

test("no run goes further than the published step, and nobody runs before the gates", () => {
  const far: Question = { at: ASKED, planned: { activity: "run", distanceM: 11_001 } };
  expect(caught(RUNNER, { decision: "run", how: [], capM: null }, far)).toBe("S11");
  expect(caught(RUNNER, { capM: 11_001 }, far)).toBe("S11");
  expect(caught([...RUNNER, coachSays("run")], {}, far)).toBe("");
  const anyFar: Question = { at: ASKED, planned: { activity: "run" } };
  expect(caught([...RUNNER, coachSays("run")], {}, anyFar)).toBe("");
  expect(caught(RUNNER, {}, anyFar)).toBe("");
  expect(caught(RUNNER, { decision: "run", how: [], capM: null }, anyFar)).toBe("");
  const justFar: Question = { at: ASKED, planned: { activity: "run", distanceM: 11_000 } };
  expect(caught(RUNNER, { decision: "run", how: [], capM: null }, justFar)).toBe("");
  const ride: Question = { at: ASKED, planned: { activity: "cycle", distanceM: 40_000 } };
  expect(caught(RUNNER, { decision: "run", how: [], capM: null }, ride)).toBe("");
  const unnamed: Question = { at: ASKED, planned: { distanceM: 11_001 } };
  expect(caught(RUNNER, { decision: "run", how: [], capM: null }, unnamed)).toBe("S11");
  const other = [...RUNNER, coachSays("run", "B7")];
  expect(caught(other, { decision: "run", how: [], capM: null }, far)).toBe("S11");
  const back = [intake({ mode: "returning" }), FINE];
  expect(caught(back, { decision: "run", how: [] })).toBe("S11");
});

test("an answer has a reason, and every reason has words and its source", () => {
  expect(caught(RUNNER, { reasons: [] })).toBe("S13");
  const other = { rule: "X-1", source: "somewhere", facts: {} };
  expect(caught(RUNNER, ({ reasons }) => ({ reasons: [...reasons, other] }))).toBe("S13");
  expect(caught(RUNNER, { reasons: [{ rule: "B9", source: "hearsay", facts: {} }] })).toBe("S13");
  expect(caught(RUNNER, { decision: "rest" })).toBe("S13");
});

test("an impossible number is caught, wherever it stands", () => {
  const capped = { decision: "modify", how: ["capDistance"] } as const;
  expect(caught(RUNNER, { ...capped, capM: null })).toContain("S19");
  expect(caught(RUNNER, { ...capped, capM: 10.5 })).toContain("S19");
  expect(caught(RUNNER, { how: ["substitute"] })).toBe("S19");
  expect(caught(RUNNER, { decision: "modify", how: [] })).toContain("S19");
  expect(caught(RUNNER, { decision: "modify", how: [], reasons: [] })).toBe("S13 S19");
  expect(caught(RUNNER, { baseline: Number.NaN })).toBe("S19");
  expect(caught(RUNNER, { baseline: 11 })).toBe("S19");
  expect(caught(RUNNER, { gates: [{ gate: "score", met: false, value: -1, needs: 90 }] })).toBe(
    "S19",
  );
  const endless = { rule: "B9", source: "seed §1", facts: { painNow: Infinity } };
  expect(caught(RUNNER, { reasons: [endless] })).toBe("S19");
  expect(caught(RUNNER, { walkRun: { table: "WR-A", step: 1, next: "stay", restDays: 0.5 } })).toBe(
    "S19",
  );
});

test("every promise says what it promises, once", () => {
  const said = INVARIANTS.map(({ says }) => says);
  expect(new Set(said).size).toBe(INVARIANTS.length);
  for (const words of said) expect(words).toMatch(/^[A-Z].*\.$/u);
});
