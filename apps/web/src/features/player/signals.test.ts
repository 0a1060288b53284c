import { expect, test } from "vitest";
import { loadSignals, storeSignals } from "#features/player/signals.ts";

function shelf(kept: string | null) {
  let held = kept;
  return { getItem: () => held, setItem: (_key: string, value: string) => void (held = value) };
}

const AT_FIRST = { sound: true, flash: true, vibration: true, byItself: false };

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

test("what lies there and is no choice changes nothing", () => {
  for (const kept of ["{", "null", "3", '{"sound":"no","byItself":"yes"}'])
    expect(loadSignals(shelf(kept))).toEqual(AT_FIRST);
});
