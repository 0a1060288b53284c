import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ARTICLES, FRENCH_ARTICLES, TOPICS } from "#articles/articles.ts";
import { LOCALES } from "#articles/locale.ts";
import { publishArticles, type Release } from "#articles/publish.ts";
import type { SaidArticle } from "#articles/say-article.ts";
import { withMaintainer } from "#maintenance.ts";
import { type TestDatabase, testDatabase, testPasswords, testServer } from "#testing.ts";

const run = promisify(execFile);
const COMMAND = fileURLToPath(new URL("../bin/migrate.ts", import.meta.url));
const OURS: readonly SaidArticle[] = [...ARTICLES, ...FRENCH_ARTICLES];
const ADDRESSES = OURS.map(({ locale, slug }) => `${locale}/${slug}`);
const NOTHING: Release = { added: [], changed: [], removed: [], kept: [] };
const FIRST = Date.parse("2026-11-20T09:00:00Z");
const LATER = Date.parse("2026-12-01T09:00:00Z");

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.end());

/** What `bin/migrate.ts` does and prints, as whoever releases runs it. */
async function bringUpToDate(): Promise<{ readonly articles: Release }> {
  const { appPassword, jobsPassword } = testPasswords(testServer());
  const settings = { APP_PASSWORD: appPassword, JOBS_PASSWORD: jobsPassword };
  const env = { ...process.env, ...settings, DATABASE_URL: database.ownerUrl };
  const { stdout } = await run(process.execPath, [COMMAND], { env });
  return JSON.parse(stdout);
}
const release = (ours: readonly SaidArticle[], now: number) =>
  withMaintainer(database.ownerUrl, (db) => publishArticles(db, now, ours));
const changedIn = (slug: string, change: Partial<SaidArticle>) =>
  OURS.map((one) => (one.slug === slug ? { ...one, ...change } : one));

/** What a visitor may read, by address. */
async function read(): Promise<ReadonlyMap<string, string>> {
  const rows = await database.db.withActor({ userId: "", role: "anonymous" }, (tx) =>
    tx.query.article.findMany(),
  );
  return new Map(rows.map(({ locale, slug, body }) => [`${locale}/${slug}`, body]));
}
/** Every column of every row, drafts too. */
const everything = () => database.ownerSql`select * from article order by locale, slug`;

const SOMEBODY = "00000000-0000-4000-8000-0000000000aa";
/** An admin's change, as their desk stores it. */
async function changeByHand(slug: string, body: string): Promise<void> {
  await database.ownerSql`update article set body = ${body}, author_id = ${SOMEBODY},
    version = version + 1, updated_at = now() where slug = ${slug}`;
}

describe("the command that brings a database up to date", () => {
  test("publishes what this build has to say into an empty one, and a second time changes nothing", async () => {
    const { articles } = await bringUpToDate();
    expect(articles).toEqual({ ...NOTHING, added: ADDRESSES });
    expect([...(await read()).keys()].toSorted()).toEqual(ADDRESSES.toSorted());
    const before = await everything();
    expect((await bringUpToDate()).articles).toEqual(NOTHING);
    expect([...(await everything())]).toEqual([...before]);
  });

  test("publishes each once when two releases meet", async () => {
    const both = await Promise.all([release(OURS, FIRST), release(OURS, FIRST)]);
    expect(both.map(({ added }) => added.length).toSorted()).toEqual([0, OURS.length]);
    expect((await everything()).length).toBe(OURS.length);
  });
});

test("every topic is out in both languages, offered on the same days", async () => {
  await release(OURS, FIRST);
  const rows = await database.ownerSql`
    select topic, array_agg(locale order by locale) as locales, count(distinct shown_when)::int as days
    from article where status = 'published' group by topic`;
  expect(rows.map(({ topic }) => topic).toSorted()).toEqual(
    TOPICS.map(({ topic }) => topic).toSorted(),
  );
  for (const { locales, days } of rows)
    expect({ locales, days }).toEqual({ locales: LOCALES, days: 1 });
});

describe("a new build", () => {
  beforeEach(() => release(OURS, FIRST));

  test("brings a text that it says otherwise up to date, so that none tells an older rule", async () => {
    const next = changedIn("how-long-it-takes", { body: "Another number.", shownWhen: {} });
    expect(await release(next, LATER)).toEqual({ ...NOTHING, changed: ["en/how-long-it-takes"] });
    expect((await read()).get("en/how-long-it-takes")).toBe("Another number.");
    const [row] = await database.ownerSql`
      select version, shown_when, updated_at, published_at from article where slug = 'how-long-it-takes'`;
    // The version is raised: an editor that was open meanwhile is told before it saves over the new words.
    expect(row).toEqual({
      ...{ version: 2, shown_when: {} },
      ...{ updated_at: new Date(LATER), published_at: new Date(FIRST) },
    });
    expect(await release(next, LATER)).toEqual(NOTHING);
  });

  test("may give one another address", async () => {
    const moved = changedIn("how-long-it-takes", { slug: "how-many-weeks" });
    expect((await release(moved, LATER)).changed).toEqual(["en/how-many-weeks"]);
    const known = await read();
    expect([known.has("en/how-many-weeks"), known.has("en/how-long-it-takes")]).toEqual([
      true,
      false,
    ]);
  });

  test("removes what it says no longer, in one language or in both", async () => {
    const fewer = OURS.filter(({ topic, locale }) => topic !== "shoes" && locale === "en");
    const { removed, ...rest } = await release(fewer, LATER);
    expect(rest).toEqual({ added: [], changed: [], kept: [] });
    expect(removed).toContain("en/shoes-and-heel-lifts");
    expect(removed.length).toBe(TOPICS.length + 1);
    expect((await read()).size).toBe(TOPICS.length - 1);
  });

  test("leaves alone a text that somebody changed, says so, and keeps it when the topic goes", async () => {
    await changeByHand("shoes-and-heel-lifts", "Our clinic's own words.");
    const next = changedIn("shoes-and-heel-lifts", { body: "Newer words." });
    expect(await release(next, LATER)).toEqual({ ...NOTHING, kept: ["en/shoes-and-heel-lifts"] });
    await release(
      OURS.filter(({ topic }) => topic !== "shoes"),
      LATER,
    );
    expect((await read()).get("en/shoes-and-heel-lifts")).toBe("Our clinic's own words.");
  });

  test("leaves back what an admin took back, and keeps its words right meanwhile", async () => {
    await database.ownerSql`update article set status = 'draft', published_at = null,
      version = version + 1 where slug = 'how-long-it-takes'`;
    await release(changedIn("how-long-it-takes", { body: "Newer words." }), LATER);
    expect((await read()).has("en/how-long-it-takes")).toBe(false);
    const [row] = await database.ownerSql`
      select status, body from article where slug = 'how-long-it-takes'`;
    expect(row).toEqual({ status: "draft", body: "Newer words." });
  });

  test("gives way to an article of somebody else at the same address", async () => {
    await database.ownerSql`
      insert into article (id, slug, title, summary, body, status, author_id)
      values (gen_random_uuid(), 'hills', 'Hills', 'x', 'Mine.', 'published', ${SOMEBODY})`;
    const shoes = OURS.find(({ slug }) => slug === "shoes-and-heel-lifts")!;
    const next = [...OURS, { ...shoes, topic: "hills", slug: "hills" }];
    expect(await release(next, LATER)).toEqual({ ...NOTHING, kept: ["en/hills"] });
    expect((await read()).get("en/hills")).toBe("Mine.");
  });
});
