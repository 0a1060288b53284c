import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { COACH_CONSENT } from "#features/coaching/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ALEX, type CoachDesk, idOf, openCoachDesk, ROBIN } from "#testing/coach-desk.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const MINUTE = 60_000;
const runnerId = idOf("textbook");
const coachId = ROBIN.userId;

let desk: CoachDesk;
beforeAll(async () => {
  desk = await openCoachDesk(NOW);
});
afterAll(() => desk.database.end());
beforeEach(async () => {
  const { ownerSql } = desk.database;
  await ownerSql`delete from outbox`;
  await ownerSql`delete from access_grant where reason = 'test'`;
  await grant("textbook", "coached");
});

async function grant(name: "textbook" | "flare", level: string): Promise<void> {
  await desk.database.ownerSql`
    insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
    values (${idOf(name)}, ${uuidv7()}, ${level}, ${new Date(NOW - 1000)},
            ${new Date(NOW + 86_400_000)}, 'test', ${coachId})`;
}

const own = (at = NOW) => desk.asRunner("textbook", at).messages;
const theirs = (at = NOW, as: Actor = ROBIN) => desk.asCoach(as, at).messages;
const ask = (body: string, at = NOW, id = uuidv7()) => own(at).send({ id, coachId, body });
const answer = (body: string, at = NOW) => theirs(at).send({ id: uuidv7(), runnerId, body });
const bodies = (lines: readonly { readonly kind: string }[]) =>
  lines.flatMap((line) => ("body" in line ? [line.body] : []));
const code = (failing: Promise<unknown>) =>
  failing.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const called = async (kind: string): Promise<number> => {
  const [row] = await desk.database.ownerSql`
    select count(*)::int as n from outbox where kind = ${kind} and runner_id = ${runnerId}`;
  return row?.["n"];
};

describe("a runner and their coach", () => {
  test("read what the other one wrote, in the order it was said, each as whose it is", async () => {
    await ask("May the long run come back?", NOW);
    await answer("After two calm mornings.", NOW + MINUTE);
    const mine = await own(NOW + MINUTE).read({ coachId });
    expect(mine.lines).toMatchObject([
      { by: "runner", body: "May the long run come back?" },
      { by: "coach", body: "After two calm mornings." },
    ]);
    expect(mine).toMatchObject({ coach: { name: "Robin Vale" }, may: "write", unread: 1 });
    const { lines, unread } = await theirs(NOW + MINUTE).read({ runnerId });
    expect(bodies(lines)).toEqual(bodies(mine.lines));
    expect(unread).toBe(1);
  });

  test("see of each other's messages that they were seen, once they were", async () => {
    const { lines } = await own(NOW + MINUTE).read({ coachId });
    const through = lines.at(-1)?.at ?? "";
    await own(NOW + 2 * MINUTE).seen({ coachId, through });
    expect(await own(NOW + 2 * MINUTE).unread()).toEqual({ n: 0 });
    const after = await theirs(NOW + 2 * MINUTE).read({ runnerId });
    // The runner's own message isn't seen by the runner having read the thread.
    expect(after.lines.map((line) => "readAt" in line && line.readAt !== null)).toEqual([
      false,
      true,
    ]);
    expect(after.unread).toBe(1);
  });

  test("send twice what they say once", async () => {
    const id = uuidv7();
    await Promise.all([ask("Once", NOW + 3 * MINUTE, id), ask("Once", NOW + 3 * MINUTE, id)]);
    await ask("Once", NOW + 4 * MINUTE, id);
    const { lines } = await own().read({ coachId });
    expect(bodies(lines).filter((body) => body === "Once")).toHaveLength(1);
    expect(await code(ask("Something else", NOW, id))).toBe("CONFLICT");
  });

  test("say something, and not a book", async () => {
    for (const body of ["", "   ", "a".repeat(2001)])
      expect(await code(ask(body)), body.slice(0, 5)).toBe("BAD_REQUEST");
  });

  test("speak of an answer that this runner was given, shown beside what is said of it", async () => {
    await desk.tell("textbook", { kind: "now", at: new Date(NOW).toISOString(), pain: 2 });
    const [given] = await desk.asRunner("textbook").timeline.answers();
    const about = { id: uuidv7(), coachId, body: "Why this?", answerId: given?.id };
    await own(NOW + 5 * MINUTE).send(about);
    const { lines, answers } = await theirs(NOW + 5 * MINUTE).read({ runnerId });
    expect(lines.at(-1)).toMatchObject({ body: "Why this?", answerId: given?.id });
    expect(answers).toMatchObject([
      { id: given?.id, said: { decision: given?.guidance.decision } },
    ]);
    const foreign = { ...about, id: uuidv7(), answerId: uuidv7() };
    expect(await code(own().send(foreign))).toBe("NOT_FOUND");
  });

  test("page back to the beginning without losing or repeating a line", async () => {
    const { ownerSql } = desk.database;
    for (let n = 0; n < 70; n += 1) {
      await ownerSql`insert into message (runner_id, id, coach_id, author_id, body, sent_at)
        values (${runnerId}, ${uuidv7()}, ${coachId}, ${coachId}, ${`Old ${n}`},
                ${new Date(NOW - 86_400_000 + Math.floor(n / 7))})`;
    }
    const seen: string[] = [];
    let part = await own().read({ coachId });
    seen.unshift(...part.lines.map(({ id }) => id));
    while (part.before) {
      part = await own().read({ coachId, before: part.before });
      seen.unshift(...part.lines.map(({ id }) => id));
    }
    const stored = await ownerSql`select id from message where runner_id = ${runnerId}
      and coach_id = ${coachId} order by sent_at, id`;
    expect(seen).toEqual(stored.map((row) => row["id"]));
  });
});

