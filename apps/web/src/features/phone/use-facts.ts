"use client";
import type { Entry } from "@springback/core/timeline";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { usePhone } from "#features/phone/phone-provider.tsx";
import type {
  NewFact,
  PhoneFact,
  PhoneFlare,
  PhoneMeta,
  Queue,
} from "#features/phone/queue/phone-fact.ts";
import { saidIn, zoneFor } from "#features/phone/queue/said-in.ts";
import { type Kept, keptOf } from "#features/phone/store/kept.ts";
import type { OpenPhone } from "#features/phone/store/open-phone.ts";
import type { PhoneAnswer } from "#features/phone/store/phone-store.ts";
import { browserZone } from "#features/sign-in/browser-zone.ts";

/** The browser keeps nothing, and the server couldn't be reached: what was typed is on the screen alone. */
export class NotKept extends Error {
  override readonly name = "NotKept";
}

/** What a form and the sync badge need of the phone's store. */
export interface Facts {
  /**
   * Keeps answers: resolves once they are on this phone's disk ("onPhone"), or, in a browser that keeps nothing, on the
   * server ("synced"). `draft` names the form whose draft goes with it. Rejects when neither has them.
   */
  save(facts: readonly NewFact[], draft?: string): Promise<"onPhone" | "synced">;
  /** Answers that aren't on the server yet. */
  readonly waiting: number;
  /** Answers the server won't have: the runner is asked, and mends or drops each. */
  readonly refused: readonly PhoneFact[];
  /** The server's instant of the last sync, RFC 3339; null before the first. */
  readonly lastSyncAt: string | null;
  /** The zone that the runner's days are counted in here. */
  readonly zone: string;
  readonly online: boolean;
  readonly halted: PhoneMeta["halted"];
  /** Until when an earlier store of this browser had been synced, while the runner hasn't read that it is gone. */
  readonly clearedAfter: string | null;
  /** Keeps that it got worse, or with an end that it isn't any more: as surely as an answer is kept. */
  flared(flare: Omit<PhoneFlare, "skewMs">): Promise<void>;
  /** Puts a refused answer right. */
  mend(id: string, entry: Entry): Promise<void>;
  /** Takes a refused answer back. */
  drop(id: string): Promise<void>;
  /** The runner has read that the browser cleared what was kept. */
  notice(): Promise<void>;
  /** Notes what this phone answered by itself from what `useKept` gave: the server compares. */
  answered(answer: PhoneAnswer): void;
  /** What was typed into a form and not saved; undefined without any. */
  readDraft(form: string): Promise<unknown>;
  /** Keeps what was typed so far; undefined forgets it. */
  keepDraft(form: string, typed: unknown): Promise<void>;
}

const NO_FACTS: readonly PhoneFact[] = [];
const nothing = (): (() => void) => () => {};

/** The store's view in this tab; null until it is open. */
function useView(): Queue | null {
  const { phone } = usePhone();
  const subscribe = useCallback(
    (listener: () => void) => phone?.store.subscribe(listener) ?? nothing(),
    [phone],
  );
  const read = (): Queue | null => phone?.store.view ?? null;
  return useSyncExternalStore(subscribe, read, read);
}

function watchLine(listener: () => void): () => void {
  const off = new AbortController();
  addEventListener("online", listener, { signal: off.signal });
  addEventListener("offline", listener, { signal: off.signal });
  return () => off.abort();
}

/** Whether the browser believes that it has a line; on the server it does. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    watchLine,
    () => navigator.onLine,
    () => true,
  );
}

/** The facts of this phone: saves them, and says how far they have got. */
export function useFacts(): Facts {
  const { phone, opening } = usePhone();
  const view = useView();
  const online = useOnline();
  const acts = useMemo(() => actsOf(opening), [opening]);
  const open = useMemo(() => [...(view?.facts.values() ?? NO_FACTS)], [view]);
  const zone = useMemo(() => zoneFor(view?.meta.told ?? null, browserZone()), [view]);
  return {
    ...acts,
    zone,
    answered: (answer) => phone?.store.answered(answer),
    waiting:
      open.filter(({ state }) => state === "waiting").length + (view?.meta.flares.length ?? 0),
    refused: open.filter(({ state }) => state === "refused"),
    lastSyncAt: view?.meta.lastSyncAt ?? null,
    halted: view?.meta.halted ?? null,
    clearedAfter: view?.meta.clearedAfter ?? null,
    online,
  };
}

type Acts = Pick<Facts, "save" | "flared" | "mend" | "drop" | "notice" | "readDraft" | "keepDraft">;

/** What can be done before the store is open as well: it is waited for. */
export function actsOf(opening: Promise<OpenPhone>): Acts {
  return {
    async save(facts, draft) {
      const { store, keeps, syncNow } = await opening;
      await store.save(saidIn(store.view, browserZone(), facts), draft);
      if (keeps) return "onPhone";
      await syncNow();
      const stored = facts.every(({ id }) => store.view.facts.get(id)?.state !== "waiting");
      if (!stored) throw new NotKept();
      return "synced";
    },
    async flared(flare) {
      const { store, keeps, syncNow } = await opening;
      await store.happen({ kind: "flared", flare });
      if (keeps) return;
      await syncNow();
      if (store.view.meta.flares.some(({ id }) => id === flare.id)) throw new NotKept();
    },
    mend: async (id, entry) => (await opening).store.happen({ kind: "mended", id, entry }),
    drop: async (id) => (await opening).store.happen({ kind: "dropped", id }),
    notice: async () => (await opening).store.happen({ kind: "noticed" }),
    readDraft: async (form) => (await opening).store.shelf.readDraft(form),
    keepDraft: async (form, typed) => (await opening).store.shelf.keepDraft(form, typed),
  };
}

/**
 * Everything kept on this phone; null until it is wanted, and the store is open and was synced once. Till then the page's own
 * props count.
 */
export function useKept(wanted = true): Kept | null {
  const { phone } = usePhone();
  const view = useView();
  return useMemo(
    () => (wanted && phone && view ? keptOf(view, phone.store.now(), browserZone()) : null),
    [wanted, phone, view],
  );
}
