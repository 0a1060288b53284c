import { describe, expect, test } from "vitest";
import { ACHILLES } from "#packs/achilles/pack.ts";
import type { Exercise } from "#packs/achilles/exercise.ts";
import { EXERCISES } from "#packs/achilles/exercises.ts";
import { sourcedEvidence } from "#packs/evidence.ts";
import { HAMSTRING } from "#packs/hamstring/pack.ts";
import type { Pack } from "#packs/pack.ts";
import { PACK_IDS, PACK_RULES } from "#packs/pack-rules.ts";
import { PACKS } from "#packs/packs.ts";
import { value } from "#packs/parameters.ts";
import { PLANTAR } from "#packs/plantar/pack.ts";
import { RED_FLAG_ROWS } from "#packs/red-flags.ts";
import { packFaults } from "#packs/validate.ts";

/** The exercise table with one row changed. */
const withRow = (id: string, change: Partial<Exercise>): readonly Exercise[] =>
  EXERCISES.map((row) => (row.id === id ? { ...row, ...change } : row));
const gate = ACHILLES.gates[0]!;
const rung = PLANTAR.ladder[0]!;
const dosed = { ...rung, doses: ACHILLES.ladder.flatMap(({ doses }) => doses).slice(0, 1) };
const sign = PLANTAR.redFlags[0]!;

describe("the packs of the product", () => {
  test.each(PACKS.map((pack) => [pack.id, pack] as const))("%s has no fault", (_, pack) =>
    expect(packFaults(pack)).toEqual([]),
  );
  test("have no fault taken together, two by two and all at once", () => {
    const pairs = PACKS.flatMap((one) => PACKS.map((other) => [one, other]));
    expect(pairs).toHaveLength(81);
    expect(pairs.flatMap((pair) => packFaults(pair))).toEqual([]);
    expect(packFaults(PACKS)).toEqual([]);
  });
  test("are the packs of the format, each deciding by its own rules", () => {
    expect(PACKS.map((pack) => pack.id)).toEqual(PACK_IDS);
    for (const pack of PACKS) expect(pack).toMatchObject(PACK_RULES[pack.id]);
  });
  test("all stop at the same line and count no tolerance of their own", () => {
    for (const { pain } of PACKS) {
      expect(pain.hardStop).toBe(value("hardStop"));
      expect(pain.tolerance).toBe(0);
    }
  });
  test.each([
    ["achilles", 3, "24h", "baseline"],
    ["plantar", 3, "nextMorning", "baseline"],
    ["pfp", 2, "60min", "painBefore"],
    ["mtss", 2, "24h", "baseline"],
    ["calf", 2, "24h", "baseline"],
    ["hamstring", 3, "24h", "baseline"],
    ["gluteal", 3, "24h", "baseline"],
    ["itb", 2, "24h", "baseline"],
    ["bsi", 0, "24h", "baseline"],
  ] as const)("%s allows %i of 10, settled by %s to %s", (id, cap, settleBy, settleTo) =>
    expect(PACK_RULES[id].pain).toMatchObject({ cap, settleBy, settleTo }),
  );
  test("a clinician has to agree with bone stress alone", () =>
    expect(PACKS.filter((pack) => pack.clinicianLock.locked).map((pack) => pack.id)).toEqual([
      "bsi",
    ]));
});

