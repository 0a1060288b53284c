import { expect, test } from "vitest";
import { modelServer } from "#features/phone/fixtures/model-server.ts";
import { emptyQueue, type PhoneFact, type PhoneMeta } from "#features/phone/queue/phone-fact.ts";
import { rebuilt } from "#features/phone/queue/rebuilt.ts";
import { keptOf } from "#features/phone/store/kept.ts";
import { MemoryDisk } from "#features/phone/store/memory-disk.ts";
import { PhoneStore } from "#features/phone/store/phone-store.ts";
import { flush } from "#features/phone/sync/flush.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const at = new Date(NOW).toISOString();
const empty = emptyQueue("owner", "a new phone", NOW);
const alone = { tell() {}, hear() {}, close() {} };
const entry = { kind: "now", at, pain: 2, limp: false } as const;
/** Facts of a build that knew fewer of their fields, or others. */
const asWritten = (id: string, more: object): PhoneFact => ({ id, entry, ...more }) as PhoneFact;
const WAITING = asWritten("waiting", { state: "waiting", place: 7 });
const REFUSED = asWritten("refused", { state: "refused", refusal: { code: "INVALID", why: null } });
const STORED = asWritten("stored", { state: "stored", entry: "of another shape" });
const META = {
  ...{ ownerId: "owner", phoneId: "this phone", cursor: "c", revision: 4, lastSyncAt: at },
  ...{ told: { said: "otherwise" }, flares: [{ id: "f", at, endedAt: null, skewMs: 0 }] },
} as unknown as Partial<PhoneMeta>;

test("of a store that another build wrote, only what isn't with us stays, and all else is got anew", async () => {
  const queue = rebuilt([STORED, REFUSED, WAITING], META, empty);
  expect([...queue.facts.keys()]).toEqual(["refused", "waiting"]);
  expect(queue.meta).toMatchObject({ phoneId: "this phone", cursor: null, told: null, stored: 0 });
  expect(queue.meta.flares).toHaveLength(1);
  expect(keptOf(queue, NOW, "Europe/London")).toBeNull();
});

test("what waited in it is sent once, before what is said later, and the phone has everything again", async () => {
  const server = modelServer();
  const theirs = { ...entry, pain: 3 };
  const none = {
    ...{ replaces: null, takenOut: false, sourceKey: null, cadenceSpm: null, skewMs: null },
  };
  const before = { id: "before", entry: theirs, ...none };
  const call = { ownerId: "owner", phoneId: "x", cursor: null, phoneNow: NOW, flares: [] };
  await server.sync({ ...call, facts: [before] }, NOW);
  const disk = new MemoryDisk("owner", NOW, "this phone");
  disk.queue = rebuilt([WAITING], META, empty);
  const store = await PhoneStore.open(disk.shelf(), alone, () => NOW);
  await store.save([{ id: "later", entry }]);
  const sent: string[] = [];
  await flush(store, async (one) => {
    sent.push(...one.facts.map(({ id }) => id));
    return { reply: await server.sync(one, NOW), fault: null };
  });
  expect(sent).toEqual(["waiting", "later"]);
  expect(
    [...store.view.facts.values()].map(({ id, state }) => `${id} ${state}`).toSorted(),
  ).toEqual(["before stored", "later stored", "waiting stored"]);
});

test("a store that is new is empty", () => {
  expect(rebuilt([], undefined, empty)).toEqual({
    ...empty,
    meta: { ...empty.meta, revision: 1 },
  });
});
