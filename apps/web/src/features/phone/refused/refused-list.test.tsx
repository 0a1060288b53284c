import { WordsProvider } from "@springback/ui/primitives/words-provider";
import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import { modelServer } from "#features/phone/fixtures/model-server.ts";
import { PhoneContext } from "#features/phone/phone-provider.tsx";
import { RefusedPart } from "#features/phone/refused/refused-part.tsx";
import { whyRefused } from "#features/phone/refused/refused-list.tsx";
import { MemoryDisk } from "#features/phone/store/memory-disk.ts";
import type { OpenPhone } from "#features/phone/store/open-phone.ts";
import { PhoneStore } from "#features/phone/store/phone-store.ts";
import { flush } from "#features/phone/sync/flush.ts";
import { TABLES } from "#words/tables.ts";

const NOW = Date.parse("2026-11-20T07:10:00Z");
const OWNER = "0192f000-0000-7000-8000-000000000001";
const alone = { tell() {}, hear() {}, close() {} };

async function openPhone(): Promise<OpenPhone> {
  const server = modelServer();
  const disk = new MemoryDisk(OWNER, NOW, "0192f000-0000-7000-8000-000000000002");
  const store = await PhoneStore.open(disk.shelf(), alone, () => NOW);
  const syncNow = () =>
    flush(store, async (call) => ({ reply: await server.sync(call, NOW), fault: null }));
  return { store, keeps: true, syncNow, plays: () => false, close() {} };
}

async function read(phone: OpenPhone): Promise<string> {
  const { prelude } = await prerender(
    <WordsProvider locale="en" tables={{ refused: TABLES.en.refused }}>
      <PhoneContext value={{ phone, opening: Promise.resolve(phone) }}>
        <RefusedPart zone="Europe/London" />
      </PhoneContext>
    </WordsProvider>,
  );
  return (await new Response(prelude).text()).replaceAll("<!-- -->", "");
}

test("an answer the server won't have stays in the runner's sight until they put it right or take it back", async () => {
  const phone = await openPhone();
  expect(await read(phone)).toBe("");
  const at = new Date(NOW).toISOString();
  await phone.store.save([{ id: "a", entry: { kind: "now", at, pain: 11, limp: false } }]);
  await phone.syncNow();
  expect(await read(phone)).toMatch(/How it felt, Fri,? 20 Nov,? 07:10/);
  expect(await read(phone)).toContain("Take it back");
  await phone.store.happen({ kind: "dropped", id: "a" });
  expect(await read(phone)).toBe("");
});

test("what two phones said of one session is asked about as what it was: that it never was", async () => {
  const phone = await openPhone();
  const at = new Date(NOW).toISOString();
  const entry = { kind: "session", id: "s", at, activity: "run" } as const;
  const never = { entry, replaces: "s", takenOut: true };
  await phone.store.save([
    { id: "s", entry },
    { id: "t", ...never },
    { id: "u", ...never },
  ]);
  await phone.syncNow();
  expect(await read(phone)).toMatch(/That a session didn’t happen, Fri,? 20 Nov,? 07:10/);
});

test("the runner is asked when it was only where the date is what is wrong", () => {
  const refusal = { code: "INVALID", why: null, existingId: null } as const;
  expect(whyRefused({ refusal: { ...refusal, why: "ahead" } })).toBe("ahead");
  expect(whyRefused({ refusal: { ...refusal, existingId: "b" } })).toBe("same");
  expect(whyRefused({ refusal })).toBe("notTaken");
});
