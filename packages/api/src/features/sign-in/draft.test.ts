import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { uuidv7 } from "#kernel/ids.ts";
import { cookieOf, startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { ask, enter, linkSent, who } from "#testing/mailed-link.ts";

let servers: TestServers;
let web: TestApp;

beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());
beforeEach(async () => {
  await servers.database.ownerSql`delete from rate_bucket`;
  web = await servers.app("runner");
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const intake = () => ({
  id: uuidv7(),
  entry: {
    kind: "intake",
    at: minutesAgo(3),
    side: "left",
    site: "midportion",
    mode: "continuing",
  },
});
const pain = (at: string) => ({ id: uuidv7(), entry: { kind: "now", at, pain: 2, limp: false } });

async function signUp(email: string, draft: unknown, consent = "2026-11"): Promise<string> {
  const asked = await ask(web, email, { draft, consent, zone: "Europe/London" });
  expect(asked.status).toBe(200);
  return cookieOf(await enter(web, await linkSent(servers)));
}

/** A whole first visit: the questions, the last run, what was done at once, and how it felt after. */
function firstVisit() {
  const heels = { side: "left", reps: 9, otherReps: 14, pain: 2, bilateral: false };
  const hold = { painDuringPeak: 2, painAfter: 1, limp: false, prescribedSets: 1, doneSets: 1 };
  const told = [
    { kind: "session", at: minutesAgo(900), activity: "run", distanceM: 5000 },
    { ...intake().entry, at: minutesAgo(9), onsetWeeks: 13 },
    { kind: "morning", at: minutesAgo(8), stiffnessMin: 15 },
    { kind: "now", at: minutesAgo(7), pain: 2, limp: false },
    { kind: "test", at: minutesAgo(5), test: "heelRaise", ...heels },
    { kind: "session", at: minutesAgo(3), activity: "strength", ...hold },
    { kind: "now", at: minutesAgo(2), pain: 1, limp: false },
  ];
  return told.map((entry) => {
    const id = uuidv7();
    return { id, entry: entry.kind === "session" ? { ...entry, id } : entry };
  });
}

const factsOf = (email: string) => servers.database.ownerSql`
  select f.id, f.kind, f.entry ->> 'stage' as stage, f.recorded_by = f.runner_id as own
  from fact f join "user" u on u.id = f.runner_id where u.email_key = ${email} order by f.at`;

/** The ids of what a person told: the stage they begin at is none of it. */
async function toldBy(email: string): Promise<readonly string[]> {
  const facts = await factsOf(email);
  return facts.flatMap(({ id, kind }) => (kind === "assign" ? [] : [id as string]));
}

/** Where a sign-in with this draft leads. */
async function lead(draft: unknown): Promise<string | undefined> {
  await servers.database.ownerSql`delete from rate_bucket`;
  web = await servers.app("runner");
  await ask(web, "again@example.org", { draft, consent: "2026-11", next: "/today" });
  const { headers } = await enter(web, await linkSent(servers));
  return headers.get("location")?.replace(web.url, "");
}

describe("what a visitor answered before signing up", () => {
  it("becomes their first facts, with the ids they were given on the phone and the stage they begin at, and the consent is kept", async () => {
    const draft = [intake(), pain(minutesAgo(2))];
    await signUp("first@example.org", draft);
    expect(await factsOf("first@example.org")).toEqual([
      { id: draft[0]?.id, kind: "intake", stage: null, own: true },
      { id: draft[1]?.id, kind: "now", stage: null, own: true },
      { id: expect.any(String), kind: "assign", stage: "S0", own: true },
    ]);
    const consents = await servers.database.ownerSql`
      select c.purpose, c.text_version from consent c join "user" u on u.id = c.runner_id
      where u.email_key = 'first@example.org'`;
    expect(consents).toEqual([{ purpose: "healthData", text_version: "2026-11" }]);
  });

  it("brings the last run, the test and the first set along, each once, also when the form was sent twice", async () => {
    const draft = firstVisit();
    const ids = draft.map(({ id }) => id);
    const form = { draft, consent: "2026-11", zone: "Europe/London" };
    await ask(web, "twice@example.org", form);
    const first = await linkSent(servers);
    await ask(web, "twice@example.org", form);
    const second = await linkSent(servers);
    // The second link took the first one's place.
    expect(cookieOf(await enter(web, first))).toBe("");
    const cookie = cookieOf(await enter(web, second));
    expect(await toldBy("twice@example.org")).toEqual(ids);

    // The form lies open on the phone still, and is sent again; then the phone, signed in, saves what it keeps.
    await signUp("twice@example.org", draft);
    const saved = await web.post("/api/trpc/timeline.record", { facts: draft }, { cookie });
    expect(saved.status).toBe(200);
    expect(await toldBy("twice@example.org")).toEqual(ids);
  });

  it("adds nothing to a history that is already there, whoever knows the address", async () => {
    await signUp("history@example.org", [intake()]);
    const before = await factsOf("history@example.org");
    await signUp("history@example.org", [intake(), pain(minutesAgo(1))]);
    expect(await factsOf("history@example.org")).toEqual(before);
  });

  it("is left behind when they didn't agree to it being kept, and a red flag in it is asked about again", async () => {
    const snap = { ...intake(), entry: { ...intake().entry, answers: { snap: true } } };
    await ask(web, "silent@example.org", { draft: [snap], next: "/today" });
    const { headers } = await enter(web, await linkSent(servers));
    expect(headers.get("location")?.replace(web.url, "")).toBe("/safety");
    expect(await factsOf("silent@example.org")).toEqual([]);
  });

  it("is left behind when the rules won't have it, and the person is signed in all the same", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const cookie = await signUp("odd@example.org", [intake(), pain(tomorrow)]);
    expect(await who(web, cookie)).toMatchObject({ role: "runner" });
    expect(await factsOf("odd@example.org")).toEqual([]);
  });

  it("leads to the safety questions when it told of a red flag and can't be kept, and nowhere else", async () => {
    const snap = { ...intake(), entry: { ...intake().entry, answers: { snap: true } } };
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    // A phone whose clock is a day fast: signed in, without the draft.
    expect(await lead([snap, pain(tomorrow)])).toBe("/safety");
    expect(await lead([intake()])).toBe("/today");
    expect(await lead([pain(minutesAgo(1))])).toBe("/today");
    expect(await lead([{ ...snap, id: uuidv7() }])).toBe("/safety");
    expect((await factsOf("again@example.org")).map(({ kind }) => kind)).toEqual([
      ...["intake", "assign"],
    ]);
  });

  it("is refused at once when it holds what only a coach records, a pain of 11, or a whole history", async () => {
    const at = minutesAgo(1);
    const refused = [
      [{ id: uuidv7(), entry: { kind: "clearance", at, flag: "RF1", by: "GP", recordedBy: "x" } }],
      [{ id: uuidv7(), entry: { kind: "now", at, pain: 11 } }],
      [{ id: "not-an-id", entry: { kind: "now", at, pain: 1 } }],
      Array.from({ length: 13 }, () => pain(at)),
    ];
    for (const draft of refused) {
      const answer = await ask(web, "refused@example.org", { draft });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("INVALID");
    }
  });
});