describe("a pack that contradicts itself", () => {
  test.each<[string, Pack, string]>([
    [
      "a limit that is no pain",
      { ...PLANTAR, pain: { ...PLANTAR.pain, cap: 11 } },
      "plantar: its pain limit 11 is no number from 0 to 10.",
    ],
    [
      "a limit below no pain",
      { ...PLANTAR, pain: { ...PLANTAR.pain, cap: -1 } },
      "plantar: its pain limit -1 is no number from 0 to 10.",
    ],
    [
      "a gate on something unread",
      { ...ACHILLES, gates: [{ ...gate, evidence: "unverified", says: "Somebody says." }] },
      'achilles: the gate heelRaisePain decides on something nobody has read ("Somebody says.").',
    ],
    [
      "a dosed stage on something unread",
      { ...PLANTAR, ladder: [{ ...dosed, evidence: "unverified", says: "Somebody says." }] },
      `plantar: the rung ${dosed.stage} decides on something nobody has read ("Somebody says.").`,
    ],
    [
      "something to avoid without a source",
      { ...PLANTAR, avoid: [{ says: "Never.", source: "", evidence: "ours" }] },
      'plantar: "Never." names no source.',
    ],
    [
      "a ban of both exercises of a stage",
      {
        ...PLANTAR,
        ladder: [{ ...rung, exercises: ["hr_step_towel", "bridge"] }],
        bans: [{ ...PLANTAR.bans[0]!, exercises: ["hr_step_towel", "bridge"] }],
      },
      "plantar: it bans all there is to do at its stage S1 (hr_step_towel, bridge).",
    ],
    [
      "a ban at one site that leaves no substitute there",
      { ...PLANTAR, bans: [{ ...PLANTAR.bans[0]!, exercises: ["bridge"], site: "insertional" }] },
      "bridge: its substitutes end in bridge, which is out at S0 with a insertional tendon.",
    ],
    [
      "recovery in parts of a day",
      { ...PLANTAR, recovery: { ...PLANTAR.recovery, medium: 0.5 } },
      "plantar: its recovery of 0.5 and 2 days is no number of whole days.",
    ],
    [
      "recovery below none",
      { ...PLANTAR, recovery: { ...PLANTAR.recovery, medium: -2, high: -1 } },
      "plantar: its recovery of -2 and -1 days is no number of whole days.",
    ],
    [
      "less rest after harder work",
      { ...PLANTAR, recovery: { ...PLANTAR.recovery, medium: 2, high: 1 } },
      "plantar: a high day would need fewer days after it than a medium one.",
    ],
    [
      "a trend of no weeks",
      { ...PLANTAR, trend: { ...PLANTAR.trend, weeks: 0 } },
      "plantar: its trend of 0 weeks is no number of whole weeks.",
    ],
    [
      "a limit between two numbers",
      { ...PLANTAR, pain: { ...PLANTAR.pain, cap: 2.5 } },
      "plantar: its pain limit 2.5 is no number from 0 to 10.",
    ],
    [
      "a limit past the stop line",
      { ...PLANTAR, pain: { ...PLANTAR.pain, cap: 6 } },
      "plantar: it would go on past its own stop line of 5.",
    ],
    [
      "an unread fact that decides",
      { ...HAMSTRING, pain: { ...HAMSTRING.pain, evidence: "unverified", says: "Goom says." } },
      'hamstring: pain decides on something nobody has read ("Goom says.").',
    ],
    [
      "a ban without a source",
      { ...PLANTAR, bans: [{ ...PLANTAR.bans[0]!, source: " " }] },
      'plantar: "Sudden sprints load the sole of the heel." names no source.',
    ],
    [
      "an expectation without a source",
      { ...PLANTAR, expectations: [{ says: "Soon.", source: "", evidence: "ours" }] },
      'plantar: "Soon." names no source.',
    ],
    [
      "a gate that no test feeds",
      { ...ACHILLES, gates: [{ ...gate, fedBy: "squat.pain" as never }] },
      "achilles: no test feeds the gate heelRaisePain (squat.pain).",
    ],
    [
      "another way through a gate that no test feeds",
      { ...ACHILLES, gates: [{ ...gate, orEven: "squat.symmetry" as never }] },
      "achilles: no test feeds the gate heelRaisePain (squat.symmetry).",
    ],
    [
      "a gate that names no parameter of ours",
      { ...ACHILLES, gates: [{ ...gate, parameter: "squatPain" as never }] },
      "achilles: the gate heelRaisePain names squatPain, which is no parameter.",
    ],
    [
      "a gate that compares with nothing",
      { ...ACHILLES, gates: [{ ...gate, parameter: null }] },
      "achilles: the gate heelRaisePain compares with nothing.",
    ],
    [
      "a stage without exercises",
      { ...PLANTAR, ladder: [{ ...rung, exercises: [] }] },
      "plantar: its stage S1 has no exercise.",
    ],
    [
      "a ban of the only exercise of a stage",
      { ...PLANTAR, bans: [{ ...PLANTAR.bans[0]!, exercises: ["hr_step_towel"] }] },
      "plantar: it bans all there is to do at its stage S1 (hr_step_towel).",
    ],
    [
      "a ban until a later stage of all there is to do",
      { ...PLANTAR, bans: [{ ...PLANTAR.bans[0]!, exercises: ["hr_step_towel"], until: "S2" }] },
      "plantar: it bans all there is to do at its stage S1 (hr_step_towel).",
    ],
    [
      "an exercise nobody knows",
      { ...PLANTAR, ladder: [{ ...rung, exercises: ["moonwalk", "hr_step_towel"] }] },
      "plantar: it names moonwalk, which is no exercise.",
    ],
    [
      "a ban of an exercise nobody knows",
      { ...PLANTAR, bans: [{ ...PLANTAR.bans[0]!, exercises: ["moonwalk"] }] },
      "plantar: it names moonwalk, which is no exercise.",
    ],
    [
      "a sign that no question asks for",
      { ...PLANTAR, redFlags: [{ ...sign, question: "squint" }] },
      `plantar: "${sign.says}" is asked by squint, which is no question.`,
    ],
    [
      "a sign of no red flag",
      { ...PLANTAR, redFlags: [{ ...sign, flag: "RF-ODD" }] },
      `plantar: "${sign.says}" opens RF-ODD, which is no red flag.`,
    ],
    [
      "a ban that leaves no substitute",
      { ...PLANTAR, bans: [{ ...PLANTAR.bans[0]!, exercises: ["bridge"] }] },
      "bridge: its substitutes end in bridge, which is out at S0 with a midportion tendon.",
    ],
  ])("with %s is told so in a sentence", (_, pack, sentence) => {
    expect(packFaults(pack)).toContain(sentence);
  });

  test.each<[string, readonly Exercise[], string]>([
    [
      "in a circle",
      withRow("ecc_floor", { early: "remove", substitute: "heel_drop" }),
      "heel_drop: its substitutes go round in a circle at heel_drop.",
    ],
    [
      "in a circle that no stage walks yet",
      withRow("hr_dl_floor", { substitute: "hop_fwd" }),
      "hr_dl_floor: its substitutes go round in a circle at hr_dl_floor.",
    ],
    [
      "to an exercise that is out itself",
      withRow("heel_drop", { substitute: "squat_deep" }).map((row) =>
        row.id === "squat_deep" ? { ...row, substitute: null } : row,
      ),
      "heel_drop: its substitutes end in squat_deep, which is out at S0 with a midportion tendon.",
    ],
    [
      "to no exercise",
      withRow("heel_drop", { substitute: "moonwalk" }),
      "heel_drop: its substitute moonwalk is no exercise.",
    ],
  ])("whose substitutes lead %s is told so", (_, exercises, sentence) => {
    expect(packFaults(ACHILLES, { exercises })).toContain(sentence);
  });

  test("whose flag reads a question nobody asks is told so", () => {
    const flags = RED_FLAG_ROWS.map((row) =>
      row.id === "RF-FQ" ? { ...row, opens: { any: ["squint" as never] } } : row,
    );
    expect(packFaults(ACHILLES, { flags })).toEqual([
      "RF-FQ: it reads squint, which is no question.",
    ]);
  });

  test("is found among packs that don't", () => {
    const [ban] = PLANTAR.bans;
    const pack: Pack = { ...PLANTAR, bans: [{ ...ban!, exercises: ["bridge"] }] };
    expect(packFaults([ACHILLES, pack])).toContain(
      "bridge: its substitutes end in bridge, which is out at S0 with a midportion tendon.",
    );
  });
});

