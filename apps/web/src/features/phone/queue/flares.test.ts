import type { SyncOutput } from "@springback/api/phone";
import { expect, test } from "vitest";
import { emptyQueue, type PhoneFlare, type Queue } from "#features/phone/queue/phone-fact.ts";
import { type Happening, reduce } from "#features/phone/queue/reduce.ts";
import { keptOf } from "#features/phone/store/kept.ts";
import { nextCall } from "#features/phone/sync/sync-call.ts";

const NOW = Date.parse("2026-11-20T19:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (ms: number): string => new Date(ms).toISOString();

const phone = (...happenings: readonly (Happening & { readonly clock?: number })[]): Queue =>
  happenings.reduce<Queue>(
    (queue, happening) => reduce(queue, { clock: NOW, ...happening }),
    emptyQueue("owner", "phone", NOW),
  );
const said = (id: string, more: Partial<PhoneFlare> = {}): Happening => ({
  ...{ kind: "flared", flare: { id, at: iso(NOW), endedAt: null, ...more } },
});
const synced = (
  flare: SyncOutput["flare"],
  flares: readonly PhoneFlare[] = [],
  phoneNow = NOW,
): Happening => ({
  ...{ kind: "answered", sent: [], flares, phoneNow },
  reply: {
    ...{
      now: NOW,
      outcomes: [],
      facts: [],
      cursor: "c",
      more: false,
      total: 0,
      flare,
      agreed: true,
    },
    ...{ level: "free", until: null, plan: null, cleared: null },
    choices: { units: "km", weekStarts: 1, zoneFollows: true },
  } as unknown as SyncOutput,
});
const flareOn = (queue: Queue, clock = NOW) => keptOf(queue, clock, "Europe/London")?.flare;
const sending = (queue: Queue) => nextCall(queue, NOW).call.flares;

test("it is worse on this phone at once, before the server has heard of it, and goes with the next call", () => {
  const queue = phone(synced(null), said("a"));
  expect(flareOn(queue)).toEqual({ id: "a", at: iso(NOW), endedAt: null });
  expect(sending(queue)).toEqual([{ id: "a", at: iso(NOW), endedAt: null, skewMs: 0 }]);
});

test("what was heard is sent no more, and what the server tells counts from then on", () => {
  const before = phone(synced(null), said("a"));
  const told = { id: "a", at: iso(NOW), endedAt: null };
  const queue = reduce(before, { clock: NOW, ...synced(told, sending(before)) });
  expect(sending(queue)).toEqual([]);
  expect(flareOn(queue)).toEqual(told);
});

test("an end that is said while the beginning is on its way is sent after it", () => {
  const before = phone(synced(null), said("a"));
  const ended = iso(NOW + HOUR);
  const between = reduce(before, { clock: NOW + HOUR, ...said("a", { endedAt: ended }) });
  expect(flareOn(between)).toBeNull();
  const told = { id: "a", at: iso(NOW), endedAt: null };
  const queue = reduce(between, { clock: NOW + HOUR, ...synced(told, sending(before)) });
  expect(sending(queue)).toMatchObject([{ id: "a", endedAt: ended }]);
  expect(flareOn(queue)).toBeNull();
});

test("a phone whose clock is a day off dates it right, and the end doesn't date it again", () => {
  const clock = NOW + DAY;
  const late = [synced(null, [], clock), said("a", { at: iso(clock) })] as const;
  const queue = late.reduce<Queue>(
    (one, event) => reduce(one, { clock, ...event }),
    emptyQueue("owner", "phone", clock),
  );
  expect(flareOn(queue, clock)?.at).toBe(iso(NOW));
  const ended = reduce(queue, { clock, ...said("a", { at: iso(NOW), endedAt: iso(clock) }) });
  expect(sending(ended)).toMatchObject([{ at: iso(clock), skewMs: -DAY }]);
});
