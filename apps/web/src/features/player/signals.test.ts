import { expect, test } from "vitest";
import { loadSignals, storeSignals } from "#features/player/signals.ts";

function shelf(kept: string | null) {
  let held = kept;
  return { getItem: () => held, setItem: (_key: string, value: string) => void (held = value) };
}

test("a phone gives every signal until one is switched off, and then keeps to that", () => {
  const phone = shelf(null);
  expect(loadSignals(phone)).toEqual({ sound: true, flash: true, vibration: true });
  storeSignals(phone, { sound: false, flash: true, vibration: true });
  expect(loadSignals(phone)).toEqual({ sound: false, flash: true, vibration: true });
});

test("what lies there and is no choice changes nothing", () => {
  for (const kept of ["{", "null", "3", '{"sound":"no"}'])
    expect(loadSignals(shelf(kept))).toEqual({ sound: true, flash: true, vibration: true });
});
