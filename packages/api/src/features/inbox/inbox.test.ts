import type { Entry, IntakeEntry } from "@springback/core/timeline";
import { DEMO_RUNNERS, type ScenarioName } from "@springback/db/demo-people";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { InboxRow } from "#features/inbox/schema.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ALEX, type CoachDesk, idOf, openCoachDesk } from "#testing/coach-desk.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const HOUR = 3_600_000;
const ago = (hours: number): string => new Date(NOW - hours * HOUR).toISOString();

const intake = (hours: number): IntakeEntry => ({
  ...{ kind: "intake", at: ago(hours), side: "left", site: "midportion", mode: "continuing" },
  ...{ baselinePain: 1, age: 30, longestRun30dM: 5000 },
});
const feels = (hours: number, pain: number, limp = false): Entry => ({
  ...{ kind: "now", at: ago(hours), pain, limp },
});

const flagAt = (hours: number): Entry => ({ kind: "flag", at: ago(hours), flag: "RF-FH" });

let desk: CoachDesk;
beforeAll(async () => {
  desk = await openCoachDesk(NOW);
});
afterAll(() => desk.database.end());

const rowOf = async (name: ScenarioName, at = NOW): Promise<InboxRow | undefined> => {
  const { rows } = await desk.asCoach(undefined, at).inbox.read();
  return rows.find((row) => row.runnerId === idOf(name));
};

test("the demo's runners stand in the order of need, each with one reason, and the rest are counted", async () => {
  const { rows, fine, counts } = await desk.asCoach().inbox.read();
  expect(rows.map((row) => [row.name, row.need.kind])).toEqual([
    ["Ines Moreau", "flag"],
    ["Tom Okafor", "flare"],
    ["Priya Nair", "plan"],
    ["Sam Castillo", "override"],
    ["Jonas Weber", "silent"],
  ]);
  expect(fine.map((row) => row.name)).toEqual([
    "Aoife Byrne",
    "Erik Sand",
    "Hugh Patel",
    "Maya Lindqvist",
    "Noor Haddad",
  ]);
  expect(counts).toEqual({
    ...{
      total: 10,
      fine: 5,
      flag: 1,
      rest: 0,
      worse: 0,
      flare: 1,
      plan: 1,
      override: 1,
      silent: 1,
    },
    ...{ disagrees: 0, question: 0, intake: 0 },
  });
});

test("each reason says what it is about and since when", async () => {
  expect(await rowOf("redFlag")).toMatchObject({
    standing: "see",
    since: ago(0.75),
    need: { kind: "flag", flag: "RF-DVT", level: "sameDay", open: 1 },
  });
  expect(await rowOf("flare")).toMatchObject({
    since: "2026-11-19T17:30:00.000Z",
    need: { kind: "flare", activity: "run", verdict: "over" },
  });
  expect(await rowOf("insertional")).toMatchObject({
    need: { kind: "plan", findings: 2, exercise: "squat_deep", rule: "E-DEEP-BEND" },
  });
  expect(await rowOf("override")).toMatchObject({
    since: "2026-11-19T12:30:00.000Z",
    need: { kind: "override", rule: "B6", until: ago(-4) },
  });
  expect(await rowOf("silent")).toMatchObject({ need: { kind: "silent", neverSpoke: false } });
});

test("asked again it is the same list in the same order, and what it caches doesn't change it", async () => {
  const first = await desk.asCoach().inbox.read();
  expect(await desk.asCoach().inbox.read()).toEqual(first);
});

test("a runner who limps comes before a flare, since the first answer that turned to rest, and stays until they answer otherwise", async () => {
  await desk.tell("textbook", feels(0.3, 1));
  await desk.tell("textbook", feels(0.25, 2, true));
  await desk.tell("textbook", feels(0.2, 3, true));
  const { rows } = await desk.asCoach().inbox.read();
  expect(rows.map((row) => row.need.kind).slice(0, 3)).toEqual(["flag", "rest", "flare"]);
  const later = await rowOf("textbook", NOW + 20 * HOUR);
  expect(later).toMatchObject({ need: { kind: "rest", rule: "B1" }, standing: null });
  expect(later?.since).toBe(new Date(NOW).toISOString());
  await desk.tell("textbook", feels(0.1, 1));
  expect((await rowOf("textbook"))?.need.kind).not.toBe("rest");
});

