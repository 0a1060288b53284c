import { releaseArticles } from "@springback/db/publish-articles";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";

const env = parseEnv({});
const NOW = Date.parse("2026-11-20T09:00:00Z");
const SLUG = "how-long-it-takes";

let database: TestDatabase;
let admin: Actor;
beforeAll(async () => {
  database = await testDatabase();
  const id = uuidv7();
  await database.ownerSql`insert into "user" (id, email, email_key, name, role)
    values (${id}, ${id}, ${id}, 'Somebody', 'admin')`;
  admin = { userId: id, role: "admin", name: "Somebody" };
  await release();
});
afterAll(() => database.end());

const release = () => releaseArticles(database.ownerUrl, NOW);
const desk = () =>
  coachRouter.createCaller(createContext({ audience: "coach", actor: admin, db: database.db, env }))
    .articles;
const reader = runnerRouter.createCaller;
const read = async () =>
  reader(createContext({ audience: "runner", actor: null, db: database.db, env })).articles.read({
    slug: SLUG,
  });
const onDesk = async () => (await desk().list()).find(({ slug }) => slug === SLUG)!;
/** An older build's text, still in the database. */
const age = () =>
  database.ownerSql`update article set body = 'Numbers of older rules.', version = version + 1 where slug = ${SLUG}`;

test("an editor that was open over a release is told of the newer words before it saves over them", async () => {
  const open = await desk().get(await onDesk());
  await age();
  await release();
  const { body } = await read();
  await expect(
    desk().save({ ...open, base: open.version, body: "Typed before the release." }),
  ).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { detail: { ours: true, body } },
  });
});

test("one that an admin took back and put out again is still the product's own: the next release keeps it right", async () => {
  const back = await desk().unpublish(await onDesk());
  await age();
  await release();
  await desk().publish({ ...back, version: (await onDesk()).version });
  expect((await read()).body).not.toBe("Numbers of older rules.");
  await age();
  expect((await release()).changed).toEqual([`en/${SLUG}`]);
});

test("one whose words an admin changed is the admin's from then on: no release takes them back", async () => {
  const open = await desk().get(await onDesk());
  const saved = await desk().save({ ...open, base: open.version, body: "Our clinic's own words." });
  expect([open.ours, saved.ours]).toEqual([true, false]);
  expect((await release()).kept).toEqual([`en/${SLUG}`]);
  expect(await read()).toMatchObject({ body: "Our clinic's own words.", reviewed: null });
});
