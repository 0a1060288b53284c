import { describe, expect, test } from "vitest";
import { at, intake } from "#testing/history.ts";
import { parseTimeline } from "#timeline/format.ts";

const faultsOfEntry = (entry: unknown): readonly string[] => {
  const rest = { zone: "UTC", packs: ["achilles"], profile: "seed", ask: [] };
  const parsed = parseTimeline({ format: "springback.timeline/1", ...rest, entries: [entry] });
  return parsed.ok ? [] : parsed.faults;
};

describe("an entry outside its range", () => {
  const when = at(1, "08:00");
  test.each<[Record<string, unknown>, string]>([
    [
      { kind: "nap" },
      'entries[0].kind: expected one of intake, morning, session, settling, now, flag, clearance, test, outcome, shoes, assign, override, got "nap"',
    ],
    [
      { kind: "now", at: "2026-02-30T08:00:00Z" },
      'entries[0].at: expected a time such as 2026-04-01T07:30:00+01:00, got "2026-02-30T08:00:00Z"',
    ],
    [
      { kind: "now", at: "2026-02-20T08:00:00" },
      'entries[0].at: expected a time such as 2026-04-01T07:30:00+01:00, got "2026-02-20T08:00:00"',
    ],
    [
      { kind: "now", at: when, zone: "+01:00" },
      'entries[0].zone: expected an IANA zone such as Europe/London, got "+01:00"',
    ],
    [{ kind: "now", at: when, pain: 2.5 }, "entries[0].pain: expected an integer 0-10, got 2.5"],
    [{ kind: "now", at: when, pain: "3" }, 'entries[0].pain: expected an integer 0-10, got "3"'],
    [{ kind: "now", at: when, pain: -1 }, "entries[0].pain: expected an integer 0-10, got -1"],
    [{ kind: "now", at: when, limp: 0 }, "entries[0].limp: expected true or false, got 0"],
    [
      { kind: "morning", at: when, sleepHours: 7.3 },
      "entries[0].sleepHours: expected hours 0-24 in steps of 0.5, got 7.3",
    ],
    ...["8", -0.5, 24.5].map((sleepHours): [Record<string, unknown>, string] => [
      { kind: "morning", at: when, sleepHours },
      `entries[0].sleepHours: expected hours 0-24 in steps of 0.5, got ${JSON.stringify(sleepHours)}`,
    ]),
    [{ kind: "now", at: when, pain: 11 }, "entries[0].pain: expected an integer 0-10, got 11"],
    [
      { kind: "now", at: 5 },
      "entries[0].at: expected a time such as 2026-04-01T07:30:00+01:00, got 5",
    ],
    [
      { kind: "now", at: when, zone: 5 },
      "entries[0].zone: expected an IANA zone such as Europe/London, got 5",
    ],
    ...[5, "plantar"].map((injury): [Record<string, unknown>, string] => [
      { kind: "now", at: when, injury },
      `entries[0].injury: expected an injury such as achilles/left/midportion or plantar/right, got ${JSON.stringify(injury)}`,
    ]),
    ...[5, "P10", "OP1", "WR-A/1b", "aWR-A/1"].map((step): [Record<string, unknown>, string] => [
      { kind: "session", at: when, id: "a", activity: "run", step },
      `entries[0].step: expected a step such as WR-A/3 or P1-P8, got ${JSON.stringify(step)}`,
    ]),
    [
      { kind: "outcome", at: when, measure: "psfs", items: 4 },
      "entries[0].items: expected a list of 1 to 3 items, got 4",
    ],
    [
      { kind: "outcome", at: when, measure: "psfs", items: [1, 2, 3, 4] },
      "entries[0].items: expected 1 to 3 items, got a list of 4",
    ],
    [
      { kind: "morning", at: when, sleepQuality: 0 },
      "entries[0].sleepQuality: expected an integer 1-5, got 0",
    ],
    [
      { kind: "morning", at: when, swelling: "huge" },
      'entries[0].swelling: expected one of none, mild, marked, got "huge"',
    ],
    [
      { kind: "session", at: when, activity: "run" },
      "entries[0].id: expected a non-empty string, got nothing",
    ],
    [
      { kind: "session", at: when, id: "", activity: "run" },
      'entries[0].id: expected a non-empty string, got ""',
    ],
    [
      { kind: "session", at: when, id: "a", activity: "row" },
      'entries[0].activity: expected one of run, walk, strength, swim, cycle, poolRun, elliptical, got "row"',
    ],
    [
      { kind: "session", at: when, id: "a", activity: "run", distanceM: 300_001 },
      "entries[0].distanceM: expected an integer 0-300000, got 300001",
    ],
    [
      { kind: "session", at: when, id: "a", activity: "run", durationMin: 1441 },
      "entries[0].durationMin: expected an integer 0-1440, got 1441",
    ],
    [
      { kind: "session", at: when, id: "a", activity: "run", doneSets: 1001 },
      "entries[0].doneSets: expected an integer 0-1000, got 1001",
    ],
    [
      { kind: "session", at: when, id: "a", activity: "run", step: "WR-F/1" },
      'entries[0].step: expected a step such as WR-A/3 or P1-P8, got "WR-F/1"',
    ],
    [
      { kind: "session", at: when, id: "a", activity: "run", step: "P9" },
      'entries[0].step: expected a step such as WR-A/3 or P1-P8, got "P9"',
    ],
    [
      { kind: "flag", at: when, flag: "RF-COLD" },
      'entries[0].flag: expected a red flag such as RF-DVT, got "RF-COLD"',
    ],
    [
      { kind: "flag", at: when, flag: "RF-DVT", answers: { sneeze: true } },
      "entries[0].answers.sneeze: unknown key",
    ],
    [
      { kind: "flag", at: when, flag: "RF-DVT", answers: { calfSwelling: "yes" } },
      'entries[0].answers.calfSwelling: expected true or false, got "yes"',
    ],
    [
      { kind: "clearance", at: when, flag: "RF-DVT", by: "Dr A" },
      "entries[0].recordedBy: expected a non-empty string, got nothing",
    ],
    [
      { kind: "test", at: when, test: "jump" },
      'entries[0].test: expected one of heelRaise, hop10, walk30, stepEdge, got "jump"',
    ],
    [
      { kind: "test", at: when, test: "hop10", side: "both" },
      'entries[0].side: expected one of left, right, got "both"',
    ],
    [
      { kind: "outcome", at: when, measure: "psfs", items: [] },
      "entries[0].items: expected 1 to 3 items, got a list of 0",
    ],
    [
      { kind: "outcome", at: when, measure: "psfs", items: [1, null] },
      "entries[0].items[1]: expected an integer 0-10, got null",
    ],
    [
      { kind: "outcome", at: when, measure: "mood", items: [] },
      'entries[0].measure: expected one of achillesScore, psfs, got "mood"',
    ],
    [
      { kind: "outcome", at: when, measure: "achillesScore", items: [0] },
      "entries[0].items: expected a list of exactly 8 items, got a list of 1",
    ],
    [
      { kind: "outcome", at: when, measure: "achillesScore", items: [0, 0, 0, 0, 0, 0, 5, null] },
      "entries[0].items[6]: expected one of 0, 4, 7, 10, got 5",
    ],
    [
      {
        kind: "outcome",
        at: when,
        measure: "achillesScore",
        items: [0, 0, 0, 0, 0, 0, 4, { branch: "B", points: 21 }],
      },
      "entries[0].items[7].points: expected one of 0, 4, 10, 14, 20, got 21",
    ],
    [
      { kind: "shoes", at: when, dropMm: 61 },
      "entries[0].dropMm: expected an integer 0-60, got 61",
    ],
    [
      { kind: "assign", at: when, plan: ["yoga"] },
      'entries[0].plan[0]: expected an exercise id, got "yoga"',
    ],
    [
      { kind: "assign", at: when, stage: "S5" },
      'entries[0].stage: expected one of S0, S1, S2, S3, S4, maintain, got "S5"',
    ],
    [
      { kind: "override", at: when, rule: "B6", reason: "x", until: "soon", by: "c" },
      'entries[0].until: expected a time such as 2026-04-01T07:30:00+01:00, got "soon"',
    ],
    [
      {
        kind: "override",
        at: when,
        rule: "B6",
        reason: "x",
        until: when,
        by: "c",
        decision: "swim",
      },
      'entries[0].decision: expected one of run, modify, rest, got "swim"',
    ],
    [{ ...intake(), age: 121 }, "entries[0].age: expected an integer 0-120, got 121"],
    [
      { ...intake(), onsetWeeks: 5201 },
      "entries[0].onsetWeeks: expected an integer 0-5200, got 5201",
    ],
    [{ ...intake(), side: null }, "entries[0].side: expected one of left, right, both, got null"],
  ])("%j is refused by name", (entry, fault) => {
    expect(faultsOfEntry(entry)).toEqual([fault]);
  });
});
