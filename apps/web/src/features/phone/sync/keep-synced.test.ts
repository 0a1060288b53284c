import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryDisk } from "#features/phone/store/memory-disk.ts";
import { modelServer, type SyncServer } from "#features/phone/fixtures/model-server.ts";
import type { NewFact } from "#features/phone/queue/phone-fact.ts";
import type { SyncFault } from "#features/phone/queue/reduce.ts";
import { AlreadySaved, PhoneStore, type TabLine } from "#features/phone/store/phone-store.ts";
import { waitAfter } from "#features/phone/sync/flush.ts";
import { keepSynced } from "#features/phone/sync/keep-synced.ts";
import type { SyncCall } from "#features/phone/sync/sync-call.ts";

const OWNER = "0192f000-0000-7000-8000-000000000001";
const PHONE = "0192f000-0000-7000-8000-000000000002";
const SECOND = 1000;

let server: SyncServer;
let disk: MemoryDisk;
let tabs: Set<() => void>;
let calls: SyncCall[];
let fault: SyncFault | null;
const opened: { stop(): void }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-20T07:00:00Z") });
  server = modelServer();
  disk = new MemoryDisk(OWNER, Date.now(), PHONE);
  tabs = new Set();
  calls = [];
  fault = null;
});
afterEach(() => {
  for (const one of opened.splice(0)) one.stop();
  vi.useRealTimers();
});

function tabLine(): TabLine {
  const own: { hears?: () => void } = {};
  return {
    tell: () => tabs.forEach((hears) => hears !== own.hears && hears()),
    hear: (listener) => {
      own.hears = listener;
      tabs.add(listener);
    },
    close: () => own.hears && tabs.delete(own.hears),
  };
}
/** Tabs wait for each other, as the browser's locks make them. */
let last: Promise<void> = Promise.resolve();
const alone = (work: () => Promise<void>): Promise<void> => (last = last.then(work));

async function openTab(tab = tabLine()) {
  const store = await PhoneStore.open(disk.shelf(), tab, Date.now);
  const wake: { up?: () => void } = {};
  const synced = keepSynced(store, {
    alone,
    send: async (call) => {
      calls.push(call);
      if (fault) return { reply: null, fault };
      return { reply: await server.sync(call, Date.now()), fault: null };
    },
    wakers: {
      listen(up) {
        wake.up = up;
        return () => delete wake.up;
      },
    },
  });
  opened.push(synced);
  return { store, wake: () => wake.up?.(), ...synced };
}
const feels = (id: string, pain = 2): NewFact => ({
  id,
  entry: { kind: "now", at: new Date().toISOString(), pain, limp: false },
});
const settle = () => vi.advanceTimersByTimeAsync(0);
const onServer = async () => (await server.facts()).map(({ id }) => id);
const stateOf = (store: PhoneStore, id: string) => store.view.facts.get(id)?.state;

test("what is saved is on the phone at once, and on the server as soon as there is a line", async () => {
  const { store } = await openTab();
  await store.save([feels("a")]);
  expect(disk.queue.facts.get("a")?.state).toBe("waiting");
  await settle();
  expect(await onServer()).toEqual(["a"]);
  expect(stateOf(store, "a")).toBe("stored");
});

test("an answer that was refused is sent again as soon as it is put right", async () => {
  const { store } = await openTab();
  const ahead = new Date(Date.now() + 86_400 * SECOND).toISOString();
  await store.save([{ id: "a", entry: { ...feels("a").entry, at: ahead } }]);
  await settle();
  expect(stateOf(store, "a")).toBe("refused");
  await store.happen({ kind: "mended", id: "a", entry: feels("a").entry });
  await settle();
  expect(await onServer()).toEqual(["a"]);
});

