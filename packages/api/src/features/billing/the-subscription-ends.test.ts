import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseTimeline } from "@springback/core/format";
import { replay } from "@springback/core/replay";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Bench, openBench } from "#features/billing/billing-bench.ts";
import { takeAlong } from "#features/downloads/service.ts";
import { COACH_CONSENT } from "#features/coaching/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import { createContext } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";
import { RUNNER_APP } from "#testing/access-table.ts";

/** Who pays for what, really, at the local Stripe. */
const PEOPLE = ["free", "runner", "coached", "lapsed"] as const;
type Person = (typeof PEOPLE)[number];

/** What has to be paid for, and who then has it. By hand; whatever isn't here answers nobody with a bill. */
const PAID: Readonly<Record<string, readonly Person[]>> = {
  "calendar.make": ["runner", "coached"],
  "week.build": ["runner", "coached"],
  "week.move": ["runner", "coached"],
  "week.takeOff": ["runner", "coached"],
  "week.undo": ["runner", "coached"],
  "week.whatIf": ["runner", "coached"],
  "plan.inForce": ["coached"],
  "coaching.take": ["coached"],
  "messages.send": ["coached"],
};

/** What somebody whose subscription ended can still do, and has done, to the last. */
const STAYS = [
  "guidance.today",
  "timeline.record",
  "timeline.history",
  "timeline.answers",
  "session.list",
  "strength.today",
  "progression.read",
  "share.list",
  "share.make",
  "shoes.read",
  "shoes.save",
  "articles.list",
  "articles.today",
  "billing.state",
  "billing.checkout",
  "billing.portal",
  "coaching.read",
  "consent.withdraw",
  "disagree.about",
  "messages.seen",
  "messages.threads",
  "messages.unread",
  "account.me",
  "account.overview",
  "account.traces",
  "account.delete",
];

/** Something to send where a procedure takes something. */
const INPUTS: Readonly<Record<string, () => unknown>> = {
  "account.delete": () => ({ typed: "delete my account" }),
  "articles.read": () => ({ slug: "nothing-here" }),
  "billing.checkout": () => ({ plan: "runner" }),
  "billing.confirm": () => ({ sessionId: "cs_test_none" }),
  "coaching.end": () => ({ coachId: uuidv7() }),
  "coaching.letIn": () => ({ coachId: uuidv7(), consent: COACH_CONSENT }),
  "coaching.shutOut": () => ({ coachId: uuidv7() }),
  "coaching.take": () => ({ id: uuidv7(), coachId: uuidv7(), consent: COACH_CONSENT }),
  "disagree.about": () => ({ answerId: null }),
  "disagree.say": () => ({ ...AGAINST, id: uuidv7() }),
  "guidance.today": () => ({}),
  "messages.read": () => ({ coachId: uuidv7() }),
  "messages.seen": () => ({ coachId: uuidv7(), through: new Date(now()).toISOString() }),
  "messages.send": () => ({ id: uuidv7(), coachId: uuidv7(), body: "Hello" }),
  "progression.take": () => ({ to: "S1" }),
  "share.make": () => ({ id: uuidv7(), days: 7, language: "en" }),
  "share.revoke": () => ({ id: uuidv7() }),
  "shoes.putAway": () => ({ id: uuidv7(), away: true }),
  "shoes.save": () => ({
    pair: { id: uuidv7(), label: "Blue", startedOn: null },
    fact: { id: uuidv7(), dropMm: 8, liftMm: 0, pairedWithStrength: null },
  }),
  "timeline.answer": () => ({ answerId: uuidv7() }),
  "timeline.record": () => ({ facts: [{ id: uuidv7(), entry: feels() }] }),
  "calendar.make": () => ({ language: "en" }),
  "week.build": () => ({ base: null, offered: OFFERED }),
  "week.move": () => ({ base: WEEK, activity: "run", date: WEEK.from, to: "2026-11-25" }),
  "week.takeOff": () => ({ base: WEEK, date: WEEK.from }),
  "week.undo": () => ({ base: WEEK }),
  "week.whatIf": () => ({ date: WEEK.from, distanceM: 5000, durationMin: null }),
};

const WEEK = { from: "2026-11-23", version: 1 };

const OFFERED = { runDays: [2, 6], strengthDays: [4], longRunDay: null, crossTraining: [] };

const AGAINST = { answerId: null, decision: "run", why: "tooMuch", words: "" };

const feels = () => ({
  ...{ kind: "now", pain: 2, limp: false },
  at: new Date(now()).toISOString(),
});

