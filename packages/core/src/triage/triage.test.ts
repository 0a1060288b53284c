import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advanceTriage,
  FIRST_QUESTIONS,
  noFlags,
  openFlags,
  RED_FLAG_QUESTIONS,
  RED_FLAGS,
  recordGroup,
  referral,
} from "#triage/triage.ts";
import { LEVEL_ORDER, RED_FLAG_ROWS } from "#packs/red-flags.ts";
import { opens, questionsOf } from "#triage/flag-logic.ts";
import { after, answers, AT, clears, intake, names, openIds, yes } from "#triage/flag-case.ts";
import type { Entry } from "#timeline/timeline.ts";
import { ENGLISH } from "#words/en/words.ts";

/** Every question that a flag's row reads. */
const READ: readonly string[] = [...new Set(RED_FLAG_ROWS.flatMap(questionsOf))];

const ALONE: Readonly<Record<string, readonly string[]>> = {
  "RF-RUPT": ["snap", "cannotHeelRaise", "gap", "footSlap"],
  "RF-DVT": ["calfSwelling", "calfWarmth", "calfTenderness", "breathless"],
  "RF-INF": ["hotRedTendon"],
  "RF-FQ": ["fluoroquinolone"],
  "RF-BSI": ["heelBoneSqueeze", "bonePainBuilds", "restBonePain"],
  "RF-NIGHT": ["nightRestPain", "weightLoss", "cancer"],
  "RF-NEURO": ["numbness", "footWeakness", "fixedDistanceTightness"],
  "RF-SKIN": ["ulcer", "diabetesFeeling"],
  "RF-STER": ["steroidInjection", "oralSteroids"],
  "RF-SPA": [
    "bothHeels",
    "backPainNight",
    "psoriasis",
    "uveitis",
    "bowelDisease",
    "gutInfection",
    "familySpa",
    "swollenJoint",
    "stiffness30",
  ],
  "RF-FH": ["tendonLumps"],
};
const opensAlone = (id: string): string[] =>
  Object.keys(ALONE).filter((flag) => ALONE[flag]!.includes(id));

describe("one answer", () => {
  for (const { id } of RED_FLAG_QUESTIONS) {
    const flags = opensAlone(id);
    test(`yes to ${id} opens ${flags.join(", ") || "nothing by itself"}, and no opens nothing`, () => {
      expect(openIds(answers({ [id]: true }))).toEqual(flags);
      expect(openIds(answers({ [id]: false }))).toEqual([]);
    });
  }
});

describe("the question list of a flag", () => {
  test("is all that its logic looks at: no other answer changes what it says", () => {
    const ids = RED_FLAG_QUESTIONS.map((question) => question.id as string);
    const someOf = fc.subarray(ids);
    const runner = { pregnancy: null, age: 30, ageCleared: false };
    fc.assert(
      fc.property(fc.constantFrom(...RED_FLAG_ROWS), someOf, someOf, (row, said, no) => {
        const read: readonly string[] = questionsOf(row);
        const alone = (told: readonly string[]) => told.filter((id) => read.includes(id));
        expect(opens(row.opens, { ...runner, yes: said, no })).toBe(
          opens(row.opens, { ...runner, yes: alone(said), no: alone(no) }),
        );
      }),
    );
  });
});

test("one yes among the noes of a group opens what it opens alone", () => {
  for (const item of FIRST_QUESTIONS)
    for (const id of item.ids.filter((one) => one !== "noLoadCause"))
      expect(openIds(answers(recordGroup(item, [id])))).toEqual(opensAlone(id));
});

describe("answers that only count together", () => {
  test.each(["longTravel", "recentSurgery", "cast", "previousClot", "hormones"])(
    "unexplained calf pain with %s opens RF-DVT",
    (risk) => expect(openIds(answers(yes("calfPainUnexplained", risk)))).toEqual(["RF-DVT"]),
  );
  test("unexplained calf pain with cancer opens RF-DVT and RF-NIGHT", () =>
    expect(openIds(answers(yes("calfPainUnexplained", "cancer")))).toEqual(["RF-DVT", "RF-NIGHT"]));
  test.each(["pregnant", "postpartum12w"] as const)(
    "unexplained calf pain while %s opens RF-DVT",
    (pregnancy) =>
      expect(openIds(intake({ pregnancy, answers: yes("calfPainUnexplained") }))).toEqual([
        "RF-DVT",
      ]),
  );
  test("a pregnancy that is over by then doesn't count, one that comes later does", () => {
    const pain = answers(yes("calfPainUnexplained"));
    expect(openIds(intake({ pregnancy: "pregnant" }), intake({ pregnancy: "none" }), pain)).toEqual(
      [],
    );
    expect(openIds(pain, intake({ pregnancy: "pregnant" }))).toEqual(["RF-DVT"]);
    expect(openIds(intake({ pregnancy: "pregnant" }), intake(), pain)).toEqual(["RF-DVT"]);
  });
  test("fever needs a wound", () => {
    expect(openIds(answers(yes("fever")), answers(yes("wound")))).toEqual(["RF-INF"]);
    expect(openIds(answers({ fever: true, wound: false }))).toEqual([]);
  });
  test.each([["highCholesterol"], ["familyHeart"]])(
    "%s opens RF-FH only with both heels or no load cause",
    (id) => {
      expect(openIds(answers(yes(id, "noLoadCause")))).toEqual(["RF-FH"]);
      expect(openIds(answers(yes(id, "bothHeels")))).toEqual(["RF-SPA", "RF-FH"]);
    },
  );
});

