import type { SyncOutput } from "@springback/api/phone";
import type { Entry } from "@springback/core/timeline";
import { expect, test } from "vitest";
import { nextFlares } from "#features/phone/queue/flares.ts";
import { nextBatch } from "#features/phone/queue/next-batch.ts";
import { emptyQueue, type NewFact, type Queue } from "#features/phone/queue/phone-fact.ts";
import { type Happening, reduce } from "#features/phone/queue/reduce.ts";
import { waits } from "#features/phone/queue/waits.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const DAY = 86_400_000;
const AT = new Date(NOW).toISOString();

const feels = (id: string, pain = 2, at = AT): NewFact => ({
  id,
  entry: { kind: "now", at, pain, limp: false },
});
const run = (id: string, more: object = {}): NewFact => ({
  id,
  entry: { kind: "session", id, at: AT, activity: "run", ...more } as Entry,
});
const settled = (id: string, session: string): NewFact => ({
  id,
  entry: { kind: "settling", at: AT, session, pain24h: 1 },
});
const reply = (more: Partial<SyncOutput>): SyncOutput =>
  ({
    now: NOW,
    outcomes: [],
    facts: [],
    cursor: "c",
    more: false,
    total: 0,
    agreed: true,
    ...more,
  }) as SyncOutput;
const outcome = (id: string, status: string, more: object = {}) =>
  ({ id, status, existingId: null, refusal: null, ...more }) as SyncOutput["outcomes"][number];
const refused = (id: string, why: "ahead" | null = null) =>
  outcome(id, "refused", { refusal: { code: "INVALID", why } });
const kept = ({ id, entry, replaces = null }: NewFact) =>
  ({ id, entry, replaces, cadenceSpm: null, receivedAt: AT }) as SyncOutput["facts"][number];

/** A phone to which these things happen, one after another. */
function phone(...happenings: readonly (Happening & { readonly clock?: number })[]): Queue {
  return happenings.reduce<Queue>(
    (queue, happening) => reduce(queue, { clock: NOW, ...happening }),
    emptyQueue("owner", "phone", NOW),
  );
}
const saved = (...facts: readonly NewFact[]): Happening => ({ kind: "saved", facts });
const answered = (ids: readonly string[], more: Partial<SyncOutput>, edition = 0): Happening => ({
  ...{ kind: "answered", phoneNow: NOW, reply: reply(more) },
  sent: ids.map((id) => ({ id, edition })),
});
const stumbled = (ids: readonly string[], unfit = false): Happening => ({
  ...{ kind: "failed", fault: { kind: "stumbled", unfit } },
  sent: ids.map((id) => ({ id, edition: 0 })),
});
const states = ({ facts }: Queue) =>
  Object.fromEntries([...facts.values()].map(({ id, state }) => [id, state]));
const sending = (queue: Queue) => nextBatch(queue).map(({ id }) => id);

test("an answer waits on the phone until the server has it, whatever becomes of the calls", () => {
  const lost: Happening = {
    kind: "failed",
    sent: [{ id: "a", edition: 0 }],
    fault: { kind: "offline" },
  };
  const queue = phone(saved(feels("a")), lost, lost);
  expect(states(queue)).toEqual({ a: "waiting" });
  expect(queue.meta.failures).toBe(2);
  const after = reduce(queue, {
    clock: NOW,
    ...answered(["a"], { outcomes: [outcome("a", "saved")], total: 1 }),
  });
  expect(states(after)).toEqual({ a: "stored" });
  expect(after.meta).toMatchObject({ failures: 0, lastSyncAt: AT, stored: 1, cursor: "c" });
});

test("a form that is saved twice is kept once, as it was said first", () => {
  const queue = phone(saved(feels("a", 2)), saved(feels("a", 9)));
  expect([...queue.facts.values()]).toMatchObject([{ entry: { pain: 2 } }]);
});

test("signed out, nothing is thrown away and nothing is sent to somebody else's record", () => {
  for (const kind of ["signedOut", "otherOwner"] as const) {
    const queue = phone(saved(feels("a")), { kind: "failed", sent: [], fault: { kind } });
    expect(states(queue)).toEqual({ a: "waiting" });
    expect(queue.meta.halted).toBe(kind);
    expect(reduce(queue, { clock: NOW, kind: "opened" }).meta.halted).toBeNull();
  }
});

