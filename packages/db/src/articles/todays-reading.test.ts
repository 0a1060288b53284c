import { topicsForToday, type ReadingDay } from "@springback/core/articles";
import { RULE_IDS } from "@springback/core/explain";
import { advance, emptyState, guide } from "@springback/core/guidance";
import { describe, expect, test } from "vitest";
import { TOPICS } from "#articles/articles.ts";
import { SCENARIOS, scenarioTimeline } from "#scenarios/scenarios.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");

const QUIET: ReadingDay = {
  decision: "run",
  refer: null,
  how: [],
  sessions: [],
  stage: "S2",
  step: "hold",
  gates: [],
  screen: null,
  shoes: null,
  reasons: [{ rule: "B9", source: "", facts: {} }],
  site: "midportion",
  inFlare: false,
};
const because = (rule: string): ReadingDay["reasons"] => [{ rule, source: "", facts: {} }];
const read = (day: Partial<ReadingDay>) => topicsForToday(TOPICS, { ...QUIET, ...day });

test("no article is tied to a rule nobody knows", () => {
  const named = TOPICS.flatMap(({ shownWhen }) => shownWhen.rules ?? []);
  expect(named.filter((rule) => !RULE_IDS.includes(rule))).toEqual([]);
});

test("every article can come up on some day", () => {
  for (const { shownWhen } of TOPICS)
    expect(Object.values(shownWhen).flat().length).toBeGreaterThan(0);
});

describe("there is something to read", () => {
  const flags = RULE_IDS.filter((id) => id.startsWith("RF-"));
  const days = RULE_IDS.filter((id) => /^B(?:\d|P|-)/u.test(id) && id !== "B9");

  test.each(flags)("with %s open, about the signs alone when it stops running", (flag) => {
    const stopped = [...because("B0"), ...because(flag)];
    expect(read({ decision: "rest", reasons: stopped })[0]).toBe("signs-first");
    for (const topic of read({ decision: "rest", reasons: stopped }))
      expect(["signs-first", "how-long"]).toContain(topic);
  });

  test.each(days)("on a day that %s decides, tied to that rule", (rule) => {
    const how = rule === "B5" ? (["swapLowImpact"] as const) : [];
    const [first] = read({ decision: "modify", reasons: because(rule), how });
    const topic = TOPICS.find((one) => one.topic === first);
    expect(topic?.shownWhen.rules).toContain(rule);
  });

  test.each(["S0", "S1", "S2", "S3", "S4", "maintain"] as const)(
    "on an ordinary day of stage %s",
    (stage) => expect(read({ stage }).length).toBeGreaterThan(0),
  );

  test.each(["highRisk", "over", "pending", "unknown"] as const)(
    "after a session that is %s",
    (verdict) => {
      const sessions = [{ id: "1", verdict, effect: "hold" as const }];
      const [first] = read({ sessions });
      expect(TOPICS.find((one) => one.topic === first)?.shownWhen.verdicts).toContain(verdict);
    },
  );

  test.each(SCENARIOS)("for the demo runner %s: one to three articles, none twice", (name) => {
    const { entries, ask, ...settings } = scenarioTimeline(name, NOON);
    const answer = guide(entries.reduce(advance, emptyState(settings)), ask[0]!);
    const topics = topicsForToday(TOPICS, { ...answer, site: "insertional", inFlare: false });
    expect(topics.length).toBeGreaterThan(0);
    expect(topics.length).toBeLessThanOrEqual(3);
    expect(new Set(topics).size).toBe(topics.length);
  });
});
