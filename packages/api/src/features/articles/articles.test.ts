import { type Action, can, type Role } from "@springback/core/access";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";

let database: TestDatabase;
const env = parseEnv({});

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());

async function person(role: Actor["role"]): Promise<Actor> {
  const id = uuidv7();
  await database.ownerSql`insert into "user" (id, email, email_key, name, role)
    values (${id}, ${id}, ${id}, 'Somebody', ${role})`;
  return { userId: id, role, name: "Somebody" };
}
const desk = (actor: Actor) =>
  coachRouter.createCaller(createContext({ audience: "coach", actor, db: database.db, env }))
    .articles;
const reader = (actor: Actor | null) =>
  runnerRouter.createCaller(createContext({ audience: "runner", actor, db: database.db, env }))
    .articles;

const draft = (change: object = {}) => {
  const id = uuidv7();
  const words = { title: "Shoes", summary: "In short.", body: "Some words." };
  return { id, base: null, slug: `shoes-${id.slice(-12)}`, ...words, ...change };
};
const slugs = async (who: Actor | null) => (await reader(who).list()).map((one) => one.slug);

test("a draft is nobody's to read; published, runners and visitors read it; taken back, nobody does", async () => {
  const [admin, runner] = [await person("admin"), await person("runner")];
  const saved = await desk(admin).save(draft());
  for (const who of [null, runner]) {
    expect(await slugs(who)).not.toContain(saved.slug);
    await expect(reader(who).read({ slug: saved.slug })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  }
  const published = await desk(admin).publish(saved);
  for (const who of [null, runner]) {
    expect(await slugs(who)).toContain(saved.slug);
    expect(await reader(who).read({ slug: saved.slug })).toEqual({
      ...{ slug: saved.slug, title: "Shoes", summary: "In short.", body: "Some words." },
      ...{ locale: "en", slugs: { en: saved.slug, fr: null } },
      ...{ chapter: null, sources: [], reviewed: null },
    });
  }
  await desk(admin).unpublish(published);
  expect(await slugs(null)).not.toContain(saved.slug);
});

const refusalOf = (slug: string) =>
  reader(null)
    .read({ slug })
    .catch((error: Error) => `${error.name} ${error.message}`);

test("a draft answers a reader exactly like an address nobody uses", async () => {
  const saved = await desk(await person("admin")).save(draft());
  expect(await refusalOf(saved.slug)).toBe(await refusalOf("nobody-uses-this"));
});

test("an article is read in its own language: the same address leads elsewhere in another", async () => {
  const admin = await person("admin");
  const english = await desk(admin).publish(await desk(admin).save(draft()));
  const french = uuidv7();
  await database.ownerSql`
    insert into article (id, slug, locale, topic, title, summary, body, status, author_id, published_at)
    values (${french}, ${english.slug}, 'fr', 'shoes', 'Chaussures', 'En bref.', 'Des mots.', 'published',
            ${admin.userId}, now())`;
  const read = (locale?: "en" | "fr") => reader(null).read({ slug: english.slug, locale });
  expect([(await read()).title, (await read("en")).title]).toEqual(["Shoes", "Shoes"]);
  expect((await read("fr")).title).toBe("Chaussures");
  expect((await reader(null).list({ locale: "fr" })).map((one) => one.title)).toEqual([
    "Chaussures",
  ]);
  expect((await reader(null).list()).map((one) => one.title)).not.toContain("Chaussures");
  const seen = await desk(admin).get({ id: french });
  await desk(admin).save({ ...seen, base: seen.version, body: "D'autres mots." });
  expect((await read("fr")).body).toBe("D'autres mots.");
});

test("a save that started from an older version is told of the newer one, whose words stand", async () => {
  const [one, two] = [await person("admin"), await person("coach")];
  const first = await desk(one).save(draft());
  const theirs = await desk(two).save({ ...first, base: first.version, body: "Theirs." });
  await expect(
    desk(one).save({ ...first, base: first.version, body: "Mine." }),
  ).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { detail: { version: theirs.version, body: "Theirs.", title: "Shoes" } },
  });
  expect(await desk(one).get(first)).toMatchObject({ body: "Theirs.", version: 2 });
  const mine = await desk(one).save({ ...first, base: theirs.version, body: "Mine." });
  expect(mine).toMatchObject({ body: "Mine.", version: 3 });
});

