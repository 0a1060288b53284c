import { describe, expect, test } from "vitest";
import { ASKED, day, FINE, known, said } from "#testing/day.ts";
import { after, answerTo, at, now, reading, run, SEED } from "#testing/history.ts";
import type { Entry, Question } from "#timeline/timeline.ts";

const tooFar: Question = { at: ASKED, planned: { distanceM: 12_000 } };

const asked = (time: string): string =>
  said(
    answerTo([known(), override("B6", { until: at(10, "12:00") }), now(after(time, -1), 1)], {
      ...tooFar,
      at: time,
    }),
  );

const override = (
  rule: string,
  told: Partial<Extract<Entry, { kind: "override" }>> = {},
): Entry => ({
  kind: "override",
  at: at(5, "08:00"),
  rule,
  reason: "race week",
  until: at(12, "00:00"),
  by: "coach",
  ...told,
});

/** A run yesterday, and an exercise that is taken out: B7 and B8. */
const dayAfter = [known(), run("a", at(9, "08:00")), reading("a", at(10, "08:00"), 1), FINE];
const screened = { at: ASKED, planned: { distanceM: 5000 }, screen: ["squat_deep"] };
const leftBy = (...lifted: string[]) =>
  day([...lifted.map((rule) => override(rule)), ...dayAfter], screened);

/** The decision that an override says it asks for. */
const askedFor = (decision?: "rest") =>
  answerTo([known(), override("B6", decision ? { decision } : {}), FINE], tooFar).reasons.find(
    ({ rule }) => rule === "OVERRIDE",
  )?.facts["decision"];

describe("a coach's override", () => {
  test("of B6, B7 or B8 takes that rule out, in the open", () => {
    const answer = answerTo([known(), override("B6"), FINE], tooFar);
    expect(said(answer)).toBe("run: B9 OVERRIDE");
    expect(answer.reasons[1]?.facts).toMatchObject({
      rule: "B6",
      by: "coach",
      reason: "race week",
    });
    expect(answer.capM).toBeNull();
  });

  test("of B7 or B8 takes out the days between, or what is said of exercises, and no other rule", () => {
    expect(leftBy()).toBe("modify: B7 B8");
    expect(leftBy("B7")).toBe("modify: B8 OVERRIDE");
    expect(leftBy("B8")).toBe("modify: B7 OVERRIDE");
    expect(leftBy("B7", "B8")).toBe("run: B9 OVERRIDE OVERRIDE");
  });

  test("tells the decision it asks for, or that it asks for none", () => {
    expect([askedFor("rest"), askedFor()]).toEqual(["rest", null]);
  });

  test("of any other rule takes nothing out", () => {
    const limping = now(at(10, "17:55"), 1, true);
    expect(day([known(), override("B1", { decision: "run" }), limping])).toBe("rest: B1 OVERRIDE");
    expect(day([known(), override("B3"), now(at(10, "17:55"), 4)])).toBe("modify: B3 OVERRIDE");
  });

  test("is a floor: its decision can make the day stricter, never looser", () => {
    expect(day([known(), override("B6", { decision: "rest" }), FINE])).toBe("rest: OVERRIDE B9");
    expect(day([known(), override("B0", { decision: "modify" }), FINE])).toBe(
      "modify: OVERRIDE B9",
    );
    expect(day([known(), override("B7", { decision: "run" }), FINE], tooFar)).toBe(
      "modify: B6 OVERRIDE",
    );
  });

  test("holds from its time until just before its end", () => {
    expect(asked(at(5, "08:00"))).toBe("run: B9 OVERRIDE");
    expect(asked(at(10, "11:59"))).toBe("run: B9 OVERRIDE");
    expect(asked(at(10, "12:00"))).toBe("modify: B6");
  });

  test("never opens a locked day", () => {
    const flag: Entry = { kind: "flag", at: at(1, "08:00"), flag: "RF-BSI" };
    const answer = answerTo(
      [known(), flag, override("B0", { decision: "run" }), FINE],
      tooFar,
      SEED,
    );
    expect(answer.decision).toBe("rest");
  });
});