describe("a pack has no fault for", () => {
  const [ban] = PLANTAR.bans;
  test.each<[string, Pack]>([
    [
      "the highest pain there is, as limit and stop line alike",
      { ...PLANTAR, pain: { ...PLANTAR.pain, cap: 10, hardStop: 10 } },
    ],
    ["asking no rest days", { ...PLANTAR, recovery: { ...PLANTAR.recovery, medium: 0, high: 0 } }],
    ["a trend of one week", { ...PLANTAR, trend: { ...PLANTAR.trend, weeks: 1 } }],
    [
      "an unread stage without doses, which only shows",
      { ...PLANTAR, ladder: [{ ...rung, doses: [], evidence: "unverified" }] },
    ],
    [
      "a ban of one of a stage's two exercises",
      {
        ...PLANTAR,
        ladder: [{ ...rung, exercises: ["hr_step_towel", "bridge"] }],
        bans: [{ ...ban!, exercises: ["hr_step_towel"] }],
      },
    ],
    [
      "a ban at the heel bone of all a stage has",
      { ...PLANTAR, bans: [{ ...ban!, exercises: ["hr_step_towel"], site: "insertional" }] },
    ],
  ])("%s", (_, pack) =>
    expect(packFaults(pack).filter((fault) => fault.startsWith("plantar:"))).toEqual([]),
  );
});

test.each([
  ["SIL07", "published"],
  ["ours", "ours"],
  ["SIL07; count ours", "ours"],
  ["HOURS", "published"],
])("what rests on %s is %s", (source, evidence) => expect(sourcedEvidence(source)).toBe(evidence));