test("of two reasons a runner has, the more pressing one is told", async () => {
  await desk.tell("flare", feels(0.1, 3, true));
  expect(await rowOf("flare")).toMatchObject({ need: { kind: "rest", rule: "B1" } });
  await desk.tell("flare", feels(0.05, 3));
  expect(await rowOf("flare")).toMatchObject({ need: { kind: "flare" } });
});

test("an unanswered morning is silence to wait for, not rest", async () => {
  expect(await rowOf("returning", NOW + 14 * HOUR)).toBeUndefined();
  expect((await rowOf("returning", NOW + 47 * HOUR))?.need.kind).toBeUndefined();
  expect((await rowOf("returning", NOW + 48 * HOUR))?.need.kind).toBe("silent");
});

test("a red flag told and cleared breaks the silence, and a coach's own word doesn't", async () => {
  const later = NOW + 50 * HOUR;
  const caller = desk.asCoach(undefined, later);
  await caller.runners.assign({ runnerId: idOf("override"), id: uuidv7(), stage: "S2" });
  expect(await rowOf("override", later)).toMatchObject({ need: { kind: "silent", hours: 50 } });
  await desk.tell("override", { kind: "flag", at: ago(0), flag: "RF-FH" });
  await desk.asCoach().runners.clearFlag({
    ...{ runnerId: idOf("override"), id: uuidv7(), flag: "RF-FH", clinician: "Dr Osei" },
    ...{ reason: "Tested.", confirmed: true },
  });
  expect(await rowOf("override", NOW + 47 * HOUR)).toBeUndefined();
});

test("somebody who told where it hurts waits for a stage, and until then for nothing", async () => {
  expect(await rowOf("brandNew")).toBeUndefined();
  await desk.tell("brandNew", intake(3));
  expect(await rowOf("brandNew")).toMatchObject({ need: { kind: "intake" }, since: ago(3) });
  await desk.asCoach().runners.assign({ runnerId: idOf("brandNew"), id: uuidv7(), stage: "S0" });
  expect(await rowOf("brandNew")).toBeUndefined();
});

test("of two with the same reason the one who has waited longer comes first, then the name decides", async () => {
  await desk.tell("bilateral", flagAt(0.5));
  await desk.tell("lapsed", flagAt(2));
  await desk.tell("returning", flagAt(0.5));
  const { rows } = await desk.asCoach().inbox.read();
  const flagged = rows.filter((row) => row.need.kind === "flag").map((row) => row.name);
  expect(flagged).toEqual(["Erik Sand", "Ines Moreau", "Aoife Byrne", "Hugh Patel"]);
});

test("runners who ended the assignment or took their consent back are gone at once, from the counts too", async () => {
  await desk.unassign("silent");
  await desk.withdraw("insertional");
  const { rows, fine, counts } = await desk.asCoach().inbox.read();
  const names = [...rows, ...fine].map((row) => row.name);
  expect(names).not.toContain("Jonas Weber");
  expect(names).not.toContain("Priya Nair");
  expect(counts.total).toBe(8);
});

test("a coach of nobody has an empty inbox, and nobody but a coach has one", async () => {
  expect(await desk.asCoach(ALEX).inbox.read()).toMatchObject({ rows: [], fine: [] });
  const admin = { ...ALEX, role: "admin" as const };
  await expect(desk.asCoach(admin).inbox.read()).rejects.toThrow("Your account can’t do this.");
});

test("somebody who came up by the rules alone is new to a coach, and waits for a stage from them", async () => {
  await desk.addCoach("alone", ALEX);
  const seen = async () => (await desk.asCoach(ALEX).inbox.read()).rows;
  expect(await seen()).toMatchObject([{ runnerId: idOf("alone"), need: { kind: "intake" } }]);
  await desk.asCoach(ALEX).runners.assign({ runnerId: idOf("alone"), id: uuidv7(), stage: "S1" });
  expect(await seen()).toEqual([]);
});

test("reading the inbox leaves a trace on every runner in it", async () => {
  const before = (await desk.audited("inbox.read")).length;
  const { counts } = await desk.asCoach().inbox.read();
  const traces = (await desk.audited("inbox.read")).slice(before);
  expect(traces).toHaveLength(counts.total);
  expect(new Set(traces.map((one) => one.runnerId)).has(DEMO_RUNNERS.redFlag.id)).toBe(true);
});
