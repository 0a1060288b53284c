import { eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#client.ts";
import { demoId } from "#scenarios/demo-id.ts";
import { message } from "#schema/messages.ts";
import { type TestDatabase, testDatabase } from "#testing.ts";
import { castRows, IDS } from "#walls/cast.ts";

const SELF: Actor = { userId: IDS.runner, role: "runner" };
const COACH: Actor = { userId: IDS.coach, role: "coach" };
const DROPPED: Actor = { userId: IDS.dropped, role: "coach" };
const REFUSED = { name: "QueryFailed", code: "42501" };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await castRows(database.ownerSql);
});
afterAll(() => database.end());

let written = 0;
function write(as: Actor, row: Partial<typeof message.$inferInsert>) {
  written += 1;
  return database.db.withActor(as, (tx) =>
    tx.insert(message).values({
      runnerId: IDS.runner,
      id: demoId(`written ${written}`),
      coachId: IDS.coach,
      authorId: as.userId,
      body: "How did the hill feel?",
      sentAt: new Date(),
      ...row,
    }),
  );
}

const threads = (as: Actor) =>
  database.db.withActor(as, (tx) =>
    tx.selectDistinct({ coach: message.coachId }).from(message).orderBy(message.coachId),
  );

const see = (as: Actor) =>
  database.db.withActor(as, (tx) =>
    tx
      .update(message)
      .set({ readAt: new Date() })
      .where(isNull(message.readAt))
      .returning({ author: message.authorId }),
  );

const authors = (rows: readonly { author: string }[]) => [
  ...new Set(rows.map(({ author }) => author)),
];

describe("a thread is between two people", () => {
  test("each writes in their own name, and in nobody else's", async () => {
    await expect(write(SELF, {})).resolves.toBeDefined();
    await expect(write(COACH, {})).resolves.toBeDefined();
    await expect(write(SELF, { authorId: IDS.coach })).rejects.toMatchObject(REFUSED);
    await expect(write(COACH, { authorId: IDS.runner })).rejects.toMatchObject(REFUSED);
    await expect(write(COACH, { coachId: IDS.dropped })).rejects.toMatchObject(REFUSED);
  });

  test("a runner writes to the coach they have and let in, and reads on what others wrote", async () => {
    for (const coachId of [IDS.dropped, IDS.unassigned])
      await expect(write(SELF, { coachId })).rejects.toMatchObject(REFUSED);
    expect((await threads(SELF)).map(({ coach }) => coach).toSorted()).toEqual(
      [IDS.coach, IDS.dropped].toSorted(),
    );
  });

  test("a coach reads their own thread with a runner and not the one with another coach", async () => {
    expect(await threads(COACH)).toEqual([{ coach: IDS.coach }]);
    expect(await threads(DROPPED)).toEqual([]);
    await expect(write(DROPPED, { coachId: IDS.dropped })).rejects.toMatchObject(REFUSED);
  });

  test("nothing is said to have been read before it was", async () => {
    await expect(write(SELF, { readAt: new Date() })).rejects.toMatchObject(REFUSED);
  });

  test("only the other one of the two says that a message was seen", async () => {
    expect(authors(await see(COACH))).toEqual([IDS.runner]);
    expect(authors(await see(SELF)).toSorted()).toEqual([IDS.coach, IDS.dropped].toSorted());
  });
});

describe("what was said stays as it was said", () => {
  test("neither side changes the words, the author or the answer it was about", async () => {
    for (const change of [{ body: "Nothing." }, { authorId: IDS.coach }, { decisionId: null }])
      for (const as of [SELF, COACH])
        await expect(
          database.db.withActor(as, (tx) => tx.update(message).set(change)),
        ).rejects.toMatchObject(REFUSED);
  });

  test("nor does the owner, and what was seen is never unseen", async () => {
    const { ownerSql } = database;
    await write(SELF, {});
    await see(COACH);
    for (const failure of [
      ownerSql`update message set body = 'Nothing.'`,
      ownerSql`update message set coach_id = ${IDS.dropped} where author_id = runner_id`,
      ownerSql`update message set read_at = null where read_at is not null`,
      ownerSql`truncate message`,
    ])
      await expect(failure).rejects.toMatchObject({ code: "23001" });
    await expect(
      database.db.withActor(COACH, (tx) => tx.delete(message).where(eq(message.body, "x"))),
    ).rejects.toMatchObject(REFUSED);
  });

  test("an empty message and a book are not messages, and nobody speaks for a third person", async () => {
    for (const body of ["", "a".repeat(2001)])
      await expect(write(SELF, { body })).rejects.toMatchObject({ code: "23514" });
    await expect(
      database.ownerSql`insert into message (runner_id, id, coach_id, author_id, body, sent_at)
        values (${IDS.runner}, gen_random_uuid(), ${IDS.coach}, ${IDS.admin}, 'x', now())`,
    ).rejects.toMatchObject({ code: "23514" });
  });

  test("a message is about an answer that this runner was given", async () => {
    const theirs = demoId(`decision of ${IDS.stranger}`);
    await expect(write(SELF, { decisionId: theirs })).rejects.toMatchObject({ code: "23503" });
  });
});