describe("whoever is written to gets one mail for everything they haven't seen", () => {
  test("a coach", async () => {
    const { lines } = await theirs().read({ runnerId });
    await theirs(NOW + 9 * MINUTE).seen({ runnerId, through: lines.at(-1)?.at ?? "" });
    await ask("First", NOW + 10 * MINUTE);
    await ask("Second", NOW + 11 * MINUTE);
    expect(await called("coachAlert")).toBe(1);
    await theirs(NOW + 12 * MINUTE).seen({
      runnerId,
      through: new Date(NOW + 11 * MINUTE).toISOString(),
    });
    await ask("Third", NOW + 13 * MINUTE);
    expect(await called("coachAlert")).toBe(2);
  });

  test("a runner", async () => {
    const through = new Date(NOW + 20 * MINUTE).toISOString();
    await own(NOW + 20 * MINUTE).seen({ coachId, through });
    await answer("First", NOW + 21 * MINUTE);
    await answer("Second", NOW + 22 * MINUTE);
    expect(await called("messageNotice")).toBe(1);
  });
});

describe("the runner says who reads and who is written to", () => {
  test("a coach who is shut out sees nothing at the next request, though they stay the runner's coach", async () => {
    const runner = desk.asRunner("textbook");
    const out = await runner.coaching.shutOut({ coachId });
    expect(out.coaches).toMatchObject([{ id: coachId, consented: false }]);
    expect(await code(theirs().read({ runnerId }))).toBe("NOT_FOUND");
    expect(await code(answer("Still there?"))).toBe("NOT_FOUND");
    expect(await code(desk.asCoach().runners.read({ runnerId }))).toBe("NOT_FOUND");
    const { rows, fine } = await desk.asCoach().inbox.read();
    expect([...rows, ...fine].map((row) => row.runnerId)).not.toContain(runnerId);
    // The runner still reads the thread, and can't write into it.
    expect((await own().read({ coachId })).may).toBe("notLetIn");
    expect(await code(ask("Hello?"))).toBe("FORBIDDEN");
    expect(await code(runner.coaching.shutOut({ coachId }))).toBe("NOT_FOUND");
  });

  test("and sees it again from the request after they are let in", async () => {
    const runner = desk.asRunner("textbook");
    const words = { coachId, consent: COACH_CONSENT } as const;
    await Promise.all([runner.coaching.letIn(words), runner.coaching.letIn(words)]);
    expect(await code(theirs().read({ runnerId }))).toBe("done");
    const live = await desk.database.ownerSql`select id from consent where runner_id = ${runnerId}
      and coach_id = ${coachId} and purpose = 'coachAccess' and withdrawn_at is null`;
    expect(live).toHaveLength(1);
    const traces = await desk.audited("coach.letIn");
    expect(traces.at(-1)).toMatchObject({ actorId: runnerId, detail: { coachId } });
  });

  test("nobody is let in who doesn't coach them", async () => {
    const runner = desk.asRunner("textbook");
    const stranger = { coachId: ALEX.userId, consent: COACH_CONSENT } as const;
    expect(await code(runner.coaching.letIn(stranger))).toBe("NOT_FOUND");
    const said = { id: uuidv7(), coachId: ALEX.userId, body: "Hello" };
    expect(await code(own().send(said))).toBe("NOT_FOUND");
    expect(await code(own().read({ coachId: ALEX.userId }))).toBe("NOT_FOUND");
  });

  test("a coach reads and writes in their own thread alone, another coach's stays between those two", async () => {
    await desk.addCoach("textbook", ALEX);
    expect((await theirs(NOW, ALEX).read({ runnerId })).lines).toEqual([]);
    await theirs(NOW, ALEX).send({ id: uuidv7(), runnerId, body: "I help out this week." });
    expect(bodies((await theirs().read({ runnerId })).lines)).not.toContain(
      "I help out this week.",
    );
    // An id taken in a thread one can't see is refused without a word of what it holds.
    const { lines } = await theirs().read({ runnerId });
    const taken = { id: lines[0]?.id ?? "", runnerId, body: "Mine now" };
    expect(await code(theirs(NOW, ALEX).send(taken))).toBe("CONFLICT");
    await desk.asRunner("textbook").coaching.end({ coachId: ALEX.userId });
    expect((await own().read({ coachId: ALEX.userId })).may).toBe("ended");
    expect((await own().threads()).map(({ coach, current }) => [coach.name, current])).toEqual([
      ["Robin Vale", true],
      ["Alex Duran", false],
    ]);
  });
});