const clock = join(mkdtempSync(join(tmpdir(), "ends-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;
const people = new Map<Person, Actor>();

const as = (person: Person) => {
  const actor = people.get(person) ?? null;
  const { database, env } = bench;
  return runnerRouter.createCaller(
    createContext({ audience: "runner", actor, db: database.db, env }),
  );
};

beforeAll(async () => {
  writeFileSync(clock, '{"offsetMs":0}');
  bench = await openBench(clock);
  for (const person of PEOPLE) people.set(person, await bench.runner());
  const intake = { kind: "intake", side: "left", site: "midportion", mode: "continuing" };
  for (const person of PEOPLE) {
    const at = new Date(now()).toISOString();
    const entry = { ...intake, at, age: 40, baselinePain: 1, longestRun30dM: 8000 } as const;
    await as(person).timeline.record({
      facts: [{ id: uuidv7(), entry: entry as never }],
    });
  }
  await subscribeAndLeave("lapsed");
  for (const person of ["runner", "coached"] as const) {
    await as(person).billing.confirm({ sessionId: await bench.buy(actorOf(person), person) });
  }
}, 60_000);
afterAll(() => bench.close());

function actorOf(person: Person): Actor {
  const actor = people.get(person);
  if (!actor) throw new Error(`nobody is ${person}`);
  return actor;
}

/** Buys, cancels at the period's end in the payment service's portal, and lets the time go by. */
async function subscribeAndLeave(person: Person): Promise<void> {
  const actor = actorOf(person);
  const sessionId = await bench.buy(actor, "coached");
  await as(person).billing.confirm({ sessionId });
  const { url } = await as(person).billing.portal();
  const subscription = await bench.subscriptionOf(actor);
  const session = url.split("/").at(-1);
  await bench.press("portal", { session, action: "cancel-at-period-end", subscription });
  await bench.moveClock(40);
  await as(person).billing.confirm({ sessionId });
}

/** Calls a procedure by its path; "ok", or the code it was refused with. */
async function outcome(person: Person, path: string): Promise<string> {
  const [noun = "", verb = ""] = path.split(".");
  const procedures = as(person) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  try {
    await procedures[noun]?.[verb]?.(INPUTS[path]?.());
    return "ok";
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : error;
    return cause instanceof AppError ? cause.code : String(error);
  }
}

/** What changes who has paid for what, what may be kept, or who is there to ask, comes last. */
const LAST = ["billing.startTrial", "consent.withdraw", "account.delete"];
const PATHS = Object.keys(RUNNER_APP).toSorted((a, b) => LAST.indexOf(a) - LAST.indexOf(b));

test("the four stand as they were arranged: nothing bought, two paying, one at an end", async () => {
  const states = await Promise.all(PEOPLE.map((person) => as(person).billing.state()));
  expect(states.map((state) => [state.level, state.reason])).toEqual([
    ["free", "no-subscription"],
    ["runner", "active"],
    ["coached", "active"],
    ["free", "ended"],
  ]);
});

test("the access table names the same procedures as paid", () => {
  const paid = Object.keys(RUNNER_APP).filter((path) => RUNNER_APP[path]?.includes("paid:"));
  expect(paid.toSorted()).toEqual(Object.keys(PAID).toSorted());
});

test("what a lapsed runner can't open says so plainly, with what stays theirs", async () => {
  for (const path of Object.keys(PAID))
    expect(await outcome("lapsed", path)).toBe("PAYMENT_REQUIRED");
  const message = { id: uuidv7(), coachId: uuidv7(), body: "Hello" };
  await expect(as("lapsed").messages.send(message)).rejects.toThrow(
    "Your subscription has ended. Today’s decision, your history and export stay yours.",
  );
});

test("the same facts lead to the same answer, paid for or not", async () => {
  const answers = await Promise.all(PEOPLE.map((person) => as(person).guidance.today({})));
  const seen = answers.map(({ guidance, runCapM }) => ({
    ...{ decision: guidance.decision, capM: guidance.capM, stage: guidance.stage, runCapM },
    reasons: guidance.reasons.map(({ rule }) => rule),
  }));
  for (const one of seen) expect(one).toEqual(seen[0]);
});

test("a lapsed runner opens what an earlier answer was made of", async () => {
  const [given] = await as("lapsed").timeline.answers();
  const opened = await as("lapsed").timeline.answer({ answerId: given?.id ?? "" });
  expect(opened.guidance).toEqual(given?.guidance);
  expect(opened.behind.considered.length).toBeGreaterThan(1);
});

async function taken(person: Person, file: string): Promise<string> {
  const taking = { file, now: Date.now(), language: "en" };
  return String((await takeAlong(bench.database.db, actorOf(person), taking))?.body);
}

test("a lapsed runner's history goes home whole, and replays", async () => {
  const timeline = parseTimeline(JSON.parse(await taken("lapsed", "timeline.json")));
  expect(timeline.ok).toBe(true);
  if (!timeline.ok) return;
  expect(timeline.timeline.entries).toHaveLength((await as("lapsed").timeline.history()).length);
  expect(replay(timeline.timeline).answers).toHaveLength(1);
});

describe.each(PEOPLE)("to the runner who is %s", (person) => {
  test.each(PATHS)("%s asks for money only if it is for sale and not bought", async (path) => {
    const said = await outcome(person, path);
    const has = PAID[path]?.includes(person) ?? true;
    expect(said === "PAYMENT_REQUIRED", said).toBe(!has);
    if (person === "lapsed" && STAYS.includes(path)) expect(said).toBe("ok");
  });
});