test("of saves that arrive at the same moment one is kept and every other is told", async () => {
  const admin = await person("admin");
  const first = await desk(admin).save(draft());
  const saves = await Promise.allSettled(
    [1, 2, 3, 4].map((n) => desk(admin).save({ ...first, base: 1, body: `Text ${n}` })),
  );
  expect(saves.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  for (const one of saves) {
    if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "CONFLICT" });
  }
  expect((await desk(admin).get(first)).version).toBe(2);
});

test("a save sent twice is one article and one version", async () => {
  const admin = await person("admin");
  const form = draft();
  const both = await Promise.all([desk(admin).save(form), desk(admin).save(form)]);
  expect(both.map((one) => one.version)).toEqual([1, 1]);
  const change = { ...form, base: 1, body: "More." };
  await desk(admin).save(change);
  expect(await desk(admin).save(change)).toMatchObject({ version: 2, body: "More." });
  expect((await desk(admin).list()).filter((one) => one.id === form.id)).toHaveLength(1);
});

test("only the version that was looked at is published", async () => {
  const admin = await person("admin");
  const seen = await desk(admin).save(draft());
  await desk(admin).save({ ...seen, base: 1, body: "Changed since." });
  await expect(desk(admin).publish(seen)).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await slugs(null)).not.toContain(seen.slug);
});

test("an address is in use once, in small letters, digits and single hyphens", async () => {
  const admin = await person("admin");
  const first = await desk(admin).save(draft());
  await expect(desk(admin).save(draft({ slug: first.slug }))).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { detail: { field: "slug" } },
  });
  for (const slug of ["Shoes", "a b", "-shoes", "shoes-", "a--b", "ab", "../x", "schuhe-für", ""]) {
    await expect(desk(admin).save(draft({ slug })), slug).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  }
});

test("an article without words isn't published", async () => {
  const admin = await person("admin");
  const empty = await desk(admin).save(draft({ body: "  " }));
  await expect(desk(admin).publish(empty)).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { detail: { field: "body" } },
  });
});

test("a coach drafts, and neither publishes nor changes what is published", async () => {
  const [admin, coach] = [await person("admin"), await person("coach")];
  const saved = await desk(coach).save(draft());
  await expect(desk(coach).publish(saved)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const published = await desk(admin).publish(saved);
  await expect(
    desk(coach).save({ ...published, base: published.version, body: "Quietly." }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(desk(coach).unpublish(published)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await reader(null).read({ slug: saved.slug })).toMatchObject({ body: "Some words." });
});

test("publishing, changing what is published and taking it back are written down", async () => {
  const admin = await person("admin");
  let now = await desk(admin).publish(await desk(admin).save(draft()));
  now = await desk(admin).save({ ...now, base: now.version, body: "Better." });
  await desk(admin).unpublish(now);
  const rows = await database.ownerSql`
    select action, detail from audit where actor_id = ${admin.userId} order by id`;
  expect(rows.map((row) => row["action"])).toEqual([
    "article.publish",
    "article.change",
    "article.unpublish",
  ]);
  expect(rows[0]?.["detail"]).toEqual({ article: now.id, version: 2 });
});

test("who may draft and who may publish is what core's table says", async () => {
  const may: readonly [Action, (who: Actor) => Promise<unknown>][] = [
    ["content.draft", (who) => desk(who).list()],
    ["content.publish", (who) => desk(who).publish({ id: uuidv7(), version: 1 })],
  ];
  for (const role of ["runner", "coach", "admin", "owner"] satisfies Role[]) {
    const who = await person(role);
    for (const [action, call] of may) {
      const refused = await call(who).then(
        () => false,
        (error: { code?: string }) => error.code === "FORBIDDEN",
      );
      expect(!refused, `${role} ${action}`).toBe(can(role, action));
    }
  }
});
