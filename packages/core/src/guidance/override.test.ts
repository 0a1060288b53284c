import { describe, expect, test } from "vitest";
import { ASKED, day, FINE, known, said } from "#testing/day.ts";
import { after, answerTo, at, now, SEED } from "#testing/history.ts";
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