test("before the runner has agreed to it nothing is sent and nothing is lost, and after it everything waits its turn again", () => {
  const flare = { id: "f", at: AT, endedAt: null };
  const said = phone(saved(feels("a")), { kind: "flared", flare });
  const { flares } = said.meta;
  const sent = [{ id: "a", edition: 0 }];
  const notTaken = {
    kind: "answered",
    sent,
    flares,
    phoneNow: NOW,
    reply: reply({ agreed: false }),
  };
  const queue = reduce(said, { clock: NOW, ...(notTaken as Happening) });
  expect(states(queue)).toEqual({ a: "waiting" });
  expect(queue.meta).toMatchObject({ halted: "consent", flares: [flare], lastSyncAt: AT });
  expect([sending(queue), nextFlares(queue), waits(queue)]).toEqual([[], [], false]);
  // Opening a page is no agreement.
  expect(reduce(queue, { clock: NOW, kind: "opened" }).meta.halted).toBe("consent");
  const agreed = reduce(queue, { clock: NOW, ...answered([], {}) });
  expect([sending(agreed), nextFlares(agreed)]).toMatchObject([["a"], [flare]]);
  expect(agreed.meta.halted).toBeNull();
});

test("safety answers are sent first, then everything in the order in which it was said", () => {
  const flag = { id: "flag", entry: { kind: "flag", at: AT, flag: "RF-DVT" } } as NewFact;
  const many = Array.from({ length: 60 }, (_, i) => run(`r${i}`));
  const queue = phone(saved(...many), saved(flag));
  expect(sending(queue)).toEqual(["flag", ...many.slice(0, 49).map(({ id }) => id)]);
});

test("an answer the server falls over goes by itself in the end, and the others get through", () => {
  const both = phone(
    saved(feels("bad"), feels("good")),
    stumbled(["bad", "good"]),
    stumbled(["bad", "good"]),
  );
  expect(sending(both)).toEqual(["bad"]);
  const next = reduce(both, { clock: NOW, ...stumbled(["bad"]) });
  expect(sending(next)).toEqual(["good"]);
  const fresh = reduce(next, { clock: NOW, ...saved(feels("fresh")) });
  expect(sending(fresh)).toEqual(["fresh"]);
  // By itself, and still nothing that can be read: the runner is asked.
  expect(states(reduce(next, { clock: NOW, ...stumbled(["bad"], true) }))["bad"]).toBe("refused");
  // In company nobody can tell whose fault it is.
  expect(states(phone(saved(feels("a"), feels("b")), stumbled(["a", "b"], true)))).toEqual({
    ...{ a: "waiting", b: "waiting" },
  });
});

test("what speaks of an answer that waits doesn't go before it", () => {
  const queue = phone(saved(run("r")), stumbled(["r"]), stumbled(["r"]), saved(settled("s", "r")));
  expect(sending(queue)).toEqual(["r"]);
});

test("a refused answer is kept until the runner puts it right, and what hung on it goes along", () => {
  const queue = phone(saved(run("r"), settled("s", "r"), feels("other")), {
    ...answered(["r", "s", "other"], {
      outcomes: [refused("r", "ahead"), refused("s"), outcome("other", "saved")],
    }),
  });
  expect(states(queue)).toEqual({ r: "refused", s: "refused", other: "stored" });
  expect(sending(queue)).toEqual([]);
  const right = { ...run("r").entry, at: new Date(NOW - DAY).toISOString() };
  const mended = reduce(queue, { clock: NOW, kind: "mended", id: "r", entry: right });
  expect(sending(mended)).toEqual(["r", "s"]);
  // A late answer to what was said before is about nothing any more.
  const late = reduce(mended, { clock: NOW, ...answered(["r"], { outcomes: [refused("r")] }) });
  expect(states(late)["r"]).toBe("waiting");
});

test("an answer that was put right isn't overwritten by what was said before, though that reached the server after all", () => {
  const outcomes = [refused("a", "ahead")];
  const queue = phone(
    ...[answered([], { now: NOW + DAY }), saved(feels("a", 2)), answered(["a"], { outcomes })],
    { kind: "mended", id: "a", entry: feels("a", 5).entry },
    answered([], { facts: [kept(feels("a", 2))], total: 1 }),
  );
  expect(queue.facts.get("a")).toMatchObject({
    ...{ state: "waiting", entry: { pain: 5 }, held: { entry: { pain: 2 } } },
    // Its date was put right by hand.
    skewMs: null,
  });
  expect(sending(queue)).toEqual(["a"]);
});

test("an answer that comes back from the server is there, though the reply to its call was lost", () => {
  const queue = phone(saved(feels("a")), answered([], { facts: [kept(feels("a"))], total: 1 }));
  expect(states(queue)).toEqual({ a: "stored" });
});

