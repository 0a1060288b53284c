import { WordsProvider } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ClearedNotice } from "#features/phone/badge/cleared-notice.tsx";
import { SyncBadge, waitsFor } from "#features/phone/badge/sync-badge.tsx";
import { modelServer, type SyncServer } from "#features/phone/fixtures/model-server.ts";
import { PhoneContext } from "#features/phone/phone-provider.tsx";
import type { NewFact } from "#features/phone/queue/phone-fact.ts";
import type { SyncFault } from "#features/phone/queue/reduce.ts";
import { Unsynced } from "#features/phone/sign-out/sign-out.tsx";
import { MemoryDisk } from "#features/phone/store/memory-disk.ts";
import type { OpenPhone } from "#features/phone/store/open-phone.ts";
import { PhoneStore } from "#features/phone/store/phone-store.ts";
import { flush } from "#features/phone/sync/flush.ts";
import { actsOf, NotKept, useFacts, useKept } from "#features/phone/use-facts.ts";
import { TABLES } from "#words/tables.ts";

const NOW = Date.parse("2026-11-20T07:10:00Z");
const OWNER = "0192f000-0000-7000-8000-000000000001";
const PHONE = "0192f000-0000-7000-8000-000000000002";
const alone = { tell() {}, hear() {}, close() {} };

