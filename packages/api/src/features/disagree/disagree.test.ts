import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { uuidv7 } from "#kernel/ids.ts";
import { type CoachDesk, idOf, openCoachDesk, ROBIN } from "#testing/coach-desk.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const runnerId = idOf("flare");
const coachId = ROBIN.userId;

let desk: CoachDesk;
beforeAll(async () => {
  desk = await openCoachDesk(NOW);
});
afterAll(() => desk.database.end());

const own = (at = NOW) => desk.asRunner("flare", at);
const needOf = async (name: "flare" | "redFlag" | "textbook", at = NOW) => {
  const { rows } = await desk.asCoach(ROBIN, at).inbox.read();
  return rows.find((row) => row.runnerId === idOf(name))?.need;
};
const code = (failing: Promise<unknown>) =>
  failing.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

describe("a runner who doesn't agree with today's answer", () => {
  const id = uuidv7();
  const against = { id, answerId: null, why: "tooCareful", words: "It was the hill." } as const;

  test("is told who reads it, and with which answer", async () => {
    const about = await own().disagree.about({ answerId: null });
    const today = await own().guidance.today({});
    expect(about.said).toMatchObject({ decision: today.guidance.decision });
    expect(about).toMatchObject({ answerId: null, coach: "Robin Vale" });
  });

  test("stands before their coach, above the answer itself, with the rule that decided and why they don't agree", async () => {
    const { guidance } = await own().guidance.today({});
    const { decision } = guidance;
    expect(await own().disagree.say({ ...against, decision })).toEqual({ coach: "Robin Vale" });
    expect(await needOf("flare")).toEqual({
      ...{ kind: "disagrees", why: "tooCareful" },
      ...{ decision, rule: guidance.reasons[0]?.rule },
    });
  });

  test("has said it once, however often it was sent", async () => {
    const { guidance } = await own().guidance.today({});
    const { decision } = guidance;
    const again = { ...against, decision };
    await Promise.all([own().disagree.say(again), own().disagree.say(again)]);
    const stored = await desk.database
      .ownerSql`select id from disagreement where runner_id = ${runnerId}`;
    expect(stored).toHaveLength(1);
    expect(await code(own().disagree.say({ ...again, words: "Other words" }))).toBe("CONFLICT");
  });

  test("brings the coach the answer as it was given: every rule of it, with its facts", async () => {
    const { lines, answers } = await desk.asCoach().messages.read({ runnerId });
    const line = lines.at(-1);
    expect(line).toMatchObject({
      kind: "disagreement",
      why: "tooCareful",
      words: "It was the hill.",
    });
    const { guidance } = await own().guidance.today({});
    const answer = answers.find((one) => one.id === line?.answerId);
    expect(answer?.said.reasons).toEqual(guidance.reasons);
    expect(answer?.said.reasons[0]?.facts).toBeDefined();
  });

  test("changes no answer by it", async () => {
    const before = (await own().guidance.today({})).guidance;
    const { decision } = before;
    await own().disagree.say({ ...against, id: uuidv7(), decision, why: "wrongFacts", words: "" });
    expect((await own().guidance.today({})).guidance).toEqual(before);
  });

  test("waits until the coach has said something, a week at most", async () => {
    expect((await needOf("flare", NOW + 7 * DAY))?.kind).toBe("disagrees");
    expect((await needOf("flare", NOW + 7 * DAY + HOUR))?.kind).not.toBe("disagrees");
    const said = { id: uuidv7(), runnerId, body: "Two flat days, then we look again." };
    await desk.asCoach(ROBIN, NOW + HOUR).messages.send(said);
    expect((await needOf("flare", NOW + HOUR))?.kind).not.toBe("disagrees");
  });

  test("is asked to look again when the answer is another one by now", async () => {
    const { guidance } = await own().guidance.today({});
    const decision = guidance.decision === "run" ? "rest" : "run";
    expect(await code(own().disagree.say({ ...against, id: uuidv7(), decision }))).toBe("CONFLICT");
  });

  test("speaks of their own answers alone", async () => {
    const foreign = { ...against, id: uuidv7(), answerId: uuidv7(), decision: "rest" } as const;
    expect(await code(own().disagree.say(foreign))).toBe("NOT_FOUND");
    expect(await code(own().disagree.about({ answerId: uuidv7() }))).toBe("NOT_FOUND");
  });
});

test("an open red flag stands above what its runner doesn't agree with", async () => {
  const runner = desk.asRunner("redFlag");
  const { guidance } = await runner.guidance.today({});
  const { decision } = guidance;
  const id = uuidv7();
  await runner.disagree.say({ id, answerId: null, decision, why: "tooCareful", words: "" });
  expect((await needOf("redFlag"))?.kind).toBe("flag");
});

test("without a coach who was let in it is kept with the answer, and nobody is named", async () => {
  const runner = desk.asRunner("alone");
  const { guidance } = await runner.guidance.today({});
  const { decision } = guidance;
  const id = uuidv7();
  const said = { id, answerId: null, decision, why: "tooMuch", words: "Sore." } as const;
  expect(await runner.disagree.say(said)).toEqual({ coach: null });
  await desk.withdraw("override");
  const shut = await desk.asRunner("override").disagree.about({ answerId: null });
  expect(shut.coach).toBeNull();
});

test("a message that waits brings its runner before the coach, until it is answered or a week after it was seen", async () => {
  const { ownerSql } = desk.database;
  const textbook = idOf("textbook");
  expect(await needOf("textbook")).toBeUndefined();
  await ownerSql`insert into message (runner_id, id, coach_id, author_id, body, sent_at)
    values (${textbook}, ${uuidv7()}, ${coachId}, ${textbook}, 'May I?', ${new Date(NOW)}),
           (${textbook}, ${uuidv7()}, ${coachId}, ${textbook}, 'Soon?', ${new Date(NOW + 1000)})`;
  const at = NOW + HOUR;
  expect(await needOf("textbook", at)).toEqual({ kind: "question", messages: 2 });
  const { rows } = await desk.asCoach(ROBIN, at).inbox.read();
  const row = rows.find((one) => one.runnerId === textbook);
  expect(row).toMatchObject({ unread: 2, since: new Date(NOW).toISOString() });
  const through = new Date(NOW + 1000).toISOString();
  await desk.asCoach(ROBIN, at).messages.seen({ runnerId: textbook, through });
  expect((await needOf("textbook", at))?.kind).toBe("question");
  expect((await needOf("textbook", NOW + 8 * DAY))?.kind).not.toBe("question");
  await desk
    .asCoach(ROBIN, at)
    .messages.send({ id: uuidv7(), runnerId: textbook, body: "You may." });
  expect(await needOf("textbook", at)).toBeUndefined();
});