test("without a line it is tried again at growing distances, and at once when the line is back", async () => {
  fault = { kind: "offline" };
  const { store, wake } = await openTab();
  await store.save([feels("a")]);
  await settle();
  expect(calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(7 * SECOND);
  expect(calls).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(4 * SECOND);
  expect(calls).toHaveLength(2);
  fault = null;
  wake();
  await settle();
  expect(await onServer()).toEqual(["a"]);
  expect(stateOf(store, "a")).toBe("stored");
});

test("a day without a line loses nothing and asks no oftener than every ten minutes or so", async () => {
  fault = { kind: "later" };
  const { store } = await openTab();
  await store.save([feels("a"), feels("b")]);
  await vi.advanceTimersByTimeAsync(86_400 * SECOND);
  expect(calls.length).toBeLessThan(220);
  fault = null;
  await vi.advanceTimersByTimeAsync(800 * SECOND);
  expect(await onServer()).toEqual(["a", "b"]);
});

test("the waits grow from seconds to ten minutes, and phones don't all come back at once", () => {
  expect([1, 2, 3, 8, 40].map((failures) => waitAfter(failures, 0.5))).toEqual([
    5000, 10_000, 20_000, 600_000, 600_000,
  ]);
  expect(waitAfter(1, 0)).toBe(3750);
  expect(waitAfter(1, 1)).toBe(6250);
});

test("signed out, nothing is sent until the owner is back, and then everything", async () => {
  fault = { kind: "signedOut" };
  const { store, wake, now } = await openTab();
  await store.save([feels("a")]);
  await settle();
  wake();
  await vi.advanceTimersByTimeAsync(3600 * SECOND);
  expect(calls).toHaveLength(1);
  fault = null;
  await store.happen({ kind: "opened" });
  await now();
  expect(await onServer()).toEqual(["a"]);
});

test("before the runner has agreed to it nothing they said leaves the phone twice, what it lacks still comes, and then all of it goes by itself", async () => {
  let agreed = false;
  server = modelServer(() => agreed);
  const { store, wake } = await openTab();
  await store.save([feels("a")]);
  await settle();
  await store.save([feels("b")]);
  await store.happen({
    kind: "flared",
    flare: { id: "f", at: feels("f").entry.at, endedAt: null },
  });
  await vi.advanceTimersByTimeAsync(3600 * SECOND);
  const told = calls.flatMap(({ facts, flares }) => [...facts, ...flares].map(({ id }) => id));
  expect(told).toEqual(["a"]);
  expect([stateOf(store, "a"), store.view.meta.halted]).toEqual(["waiting", "consent"]);
  const { ownerId, phoneId } = disk.queue.meta;
  const theirs = { ...feels("theirs"), ...{ replaces: null, takenOut: false, sourceKey: null } };
  const fact = { ...theirs, cadenceSpm: null, skewMs: null };
  const call = { ownerId, phoneId, cursor: null, phoneNow: Date.now(), facts: [fact], flares: [] };
  agreed = true;
  await server.sync(call, Date.now());
  agreed = false;
  wake();
  await settle();
  expect(stateOf(store, "theirs")).toBe("stored");
  agreed = true;
  wake();
  await settle();
  expect((await onServer()).toSorted()).toEqual(["a", "b", "theirs"]);
  expect(store.view.meta).toMatchObject({ halted: null, flares: [] });
});

test("two tabs show the same and send each answer once", async () => {
  const [one, two, idle] = [await openTab(), await openTab(), await openTab()];
  await Promise.all([one.store.save([feels("a")]), two.store.save([feels("b")])]);
  await settle();
  expect(await onServer()).toEqual(["a", "b"]);
  expect(calls.flatMap(({ facts }) => facts.map(({ id }) => id)).toSorted()).toEqual(["a", "b"]);
  for (const { store } of [one, two, idle])
    expect([stateOf(store, "a"), stateOf(store, "b")]).toEqual(["stored", "stored"]);
});

test("a tab sends what another one saved, though nobody told it", async () => {
  const deaf = await openTab({ tell() {}, hear() {}, close() {} });
  fault = { kind: "offline" };
  const other = await openTab();
  await other.store.save([feels("a")]);
  await settle();
  other.stop();
  fault = null;
  deaf.wake();
  await settle();
  expect(await onServer()).toEqual(["a"]);
});

test("what is saved while the last call comes to its end doesn't wait for the next chance", async () => {
  const store = await PhoneStore.open(disk.shelf(), tabLine(), Date.now);
  let late: readonly NewFact[] = [feels("late")];
  const synced = keepSynced(store, {
    send: async (call) => ({ reply: await server.sync(call, Date.now()), fault: null }),
    wakers: { listen: () => () => {} },
    alone: async (work) => {
      await work();
      const [more] = [late, (late = [])];
      if (more.length > 0) await store.save(more);
    },
  });
  opened.push(synced);
  await store.save([feels("early")]);
  await settle();
  expect(await onServer()).toEqual(["early", "late"]);
});

test("a server that answers nothing of what was sent isn't asked over and over", async () => {
  const real = server;
  const deaf = { outcomes: [], facts: [], more: true, cursor: "same" };
  server = { ...real, sync: async (call, now) => ({ ...(await real.sync(call, now)), ...deaf }) };
  const { store } = await openTab();
  await store.save([feels("a")]);
  await vi.advanceTimersByTimeAsync(30 * SECOND);
  expect(calls).toHaveLength(1);
  server = real;
  await vi.advanceTimersByTimeAsync(60 * SECOND);
  expect(stateOf(store, "a")).toBe("stored");
});

test("a tab that is killed while it sends leaves the answer for the next one", async () => {
  const first = await PhoneStore.open(disk.shelf(), tabLine(), Date.now);
  await first.save([feels("a")]);
  // Its call arrives, and nobody hears the answer any more.
  const stolen = keepSynced(first, {
    ...{ alone: (work) => work(), wakers: { listen: () => () => {} } },
    send: async (call) => {
      await server.sync(call, Date.now());
      return new Promise(() => {});
    },
  });
  void stolen.now();
  await settle();
  stolen.stop();
  const { store, now } = await openTab();
  await now();
  expect(await onServer()).toEqual(["a"]);
  expect(stateOf(store, "a")).toBe("stored");
});

test("that it is worse leaves at once, and waits its turn where there is no line", async () => {
  const { store } = await openTab();
  const flare = { id: "f", at: new Date().toISOString(), endedAt: null };
  fault = { kind: "offline" };
  await store.happen({ kind: "flared", flare });
  await settle();
  expect(calls.at(-1)?.flares).toMatchObject([flare]);
  expect(store.view.meta.flares).toHaveLength(1);
  fault = null;
  await vi.advanceTimersByTimeAsync(waitAfter(1, 1));
  expect(store.view.meta.flares).toEqual([]);
});

test("an answer of another phone comes with the next look at the page", async () => {
  const { store, wake } = await openTab();
  const { ownerId, phoneId } = disk.queue.meta;
  const theirs = { ...feels("theirs"), ...{ replaces: null, takenOut: false, sourceKey: null } };
  const fact = { ...theirs, cadenceSpm: null, skewMs: null };
  const call = { ownerId, phoneId, cursor: null, phoneNow: Date.now(), facts: [fact], flares: [] };
  await server.sync(call, Date.now());
  wake();
  await settle();
  expect(stateOf(store, "theirs")).toBe("stored");
});

test("when the browser keeps nothing more, saving says so and doesn't pretend", async () => {
  const { store } = await openTab();
  disk.full = true;
  await expect(store.save([feels("a")])).rejects.toThrow("full");
  expect(store.view.facts.size).toBe(0);
});

test("a form's draft goes in the moment its answers are kept, and not before", async () => {
  const { store } = await openTab();
  await store.shelf.keepDraft("checkIn", { pain: 3 });
  disk.full = true;
  await store.save([feels("a")], "checkIn").catch(() => {});
  expect(await store.shelf.readDraft("checkIn")).toEqual({ pain: 3 });
  disk.full = false;
  await store.save([feels("a")], "checkIn");
  expect(await store.shelf.readDraft("checkIn")).toBeUndefined();
});

test("an id that holds another answer is no place for a new one", async () => {
  const { store } = await openTab();
  await store.save([feels("a", 2)]);
  await store.save([feels("a", 2)]);
  await expect(store.save([feels("a", 9)])).rejects.toThrow(AlreadySaved);
});