let phone: OpenPhone;
let fault: SyncFault | null;
let server: SyncServer;
beforeEach(async () => {
  // The runner's days follow the clock of this phone.
  vi.stubEnv("TZ", "Europe/London");
  fault = null;
  server = modelServer();
  phone = await openOn(new MemoryDisk(OWNER, NOW, PHONE), true);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

async function openOn(disk: MemoryDisk, keeps: boolean): Promise<OpenPhone> {
  const store = await PhoneStore.open(disk.shelf(), alone, () => NOW);
  const syncNow = () =>
    flush(store, async (call) =>
      fault ? { reply: null, fault } : { reply: await server.sync(call, NOW), fault: null },
    );
  return { store, keeps, syncNow, plays: () => false, close() {} };
}
const feels = (id: string, pain = 2): NewFact => ({
  id,
  entry: { kind: "now", at: new Date(NOW).toISOString(), pain, limp: false },
});

/** A part of a page as it is drawn, with the phone's store open or not yet. */
function drawn(part: ReactNode, life: OpenPhone | null = phone, locale: Locale = "en"): string {
  const opening = life ? Promise.resolve(life) : new Promise<OpenPhone>(() => {});
  return renderToStaticMarkup(
    <WordsProvider locale={locale} tables={{ phone: TABLES[locale].phone }}>
      <PhoneContext value={{ phone: life, opening }}>{part}</PhoneContext>
    </WordsProvider>,
  );
}

/** What a runner reads of it. */
function read(part: ReactNode, life: OpenPhone | null = phone, locale: Locale = "en"): string {
  return drawn(part, life, locale)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
const badge = <SyncBadge />;

function Counted() {
  const { waiting, refused, lastSyncAt } = useFacts();
  const kept = useKept();
  return <p>{JSON.stringify([waiting, refused.length, lastSyncAt, kept?.facts.length ?? null])}</p>;
}
const counted = (life: OpenPhone | null = phone) =>
  JSON.parse(read(<Counted />, life).replaceAll("&quot;", '"'));

test("until the store is open and was synced, a screen draws what the server gave it", async () => {
  expect(counted(null)).toEqual([0, 0, null, null]);
  await phone.store.save([feels("a")]);
  expect(counted()).toEqual([1, 0, null, null]);
  await phone.syncNow();
  expect(counted()).toEqual([0, 0, "2026-11-20T07:10:00.000Z", 1]);
});

test("the runner reads that an answer is saved on this phone, and then that it is synced, in their language", async () => {
  expect(read(badge, null)).toBe("");
  expect(read(badge)).toBe("");
  await phone.store.save([feels("a"), feels("b")]);
  expect(read(badge)).toBe("Saved on this phone: 2 answers. They sync by themselves.");
  expect(read(badge, phone, "fr")).toContain("2 réponses");
  await phone.syncNow();
  expect(read(badge)).toMatch(/^Synced, .*20 Nov.*07:10$/);
  expect(read(badge, phone, "fr")).toMatch(/^Synchronisé, .*07:10$/);
});

test("why answers still wait is said: no line, nobody signed in, somebody else signed in", async () => {
  vi.stubGlobal("location", { pathname: "/runs", search: "?session=s" });
  expect(waitsFor({ halted: null, online: false })).toBe("offline");
  await phone.store.save([feels("a")]);
  const said = { signedOut: /Sign in to sync it/, otherOwner: /of another account/ };
  for (const [kind, words] of Object.entries(said)) {
    await phone.store.happen({ kind: "failed", sent: [], fault: { kind } as SyncFault });
    expect(read(badge)).toMatch(words);
  }
});

test("whoever has to sign in to sync is one tap from it, and comes back to where they were", async () => {
  vi.stubGlobal("location", { pathname: "/runs", search: "?session=s" });
  await phone.store.save([feels("a")]);
  expect(drawn(badge)).not.toContain("<a");
  await phone.store.happen({ kind: "failed", sent: [], fault: { kind: "signedOut" } });
  expect(drawn(badge)).toContain('href="/sign-in?next=%2Fruns%3Fsession%3Ds"');
});

test("whoever hasn't agreed to their answers being kept reads that they wait for it, and is one tap from it", async () => {
  server = modelServer(() => false);
  await phone.store.save([feels("a")]);
  await phone.syncNow();
  expect(read(badge)).toMatch(
    /^Saved on this phone: 1 answer\..* once you agree to that\. Read and agree$/,
  );
  expect(read(badge, phone, "fr")).toMatch(/une fois votre accord donné\./);
  expect(drawn(badge)).toContain('href="/agree"');
  // It counts here all the same.
  expect(counted()).toEqual([1, 0, "2026-11-20T07:10:00.000Z", 1]);
  const asked = { onSync: vi.fn(), onLose: vi.fn(), onStay: vi.fn(), unsynced: 1 };
  const leaving = <Unsynced at="notAgreed" {...asked} />;
  expect(read(leaving)).toMatch(/once you agree to that\. Read and agree/);
  expect(read(leaving)).not.toContain("connection");
});

test("an answer the server won't have is never called synced", async () => {
  await phone.store.save([feels("a", 11)]);
  await phone.syncNow();
  expect(counted()).toEqual([0, 1, "2026-11-20T07:10:00.000Z", 1]);
  expect(read(badge)).toBe("1 answer is only on this phone and needs a look.");
  await actsOf(Promise.resolve(phone)).mend("a", feels("a", 4).entry);
  await phone.syncNow();
  expect(read(badge)).toMatch(/^Synced/);
});

test("a browser that cleared what was kept says until when all is safe, until that has been read", async () => {
  const notice = <ClearedNotice zone="Europe/London" />;
  expect(read(notice)).toBe("");
  const reply = await modelServer().sync(
    {
      ownerId: OWNER,
      phoneId: PHONE,
      cursor: null,
      phoneNow: NOW,
      facts: [],
      flares: [],
      answer: null,
    },
    NOW,
  );
  const cleared = { ...reply, cleared: { lastSyncAt: "2026-11-17T07:10:00Z" } };
  await phone.store.happen({ kind: "answered", sent: [], phoneNow: NOW, reply: cleared });
  expect(read(notice)).toMatch(/Everything up to .*17 Nov.*07:10 is safe with us/);
  await actsOf(Promise.resolve(phone)).notice();
  expect(read(notice)).toBe("");
});

test("that it is worse counts as waiting until it is synced; where nothing is kept, it is kept by the server or not at all", async () => {
  const flare = { id: "f", at: new Date(NOW).toISOString(), endedAt: null };
  await actsOf(Promise.resolve(phone)).flared(flare);
  expect(counted()[0]).toBe(1);
  await phone.syncNow();
  expect(counted()[0]).toBe(0);
  const forgetful = await openOn(new MemoryDisk(OWNER, NOW, PHONE), false);
  await actsOf(Promise.resolve(forgetful)).flared(flare);
  expect(forgetful.store.view.meta.flares).toEqual([]);
  fault = { kind: "offline" };
  const another = actsOf(Promise.resolve(forgetful)).flared({ ...flare, id: "g" });
  await expect(another).rejects.toThrow(NotKept);
});

test("saving is done once the phone has it; where the browser keeps nothing, once the server has it, or not at all", async () => {
  fault = { kind: "offline" };
  expect(await actsOf(Promise.resolve(phone)).save([feels("a")])).toBe("onPhone");
  const forgetful = await openOn(new MemoryDisk(OWNER, NOW, PHONE), false);
  const { save } = actsOf(Promise.resolve(forgetful));
  await expect(save([feels("b")])).rejects.toThrow(NotKept);
  fault = null;
  // The same form, sent again.
  expect(await save([feels("b")])).toBe("synced");
});

test("what this phone answered goes with the next call, unless something was said since", async () => {
  const answer = {
    rules: "r",
    at: new Date(NOW).toISOString(),
    decision: "run",
    factCount: 0,
  } as const;
  const sent = vi.fn();
  const send = async (call: { answer?: unknown }) => {
    sent(call.answer);
    return { reply: null, fault: { kind: "offline" } } as const;
  };
  phone.store.answered(answer);
  await flush(phone.store, send);
  await phone.store.save([feels("a")]);
  await flush(phone.store, send);
  expect(sent.mock.calls).toEqual([[answer], [null]]);
});

test("whoever signs out with answers that are only here is asked first, and can stay", () => {
  const asked = { onSync: vi.fn(), onLose: vi.fn(), onStay: vi.fn(), unsynced: 3 };
  const words = read(<Unsynced at="asked" {...asked} />);
  expect(words).toMatch(/3 answers aren’t synced yet .*Sync first .*lose them .*Stay signed in/);
  expect(read(<Unsynced at="notSynced" {...asked} />)).toContain("didn’t get through");
});