test("only a refused answer can be taken back", () => {
  const queue = phone(saved(feels("a"), feels("b")), answered(["a"], { outcomes: [refused("a")] }));
  const after = ["a", "b"].reduce(
    (now, id) => reduce(now, { clock: NOW, kind: "dropped", id }),
    queue,
  );
  expect(states(after)).toEqual({ b: "waiting" });
});

test("where the server holds something else under an id, both are kept, and the runner's choice is the server's or a new answer", () => {
  const held = kept(feels("a", 7));
  const conflict = outcome("a", "refused", { refusal: { code: "CONFLICT", why: null } });
  const queue = phone(
    saved(feels("a", 2)),
    answered(["a"], { outcomes: [conflict], facts: [held], total: 1 }),
  );
  expect(queue.facts.get("a")).toMatchObject({ state: "refused", entry: { pain: 2 }, held });
  expect(queue.meta).toMatchObject({ stored: 1, cursor: "c" });
  const after = reduce(queue, { clock: NOW, kind: "dropped", id: "a" });
  expect(after.facts.get("a")).toMatchObject({ state: "stored", entry: { pain: 7 }, held: null });
});

test("a fact that comes from the server takes the place of this phone's copy: its date may have been put right", () => {
  const entry = { ...feels("a").entry, at: new Date(NOW - DAY).toISOString() };
  const queue = phone(
    saved(feels("a")),
    answered(["a"], {
      ...{ outcomes: [outcome("a", "saved")], total: 2 },
      facts: [kept({ id: "a", entry }), kept(feels("b"))],
    }),
  );
  expect(queue.facts.get("a")?.entry.at).toBe(entry.at);
  expect(states(queue)).toEqual({ a: "stored", b: "stored" });
});

test("an imported run that is there already gives way to that one, with all that was said of it here", () => {
  const felt: NewFact = {
    id: "c",
    entry: { ...run("copy").entry, painAfter: 3 } as Entry,
    replaces: "copy",
  };
  const again: NewFact = { id: "d", entry: { ...felt.entry, rpe: 5 } as Entry, replaces: "c" };
  const same = outcome("copy", "sameActivity", { existingId: "first" });
  const queue = phone(
    saved({ ...run("copy"), sourceKey: "key" }, felt, settled("s", "copy"), again),
    answered(["copy", "c", "s", "d"], {
      outcomes: [same, refused("c"), refused("s"), refused("d")],
    }),
  );
  expect(sending(queue)).toEqual(["c", "s", "d"]);
  expect(queue.facts.get("c")).toMatchObject({
    replaces: "first",
    entry: { id: "first", painAfter: 3 },
  });
  expect(queue.facts.get("s")?.entry).toMatchObject({ session: "first" });
  expect(queue.facts.get("d")).toMatchObject({ replaces: "c", entry: { id: "first" } });
});

test("an imported run that is there already stays here when it tells how it felt, until the runner says what to do", () => {
  const queue = phone(
    saved({ ...run("copy", { painAfter: 6 }), sourceKey: "key" }),
    answered(["copy"], { outcomes: [outcome("copy", "sameActivity", { existingId: "first" })] }),
  );
  expect(queue.facts.get("copy")).toMatchObject({
    ...{ state: "refused", refusal: { existingId: "first" } },
    entry: { painAfter: 6 },
  });
});

test("a phone that has other facts than the server gets everything again", () => {
  expect(phone(answered([], { total: 3 })).meta.cursor).toBeNull();
  expect(phone(answered([], { total: 3, more: true })).meta.cursor).toBe("c");
});

test("an answer bears what the phone knew of its clock when it was given", () => {
  const behind = answered([], { now: NOW + DAY });
  expect(phone(behind, saved(feels("a"))).facts.get("a")?.skewMs).toBe(DAY);
  // Set back since, or an answer that took longer than any call: then nothing is known.
  const back = { ...saved(feels("a")), clock: NOW - DAY };
  expect(phone(behind, back).facts.get("a")?.skewMs).toBeNull();
  const slow = { ...behind, clock: NOW + DAY };
  expect(phone(slow, { ...saved(feels("a")), clock: NOW + DAY }).facts.get("a")?.skewMs).toBeNull();
});

test("what was computed from the facts is old as soon as one changes, and only then", () => {
  const queue = phone(saved(feels("a")));
  const opened = reduce(queue, { clock: NOW, kind: "opened" });
  expect(opened.meta.revision).toBe(queue.meta.revision);
  expect(opened.facts).toBe(queue.facts);
  expect(reduce(queue, { clock: NOW, ...saved(feels("b")) }).meta.revision).toBe(
    queue.meta.revision + 1,
  );
});
