import type { SyncOutput } from "@springback/api/phone";
import { factsInForce } from "@springback/core/guidance";
import { expect, test } from "vitest";
import { emptyQueue, type NewFact, type Queue } from "#features/phone/queue/phone-fact.ts";
import { type Happening, reduce } from "#features/phone/queue/reduce.ts";
import { keptOf, trueNow } from "#features/phone/store/kept.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();
const LONDON = "Europe/London";
const settings = { zone: "Europe/London", packs: ["achilles"], profile: "seed" } as const;
const feels = (id: string, pain: number, at = NOW): NewFact => ({
  id,
  entry: { kind: "now", at: iso(at), pain, limp: false },
});
const synced = (
  clock: number,
  more: Partial<SyncOutput> = {},
  ids: readonly string[] = [],
): Happening => ({
  ...{ kind: "answered", phoneNow: clock, sent: ids.map((id) => ({ id, edition: 0 })) },
  reply: {
    ...{ now: NOW, outcomes: [], facts: [], cursor: "c", more: false, total: 0, settings },
    agreed: true,
    choices: { units: "km", weekStarts: 1, zoneFollows: true },
    ...{ level: "free", until: null, plan: null, cleared: null, ...more },
  } as unknown as SyncOutput,
});
const refused = (id: string, refusal: object | null, more: object = {}) =>
  ({ id, status: "refused", existingId: null, refusal, ...more }) as SyncOutput["outcomes"][number];
const phone = (clock: number, ...happenings: readonly Happening[]): Queue =>
  happenings.reduce<Queue>(
    (queue, happening) => reduce(queue, { clock, ...happening }),
    emptyQueue("owner", "phone", clock),
  );
const pains = (queue: Queue, clock: number) =>
  keptOf(queue, clock, LONDON)?.facts.map(({ entry }) => entry.kind === "now" && entry.pain);

test("before the first sync there is nothing to answer from, and what was said is still there", () => {
  const queue = phone(NOW, { kind: "saved", facts: [feels("a", 2)] });
  expect(keptOf(queue, NOW, LONDON)).toBeNull();
  expect(queue.facts.size).toBe(1);
});

test("what was said counts at once, on a phone whose clock is a day off as well", () => {
  for (const off of [0, DAY, -DAY]) {
    const clock = NOW + off;
    const queue = phone(clock, synced(clock), { kind: "saved", facts: [feels("a", 2, clock)] });
    expect(keptOf(queue, clock, LONDON)).toMatchObject({
      settings,
      facts: [{ entry: { at: iso(NOW) } }],
    });
    expect(trueNow(queue, clock)).toBe(NOW);
  }
});

test("a phone whose clock is minutes fast counts what was said at once, as of now", () => {
  const clock = NOW + 4 * 60_000;
  const queue = phone(clock, synced(clock), { kind: "saved", facts: [feels("a", 2, clock)] });
  expect(trueNow(queue, clock)).toBe(NOW);
  expect(keptOf(queue, clock, LONDON)?.facts.map(({ entry }) => entry.at)).toEqual([iso(NOW)]);
});

test("a run of an activity file keeps the time of the watch, however wrong the phone's clock is", () => {
  const entry = { kind: "session", id: "run", at: iso(NOW - DAY), activity: "run" } as const;
  const clock = NOW - 2 * DAY;
  const queue = phone(clock, synced(clock), {
    ...{ kind: "saved", facts: [{ id: "run", entry, sourceKey: "key" }] },
  });
  expect(keptOf(queue, clock, LONDON)?.facts.map((fact) => fact.entry.at)).toEqual([entry.at]);
});

test("how a session felt leaves it where it is, on a phone whose clock is a day off as well", () => {
  for (const off of [DAY, -DAY]) {
    const clock = NOW + off;
    const session = (id: string, at: number, more: object = {}): NewFact => ({
      id,
      entry: { kind: "session", id: "run", at: iso(at), activity: "run" },
      ...more,
    });
    const facts = [session("run", clock), session("felt", NOW, { replaces: "run" })];
    const queue = phone(clock, synced(clock), { kind: "saved", facts });
    expect(keptOf(queue, clock, LONDON)?.facts.map(({ entry }) => entry.at)).toEqual([
      iso(NOW),
      iso(NOW),
    ]);
  }
});

test("an answer that is asked about goes on counting; one that lies ahead doesn't count yet", () => {
  const facts = [feels("doubtful", 7), feels("ahead", 9, NOW + DAY)];
  const outcomes = facts.map(({ id }) => refused(id, { code: "INVALID", why: null }));
  const queue = phone(
    NOW,
    { kind: "saved", facts },
    synced(NOW, { outcomes }, ["doubtful", "ahead"]),
  );
  expect(pains(queue, NOW)).toEqual([7]);
  expect(pains(queue, NOW + DAY)).toEqual([7, 9]);
});

test("a session that never was counts no more at once, and counts again where the server won't have that", () => {
  const entry = { kind: "session", id: "run", at: iso(NOW), activity: "run" } as const;
  const out = { id: "out", entry, replaces: "run", takenOut: true };
  const said = phone(NOW, synced(NOW), { kind: "saved", facts: [{ id: "run", entry }, out] });
  expect(factsInForce(keptOf(said, NOW, LONDON)?.facts ?? [])).toEqual([]);
  const outcomes = [refused("out", { code: "CONFLICT", why: null })];
  const heard = reduce(said, { clock: NOW, ...synced(NOW, { outcomes }, ["out"]) });
  const counts = factsInForce(keptOf(heard, NOW, LONDON)?.facts ?? []);
  expect(counts.map(({ id }) => id)).toEqual(["run"]);
});

test("where the server holds something else, that counts, and a run that is there under another id counts once", () => {
  const run: NewFact = {
    id: "run",
    entry: { kind: "session", id: "run", at: iso(NOW), activity: "run", painAfter: 3 },
    sourceKey: "key",
  };
  const held = {
    ...feels("a", 8),
    replaces: null,
    takenOut: false,
    cadenceSpm: null,
    receivedAt: iso(NOW),
  };
  const outcomes = [
    refused("a", { code: "CONFLICT", why: null }),
    refused("run", null, { status: "sameActivity", existingId: "first" }),
  ];
  const queue = phone(
    NOW,
    { kind: "saved", facts: [feels("a", 2), run] },
    synced(NOW, { outcomes, facts: [held], total: 1 }, ["a", "run"]),
  );
  expect(pains(queue, NOW)).toEqual([8]);
});

test("that this browser lost what was kept in it is said until the runner has read it", () => {
  const lost = synced(NOW, { cleared: { lastSyncAt: iso(NOW - DAY) } });
  expect(phone(NOW, lost, synced(NOW)).meta.clearedAfter).toBe(iso(NOW - DAY));
  expect(phone(NOW, lost, { kind: "noticed" }).meta.clearedAfter).toBeNull();
});

test("days count by the phone's own clock as soon as it is set, and by one place's where the runner chose that", () => {
  const choices = { units: "km", weekStarts: 1 } as const;
  const zoneIn = (zoneFollows: boolean) =>
    keptOf(phone(NOW, synced(NOW, { choices: { ...choices, zoneFollows } })), NOW, "Asia/Tokyo")
      ?.settings.zone;
  expect([zoneIn(true), zoneIn(false)]).toEqual(["Asia/Tokyo", LONDON]);
});