describe("without the plan that has a coach in it", () => {
  test("what was said stays to be read, what the coach says still arrives, and nothing new is asked", async () => {
    const lapsed = desk.asRunner("lapsed").messages;
    const [old] = await lapsed.threads();
    const thread = await lapsed.read({ coachId: old?.coach.id ?? "" });
    expect(thread.lines.length).toBeGreaterThan(1);
    expect(thread.may).toBe("notInPlan");
    const said = { id: uuidv7(), coachId: thread.coach.id, body: "And now?" };
    expect(await code(lapsed.send(said))).toBe("PAYMENT_REQUIRED");
    const runner = { id: uuidv7(), runnerId: idOf("lapsed"), body: "Your old plan still holds." };
    await desk.asCoach().messages.send(runner);
    expect(await lapsed.unread()).toEqual({ n: 1 });
  });

  test("a runner whom nobody coaches has no thread", async () => {
    expect(await desk.asRunner("alone").messages.threads()).toEqual([]);
  });
});

test("what a coach reads and writes leaves its trace, without a word of it", async () => {
  const written = (await desk.audited("message.send")).filter((row) => row.runnerId === runnerId);
  expect(written.length).toBeGreaterThan(0);
  expect(new Set(written.map((row) => row.actorId))).toEqual(new Set([coachId, ALEX.userId]));
  for (const { detail } of written) expect(detail).toEqual({});
  expect((await desk.audited("messages.read")).length).toBeGreaterThan(0);
});

test("nobody floods the other", async () => {
  const other = { id: idOf("insertional"), as: desk.asCoach(ROBIN, NOW + 3 * 3_600_000).messages };
  for (let n = 0; n < 60; n += 1)
    await other.as.send({ id: uuidv7(), runnerId: other.id, body: `${n}` });
  const more = other.as.send({ id: uuidv7(), runnerId: other.id, body: "more" });
  expect(await code(more)).toBe("TOO_MANY_REQUESTS");
});
