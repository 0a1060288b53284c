import { DEMO_RUNNERS } from "@springback/db/demo-people";
import { loadScenarios } from "@springback/db/scenarios";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";

/** Nothing a colleague who sees the calendar should learn. */
const HEALTH =
  /achill|tend[oi]n|pain|injur|rehab|heel|limp|physio|flare|stage|douleur|bless|talon|boit|kiné|rééduc|stade/i;

let servers: TestServers;
let app: TestApp;
const nils = DEMO_RUNNERS.alone;

beforeAll(async () => {
  servers = await startTestServers();
  await loadScenarios(servers.database.ownerUrl, Date.now());
  app = await servers.app("runner");
});
afterAll(() => servers.stop());

function caller() {
  const actor: Actor = { userId: nils.id, role: "runner", name: nils.name };
  const { database, env } = servers;
  return runnerRouter.createCaller(
    createContext({ audience: "runner", actor, db: database.db, env }),
  );
}

async function speak(locale: "en" | "fr" | null): Promise<void> {
  await servers.database.ownerSql`update "user" set locale = ${locale} where id = ${nils.id}`;
}

const get = (path: string) => fetch(app.url + path);

/** All that an answer says, but the time it was given. */
async function told(path: string) {
  const answer = await get(path);
  const headers = [...answer.headers].filter(([name]) => name !== "date");
  return { status: answer.status, headers, body: await answer.text() };
}

/** A calendar as a phone reads it: each event's first day, and its title. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return { id: event.uid, date: event.startDate, title: event.summary };
  });
}

describe("the address of a week for calendars", () => {
  it("gives whole days with what is planned on them, and no word of health, in either language", async () => {
    await speak(null);
    const { week } = await caller().week.read();
    const planned = week?.days.flatMap(({ date, works }) => works.map(() => date)) ?? [];
    expect(planned.length).toBeGreaterThan(2);
    for (const [language, title] of [
      ["en", /^(Run|Strength|Ride|Walk)/],
      ["fr", /^(Course|Renforcement|Vélo|Marche)/],
    ] as const) {
      const { path } = await caller().calendar.make({ language });
      const answer = await get(path);
      expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
      expect(answer.headers.get("cache-control")).toContain("no-store");
      const text = await answer.text();
      expect(text).not.toMatch(HEALTH);
      const events = eventsOf(text);
      expect(events.map(({ date }) => date.toString()).toSorted()).toEqual(planned.toSorted());
      for (const event of events) {
        expect(event.date.isDate).toBe(true);
        expect(event.title).toMatch(title);
      }
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    }
  });

  it("speaks the account's language whatever the address says", async () => {
    await speak("fr");
    const { path } = await caller().calendar.make({ language: "en" });
    expect(await (await get(path)).text()).toContain("Renforcement");
    await speak(null);
  });

  it("is stored as nothing that could be used, and ends the one before", async () => {
    const first = await caller().calendar.make({ language: "en" });
    const second = await caller().calendar.make({ language: "en" });
    const secret = /calendar\/([^?]+)/.exec(second.path)?.[1] ?? "";
    expect(secret).toHaveLength(43);
    const rows = await servers.database.ownerSql`select * from calendar_feed`;
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await get(first.path)).status).toBe(404);
    expect((await get(second.path)).status).toBe(200);
  });

  it("is answered after it was revoked as one that never was", async () => {
    const { path } = await caller().calendar.make({ language: "en" });
    expect(await caller().calendar.revoke()).toEqual({ since: null });
    const revoked = await told(path);
    expect(revoked.status).toBe(404);
    expect(await told(`/calendar/${"A".repeat(43)}?language=en`)).toEqual(revoked);
    expect(await told("/calendar/anything")).toEqual(revoked);
  });

  it("leaves out what a flag has closed since it was planned", async () => {
    const { path } = await caller().calendar.make({ language: "en" });
    const at = new Date().toISOString();
    const entry = { kind: "flag", at, flag: "RF-DVT", answers: { calfSwelling: true } } as const;
    await caller().timeline.record({ facts: [{ id: uuidv7(), entry }] });
    expect(eventsOf(await (await get(path)).text())).toEqual([]);
  });

  it("turns away whoever tries out addresses", async () => {
    const answers = await Promise.all(
      Array.from({ length: 70 }, () => get(`/calendar/${"B".repeat(43)}`)),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });
});