describe("RF-SPA and a load that explains the pain", () => {
  test("stays closed when a change in training explains it", () =>
    expect(openIds(answers({ bothHeels: true, noLoadCause: false }))).toEqual([]));
  test("opens when it was once said that nothing explains it", () =>
    expect(
      openIds(answers({ psoriasis: true, noLoadCause: false }), answers(yes("noLoadCause"))),
    ).toEqual(["RF-SPA"]));
  test("stays open when the explanation comes too late", () =>
    expect(openIds(answers(yes("psoriasis")), answers({ noLoadCause: false }))).toEqual([
      "RF-SPA",
    ]));
  test("an explanation given before the clearance no longer counts after it", () =>
    expect(
      openIds(answers({ noLoadCause: false }), clears("RF-SPA"), answers(yes("psoriasis"))),
    ).toEqual(["RF-SPA"]));
});

describe("a flag, once open", () => {
  test("survives a later no", () =>
    expect(openIds(answers(yes("snap")), answers({ snap: false }))).toEqual(["RF-RUPT"]));
  test("is closed by the clearance that names it, and by no other", () => {
    expect(openIds(answers(yes("snap")), clears("RF-DVT"))).toEqual(["RF-RUPT"]);
    expect(openIds(answers(yes("snap")), clears("RF-RUPT"))).toEqual([]);
    expect(
      openIds(answers(yes("cancer")), clears("RF-NIGHT"), answers(yes("calfPainUnexplained"))),
    ).toEqual(["RF-DVT"]);
  });
  test("opens again on a fresh answer, not on an old half", () => {
    expect(openIds(answers(yes("snap")), clears("RF-RUPT"), answers(yes("gap")))).toEqual([
      "RF-RUPT",
    ]);
    expect(openIds(answers(yes("fever")), clears("RF-INF"), answers(yes("wound")))).toEqual([]);
  });
  test("opens when an entry names it, except RF-STATIN, which never opens", () => {
    for (const { id } of RED_FLAGS) expect(openIds(names(id))).toEqual([id]);
    expect(openIds(names("RF-STATIN", yes("statin")))).toEqual([]);
    expect(openIds(names("RF-FAIL", yes("ulcer")))).toEqual(["RF-SKIN", "RF-FAIL"]);
  });
  test("is untouched by every other kind of entry", () => {
    const open = after(answers(yes("snap")));
    expect(advanceTriage(open, { kind: "now", at: AT, pain: 0, limp: false })).toBe(open);
  });
});

