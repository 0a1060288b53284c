import { RULES } from "@springback/core/guidance";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Browser } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { type PhoneLine, type PhoneLines, startPhoneLines } from "#testing/phone-line.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const MINUTE = 60_000;
const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();

let lines: PhoneLines;
let line: PhoneLine;

beforeAll(async () => {
  lines = await startPhoneLines();
});
afterAll(() => lines.stop());
beforeEach(async () => {
  line = await lines.open();
});

interface Call {
  readonly now?: number;
  readonly phoneNow?: number;
  readonly phoneId?: string;
  readonly as?: PhoneLine;
  readonly answer?: object;
  /** What the browser's cookie says, and where a new one goes. */
  readonly browser?: Browser;
}
function sync(facts: readonly object[] = [], call: Call = {}) {
  const { now = NOW, as = line, phoneId = uuidv7(), phoneNow = now, answer } = call;
  const input = { ownerId: as.ownerId, phoneId, phoneNow, cursor: null, facts, answer };
  return as.sync(input, now, call.browser);
}
const feels = (pain: number, at = NOW - MINUTE) => ({
  id: uuidv7(),
  entry: { kind: "now", at: iso(at), pain, limp: false },
});
const intake = () => ({
  id: uuidv7(),
  entry: {
    ...{
      kind: "intake",
      at: iso(NOW - DAY),
      side: "left",
      site: "midportion",
      mode: "continuing",
    },
    ...{ baselinePain: 1, age: 41, longestRun30dM: 8000 },
  },
});
const answer = (decision: string, more: object = {}) => ({
  ...{ rules: RULES, at: iso(NOW), decision, factCount: 2 },
  ...more,
});
const alarms = async () => {
  const sent = await lines.sql`
    select payload from outbox where runner_id = ${line.ownerId} and kind = 'safetyAlert'`;
  const trail = await lines.sql`
    select 1 from audit where runner_id = ${line.ownerId} and action = 'answer.mismatch'`;
  return [sent.length, trail.length];
};

const browserWith = (phoneId: string | undefined) => {
  const set: string[] = [];
  return { set, cookie: () => phoneId, setCookie: (text: string) => void set.push(text) };
};

describe("what a phone answered by itself", () => {
  it("is kept beside the server's answer, and is no news when it is the same", async () => {
    const { agrees } = await sync([intake(), feels(8)], { answer: answer("rest") });
    expect(agrees).toBe(true);
    const [row] = await lines.sql`
      select phone_answer, guidance ->> 'decision' as decision from decision where runner_id = ${line.ownerId}`;
    expect(row).toEqual({ phone_answer: answer("rest"), decision: "rest" });
    expect(await alarms()).toEqual([0, 0]);
  });

  it("is an alarm when it differs by the same rules and facts: once, and the server's answer stands", async () => {
    const kept = [intake(), feels(8)];
    const first = await sync(kept, { answer: answer("run") });
    expect([first.agrees, first.guidance.decision]).toEqual([false, "rest"]);
    expect((await sync(kept, { answer: answer("run") })).agrees).toBe(false);
    expect(await alarms()).toEqual([1, 1]);
  });

  it.each<[string, object, Call]>([
    ["by other rules", { rules: "springback/0" }, {}],
    ["from other facts", { factCount: 3 }, {}],
    ["yesterday", { at: iso(NOW - DAY + MINUTE) }, {}],
    ["before the last of the facts", { at: iso(NOW - 2 * MINUTE) }, {}],
    ["at a moment still to come", { at: iso(NOW + MINUTE) }, {}],
    ["while its clock was off", {}, { phoneNow: NOW - 30 * MINUTE }],
  ])("can't be compared when it was given %s", async (_, more, call) => {
    const kept = [intake(), feels(8, NOW - MINUTE)];
    const { agrees } = await sync(kept, { ...call, answer: answer("run", more) });
    expect(agrees).toBeNull();
    expect(await alarms()).toEqual([0, 0]);
  });
});

/** What a browser sends of the cookie that was set last. */
const keptIn = ({ set }: { readonly set: readonly string[] }) => set.at(-1)?.split(/[=;]/)[1];

describe("a browser that cleared what was kept in it", () => {
  it("is told until when everything is safe with us, once", async () => {
    const [before, after] = [uuidv7(), uuidv7()];
    const first = browserWith(undefined);
    expect((await sync([feels(2)], { phoneId: before, browser: first })).cleared).toBeNull();
    expect(first.set).toEqual([
      expect.stringMatching(
        new RegExp(
          `^springback.web.phone=${before}\\.[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000$`,
        ),
      ),
    ]);
    const known = { phoneId: after, browser: browserWith(keptIn(first)), now: NOW + DAY };
    expect((await sync([], known)).cleared).toEqual({ lastSyncAt: iso(NOW) });
    const next = browserWith(keptIn(known.browser));
    expect((await sync([], { ...known, browser: next })).cleared).toBeNull();
  });

  it("hears nothing of another runner who had it before, or of a made-up store", async () => {
    const theirs = uuidv7();
    const other = browserWith(undefined);
    await sync([], { as: await lines.open(), phoneId: theirs, browser: other });
    for (const cookie of [theirs, keptIn(other), uuidv7(), "x' or 1=1", ""]) {
      expect((await sync([], { browser: browserWith(cookie) })).cleared).toBeNull();
    }
  });
});
