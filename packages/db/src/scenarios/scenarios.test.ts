import { entitlement } from "@springback/core/entitlements";
import { advance, emptyState, guide } from "@springback/core/guidance";
import { entrySchema, parseTimeline } from "@springback/core/format";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ARTICLES, FRENCH_ARTICLES } from "#articles/articles.ts";
import { historyOf } from "#scenarios/histories.ts";
import {
  coachOf,
  DEMO_PEOPLE,
  DEMO_RUNNERS,
  DEMO_STAFF,
  type ScenarioName,
} from "#scenarios/people.ts";
import { SCENARIOS, scenarioTimeline } from "#scenarios/scenarios.ts";
import { seed } from "#scenarios/seed.ts";
import { type TestDatabase, testDatabase } from "#testing.ts";

/** Any moment will do; these are early, at noon, late, and on the days the clocks change. */
const MOMENTS = [
  "2026-11-22T00:05:00Z",
  "2026-11-22T12:00:00Z",
  "2026-11-22T23:55:00Z",
  "2026-03-29T01:30:00Z",
  "2028-02-29T07:00:00Z",
].map((moment) => Date.parse(moment));
const DAY = 24 * 60 * 60_000;
const NOON = Date.parse("2026-11-22T12:00:00Z");

function answer(name: ScenarioName, now: number) {
  const { entries, ask, ...settings } = scenarioTimeline(name, now);
  const state = entries.reduce(advance, emptyState(settings));
  return guide(state, ask[0]!);
}

describe("every demo runner", () => {
  test.each(SCENARIOS)("%s is a valid timeline that gets an answer, whatever the hour", (name) => {
    for (const now of MOMENTS) {
      const entries = historyOf(name, now);
      for (const entry of entries) {
        expect(entrySchema.safeParse(entry).error).toBeUndefined();
        expect(Date.parse(entry.at)).toBeLessThanOrEqual(now);
      }
      const parsed = parseTimeline(scenarioTimeline(name, now));
      expect(parsed).toMatchObject({ ok: true });
      expect(answer(name, now).reasons.length).toBeGreaterThan(0);
    }
  });

  test("moves with the clock: a week later the same story is told a week later", () => {
    const week = 7 * 24 * 60 * 60_000;
    for (const name of SCENARIOS) {
      const moved = historyOf(name, NOON + week).map((entry) => Date.parse(entry.at) - week);
      expect(moved).toEqual(historyOf(name, NOON).map((entry) => Date.parse(entry.at)));
    }
  });

  test("who travels answers by the clock of the place, who skips mornings says nothing of them", () => {
    const zones = historyOf("traveller", NOON).map(({ zone }) => zone ?? "home");
    expect([...new Set(zones)]).toEqual(["home", "Asia/Tokyo"]);
    expect(answer("traveller", NOON).decision).toBe("run");
    const mornings = historyOf("gaps", NOON).filter(({ kind }) => kind === "morning");
    expect(mornings.length).toBeLessThan(20);
    const days = mornings.map(({ at }) => Math.floor(Date.parse(at) / DAY));
    const longest = Math.max(...days.slice(1).map((day, place) => day - days[place]!));
    expect(longest).toBeGreaterThan(5);
  });

  test("is in the situation their name says", () => {
    const at = (name: ScenarioName) => answer(name, NOON);
    expect(at("textbook")).toMatchObject({ decision: "run", refer: null, stage: "S2" });
    expect(at("flare")).toMatchObject({
      decision: "modify",
      how: expect.arrayContaining(["swapLowImpact"]),
    });
    expect(at("redFlag")).toMatchObject({ decision: "rest", refer: { flag: "RF-DVT" } });
    expect(at("brandNew")).toMatchObject({ decision: "rest", baseline: null });
    expect(at("returning")).toMatchObject({
      decision: "modify",
      how: expect.arrayContaining(["walkRun"]),
    });
    const latest = Date.parse(historyOf("silent", NOON).at(-1)!.at);
    expect((NOON - latest) / DAY).toBeGreaterThan(2.7);
    expect(at("overdoer")).toMatchObject({ decision: "rest", step: "regress" });
    expect(at("plateau")).toMatchObject({ decision: "run", stage: "S1", step: "hold" });
    expect(at("plateau").shoes!.reviewOn < "2026-11-22").toBe(true);
    expect(at("graduate")).toMatchObject({ decision: "run", stage: "maintain", step: "hold" });
    expect(at("worse").decision).toBe("modify");
    expect(at("alone")).toMatchObject({ decision: "run", stage: "S1", step: "progress" });
    expect(at("ready")).toMatchObject({ decision: "run", stage: "S4", step: "progress" });
    for (const name of PAYING) expect(at(name)).toMatchObject({ decision: "run", refer: null });
    const ends = historyOf("override", NOON).flatMap((entry) =>
      entry.kind === "override" ? [Date.parse(entry.until) - NOON] : [],
    );
    expect(ends).toEqual([4 * 60 * 60_000]);
  });
});