describe("urgency and locks", () => {
  test("the list stands in the order of urgency, also where an answer raises it", () => {
    const raised = RED_FLAG_ROWS.map((row) => ("raisedBy" in row ? row.raisedBy.level : row.level));
    for (const levels of [RED_FLAG_ROWS.map((row) => row.level), raised]) {
      const ranks = levels.map((level) => LEVEL_ORDER.indexOf(level));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  test.each([
    ["RF-RUPT", "emergency", ["all"]],
    ["RF-DVT", "sameDay", ["all"]],
    ["RF-INF", "sameDay", ["all"]],
    ["RF-FQ", "sameDay", ["loading", "running"]],
    ["RF-BSI", "withinDays", ["running", "jumping", "heelRaises"]],
    ["RF-NIGHT", "withinDays", ["progress"]],
    ["RF-NEURO", "withinDays", ["running"]],
    ["RF-SKIN", "withinDays", ["impact", "barefoot"]],
    ["RF-STER", "routine", ["jumping", "aboveS1"]],
    ["RF-SPA", "routine", ["aboveS1"]],
    ["RF-FH", "routine", ["aboveS2"]],
    ["RF-FAIL", "routine", ["progress"]],
    ["RF-AGE", "routine", ["all"]],
  ] as const)("%s alone is %s and locks %j", (flag, level, locks) =>
    expect(referral(openFlags(after(names(flag))))).toEqual({ flag, level, locks }),
  );
  test("an answer that makes a flag more urgent opens it by itself, so that it is always kept", () => {
    const raised = RED_FLAG_ROWS.filter((row) => "raisedBy" in row);
    expect(raised.map(({ id }) => id)).toEqual(["RF-DVT"]);
    for (const { id, raisedBy } of raised)
      expect(openIds(answers(yes(raisedBy.question)))).toEqual([id]);
  });
  test("breathlessness makes RF-DVT an emergency until it is cleared", () => {
    expect(referral(openFlags(after(answers(yes("breathless")))))?.level).toBe("emergency");
    const cleared = after(answers(yes("breathless")), clears("RF-DVT"), names("RF-DVT"));
    expect(referral(openFlags(cleared))?.level).toBe("sameDay");
  });
  test("the most urgent is named, ties in the order of the list, and the locks are joined", () => {
    expect(openIds(answers(yes("psoriasis", "fluoroquinolone", "hotRedTendon")))).toEqual([
      "RF-INF",
      "RF-FQ",
      "RF-SPA",
    ]);
    expect(referral(openFlags(after(answers(yes("psoriasis", "numbness")))))).toEqual({
      flag: "RF-NEURO",
      level: "withinDays",
      locks: ["running", "aboveS1"],
    });
    expect(openIds(names("RF-RUPT"), answers(yes("breathless")))).toEqual(["RF-RUPT", "RF-DVT"]);
    expect(openIds(names("RF-INF"), answers(yes("breathless")))).toEqual(["RF-DVT", "RF-INF"]);
  });
  test("no open flag refers nobody", () => expect(referral(openFlags(noFlags()))).toBeNull());
});

describe("any history", () => {
  const anyAnswers = fc.dictionary(
    fc.constantFrom(...RED_FLAG_QUESTIONS.map((question) => question.id as string)),
    fc.boolean(),
    { maxKeys: 4 },
  );
  const anyFlag = fc.constantFrom(...RED_FLAGS.map((flag) => flag.id as string), "RF-STATIN");
  const harmless = fc.oneof(
    fc
      .record({ answers: anyAnswers, age: fc.option(fc.integer({ min: 16, max: 90 })) })
      .map((more) => intake(more)),
    fc.tuple(anyFlag, anyAnswers).map(([flag, given]) => names(flag, given)),
    fc.constant<Entry>({ kind: "morning", at: AT, pain: 0 }),
  );
  const history = fc.array(fc.oneof(harmless, anyFlag.map(clears)), { maxLength: 30 });

  test("keeps a flag open until a clearance names it", () =>
    fc.assert(
      fc.property(history, fc.array(harmless, { maxLength: 10 }), (before, then) => {
        const open = openIds(...before);
        const later = openIds(...before, ...then);
        expect(later).toEqual(expect.arrayContaining(open));
      }),
    ));
  test("keeps a state that is plain JSON and no larger on day 1,000 than its questions allow", () =>
    fc.assert(
      fc.property(history, (entries) => {
        const state = after(...entries);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        const again = entries.reduce(advanceTriage, entries.reduce(advanceTriage, state));
        expect(JSON.stringify(again).length).toBeLessThan(4000);
      }),
    ));
});

describe("the words", () => {
  const asked = RED_FLAG_QUESTIONS.map((question) => question.id as string);
  test("ask every question that a flag reads, each once", () => {
    expect(new Set(asked).size).toBe(47);
    expect(asked).toEqual(expect.arrayContaining([...READ]));
  });
  test("ask on the first screen, once, every question that can lead to a lock", () => {
    const first = FIRST_QUESTIONS.flatMap((item) => item.ids as readonly string[]);
    expect(first.toSorted()).toEqual(READ.toSorted());
  });
  test("put each question into the item of the first screen it is asked in", () => {
    for (const item of FIRST_QUESTIONS)
      for (const id of item.ids)
        expect(RED_FLAG_QUESTIONS.find((question) => question.id === id)?.group).toBe(item.id);
  });
  test("record each single id of an item: the picked ones yes, the rest no, strangers not at all", () => {
    const tear = FIRST_QUESTIONS[0]!;
    expect(recordGroup(tear, ["gap", "fever"])).toEqual({
      snap: false,
      cannotHeelRaise: false,
      gap: true,
      footSlap: false,
    });
    expect(openIds(answers(recordGroup(tear, [])))).toEqual([]);
  });
  test("say how soon to be seen at every level, each in other words", () => {
    const words = LEVEL_ORDER.map((level) => ENGLISH.levels[level]);
    expect(new Set(words).size).toBe(4);
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/u);
  });
  test("say what to do for every flag, in whole sentences", () => {
    for (const { id } of RED_FLAGS) {
      const flag = ENGLISH.flags[id];
      expect(flag.action).toMatch(/\.$/u);
      expect(flag.locked).toMatch(/\.$/u);
      expect(`${flag.title} ${flag.action}`).not.toMatch(/diagnos|heal\b|heals|cure|treat/iu);
    }
  });
});
