import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { uuidv7 } from "#kernel/ids.ts";
import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import { cookieOf, serve, startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { ask, enter, linkSent } from "#testing/mailed-link.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

/** Every line this process prints, every letter it sends and every request the payment service gets. */
const printed: string[] = [];
const sentToStripe: string[] = [];
let servers: TestServers;
let stopStripe: () => Promise<void>;
let stripeUrl = "";

beforeAll(async () => {
  for (const level of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void printed.push(words.join(" ")));
  }
  servers = await startTestServers();
  const stripe = await serve(async (request) => {
    const { pathname, search } = new URL(request.url);
    sentToStripe.push(`${pathname}${search} ${decodeURIComponent(await request.text())}`);
    return Response.json({ id: "cus_made", object: "customer" });
  });
  stopStripe = stripe.stop;
  stripeUrl = stripe.url;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await stopStripe();
  await servers.stop();
});

const HEALTH =
  /achilles|tendon|ankle|heel|pain|injur|swell|limp|stiff|red.?flag|RF-|rupture|clot|symptom|diagnos|health|midportion|"rest"|B[1-9]\b/i;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const fact = (entry: object) => ({ id: uuidv7(), entry });
const MARK = 271_828;
const WORD = "zqwhisper";
const ADDRESS = `${WORD}@example.org`;

async function signUp(): Promise<Person> {
  const web = await servers.app("runner");
  const intake = { kind: "intake", side: "left", site: "midportion", mode: "continuing" };
  const draft = [fact({ ...intake, at: ago(9), weeklyM: MARK, answers: { snap: false } })];
  await ask(web, ADDRESS, { draft, zone: "Europe/London", consent: "2026-11" });
  const cookie = cookieOf(await enter(web, await linkSent(servers)));
  const [row] = await servers.database
    .ownerSql`update "user" set name = ${`Name ${WORD}`} where email_key = ${ADDRESS} returning id`;
  return { id: String(row?.["id"]), role: "runner", cookie };
}

interface Talk {
  readonly web: TestApp;
  readonly desk: TestApp;
  readonly runner: Person;
  readonly coach: Person;
}
type Call = (app: TestApp, path: string, input: unknown, as: Person) => Promise<void>;

/** What the two say to each other, and what the runner says against an answer. */
async function talk(call: Call, { web, desk, runner, coach }: Talk): Promise<void> {
  const { ownerSql } = servers.database;
  await ownerSql`insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
    values (${runner.id}, ${uuidv7()}, 'coached', now() - interval '1 hour', now() + interval '1 hour', 'test', ${coach.id})`;
  const body = `My Achilles tendon hurts, says ${WORD}`;
  const against = { answerId: null, decision: "rest", why: "tooCareful", words: body };
  for (const end of ["", "\u0000"]) {
    const said = { id: uuidv7(), body: body + end };
    await call(web, "messages.send", { coachId: coach.id, ...said }, runner);
    await call(desk, "messages.send", { runnerId: runner.id, ...said, id: uuidv7() }, coach);
    await call(web, "disagree.say", { id: uuidv7(), ...against, words: body + end }, runner);
  }
}

/** Good calls, refused ones and ones that break, with the marks in everything that takes words or numbers. */
async function live(runner: Person): Promise<number[]> {
  const web = await servers.app("runner", { STRIPE_API_BASE: stripeUrl });
  const desk = await servers.app("coach");
  const coach = await addPerson(servers, "coach", { name: "A coach", email: "coach@example.org" });
  await assignCoach(servers, runner, coach);
  const statuses: number[] = [];
  const call = async (app: typeof web, path: string, input: unknown, as: Person) => {
    statuses.push((await app.post(`/api/trpc/${path}`, input, { cookie: as.cookie })).status);
  };
  const run = uuidv7();
  const flag = { kind: "flag", at: ago(1), flag: "RF-RUPT", answers: { snap: true } };
  await call(
    web,
    "timeline.record",
    {
      facts: [
        {
          id: run,
          entry: { kind: "session", id: run, at: ago(8), activity: "run", distanceM: MARK },
        },
      ],
    },
    runner,
  );
  await call(
    web,
    "timeline.record",
    { facts: [fact({ kind: "now", at: ago(2), pain: 7, limp: true })] },
    runner,
  );
  await call(web, "timeline.record", { facts: [fact(flag)] }, runner);
  await call(
    web,
    "timeline.record",
    { facts: [fact({ kind: "now", at: ago(1), pain: WORD })] },
    runner,
  );
  await call(
    web,
    "timeline.record",
    { facts: [fact({ kind: "settling", at: ago(1), session: `${WORD}\u0000`, pain24h: 3 })] },
    runner,
  );
  await call(web, "billing.checkout", { plan: "runner" }, runner);
  const clearance = { runnerId: runner.id, id: uuidv7(), flag: "RF-RUPT", clinician: `Dr ${WORD}` };
  await call(
    desk,
    "runners.clearFlag",
    { ...clearance, reason: `${WORD}\u0000`, confirmed: true },
    coach,
  );
  await call(
    desk,
    "runners.clearFlag",
    { ...clearance, reason: `because ${WORD}`, confirmed: true },
    coach,
  );
  await call(desk, "runners.read", { runnerId: WORD }, coach);
  await talk(call, { web, desk, runner, coach });
  await servers.database.ownerSql`alter table decision rename to decision_away`;
  await call(
    web,
    "timeline.record",
    { facts: [fact({ kind: "now", at: ago(0), pain: 3 })] },
    runner,
  );
  await servers.database.ownerSql`alter table decision_away rename to decision`;
  return statuses;
}

test("nothing of a runner's health, name or words is printed, put in a subject, or told to the payment service", async () => {
  const runner = await signUp();
  const statuses = await live(runner);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(7);
  expect(statuses).toContain(400);
  expect(statuses.at(-1)).toBe(500);
  await runOnce(servers.effects, jobs);

  const lines = printed.join("\n");
  expect(printed.length).toBeGreaterThan(10);
  expect(lines).toContain('"level":"error"');
  for (const word of [WORD, String(MARK), "@example.org"]) expect(lines).not.toContain(word);
  // What is printed names procedures, ids and places in our code: no rule, flag, decision or word of a body.
  const said = lines.replaceAll(/ at .*?(?=\\n|")/g, "").replaceAll(UUID, "");
  expect(said).not.toMatch(HEALTH);

  const { letters } = servers.smtp;
  // The link, then one to each of the two about what waits for them, in either order.
  expect(letters.map((letter) => letter.to).toSorted()).toEqual(
    [ADDRESS, ADDRESS, "coach@example.org"].toSorted(),
  );
  for (const letter of letters) {
    expect(JSON.stringify(letter.headers["subject"])).not.toMatch(HEALTH);
    expect(letter.body.replaceAll(/https?:\S+/g, "")).not.toMatch(HEALTH);
    expect(letter.body).not.toContain(String(MARK));
  }
  expect(letters.at(-1)?.body).not.toContain(WORD);

  expect(sentToStripe.length).toBeGreaterThan(0);
  const told = sentToStripe.join("\n").replaceAll(ADDRESS, "").replaceAll(UUID, "");
  expect(told).not.toMatch(HEALTH);
  expect(told).not.toContain(WORD);
  expect(told).not.toContain(String(MARK));
});