const PAYING = [
  ...(["trialEnding", "trialOver", "pastDue", "graceOver", "unfinished"] as const),
  ...(["leaving", "refunded"] as const),
];

const under = (coachId: string) => SCENARIOS.filter((name) => coachOf(name)?.id === coachId).length;

describe("the seed", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.end());

  function seen(userId: string, role: "coach" | "runner") {
    return database.db.withActor({ userId, role }, (tx) =>
      tx.query.runner.findMany({ with: { facts: true } }),
    );
  }

  test("fills an empty database once, however often and from however many places it is called", async () => {
    const outcomes = await Promise.all([1, 2].map(() => seed(database.ownerUrl, NOON)));
    expect(outcomes.map(({ filled }) => filled).toSorted()).toEqual([false, true]);
    for (const { people } of outcomes) expect(people).toEqual(DEMO_PEOPLE);
    const [counts] = await database.ownerSql`
      select (select count(*)::int from "user") as people,
        (select count(*)::int from fact) as facts,
        (select count(*)::int from article where status = 'published') as published`;
    const facts = SCENARIOS.flatMap((name) => historyOf(name, NOON)).length;
    const published = ARTICLES.length * 2;
    expect(counts).toEqual({ people: DEMO_PEOPLE.length, facts, published });
  });

  test("leaves somebody else's database alone", async () => {
    const other = await testDatabase();
    await other.ownerSql`insert into "user" (id, email, email_key, role)
      values (gen_random_uuid(), 'real@example.org', 'real@example.org', 'runner')`;
    expect(await seed(other.ownerUrl, NOON)).toEqual({ filled: false, people: [] });
    await other.end();
  });

  test("gives each coach their own runners, the new one none, and each runner their own facts", async () => {
    for (const { id } of [DEMO_STAFF.coach, DEMO_STAFF.otherCoach])
      expect(await seen(id, "coach")).toHaveLength(under(id));
    expect([under(DEMO_STAFF.coach.id), under(DEMO_STAFF.otherCoach.id)]).toEqual([10, 8]);
    expect(await seen(DEMO_STAFF.newCoach.id, "coach")).toEqual([]);
    const own = await seen(DEMO_RUNNERS.textbook.id, "runner");
    expect(own.map(({ facts }) => facts.map(({ entry }) => entry.at).toSorted())).toEqual([
      historyOf("textbook", NOON)
        .map(({ at }) => at)
        .toSorted(),
    ]);
  });

  test("leaves the runner without a coach the stages they took, signed by the rules alone", async () => {
    const taken = await database.ownerSql`
      select entry ->> 'stage' as stage, entry ->> 'by' as by, recorded_by = runner_id as own
      from fact where kind = 'assign' and runner_id = ${DEMO_RUNNERS.alone.id} order by at`;
    expect([...taken]).toEqual([
      { stage: "S0", by: "rules", own: true },
      { stage: "S1", by: "rules", own: true },
    ]);
  });

  test("shows a thread about an answer that was rest, a pair of shoes, a week and an open flare", async () => {
    const [thread] = await database.ownerSql`
      select d.why, n.guidance ->> 'decision' as decision,
        (select count(*)::int from message m where m.runner_id = d.runner_id) as messages,
        (select count(*)::int from message m where m.runner_id = d.runner_id and read_at is null) as unread
      from disagreement d join decision n on n.runner_id = d.runner_id and n.id = d.decision_id`;
    expect(thread).toEqual({ why: "tooCareful", decision: "rest", messages: 3, unread: 1 });
    const shoes = await database.ownerSql`
      select s.label, s.retired_on is null as worn, f.entry ->> 'dropMm' as drop
      from shoe s join fact f on f.runner_id = s.runner_id and f.id = s.fact_id
      where s.runner_id = ${DEMO_RUNNERS.graduate.id} order by s.started_on`;
    expect([...shoes]).toEqual([
      { label: "Old faithfuls", worn: false, drop: "12" },
      { label: "Light pair", worn: true, drop: "6" },
    ]);
    const [week] = await database.ownerSql`
      select runner_id, jsonb_array_length(reasons -> 'days') as days,
        jsonb_path_query_array(plan, '$.days[*].works[*].activity') as works from week_plan`;
    expect(week).toMatchObject({ runner_id: DEMO_RUNNERS.alone.id, days: 7 });
    expect(week!["works"]).toEqual(expect.arrayContaining(["run", "strength"]));
    const [flare] =
      await database.ownerSql`select runner_id, ended_at, at < ${new Date(NOON)} as said from flare`;
    expect(flare).toEqual({ runner_id: DEMO_RUNNERS.worse.id, ended_at: null, said: true });
  });

  test("has a runner in each state of billing that a runner can come to", async () => {
    const rows = await database.ownerSql`
      select runner_id as id, snapshot, fetched_at <= ${new Date(NOON)} as fetched from billing_account`;
    const stands = (name: ScenarioName) => {
      const row = rows.find(({ id }) => id === DEMO_RUNNERS[name].id);
      const { level, reason } = entitlement(row?.["snapshot"] ?? null, [], NOON);
      return `${name}: ${level}, ${reason}`;
    };
    expect((["lapsed", ...PAYING] as const).map(stands)).toEqual([
      "lapsed: free, ended",
      "trialEnding: runner, trial",
      "trialOver: free, trial-over",
      "pastDue: coached, grace",
      "graceOver: free, grace-over",
      "unfinished: free, incomplete",
      "leaving: runner, ends",
      "refunded: free, refunded",
    ]);
    expect(rows.map(({ fetched }) => fetched)).toEqual(Array(8).fill(true));
    const [given] = await database.ownerSql`
      select level from access_grant where runner_id = ${DEMO_RUNNERS.alone.id}`;
    expect(given).toEqual({ level: "runner" });
  });

  test("shows visitors the published articles in both languages, and no draft", async () => {
    const shown = await database.db.withActor({ userId: "", role: "anonymous" }, (tx) =>
      tx.query.article.findMany(),
    );
    const published = [...ARTICLES, ...FRENCH_ARTICLES];
    expect(shown.map(({ slug }) => slug).toSorted()).toEqual(
      published.map(({ slug }) => slug).toSorted(),
    );
  });
});

test("no article claims what we don't say: cures, promises, dates, or pain taken away", () => {
  const claims =
    /\b(cures?|heals?|healing|treats?|treatment|diagnos\w+|guarantee\w*|prevents? injur\w+|repairs?)\b/i;
  for (const { title, summary, body } of ARTICLES)
    expect(`${title} ${summary} ${body}`).not.toMatch(claims);
});
