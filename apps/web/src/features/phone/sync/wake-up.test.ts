import { expect, test } from "vitest";
import { modelServer } from "#features/phone/fixtures/model-server.ts";
import { MemoryDisk } from "#features/phone/store/memory-disk.ts";
import { PhoneStore } from "#features/phone/store/phone-store.ts";
import { flush } from "#features/phone/sync/flush.ts";
import { wakeForWaiting } from "#features/phone/sync/wake-up.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const alone = { tell() {}, hear() {}, close() {} };
const fact = (id: string) => ({
  id,
  entry: { kind: "now", at: new Date(NOW).toISOString(), pain: 2, limp: false } as const,
});

async function phone(ask: () => Promise<void>) {
  const disk = new MemoryDisk("owner", NOW, "phone");
  const store = await PhoneStore.open(disk.shelf(), alone, () => NOW);
  const server = modelServer();
  wakeForWaiting(store, ask);
  return {
    store,
    withLine: () =>
      flush(store, async (call) => ({ reply: await server.sync(call, NOW), fault: null })),
    withoutLine: () => flush(store, async () => ({ reply: null, fault: { kind: "offline" } })),
  };
}

test("the browser is asked once to send what a page couldn't, and again only after that was sent", async () => {
  let asked = 0;
  const { store, withLine, withoutLine } = await phone(async () => void (asked += 1));
  await withoutLine();
  await withLine();
  await store.save([fact("a")]);
  await withLine();
  expect(asked).toBe(0);
  await store.save([fact("b")]);
  await withoutLine();
  await store.save([fact("c")]);
  await withoutLine();
  expect(asked).toBe(1);
  await withLine();
  await store.happen({ kind: "flared", flare: { id: "f", at: fact("f").entry.at, endedAt: null } });
  await withoutLine();
  expect(asked).toBe(2);
});

test("a browser that won't be asked leaves the answer where it is, for the next page", async () => {
  const { store, withLine, withoutLine } = await phone(() => Promise.reject(new Error("denied")));
  await store.save([fact("a")]);
  await withoutLine();
  expect(store.view.facts.get("a")?.state).toBe("waiting");
  await withLine();
  expect(store.view.facts.get("a")?.state).toBe("stored");
});
