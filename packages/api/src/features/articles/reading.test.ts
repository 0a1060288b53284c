import { DEMO_RUNNERS, type ScenarioName } from "@springback/db/demo-people";
import { CHAPTERS } from "@springback/db/reading";
import { seed } from "@springback/db/seed";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { runnerRouter } from "#routers/runner.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const env = parseEnv({});
const LANGUAGES = ["en", "fr"] as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.ownerUrl, NOW);
}, 60_000);
afterAll(() => database.end());

function reader(name: ScenarioName | null) {
  const who = name && DEMO_RUNNERS[name];
  const actor: Actor | null = who && { userId: who.id, role: "runner", name: who.name };
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  return runnerRouter.createCaller({ ...context, now: NOW }).articles;
}
const todayOf = async (name: ScenarioName) =>
  (await reader(name).today()).map(({ topic, because }) => [topic, because.part, because.value]);

describe("what belongs to a runner's day", () => {
  test("after a run that went over the limit: the limit that decided, and the night after", async () => {
    const [first, second] = await todayOf("flare");
    expect(first).toEqual(["pain-limit", "rules", "B3"]);
    expect(second?.slice(0, 2)).toEqual(["day-after", "rules"]);
  });

  test("with a sign that stops running: the signs alone", async () => {
    const read = await todayOf("redFlag");
    expect(read[0]).toEqual(["signs-first", "rules", "RF-DVT"]);
    for (const [topic] of read) expect(["signs-first", "how-long"]).toContain(topic);
  });

  test("on the calm days after it got worse: what to make of them, before the rule that decides", async () => {
    expect((await todayOf("worse"))[0]).toEqual(["bad-morning", "flare", "open"]);
  });

  test("before anything was told: how an answer is made", async () => {
    expect((await todayOf("brandNew"))[0]).toEqual(["todays-answer", "rules", "B-UNANSWERED"]);
  });

  test.each(Object.keys(DEMO_RUNNERS) as ScenarioName[])(
    "of %s is the same in both languages, three articles at most, each for a reason that it names",
    async (name) => {
      const [english, french] = await Promise.all(
        LANGUAGES.map((locale) => reader(name).today({ locale })),
      );
      const tied = english!.map(({ topic, because }) => ({ topic, because }));
      expect(french!.map(({ topic, because }) => ({ topic, because }))).toEqual(tied);
      expect(tied.length > 0 && tied.length <= 3).toBe(true);
      for (const { because } of tied) expect(because.value).not.toBe("");
    },
  );

  test("costs nothing: whoever stopped paying is offered it too", async () => {
    expect((await todayOf("lapsed")).length).toBeGreaterThan(0);
  });
});

describe("everything there is to read", () => {
  test("comes in the order of the road, the same in both languages", async () => {
    const [english, french] = await Promise.all(
      LANGUAGES.map((locale) => reader(null).list({ locale })),
    );
    expect(french!.map(({ topic }) => topic)).toEqual(english!.map(({ topic }) => topic));
    expect(english![0]?.topic).toBe("what-it-is");
    expect(new Set(english!.map(({ chapter }) => chapter))).toEqual(new Set(CHAPTERS));
  });

  test("is found by its address in either language, and read in the one that was asked for", async () => {
    for (const locale of LANGUAGES) {
      for (const slug of ["how-long-it-takes", "combien-de-temps"]) {
        const read = await reader(null).read({ slug, locale });
        expect(read.locale).toBe(locale);
        expect(read.slugs).toEqual({ en: "how-long-it-takes", fr: "combien-de-temps" });
        expect(read.slug).toBe(read.slugs[locale]);
      }
    }
  });

  test("says what stands behind it and when it was looked through", async () => {
    const french = await reader(null).read({ slug: "combien-de-temps", locale: "fr" });
    expect(french).toMatchObject({ chapter: "ahead", reviewed: "2026-11-22" });
    expect(french.sources).toContain(
      "Silbernagel et coll., 2011\u00a0: cinq ans après. Am J Sports Med",
    );
  });
});

test("an article that was changed since it was held against its sources names no date", async () => {
  const slug = "when-it-feels-fine";
  expect((await reader(null).read({ slug })).reviewed).toBe("2026-11-22");
  await database.ownerSql`update article set body = 'Other words.' where slug = ${slug}`;
  const changed = await reader(null).read({ slug });
  expect(changed.reviewed).toBeNull();
  expect(changed.sources.length).toBeGreaterThan(0);
});

test("an article that is out in one language alone is read in that one, and a draft in none", async () => {
  await database.ownerSql`update article set status = 'draft' where slug = 'combien-de-temps'`;
  const read = await reader(null).read({ slug: "how-long-it-takes", locale: "fr" });
  expect(read).toMatchObject({ locale: "en", slugs: { en: "how-long-it-takes", fr: null } });
  for (const locale of LANGUAGES)
    await expect(reader(null).read({ slug: "combien-de-temps", locale })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  expect((await reader(null).list({ locale: "fr" })).map(({ topic }) => topic)).not.toContain(
    "how-long",
  );
});
