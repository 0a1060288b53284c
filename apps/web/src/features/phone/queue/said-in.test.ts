import { expect, test } from "vitest";
import {
  emptyQueue,
  type NewFact,
  type Queue,
  type Told,
} from "#features/phone/queue/phone-fact.ts";
import { reduce } from "#features/phone/queue/reduce.ts";
import { saidIn } from "#features/phone/queue/said-in.ts";

const NOW = Date.parse("2026-11-20T07:10:00Z");
const HERE = "Pacific/Honolulu";
const feels: NewFact = {
  id: "a",
  entry: { kind: "now", at: new Date(NOW).toISOString(), pain: 2, limp: false },
};

/** A phone of somebody at home in London whose days follow it, or don't; null before the first sync. */
function phone(zoneFollows: boolean | null): Queue {
  const { facts, meta } = emptyQueue("owner", "phone", NOW);
  if (zoneFollows === null) return { facts, meta };
  const choices = { units: "km", weekStarts: 1, zoneFollows } as const;
  const told = { settings: { zone: "Europe/London" }, choices } as unknown as Told;
  return { facts, meta: { ...meta, told } };
}
const zones = (facts: readonly NewFact[]) => facts.map(({ entry }) => entry.zone);

test("an answer keeps the place it was given in, however much later it is sent", () => {
  expect(zones(saidIn(phone(true), HERE, [feels]))).toEqual([HERE]);
  expect(zones(saidIn(phone(null), HERE, [feels]))).toEqual([HERE]);
});

test("where days go by one place's clock, an answer counts there, wherever the phone is", () => {
  expect(zones(saidIn(phone(false), HERE, [feels]))).toEqual(["Europe/London"]);
});

test("an answer that says where it was given is taken at its word", () => {
  const told = { ...feels, entry: { ...feels.entry, zone: "Asia/Tokyo" } };
  expect(zones(saidIn(phone(true), HERE, [told]))).toEqual(["Asia/Tokyo"]);
});

test("a form that is saved again after a border is the same answer", () => {
  const first = saidIn(phone(true), "Europe/Paris", [feels]);
  const kept = reduce(phone(true), { kind: "saved", clock: NOW, facts: first });
  expect(saidIn(kept, HERE, [feels])).toEqual(first);
});

test("a correction counts on the day of what it corrects, also when it is made after a border", () => {
  const first = saidIn(phone(true), "Europe/Paris", [feels]);
  const kept = reduce(phone(true), { kind: "saved", clock: NOW, facts: first });
  const correction = { ...feels, id: "b", replaces: "a" };
  expect(zones(saidIn(kept, HERE, [correction]))).toEqual(["Europe/Paris"]);
});
