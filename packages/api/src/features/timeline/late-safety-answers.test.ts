import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { uuidv7 } from "#kernel/ids.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

let servers: TestServers;
let web: TestApp;
let desk: TestApp;
let runner: Person;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
  desk = await servers.app("coach");
});
afterAll(() => servers.stop());
beforeEach(async () => {
  runner = await addPerson(servers, "runner");
});

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const fact = (entry: unknown) => ({ id: uuidv7(), entry });
const record = (facts: unknown[]) =>
  web.post("/api/trpc/timeline.record", { facts }, { cookie: runner.cookie });
const stored = async () =>
  (await servers.database.ownerSql`select 1 from fact where runner_id = ${runner.id}`).length;

const snap = { kind: "flag", flag: "RF-RUPT", answers: { snap: true } };
const intake = { kind: "intake", side: "left", site: "midportion", mode: "continuing" };

async function today() {
  const url = `${web.url}/api/trpc/guidance.today?input=${encodeURIComponent("{}")}`;
  const answer = await fetch(url, { headers: { cookie: runner.cookie } });
  const body = (await answer.json()) as {
    result: { data: { guidance: { decision: string; refer: { flag: string } | null } } };
  };
  return body.result.data.guidance;
}

async function clear(flag: string) {
  const coach = await addPerson(servers, "coach", { name: "A coach" });
  await assignCoach(servers, runner, coach);
  const words = { clinician: "Dr Example", reason: "seen today", confirmed: true };
  const answer = await desk.post(
    "/api/trpc/runners.clearFlag",
    { runnerId: runner.id, id: uuidv7(), flag, ...words },
    { cookie: coach.cookie },
  );
  expect(answer.status).toBe(200);
}

describe("a red-flag answer that reaches us after a clinician's go-ahead", () => {
  it("is open, whatever earlier time it carries: the clinician can't have known of it", async () => {
    await record([fact({ ...snap, at: ago(60) })]);
    await clear("RF-RUPT");
    expect((await today()).refer).toBeNull();
    const late = fact({ ...snap, at: ago(30) });
    expect((await record([late])).status).toBe(200);
    expect((await today()).refer?.flag).toBe("RF-RUPT");
    // The phone sends it again: still one fact, still open.
    expect((await record([late])).status).toBe(200);
    expect(await stored()).toBe(3);
    expect((await today()).refer?.flag).toBe("RF-RUPT");
  });

  it("is open when it comes inside an intake", async () => {
    await record([fact({ ...snap, at: ago(60) })]);
    await clear("RF-RUPT");
    await record([fact({ ...intake, at: ago(30), answers: { gap: true } })]);
    expect((await today()).refer?.flag).toBe("RF-RUPT");
  });

  it("is open when it takes two answers, one told late and one after it", async () => {
    await record([fact({ kind: "flag", flag: "RF-DVT", at: ago(60) })]);
    await clear("RF-DVT");
    await record([fact({ ...intake, at: ago(30), answers: { longTravel: true } })]);
    expect((await today()).refer).toBeNull();
    await record([fact({ ...intake, at: ago(0), answers: { calfPainUnexplained: true } })]);
    expect((await today()).refer?.flag).toBe("RF-DVT");
  });

  it("isn't covered by a go-ahead that was decided on before it was read", async () => {
    await record([fact({ ...snap, at: ago(60) })]);
    const coach = await addPerson(servers, "coach", { name: "A coach" });
    await assignCoach(servers, runner, coach);
    const words = { clinician: "Dr Example", reason: "seen today", confirmed: true };
    const clearAsOf = (seenAt: string) =>
      desk.post(
        "/api/trpc/runners.clearFlag",
        { runnerId: runner.id, id: uuidv7(), flag: "RF-RUPT", seenAt, ...words },
        { cookie: coach.cookie },
      );
    const opened = new Date().toISOString();
    await record([fact({ ...snap, at: ago(0), answers: { gap: true } })]);
    expect((await clearAsOf(opened)).status).toBe(409);
    expect((await today()).refer?.flag).toBe("RF-RUPT");
    expect((await clearAsOf(new Date().toISOString())).status).toBe(200);
    expect((await today()).refer).toBeNull();
  });

  it("stays closed when the phone only repeats what was cleared, under the same id", async () => {
    const first = fact({ ...snap, at: ago(60) });
    await record([first]);
    await clear("RF-RUPT");
    await record([first]);
    expect((await today()).refer).toBeNull();
  });
});
