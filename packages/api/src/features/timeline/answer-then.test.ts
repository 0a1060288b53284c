import { RULES } from "@springback/core/guidance";
import type { Entry } from "@springback/core/timeline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewFact } from "#features/timeline/schema.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { type CoachDesk, openCoachDesk } from "#testing/coach-desk.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const MINUTE = 60_000;
const iso = (ms: number): string => new Date(ms).toISOString();

let desk: CoachDesk;
let first: string;

const own = (at = NOW) => desk.asRunner("textbook", at);
const record = (entry: Entry, at: number) =>
  own(at).timeline.record({ facts: [{ id: uuidv7(), entry: entry as NewFact["entry"] }] });
const painAt = (at: number, pain: number) =>
  record({ kind: "now", at: iso(at), pain, limp: false }, at);
const open = (answerId: string) => own(NOW + 60 * MINUTE).timeline.answer({ answerId });
/** The first answer once more, as it might have been stored then. */
async function copied(then: { rules?: string; decision?: string }): Promise<string> {
  const id = uuidv7();
  const [given] = await desk.database.ownerSql`
    insert into decision (runner_id, id, asked_at, rules, question, guidance)
    select runner_id, ${id}, asked_at, ${then.rules ?? RULES}, question,
      guidance || jsonb_build_object('decision', coalesce(${then.decision ?? null}, guidance ->> 'decision'))
    from decision where id = ${first} returning id`;
  return String(given?.["id"]);
}
const rows = () =>
  desk.database.ownerSql`select (select count(*) from decision) d, (select count(*) from audit) a,
    (select count(*) from fact) f`;
const code = (failing: Promise<unknown>) =>
  failing.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

beforeAll(async () => {
  desk = await openCoachDesk(NOW);
  await painAt(NOW, 1);
  first = (await own().timeline.answers())[0]?.id ?? "";
});
afterAll(() => desk.database.end());

describe("an earlier answer", () => {
  test("opens every rule that was asked for it, in order, with the numbers of that moment", async () => {
    const opened = await open(first);
    expect(opened).toMatchObject({ id: first, askedAt: iso(NOW), rules: RULES });
    const { considered, now } = opened.behind;
    expect(now).toBeNull();
    expect(considered.length).toBeGreaterThan(5);
    expect(considered.at(-1)).toMatchObject({ rule: "B9", facts: { painNow: 1 } });
    const applied = considered.filter(({ applied: did }) => did).map(({ rule }) => rule);
    expect(opened.guidance.reasons.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(applied),
    );
  });

  test("stays what it was when more is told, and when what happened before it is told late", async () => {
    const before = await open(first);
    await painAt(NOW + 10 * MINUTE, 7);
    await record({ kind: "flag", at: iso(NOW - 30 * MINUTE), flag: "RF-NEURO" }, NOW + 20 * MINUTE);
    expect(await open(first)).toEqual(before);
    const [latest] = await own(NOW + 20 * MINUTE).timeline.answers();
    const after = await open(latest?.id ?? "");
    expect(after.guidance.refer).toMatchObject({ flag: "RF-NEURO" });
    expect(after.behind.considered[0]).toMatchObject({ applied: true });
  });

  test("is only read: opening it stores nothing", async () => {
    const before = await rows();
    await open(first);
    expect(await rows()).toEqual(before);
  });

  test("given under earlier rules keeps the reasons it was given with, and no rule of today stands in for them", async () => {
    const { rules, guidance, behind } = await open(await copied({ rules: "springback/0" }));
    expect(rules).toBe("springback/0");
    expect(guidance.reasons.length).toBeGreaterThan(0);
    expect(behind).toEqual({ considered: [], now: null });
  });

  test("says so where the rules in force would answer the same facts otherwise", async () => {
    const { guidance, behind } = await open(await copied({ decision: "rest" }));
    expect(guidance.decision).toBe("rest");
    expect(behind.now).toMatchObject({ rules: RULES });
    expect(behind.now?.guidance.decision).not.toBe("rest");
    expect(behind.considered).toEqual([]);
  });

  test("that a runner didn't agree with opens as any other does", async () => {
    const runner = desk.asRunner("overdoer", NOW);
    const given = (await runner.timeline.answers()).at(-1);
    const { guidance, behind } = await runner.timeline.answer({ answerId: given?.id ?? "" });
    expect(guidance.decision).toBe("rest");
    expect(behind.now).toBeNull();
    expect(behind.considered.find(({ applied }) => applied)?.rule).toBe(guidance.reasons[0]?.rule);
  });

  test("of somebody else isn't there", async () => {
    const theirs = desk.asRunner("flare", NOW).timeline.answer({ answerId: first });
    expect(await code(theirs)).toBe("NOT_FOUND");
    expect(await code(open(uuidv7()))).toBe("NOT_FOUND");
  });
});
