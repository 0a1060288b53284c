import { expect, test } from "vitest";
import { loadSignals, storeSignals } from "#features/player/signals.ts";

function shelf(kept: string | null) {
  let held = kept;
  return { getItem: () => held, setItem: (_key: string, value: string) => void (held = value) };
}

const AT_FIRST = { sound: true, flash: true, vibration: true, ticks: 3, byItself: false } as const;

test("a phone gives every signal until one is switched off, and then keeps to that", () => {
  const phone = shelf(null);
  expect(loadSignals(phone)).toEqual(AT_FIRST);
  storeSignals(phone, { ...AT_FIRST, sound: false });
  expect(loadSignals(phone)).toEqual({ ...AT_FIRST, sound: false });
});

test("a set waits for its tap until the runner wants it to begin by itself, and then keeps to that", () => {
  const phone = shelf('{"sound":true,"flash":false,"vibration":true}');
  expect(loadSignals(phone).byItself).toBe(false);
  storeSignals(phone, { ...AT_FIRST, byItself: true });
  expect(loadSignals(phone).byItself).toBe(true);
});

test("three seconds are counted down until the runner wants five, or none", () => {
  for (const ticks of [0, 5] as const) {
    const phone = shelf(null);
    storeSignals(phone, { ...AT_FIRST, ticks });
    expect(loadSignals(phone).ticks).toBe(ticks);
  }
});

test("what lies there and is no choice changes nothing", () => {
  for (const kept of ["{", "null", "3", '{"sound":"no","ticks":4,"byItself":"yes"}'])
    expect(loadSignals(shelf(kept))).toEqual(AT_FIRST);
});
