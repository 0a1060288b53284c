import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseTimeline } from "@springback/core/format";
import { replay } from "@springback/core/replay";
import { DEMO_RUNNERS } from "@springback/db/demo-people";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeAlong } from "#features/downloads/service.ts";
import { type CoachDesk, idOf, openCoachDesk } from "#testing/coach-desk.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson } from "#testing/people.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const FILES = ["everything.json", "timeline.json", "days.csv", "sessions.csv", "handover.pdf"];
const REPLAY = fileURLToPath(import.meta.resolve("../../../../../scripts/replay.mjs"));

let desk: CoachDesk;
let servers: TestServers;
let app: TestApp;
beforeAll(async () => {
  desk = await openCoachDesk(NOW);
  servers = await startTestServers();
  app = await servers.app("runner");
});
afterAll(() => Promise.all([desk.database.end(), servers.stop()]));

type Name = keyof typeof DEMO_RUNNERS;
async function taken(name: Name, file: string): Promise<string> {
  const actor = { userId: idOf(name), name: "", role: "runner" } as const;
  return String(
    (await takeAlong(desk.database.db, actor, { file, now: NOW, language: "en" }))?.body,
  );
}
/** The rows of a file, by the names of its columns. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .slice(1)
    .trim()
    .split("\r\n")
    .map((line) => line.slice(1, -1).split('","'));
  return rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ""])));
}

test("everything is one document with every table that has rows of the runner", async () => {
  const { format, tables } = JSON.parse(await taken("textbook", "everything.json"));
  expect(format).toBe("springback.everything/1");
  const named = await desk.database.ownerSql<{ name: string }[]>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('runner_id', 'user_id')`;
  for (const { name } of named) expect(tables).toHaveProperty(name);
  expect(tables.fact.length).toBeGreaterThan(20);
  expect(JSON.stringify(tables)).not.toContain(DEMO_RUNNERS.flare.id);
});

test("the timeline file is answered by anybody's copy of the rules", async () => {
  const file = await taken("textbook", "timeline.json");
  const replayed = spawnSync(process.execPath, [REPLAY, "-"], { input: file, encoding: "utf8" });
  expect([replayed.stderr, replayed.status]).toEqual(["", 0]);
});

test.each(Object.keys(DEMO_RUNNERS) as Name[])(
  "the timeline that %s takes home is valid, whole, and replays to today's answer",
  async (name) => {
    const parsed = parseTimeline(JSON.parse(await taken(name, "timeline.json")));
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    const { answers } = replay(parsed.timeline);
    const { guidance } = await desk.asRunner(name).guidance.today({});
    expect(answers.at(-1)).toMatchObject({
      decision: guidance.decision,
      refer: guidance.refer,
      stage: guidance.stage,
    });
    expect(parsed.timeline.entries).toHaveLength(
      (await desk.asRunner(name).timeline.history()).length,
    );
  },
);

test("the table of days has a row for each date with an answer, in order, and no zero for a silent one", async () => {
  const days = rowsOf(await taken("gaps", "days.csv"));
  const dates = days.map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].toSorted());
  const { tables } = JSON.parse(await taken("gaps", "everything.json"));
  const mornings = tables.fact.filter(({ kind }: { kind: string }) => kind === "morning");
  expect(mornings.length).toBeGreaterThan(3);
  expect(days.filter((day) => day["morning_pain"] !== "")).toHaveLength(mornings.length);
});

test("the table of sessions has every session in force, with the pain a day later where it was told", async () => {
  const sessions = rowsOf(await taken("textbook", "sessions.csv"));
  const { entries } = JSON.parse(await taken("textbook", "timeline.json"));
  const kinds = entries.map(({ kind }: { kind: string }) => kind);
  expect(sessions).toHaveLength(kinds.filter((kind: string) => kind === "session").length);
  const later = sessions.filter((row) => row["pain_24h_later"] !== "");
  expect(later).toHaveLength(kinds.filter((kind: string) => kind === "settling").length);
});

test("a runner's files are theirs alone, are kept by no cache, and leave a trace", async () => {
  const runner = await addPerson(servers, "runner");
  const coach = await addPerson(servers, "coach");
  for (const file of FILES) {
    const ask = (headers: Record<string, string>) =>
      fetch(`${app.url}/export/${file}`, { headers });
    const answer = await ask({ cookie: runner.cookie });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([
      ...[200, "private, no-store"],
    ]);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="springback-${file}"`,
    );
    expect((await ask({})).status).toBe(401);
    expect((await ask({ cookie: coach.cookie })).status).not.toBe(200);
    const other = { cookie: runner.cookie, "sec-fetch-site": "cross-site" };
    expect((await ask(other)).status).toBe(403);
  }
  const rows = await servers.database.ownerSql`
    select detail ->> 'file' as file from audit where action = 'account.download' order by id`;
  expect(rows.map(({ file }) => file)).toEqual(FILES);
});

test("there is no other file, whatever it is called", async () => {
  const { cookie } = await addPerson(servers, "runner");
  for (const file of ["", "nothing.csv", "constructor", "__proto__", "..%2Fdays.csv"])
    expect((await fetch(`${app.url}/export/${file}`, { headers: { cookie } })).status).toBe(404);
});
